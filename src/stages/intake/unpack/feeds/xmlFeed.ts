import { Parser } from "htmlparser2";
import type { Limits } from "../tools.ts";
import type { FeedEnd, FeedItem, FeedReader } from "./feed.ts";
import { createXmlDraft, type XmlDraft } from "./xmlDraft.ts";
import { FEED_ROOTS, FEEDS, ITEMS, XML_FIELDS, type XmlField } from "./xmlFields.ts";

/**
 * The items of an RSS, RDF or Atom feed as its characters come. Entities are the five of XML and numbers; one that a document type declares stands as it was
 * written, so that none can grow. What a feed says of itself behind its items is not known of them.
 */
export async function* xmlItems(pieces: AsyncIterable<string>, limits: Limits): FeedReader {
  const reader = createReader(limits);
  for await (const piece of pieces) {
    reader.write(piece);
    yield* reader.taken();
    if (reader.end()) break;
  }
  reader.close();
  yield* reader.taken();
  const end = reader.end();
  if (end) yield end;
}

/** Times the largest article: characters of one item, or of one tag or CDATA section that does not end. */
const MOST_PARTS = 4;
/** Attributes of one element. */
const MOST_ATTRIBUTES = 1000;

/** A field that is open: what is within it is gathered. */
interface Capture {
  readonly field: XmlField;
  readonly rank: number;
  readonly depth: number;
  readonly markup: "html" | "xhtml" | "none" | "either";
  readonly parts: string[];
  readonly attributes: Readonly<Record<string, string>>;
}

function createReader({ maxArticle, maxNesting }: Limits) {
  const most = maxArticle * MOST_PARTS;
  const open: string[] = [];
  const ready: { readonly head: ReturnType<XmlDraft["head"]>; readonly item: FeedItem }[] = [];
  const feed = createXmlDraft();
  let item: XmlDraft | null = null;
  let itemDepth = 0;
  let capture: Capture | null = null;
  let gathered = 0;
  let silent = 0;
  let attributes = 0;
  let end: FeedEnd | null = null;
  let root: string | null = null;

  const parser = new Parser(
    {
      onattribute() {
        if (++attributes > MOST_ATTRIBUTES) end ??= { end: "too-large", root };
      },
      onopentag: (name, given) => opened(name, given),
      ontext: (words) => gather(words, true),
      onclosetag: (name, implied) => closed(name, implied),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  return {
    write(piece: string): void {
      silent += piece.length;
      parser.write(piece);
      if (silent > most) end ??= { end: "too-large", root };
    },
    close(): void {
      if (end === null) parser.end();
      if (root === null) end ??= { end: "not-a-feed", root };
    },
    *taken() {
      yield* ready.splice(0);
    },
    end: () => end,
  };

  function opened(name: string, given: Readonly<Record<string, string>>): void {
    silent = 0;
    attributes = 0;
    open.push(name);
    if (end) return;
    if (open.length > maxNesting) return void (end = { end: "too-deep", root });
    if (open.length === 1) return begin(name, given);
    if (capture) return gather(`<${name}${written(given)}>`, false);
    if (!item && ITEMS.has(name)) return beginItem(given);
    const field = XML_FIELDS.get(name);
    if (!field || !(item ? open.length === itemDepth + 1 : FEEDS.has(open[open.length - 2]!))) return;
    (item ?? feed).attributesOf(field, given);
    capture = { field, rank: RANKS.get(name)!, depth: open.length, markup: markupOf(given["type"]), parts: [], attributes: given };
  }

  function begin(name: string, given: Readonly<Record<string, string>>): void {
    root = name;
    const format = FEED_ROOTS.get(name);
    if (!format) return void (end = { end: "not-a-feed", root });
    feed.begin(format, given);
  }

  function beginItem(given: Readonly<Record<string, string>>): void {
    item = createXmlDraft(feed);
    item.begin(feed.format(), given);
    itemDepth = open.length;
    gathered = 0;
  }

  /** Escaped markup comes as words; that of XHTML as elements, whose words are escaped to be markup again. */
  function gather(words: string, areWords: boolean): void {
    silent = 0;
    if (!capture || end || (areWords && !isOwn(capture)) || (!areWords && !TEXTS.has(capture.field))) return;
    gathered += words.length;
    if (gathered > most) return item ? item.tooLarge() : undefined;
    capture.parts.push(areWords && capture.markup === "xhtml" ? escaped(words) : words);
  }

  /** The name of an Atom author, not the address; the title of a source, not its id. */
  function isOwn({ field, depth }: Capture): boolean {
    if (open.length === depth || TEXTS.has(field)) return true;
    const inner = open[open.length - 1]!;
    return open.length === depth + 1 && ((field === "author" && /^(?:\w+:)?name$/.test(inner)) || (field === "source" && /^(?:\w+:)?title$/.test(inner)));
  }

  function closed(name: string, implied: boolean): void {
    silent = 0;
    if (capture && open.length === capture.depth) {
      (item ?? feed).add(capture.field, capture.rank, capture.parts.join(""), capture.markup, capture.attributes);
      capture = null;
    } else if (capture) gather(`</${name}>`, false);
    if (item && open.length === itemDepth) {
      if (!end) ready.push({ head: feed.head(), item: item.item(implied) });
      item = null;
    }
    open.pop();
  }

  function markupOf(type: string | undefined): Capture["markup"] {
    const kind = type?.trim().toLowerCase() ?? "";
    if (kind.includes("xhtml")) return "xhtml";
    if (kind.includes("html")) return "html";
    // RSS does not say what a description is; Atom says "text" by saying nothing.
    return feed.format() === "atom" ? "none" : "either";
  }
}

const RANKS: ReadonlyMap<string, number> = new Map([...XML_FIELDS.keys()].map((name, i) => [name, i]));
/** Fields within which elements are markup of the text. */
const TEXTS: ReadonlySet<XmlField> = new Set(["title", "content", "summary", "media"]);

function written(given: Readonly<Record<string, string>>): string {
  return Object.entries(given).map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`).join("");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
