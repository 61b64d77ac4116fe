/** What an element of an item or a feed holds. */
export type XmlField = "title" | "link" | "guid" | "origin" | "content" | "summary" | "published" | "modified" | "author" | "language" | "licence" | "source" | "media";

/**
 * Elements of RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, lower-cased, with the usual prefixes of their modules. Where a field is given twice, the element that
 * stands earlier here counts. "description" of RSS and "summary" of Atom are told from full content by the reader.
 */
export const XML_FIELDS: ReadonlyMap<string, XmlField> = new Map([
  ["title", "title"], ["atom:title", "title"], ["dc:title", "title"],
  ["content:encoded", "content"], ["content", "content"], ["atom:content", "content"], ["xhtml:body", "content"],
  ["description", "summary"], ["summary", "summary"], ["atom:summary", "summary"], ["itunes:summary", "summary"], ["dc:description", "summary"],
  ["media:description", "media"],
  ["link", "link"], ["atom:link", "link"],
  ["feedburner:origlink", "origin"],
  ["guid", "guid"], ["id", "guid"],
  ["pubdate", "published"], ["published", "published"], ["atom:published", "published"], ["dcterms:created", "published"], ["dc:date", "published"], ["issued", "published"],
  ["updated", "modified"], ["atom:updated", "modified"], ["a10:updated", "modified"], ["modified", "modified"], ["dcterms:modified", "modified"],
  ["author", "author"], ["dc:creator", "author"], ["atom:author", "author"], ["itunes:author", "author"],
  ["language", "language"], ["dc:language", "language"],
  ["creativecommons:license", "licence"], ["cc:license", "licence"], ["rights", "licence"], ["dc:rights", "licence"], ["copyright", "licence"],
  ["source", "source"],
]);

export const ITEMS: ReadonlySet<string> = new Set(["item", "entry", "atom:entry"]);
/** Elements whose fields hold for all items. */
export const FEEDS: ReadonlySet<string> = new Set(["channel", "feed", "atom:feed"]);
/** Outermost elements of feeds. */
export const FEED_ROOTS: ReadonlyMap<string, "rss" | "atom"> = new Map([["rss", "rss"], ["rdf:rdf", "rss"], ["feed", "atom"], ["atom:feed", "atom"]]);
/** Outermost elements of lists of addresses. */
export const LIST_ROOTS: ReadonlySet<string> = new Set(["opml", "urlset", "sitemapindex"]);
