import type { RemovedReason } from "../../../model/article.ts";
import { type Element, attribute } from "./tree.ts";
import { BODY_NAMES, CAPTION_NAME, ENTRY_NAME, PULL_QUOTE_NAME, STANDFIRST_NAME, partsOf, partsSay } from "./vocabulary.ts";

/** What an element's classes and id say of it. */
export interface Named {
  /** What it is of the things that stand around articles. */
  readonly reason: RemovedReason | null;
  readonly body: boolean;
  readonly standfirst: boolean;
  readonly pullQuote: boolean;
  readonly caption: boolean;
  readonly entry: boolean;
}

/** Reads the same classes only once a page. Untrusted, they say nothing. */
export function namer(trusted: boolean): (element: Element) => Named {
  if (!trusted) return () => NOTHING;
  const known = new Map<string, Named>();
  return (element) => {
    const words = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
    if (words === " ") return NOTHING;
    const before = known.get(words);
    if (before) return before;
    const named = read(words.slice(0, LONGEST).split(/\s+/).slice(0, MOST_NAMES));
    known.set(words, named);
    return named;
  };
}

/** Characters of class and id, and names among them, that are read. */
const LONGEST = 400;
const MOST_NAMES = 20;

const NOTHING: Named = { reason: null, body: false, standfirst: false, pullQuote: false, caption: false, entry: false };

function read(names: readonly string[]): Named {
  const parts = names.map(partsOf);
  const joined = parts.map((one) => one.join(" "));
  return {
    reason: parts.map(partsSay).find((reason) => reason !== null) ?? null,
    body: joined.some((name) => BODY_NAMES.has(name)),
    standfirst: joined.some((name) => STANDFIRST_NAME.test(name)),
    pullQuote: joined.some((name) => PULL_QUOTE_NAME.test(name)),
    caption: joined.some((name) => CAPTION_NAME.test(name)),
    entry: joined.some((name) => ENTRY_NAME.test(name)),
  };
}
