/** What a column may hold that this program uses. */
export type Holds = "text" | "title" | "outlet" | "url" | "published" | "modified" | "authors" | "language" | "licence" | "id" | "series";

/**
 * Names of columns, the surer first, in the writing of `plainName`: of Media Cloud's exports, passim's input, the usual corpora and news interfaces. A name that
 * commonly means something else ("description" is a teaser, "source" may be an address) stands late or is left out.
 */
export const COLUMN_NAMES: ReadonlyMap<Holds, readonly string[]> = new Map<Holds, readonly string[]>([
  ["text", ["text", "articletext", "fulltext", "maintext", "bodytext", "articlebody", "storytext", "cleantext", "cleanedtext", "rawtext", "plaintext", "newstext", "content", "articlecontent", "fullcontent", "contents", "body", "article", "story"]],
  ["title", ["title", "headline", "articletitle", "storytitle", "newstitle", "heading"]],
  ["outlet", ["outlet", "medianame", "publication", "publicationname", "publicationtitle", "newspaper", "newspapername", "newspapertitle", "outletname", "publisher", "sourcename", "sitename", "source", "site", "journal", "domain"]],
  ["url", ["url", "articleurl", "storyurl", "sourceurl", "canonicalurl", "weburl", "permalink", "link", "articlelink", "address", "webaddress", "uri"]],
  ["published", ["published", "publishdate", "publisheddate", "publicationdate", "datepublished", "publishedat", "pubdate", "publishtime", "publishedtime", "publicationtime", "articledate", "datetime", "date", "timestamp", "time"]],
  ["modified", ["modified", "datemodified", "modifieddate", "lastmodified", "updated", "updatedat", "lastupdated"]],
  ["authors", ["authors", "author", "byline", "creator", "writer", "journalist"]],
  ["language", ["language", "lang", "languagecode"]],
  ["licence", ["licence", "license", "rights"]],
  ["id", ["id", "storiesid", "articleid"]],
  ["series", ["series"]],
]);

/** "Media_Name", "media name" -> "medianame". */
export function plainName(column: string): string {
  return column.slice(0, LONGEST_NAME).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Characters. */
const LONGEST_NAME = 200;

/** True for a name that says what its column holds. */
export function isKnownName(column: string): boolean {
  return KNOWN.has(plainName(column));
}

const KNOWN: ReadonlySet<string> = new Set([...COLUMN_NAMES.values()].flat());
