import { tokensIn, wordsOf } from "../../../text/tokens.ts";
import type { Note, Side, Sides } from "./sides.ts";
import { isTelling } from "../terms.ts";

/** What one adds is said, but nothing is contradicted by it. */
export function longer({ a, b }: Sides): Note | null {
  const [byA, byB] = [addedBy(a, b), addedBy(b, a)];
  const notes = [byA && `${a.column.letter} adds “${byA}”`, byB && `${b.column.letter} adds “${byB}”`].filter((note) => note !== null);
  return notes.length === 0 ? null : { relation: "agree", because: notes.join("; ") };
}

/** The longest stretch whose content words stand nowhere in the other; function words at its ends left out. */
function addedBy(side: Side, other: Side): string | null {
  const held = new Set(other.terms);
  let best = { first: 0, end: 0, content: 0 };
  let run = { first: -1, end: -1, content: 0 };
  const { reading } = side.column.read;
  const attribution = [side.quote?.speaker?.span, side.quote?.cue?.span].filter((span) => span !== undefined).map((span) => tokensIn(reading, span));
  side.terms.forEach((term, i) => {
    if (term === "") return;
    // Who says so is told by itself.
    if (held.has(term) || attribution.some(({ first, end }) => side.unit.first + i >= first && side.unit.first + i < end)) {
      run = { first: -1, end: -1, content: 0 };
      return;
    }
    run = { first: run.first < 0 ? i : run.first, end: i + 1, content: run.content + (isTelling(term) ? 1 : 0) };
    if (run.content > best.content) best = run;
  });
  if (best.content < ADDED_WORDS) return null;
  const end = Math.min(best.end, best.first + WORDS_SHOWN);
  return wordsOf(reading, { first: side.unit.first + best.first, end: side.unit.first + end }) + (end < best.end ? " …" : "");
}

/** Fewer new content words are another way to say it. */
const ADDED_WORDS = 3;

const WORDS_SHOWN = 16;
