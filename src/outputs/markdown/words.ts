import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { flagsIn, readsOtherwise } from "../asRead.ts";
import { excerpt } from "../excerpt.ts";
import { flagWarnings } from "../labels.ts";
import type { Entry, PlacedPassage } from "../summary.ts";
import { VOICE_WORDS } from "../wording.ts";
import { escaped } from "./escaped.ts";

/** The words of the articles as a Markdown page shows them. */
export interface Words {
  /** In their marks, as they read, with a note where they stand otherwise. */
  quoted(passage: PlacedPassage, around: "alone" | "in its sentence"): string;
  /** With who answers for them, and where they stand. */
  said(entry: Entry): string;
}

/** Characters of a passage with the words around it; a longer passage is given whole. */
const ROOM = 80;

export function createWords(byId: ReadonlyMap<string, ReadArticle>): Words {
  return {
    quoted,
    said(entry) {
      const { voice, count, source } = entry.passage;
      const times = count !== undefined && count > 1 ? ` ×${count}` : "";
      const place = entry.paragraph > 0 ? `, ¶${entry.paragraph}` : "";
      // Of a name the form alone counts, of everything else the sentence says what it means.
      return `${quoted(entry, count === undefined ? "in its sentence" : "alone")}${times} ${source ? `says “${asRead(entry.article, source)}”` : VOICE_WORDS[voice]}${place}`;
    },
  };

  function quoted({ article, text, span, sentence }: PlacedPassage, around: "alone" | "in its sentence"): string {
    const { reading } = byId.get(article)!;
    const reads = (place: Span) => asRead(article, place);
    const { before, after, cutBefore, cutAfter } = excerpt(text, span, around === "alone" ? span : sentence, ROOM);
    const whole = { start: span.start - before.length, end: span.end + after.length };
    const words = before.trim() === "" && after.trim() === "" ? reads(span) : `${reads({ ...whole, end: span.start })}**${reads(span)}**${reads({ ...whole, start: span.end })}`;
    const note = readsOtherwise(reading, whole) === null ? "" : ` (as it reads; ${flagWarnings(flagsIn(reading.flags, whole)).join(", ")})`;
    return `“${cutBefore ? "…" : ""}${words.trimStart()}${cutAfter ? "…" : ""}”${note}`;
  }

  function asRead(article: string, place: Span): string {
    const { reading } = byId.get(article)!;
    return escaped(readsOtherwise(reading, place) ?? reading.article.text.slice(place.start, place.end));
  }
}
