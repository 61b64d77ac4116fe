import { fatesOfPeople } from "../../../language/en/fates.ts";
import { happenedWords } from "../../../language/en/happened.ts";
import { FEW, GROUPS, SCALES, VAGUE, VAGUE_TENS } from "../../../language/en/numbers.ts";
import type { Numeral } from "./numerals.ts";
import { formOf, type Pieces } from "./pieces.ts";

/** "dozens", "tens of thousands", "several hundred", "a few thousand". The value is the least they can mean. */
export function vagueAt(pieces: Pieces, at: number): Numeral | null {
  return pluralAt(pieces, at) ?? fewAt(pieces, at);
}

function pluralAt(pieces: Pieces, at: number): Numeral | null {
  const word = formOf(pieces, at);
  const many = VAGUE_TENS.get(word);
  if (many !== undefined && formOf(pieces, at + 1) === "of") {
    // "tens of thousands of people", "hundreds of millions".
    const unit = VAGUE.get(formOf(pieces, at + 2));
    if (unit !== undefined) return { first: at, end: at + 3, value: many * (unit / 2), kind: "vague", scale: 1 };
  }
  const least = VAGUE.get(word);
  if (least === undefined) return null;
  // "test scores", "the scores were close": scores count only before "of".
  if (word === "scores" && formOf(pieces, at + 1) !== "of" && formOf(pieces, at + 1) !== "more" && !isScoresOfPeople(pieces, at)) return null;
  return { first: at, end: at + 1, value: least, kind: "vague", scale: 1 };
}

/** "Scores were wounded", "scores have died": what befalls people follows, and the word begins its clause. */
function isScoresOfPeople(pieces: Pieces, at: number): boolean {
  const before = formOf(pieces, at - 1);
  if (before !== "" && before !== "," && before !== "and" && before !== "that") return false;
  const verb = BE_HAVE.has(formOf(pieces, at + 1)) ? at + 2 : at + 1;
  return (happenedWords.get(formOf(pieces, verb)) ?? []).some(({ kind }) => fatesOfPeople.has(kind));
}

const BE_HAVE: ReadonlySet<string> = new Set(["were", "are", "have", "had"]);

/** "a few hundred", "several dozen", "a couple of thousand". "A few" alone counts nothing that could be compared. */
function fewAt(pieces: Pieces, at: number): Numeral | null {
  const word = formOf(pieces, at);
  const least = FEW.get(word);
  if (least === undefined) return null;
  const next = formOf(pieces, at + 1) === "of" && word === "couple" ? at + 2 : at + 1;
  const scale = SCALES.get(formOf(pieces, next)) ?? (formOf(pieces, next) === "dozen" ? GROUPS.get("dozen") : undefined);
  if (scale === undefined) return null;
  return { first: at, end: next + 1, value: least * scale, kind: "vague", scale: 1 };
}
