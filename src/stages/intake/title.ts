import { ABBREVIATIONS } from "../../language/en/abbreviations.ts";
import type { Paragraph, Title } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { trimmed } from "../../text/spans.ts";
import type { Block } from "./blocks.ts";
import { frontOf } from "./front.ts";
import { isSubheading } from "./subheadings.ts";

/** The title of an article and what each of its blocks is. */
export interface Titled {
  readonly title: Title;
  readonly paragraphs: readonly Paragraph[];
}

/** `given` is the title that a sidecar or the page's head names; null when neither does. */
export function titled(text: string, blocks: readonly Block[], given: string | null): Titled {
  const { headline, kinds } = frontOf(text, blocks);
  const paragraphs = blocks.map(({ start, end, kind, apart }, i): Paragraph => {
    const shown = kinds.get(i) ?? kind ?? (apart && isSubheading(text, blocks, i) ? "heading" : "paragraph");
    return { start, end, kind: shown };
  });
  return { title: titleOf(text, blocks, headline, given), paragraphs };
}

function titleOf(text: string, blocks: readonly Block[], headline: Block | null, given: string | null): Title {
  if (given !== null) return { words: given, span: spanOfGiven(text, blocks, given), kind: "given" };
  if (headline) return ofHeadline(text, headline);
  const first = blocks[0];
  if (!first) return { words: "", span: null, kind: "opening" };
  const span = opening(text, first);
  return { words: folded(text, span), span, kind: "opening" };
}

/** "Lawmaker urges retaliation;": newspapers of record set the mark between headline and standfirst. */
function ofHeadline(text: string, { start, end }: Span): Title {
  const stop = end - start > 1 && text[end - 1] === ";" ? end - 1 : end;
  const span = trimmed(text, { start, end: stop });
  return { words: folded(text, span), span, kind: "headline" };
}

/** Where the given words stand at the start of the text; null when they do not. Blanks, quotation marks and a full stop do not count. */
function spanOfGiven(text: string, blocks: readonly Block[], given: string): Span | null {
  const wanted = plainWords(given);
  for (const { start, end } of blocks.slice(0, NEAR_START)) {
    const head = text.slice(start, Math.min(end, start + given.length + SLACK));
    const length = matchedLength(head, wanted);
    if (length > 0) return { start, end: start + length };
  }
  return null;
}

/** Blocks among which a given title is looked for; characters by which its blanks may be longer in the text. */
const NEAR_START = 4;
const SLACK = 40;

function matchedLength(head: string, wanted: string): number {
  let at = 0;
  let matched = 0;
  while (matched < wanted.length && at < head.length) {
    const character = plainWords(head[at]!);
    if (character !== "" && character !== wanted.slice(matched, matched + character.length)) return 0;
    matched += character.length;
    at++;
  }
  return matched === wanted.length ? at : 0;
}

function plainWords(words: string): string {
  return words.replace(/[\s\u200b\ufeff.]+/g, "").replace(/[“”„«»]/g, '"').replace(/[‘’`]/g, "'").toLowerCase();
}

/** The first sentence's words, cut behind a word when they are many. */
function opening(text: string, block: Span): Span {
  const limit = Math.min(block.end, block.start + LONGEST_OPENING);
  for (const { index, 0: stop } of text.slice(block.start, limit).matchAll(/[.!?…]["”’»)\]]{0,2}(?=\s)/g)) {
    if (stop === "." && isAbbreviated(text.slice(block.start, block.start + index))) continue;
    return { start: block.start, end: block.start + index + stop.length };
  }
  if (limit === block.end) return spanOf(block);
  let end = limit;
  while (end > block.start && !/\s/.test(text[end]!)) end--;
  while (end > block.start && /[\s,;:–—-]/.test(text[end - 1]!)) end--;
  // One word longer than the limit: cut within it, but not within a character.
  if (end === block.start) end = limit - (/[\ud800-\udbff]/.test(text[limit - 1]!) ? 1 : 0);
  return { start: block.start, end };
}

/** Characters. */
const LONGEST_OPENING = 100;

/** "Gov. J. Ruiz": the full stop behind a capital or an abbreviation ends no sentence. */
function isAbbreviated(before: string): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(before)?.[0] ?? "";
  return /^\p{Lu}$/u.test(word) || NEVER_LAST.has(ABBREVIATIONS.get(word.toLowerCase()) ?? "");
}

/** Kinds of abbreviation that end no sentence: "Gov.", "Nov.", "Co." */
const NEVER_LAST: ReadonlySet<string> = new Set(["title", "date", "proper"]);

function folded(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, " ");
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
