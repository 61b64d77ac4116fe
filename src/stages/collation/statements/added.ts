import { wordsOf } from "../../../text/tokens.ts";
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
  side.terms.forEach((term, i) => {
    if (term === "") return;
    if (held.has(term)) {
      run = { first: -1, end: -1, content: 0 };
      return;
    }
    run = { first: run.first < 0 ? i : run.first, end: i + 1, content: run.content + (isTelling(term) ? 1 : 0) };
    if (run.content > best.content) best = run;
  });
  if (best.content < ADDED_WORDS) return null;
  const end = Math.min(best.end, best.first + WORDS_SHOWN);
  return wordsOf(side.column.read.reading, { first: side.unit.first + best.first, end: side.unit.first + end }) + (end < best.end ? " …" : "");
}

/** Fewer new content words are another way to say it. */
const ADDED_WORDS = 3;

const WORDS_SHOWN = 16;
