import { excerpt, oneLine } from "../excerpt.ts";
import type { Entry, PlacedPassage } from "../summary.ts";
import { placeId } from "./articleText.ts";
import { escaped, quoted } from "./escaped.ts";
import { counted, VOICE_WORDS } from "./words.ts";

/** Characters of an excerpt on the page. */
const ROOM = 120;

/** One article's words for a point: the passage inside its sentence, who says so, and the way to its place. */
export function entryHtml(entry: Entry, withLetter: boolean): string {
  const letter = withLetter ? `<span class="letter">${entry.letter}</span> ` : "";
  const source = entry.source ? `says ${quoted(`“${oneLine(entry.source)}”`)}` : VOICE_WORDS[entry.passage.voice];
  const count = entry.passage.count ? `, ${counted(entry.passage.count, "time", "times")}` : "";
  const place = entry.paragraph > 0 ? ` · ¶${entry.paragraph}` : "";
  return `<span class="entry">${letter}${passageHtml(entry, entry.passage.count === undefined)} <span class="label">${source}${count}${place}</span></span>`;
}

/** The words at a place, in marks, linked to where they stand. */
export function passageHtml(passage: PlacedPassage, withSentence: boolean): string {
  const { before, exact, after, cutBefore, cutAfter } = excerpt(passage.text, passage.span, withSentence ? passage.sentence : passage.span, ROOM);
  const around = `${cutBefore ? "…" : ""}${escaped(oneLine(before))}<b>${escaped(oneLine(exact))}</b>${escaped(oneLine(after))}${cutAfter ? "…" : ""}`;
  return `<a class="words" href="#${escaped(placeId(passage.article, passage.span.start))}"><bdi>“${around}”</bdi></a>`;
}
