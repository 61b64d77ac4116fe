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

/** Reads the same classes, and the same name among others, only once a page. Untrusted, they say nothing. */
export function namer(trusted: boolean): (element: Element) => Named {
  if (!trusted) return () => NOTHING;
  const known = new Map<string, Named>();
  const single = new Map<string, Named>();
  return (element) => {
    const classes = attribute(element, "class") ?? "";
    const id = attribute(element, "id") ?? "";
    const words = id === "" ? classes : classes === "" ? id : `${classes} ${id}`;
    if (words === "") return NOTHING;
    const before = known.get(words);
    if (before) return before;
    const named = joined(words.slice(0, LONGEST).split(/\s+/).slice(0, MOST_NAMES).map((name) => readOnce(single, name)));
    known.set(words, named);
    return named;
  };
}

/** Characters of class and id, and names among them, that are read. */
const LONGEST = 400;
const MOST_NAMES = 20;

const NOTHING: Named = { reason: null, body: false, standfirst: false, pullQuote: false, caption: false, entry: false };

/** What several names say together: the first of them that gives a reason. */
function joined(all: readonly Named[]): Named {
  const telling = all.filter((named) => named !== NOTHING);
  if (telling.length < 2) return telling[0] ?? NOTHING;
  return {
    reason: telling.find(({ reason }) => reason !== null)?.reason ?? null,
    body: telling.some(({ body }) => body),
    standfirst: telling.some(({ standfirst }) => standfirst),
    pullQuote: telling.some(({ pullQuote }) => pullQuote),
    caption: telling.some(({ caption }) => caption),
    entry: telling.some(({ entry }) => entry),
  };
}

function readOnce(known: Map<string, Named>, name: string): Named {
  const before = known.get(name);
  if (before) return before;
  const named = read(name);
  known.set(name, named);
  return named;
}

function read(name: string): Named {
  const parts = partsOf(name);
  const words = parts.join(" ");
  const [reason, body, standfirst] = [partsSay(parts), BODY_NAMES.has(words), STANDFIRST_NAME.test(words)];
  const [pullQuote, caption, entry] = [PULL_QUOTE_NAME.test(words), CAPTION_NAME.test(words), ENTRY_NAME.test(words)];
  return reason !== null || body || standfirst || pullQuote || caption || entry ? { reason, body, standfirst, pullQuote, caption, entry } : NOTHING;
}
