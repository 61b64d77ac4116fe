import { Parser } from "htmlparser2";

/** What a feed or a list of addresses leads to, in its order, as written. */
export interface Links {
  readonly pages: readonly string[];
  /** OPML lists feeds. */
  readonly feeds: readonly string[];
  /** There were more than are taken. */
  readonly more: boolean;
}

/**
 * The links of RSS (2.0 and 1.0), Atom, JSON Feed, a news sitemap or OPML; null for words that are none of these. Entities beyond the five of XML
 * stay as they are written, so that none can grow; nothing that a document type names is asked for.
 */
export function linksIn(words: string): Links | null {
  const trimmed = words.replace(/^\ufeff/, "").trimStart();
  if (trimmed.startsWith("{")) return jsonFeed(trimmed);
  return trimmed.startsWith("<") ? inXml(trimmed) : null;
}

/** Links taken from one feed. Feeds hold tens of items; a sitemap at most 50,000 (sitemaps.org), one of news 1,000. */
const MOST_LINKS = 50_000;
/** Characters of one address: no longer one is fetched. */
const LONGEST = 9000;
/** The first elements of the kinds that are known. */
const ROOTS: ReadonlySet<string> = new Set(["rss", "feed", "rdf:RDF", "urlset", "opml"]);

function jsonFeed(words: string): Links | null {
  try {
    const feed = JSON.parse(words) as { readonly items?: unknown };
    if (!Array.isArray(feed.items)) return null;
    const pages = feed.items.map((item: { url?: unknown; external_url?: unknown } | null) => item?.url ?? item?.external_url).filter((url) => typeof url === "string");
    return { pages: pages.slice(0, MOST_LINKS), feeds: [], more: pages.length > MOST_LINKS };
  } catch {
    return null;
  }
}

/** One item of a feed while it is read. */
interface Item {
  link: string;
  /** A permanent address that stands in for a link that is missing (RSS 2.0). */
  guid: string;
}

function inXml(words: string): Links | null {
  const pages: string[] = [];
  const feeds: string[] = [];
  let root = "";
  let item: Item | null = null;
  let into: "link" | "guid" | "loc" | null = null;
  let gathered = "";
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag(name, given) {
      root ||= name;
      deepest = Math.max(deepest, ++depth);
      if (name === "item" || name === "entry" || name === "url") item = { link: "", guid: "" };
      else if (name === "outline") addOutline(given);
      else if (item && name === "link" && root === "feed") item.link ||= isAlternate(given["rel"]) ? (given["href"] ?? "") : "";
      else if (item && (name === "link" || name === "loc")) into = name;
      else if (item && name === "guid" && given["isPermaLink"] !== "false") into = name;
      else return;
      gathered = "";
    },
    ontext(text) {
      if (into !== null && gathered.length < LONGEST) gathered += text;
    },
    onclosetag(name) {
      depth--;
      if (item && into === name) {
        if (into === "guid") item.guid ||= gathered.trim();
        else item.link ||= gathered.trim();
        into = null;
      }
      if (name !== "item" && name !== "entry" && name !== "url") return;
      const link = item?.link || item?.guid;
      if (link) pages.push(link);
      item = null;
    },
  }, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < words.length && pages.length + feeds.length <= MOST_LINKS && deepest <= DEEPEST; at += PIECE) parser.write(words.slice(at, at + PIECE));
  // The parser's time grows with the square of the nesting.
  if (deepest > DEEPEST) parser.reset();
  else parser.end();
  if (!ROOTS.has(root) || deepest > DEEPEST) return null;
  return { pages: pages.slice(0, MOST_LINKS), feeds: feeds.slice(0, MOST_LINKS), more: pages.length + feeds.length > MOST_LINKS };

  function addOutline(given: Readonly<Record<string, string>>): void {
    if (given["xmlUrl"]) feeds.push(given["xmlUrl"]);
    else if (given["type"] === "link" && given["url"]) pages.push(given["url"]);
  }
}

/** Characters handed to the parser at once: it stops soon after there are links enough, or elements too deep within each other. */
const PIECE = 16_384;
/** Elements within each other. Feeds need five; folders of OPML some more. */
const DEEPEST = 200;

function isAlternate(rel: string | undefined): boolean {
  return rel === undefined || rel === "alternate";
}
