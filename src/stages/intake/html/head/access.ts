import { GATES } from "../../../../language/en/gatePages.ts";
import type { Element } from "../tree.ts";
import type { LinkedArticle } from "./linkedArticle.ts";
import type { Line } from "./lines.ts";

/** What stands where an article should: "a check for robots". Null for a page with words of its own. */
export function gateOf(titles: readonly string[], lines: readonly Line[]): string | null {
  let length = 0;
  for (const { text } of lines) {
    length += text.length;
    if (length > MOST_OF_A_GATE) return null;
  }
  const said = [...titles, ...lines.map(({ text }) => text)].map((words) => words.slice(0, LONGEST_LINE).trim());
  return GATES.find(([words]) => said.some((line) => words.test(line)))?.[1] ?? null;
}

/** Characters of all lines: a page that holds more is about something. */
const MOST_OF_A_GATE = 1200;
const LONGEST_LINE = 200;

/** Why not all of the article may be here, as JSON-LD says it: `cut` where a part for subscribers is missing, `doubt` where it cannot be seen whether it is. */
export function lockOf(linked: LinkedArticle | null, lines: readonly Line[]): { readonly cut: string | null; readonly doubt: string | null } {
  if (linked?.isFree !== false) return { cut: null, doubt: null };
  const names = linked.locked.flatMap((selector) => [...selector.matchAll(/[.#]([\w-]{1,100})/g)].map((found) => found[1]!));
  if (names.length === 0) return { cut: null, doubt: "the page says that it is not free to read" };
  return lengthWithin(lines, new Set(names)) >= LEAST_LOCKED ? { cut: null, doubt: null } : { cut: "the page says that a part is for subscribers, and that part is not here", doubt: null };
}

/** Characters: a note that asks to subscribe is shorter. */
const LEAST_LOCKED = 400;
/** Elements upwards that are asked. */
const FAR_UP = 12;

function lengthWithin(lines: readonly Line[], names: ReadonlySet<string>): number {
  let length = 0;
  for (const { text, box } of lines) {
    let at: Element | null = box.element;
    for (let i = 0; i < FAR_UP && at; i++, at = "tagName" in at.parentNode ? at.parentNode : null) {
      if (!at.attrs.some(({ name, value }) => (name === "class" || name === "id") && value.slice(0, LONGEST_LINE).split(/\s+/).some((one) => names.has(one)))) continue;
      length += text.length;
      break;
    }
    if (length >= LEAST_LOCKED) break;
  }
  return length;
}
