import { excerpt } from "../excerpt.ts";
import type { Entry, PlacedPassage } from "../summary.ts";
import { placeId } from "./articleText.ts";
import { escaped, quoted } from "./escaped.ts";
import { counted, oneLine, VOICE_WORDS } from "../wording.ts";

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

/** The forms by which one article names a referent, gathered by voice. */
export function formsHtml(entries: readonly Entry[]): string {
  const voices = Map.groupBy(entries, (entry) => entry.passage.voice);
  return [...voices].map(([voice, forms]) => `<span class="label">${VOICE_WORDS[voice]}:</span> ${forms.map(formHtml).join(", ")}`).join(" · ");
}

function formHtml(entry: Entry): string {
  const count = entry.passage.count ?? 1;
  return `${passageHtml(entry, false)}${count > 1 ? ` <span class="label">×${count}</span>` : ""}`;
}

/** The words at a place, in marks, linked to where they stand. */
export function passageHtml(passage: PlacedPassage, withSentence: boolean): string {
  const { before, exact, after, cutBefore, cutAfter } = excerpt(passage.text, passage.span, withSentence ? passage.sentence : passage.span, ROOM);
  // Where the passage is all there is, nothing needs to be set off.
  const alone = before.trim() === "" && after.trim() === "";
  const words = escaped(oneLine(exact));
  const around = `${cutBefore ? "…" : ""}${escaped(oneLine(before))}${alone ? words : `<b>${words}</b>`}${escaped(oneLine(after))}${cutAfter ? "…" : ""}`;
  return `<a class="words" href="#${escaped(placeId(passage.article, passage.span.start))}"><bdi>“${around}”</bdi></a>`;
}
