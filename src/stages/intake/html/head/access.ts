import { FURNITURE_RULES } from "../../../../language/en/furniture.ts";
import { GATES } from "../../../../language/en/gatePages.ts";
import type { Hint } from "../../completeness.ts";
import type { Element } from "../tree.ts";
import type { LinkedArticle } from "./linkedArticle.ts";
import type { Line } from "./lines.ts";

/** What stands where an article should: "a check for robots". Null for a page with words of its own. A title or a heading says it; of other lines only those that no article's page has beside its text. */
export function gateOf(titles: readonly string[], lines: readonly Line[]): string | null {
  let length = 0;
  for (const { text } of lines) {
    length += text.length;
    if (length > MOST_OF_A_GATE) return null;
  }
  const heads = [...titles, ...lines.filter(({ box }) => /^h[12]$/.test(box.element.tagName)).map(({ text }) => text)];
  const said = GATES.find(({ words }) => heads.some((line) => words.test(line.slice(0, LONGEST_LINE).trim())));
  return (said ?? GATES.find(({ words, alone }) => alone && lines.some(({ text }) => words.test(text.slice(0, LONGEST_LINE).trim()))))?.what ?? null;
}

/** Characters of all lines: a page that holds more is about something. */
const MOST_OF_A_GATE = 700;
const LONGEST_LINE = 200;

/** What shows that a page may hold its article's beginning only: its own word for it, a line that asks to subscribe; and that a page is one of a video. */
export function hintsOf(linked: LinkedArticle | null, type: string | undefined, lines: readonly Line[]): Hint[] {
  const asked = barrierIn(lines);
  const barrier: Hint[] = asked === null ? [] : [{ under: TEASER_WORDS, state: "partial", reason: asked }, { under: SHORT_WORDS, state: "unknown", reason: asked }];
  return [...hintsOfData(linked, type, lines), ...barrier];
}

/** "To continue reading, subscribe to the Post.": a box that is no part of the article, and yet tells of it. */
function barrierIn(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const line = text.slice(0, LONGEST_LINE).trim();
    const rule = BARRIERS.find((one) => one.line.test(line));
    if (rule) return rule.cut!;
  }
  return null;
}

const BARRIERS = FURNITURE_RULES.filter(({ kind, cut }) => kind === "subscription" && cut !== undefined);

/** What JSON-LD says of parts for subscribers, where the page does not show them; and that a page is one of a video. */
function hintsOfData(linked: LinkedArticle | null, type: string | undefined, lines: readonly Line[]): Hint[] {
  const video: Hint[] = /^video/i.test(type ?? "") ? [{ under: VIDEO_WORDS, state: "unknown", reason: "a page of a video, with few words" }] : [];
  if (linked?.isFree !== false) return video;
  const names = new Set(linked.locked.flatMap((selector) => [...selector.matchAll(/[.#]([\w-]{1,100})/g)].map((found) => found[1]!)));
  if (names.size > 0 && lengthWithin(lines, names) >= LEAST_LOCKED) return video;
  return [...video, { under: TEASER_WORDS, state: "partial", reason: "the page says that it is for subscribers, and shows its beginning only" }, { under: SHORT_WORDS, state: "unknown", reason: "the page says that it is for subscribers, and is short" }];
}

/** Teasers before a barrier have two or three paragraphs; most news has more than 300 words. */
const TEASER_WORDS = 150;
const SHORT_WORDS = 300;
/** What is said below a video. */
const VIDEO_WORDS = 120;
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
