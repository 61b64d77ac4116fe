import { lineOf, type Words } from "../markup.ts";
import type { FeedHead, FeedItem } from "./feed.ts";
import type { XmlField } from "./xmlFields.ts";

type Attributes = Readonly<Record<string, string>>;

/** An item or a feed while its elements are read. */
export interface XmlDraft {
  begin(format: "rss" | "atom", attributes: Attributes): void;
  /** What stands in the attributes of a field: an Atom link, a licence's address. */
  attributesOf(field: XmlField, attributes: Attributes): void;
  add(field: XmlField, rank: number, words: string, markup: Words["markup"] | "xhtml", attributes: Attributes): void;
  tooLarge(): void;
  format(): "rss" | "atom";
  base(): string | null;
  head(): FeedHead;
  /** `cutOff`: the file ends within it. */
  item(cutOff: boolean): FeedItem;
}

export function createXmlDraft(feed: XmlDraft | null = null): XmlDraft {
  const fields = new Map<XmlField, { readonly rank: number; readonly given: Words }>();
  const authors: string[] = [];
  let format: "rss" | "atom" = "rss";
  let base: string | null = feed?.base() ?? null;
  let language: string | null = null;
  let alternate: string | null = null;
  let licence: string | null = null;
  let isTooLarge = false;
  const line = (field: XmlField): string | null => lineOf(fields.get(field)?.given ?? null);
  const words = (field: XmlField): Words | null => (isTooLarge ? null : (fields.get(field)?.given ?? null));

  return {
    begin(kind, attributes) {
      format = kind;
      base = resolved(attributes["xml:base"], base) ?? base;
      language = attributes["xml:lang"] ?? null;
    },
    attributesOf(field, attributes) {
      const { href, rel } = attributes;
      if (field === "link" && href !== undefined && rel === "license") licence ??= href;
      if (field === "link" && href !== undefined && (rel === undefined || rel === "alternate")) alternate ??= href;
      if (field === "licence") licence ??= attributes["rdf:resource"] ?? null;
    },
    add(field, rank, gathered, markup, attributes) {
      if (gathered.trim() === "" || (field === "guid" && attributes["ispermalink"] === "false")) return;
      const given: Words = { words: gathered, markup: markup === "xhtml" ? "html" : markup };
      if (field === "author") return addAuthor(lineOf(given));
      const before = fields.get(field);
      if (!before || rank < before.rank) fields.set(field, { rank, given });
    },
    tooLarge() {
      isTooLarge = true;
      for (const field of ["content", "summary", "media"] as const) fields.delete(field);
    },
    format: () => format,
    base: () => base,
    head: () => ({ format, title: line("title"), language: line("language") ?? language, licence: licence ?? line("licence"), authors: [...authors] }),
    item: (cutOff) => ({
      title: fields.get("title")?.given ?? null,
      url: line("origin") ?? alternate ?? line("link") ?? line("guid"),
      base,
      content: words("content"),
      summary: words("summary") ?? words("media"),
      published: line("published"),
      modified: line("modified"),
      authors: [...authors],
      language: line("language") ?? language,
      licence: licence ?? line("licence"),
      outlet: line("source"),
      tooLarge: isTooLarge,
      cutOff,
    }),
  };

  function addAuthor(found: string | null): void {
    const name = found === null ? null : nameOf(found);
    if (name !== null && !authors.includes(name) && authors.length < MOST_AUTHORS) authors.push(name);
  }
}

const MOST_AUTHORS = 50;

/** "desk@post.example (Ana Ruiz)" -> "Ana Ruiz"; null for an address alone. */
function nameOf(author: string): string | null {
  const inBrackets = /^\S{1,200}@\S{1,200} \((.{1,200})\)$/.exec(author);
  if (inBrackets) return inBrackets[1]!.trim();
  return /^\S{1,200}@\S{1,200}$/.test(author) ? null : author;
}

/** An address as it is meant where another is the base; null where it is none. */
export function resolved(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null;
  const found = URL.parse(address.trim(), base ?? undefined);
  return found && /^https?:$/.test(found.protocol) ? found.href : null;
}
