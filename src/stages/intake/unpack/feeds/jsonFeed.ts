import type { Words } from "../markup.ts";
import type { FeedHead, FeedItem, FeedReader } from "./feed.ts";

/** The items of a JSON Feed (jsonfeed.org, versions 1 and 1.1). It is read whole, since what holds for all items may stand behind them. */
export async function* jsonItems(pieces: AsyncIterable<string>): FeedReader {
  const words: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MOST) return yield { end: "too-large", root: null };
    words.push(piece);
  }
  const feed = objectIn(words.join(""));
  const items = feed && own(feed, "items");
  if (!feed || !Array.isArray(items)) return yield { end: "not-json", root: null };
  const head: FeedHead = { format: "json-feed", title: line(own(feed, "title")), language: line(own(feed, "language")), licence: null, authors: authorsOf(feed) };
  for (const item of items as readonly unknown[]) yield { head, item: itemOf(isObject(item) ? item : {}) };
}

/** Characters. A feed is what changed of late; a larger one is a table of its own kind. */
const MOST = 100_000_000;

type Fields = Readonly<Record<string, unknown>>;

function itemOf(item: Fields): FeedItem {
  const html = own(item, "content_html");
  const text = own(item, "content_text");
  return {
    title: wordsOf(own(item, "title"), "none"),
    // "url" is the feed's own page for it, "external_url" a page that it is about.
    url: line(own(item, "url")) ?? line(own(item, "id")) ?? line(own(item, "external_url")),
    base: null,
    content: wordsOf(html, "html") ?? wordsOf(text, "none"),
    summary: wordsOf(own(item, "summary"), "none"),
    published: line(own(item, "date_published")),
    modified: line(own(item, "date_modified")),
    authors: authorsOf(item),
    language: line(own(item, "language")),
    licence: null,
    outlet: null,
    cutOff: false,
    tooLarge: false,
  };
}

/** `authors` of 1.1, `author` of 1. */
function authorsOf(fields: Fields): string[] {
  const several = own(fields, "authors");
  const given: readonly unknown[] = Array.isArray(several) ? several : [own(fields, "author")];
  return given.slice(0, MOST_AUTHORS).flatMap((author) => (isObject(author) ? (line(own(author, "name")) ?? []) : []));
}

const MOST_AUTHORS = 50;

function wordsOf(value: unknown, markup: Words["markup"]): Words | null {
  return typeof value === "string" && value.trim() !== "" ? { words: value, markup } : null;
}

function line(value: unknown): string | null {
  const folded = typeof value === "string" ? value.slice(0, LONGEST).toWellFormed().replace(/\s+/g, " ").trim() : "";
  return folded === "" ? null : folded;
}

/** Characters of a title, a name or an address. */
const LONGEST = 2000;

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(words: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(words);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
