/** A row of words walked from `at` by `step` (1 forwards, -1 backwards), at most `room` of them. */
export interface Walk {
  readonly words: Uint32Array;
  readonly at: number;
  readonly step: 1 | -1;
  readonly room: number;
}

/** How far two walks tell the same: words taken from each, how many of them are equal, and columns of the alignment. */
export interface Reach {
  readonly one: number;
  readonly other: number;
  readonly equal: number;
  readonly columns: number;
}

/** A function word that agrees says less than another word, and a stray "the" must not lengthen a passage. */
const EQUAL_FUNCTION_WORD = 0.5;
const EQUAL_WORD = 1;
/** One word put for another. With these costs a passage goes on while a little over half of its words agree. */
const OTHER_WORD = -0.8;
/** A word dropped or put in. */
const MISSING_WORD = -0.6;
/** The passage ends where the score has fallen this far below its best: about five wrong words in a row (the X-drop of BLAST, Zhang et al. 2000). */
const DROP = 4;
/** The sides may run this many words apart between two agreeing stretches. */
const BAND = 6;
/** Words looked at between two agreeing stretches before giving up. */
const WINDOW = 24;
/** So many equal words in a row on the best path, and the two sides are in step again. */
const IN_STEP = 4;

/**
 * The best-scoring common beginning of two walks, with single words substituted, dropped and put in.
 * Equal stretches are walked straight; only around differences is a banded table filled, so the work is linear in what agrees.
 * Memory is constant. Whoever calls must give the walks in an order that depends on their words alone, since ties go to the first.
 */
export function reachOf(one: Walk, other: Walk, functional: Uint8Array): Reach {
  let here: Cell = { one: 0, other: 0, equal: 0, columns: 0, score: 0 };
  let best = here;
  for (;;) {
    here = straight(one, other, here, functional);
    if (here.score > best.score) best = here;
    const around = aroundDifference(one, other, here, best, functional);
    best = around.best;
    if (!around.inStep) return best;
    here = around.inStep;
  }
}

interface Cell extends Reach {
  readonly score: number;
}

function straight(one: Walk, other: Walk, from: Cell, functional: Uint8Array): Cell {
  const room = Math.min(one.room - from.one, other.room - from.other);
  let taken = 0;
  let score = from.score;
  while (taken < room) {
    const word = one.words[one.at + one.step * (from.one + taken)]!;
    if (word !== other.words[other.at + other.step * (from.other + taken)]!) break;
    score += functional[word] === 1 ? EQUAL_FUNCTION_WORD : EQUAL_WORD;
    taken++;
  }
  return { one: from.one + taken, other: from.other + taken, equal: from.equal + taken, columns: from.columns + taken, score };
}

const WIDTH = 2 * BAND + 1;
const DEAD = -Infinity;

/** One row of the banded table, a number a column: the sides' distance is the column less BAND. A margin column at either end stays dead. */
interface Row {
  readonly scores: Float64Array;
  readonly equal: Int32Array;
  readonly columns: Int32Array;
  /** Equal words in a row up to the cell. */
  readonly streaks: Int32Array;
}

function row(): Row {
  return { scores: new Float64Array(WIDTH + 2).fill(DEAD), equal: new Int32Array(WIDTH + 2), columns: new Int32Array(WIDTH + 2), streaks: new Int32Array(WIDTH + 2) };
}

/** Scratch, filled anew for each difference: two rows are enough. */
const ROWS: readonly [Row, Row] = [row(), row()];

/** From a difference onwards: the best cell seen, and the cell where the sides are in step again, if they are. */
function aroundDifference(one: Walk, other: Walk, from: Cell, bestSoFar: Cell, functional: Uint8Array): { readonly best: Cell; readonly inStep: Cell | null } {
  let best = bestSoFar;
  const rows = Math.min(WINDOW, one.room - from.one);
  const room = other.room - from.other;
  let [before, now] = ROWS;
  for (let taken = 0; taken <= rows; taken++) {
    [before, now] = [now, before];
    const word = taken === 0 ? -1 : one.words[one.at + one.step * (from.one + taken - 1)]!;
    let highest = 0;
    for (let column = 1; column <= WIDTH; column++) {
      const ofOther = taken + column - 1 - BAND;
      let score = DEAD;
      let equal = 0;
      let columns = 0;
      let streak = 0;
      if (taken === 0 && ofOther === 0) score = from.score;
      if (ofOther >= 0 && ofOther <= room) {
        if (taken > 0 && ofOther > 0 && before.scores[column]! > DEAD) {
          const same = word === other.words[other.at + other.step * (from.other + ofOther - 1)]!;
          score = before.scores[column]! + (same ? (functional[word] === 1 ? EQUAL_FUNCTION_WORD : EQUAL_WORD) : OTHER_WORD);
          equal = before.equal[column]! + (same ? 1 : 0);
          columns = before.columns[column]! + 1;
          streak = same ? before.streaks[column]! + 1 : 0;
        }
        if (taken > 0 && before.scores[column + 1]! + MISSING_WORD > score) {
          score = before.scores[column + 1]! + MISSING_WORD;
          equal = before.equal[column + 1]!;
          columns = before.columns[column + 1]! + 1;
          streak = 0;
        }
        if (now.scores[column - 1]! + MISSING_WORD > score) {
          score = now.scores[column - 1]! + MISSING_WORD;
          equal = now.equal[column - 1]!;
          columns = now.columns[column - 1]! + 1;
          streak = 0;
        }
      }
      now.scores[column] = score < best.score - DROP ? DEAD : score;
      now.equal[column] = equal;
      now.columns[column] = columns;
      now.streaks[column] = streak;
      if (now.scores[column]! > now.scores[highest]!) highest = column;
    }
    if (highest === 0) return { best, inStep: null };
    if (now.scores[highest]! <= best.score && now.streaks[highest]! < IN_STEP) continue;
    const cell: Cell = {
      one: from.one + taken,
      other: from.other + taken + highest - 1 - BAND,
      equal: from.equal + now.equal[highest]!,
      columns: from.columns + now.columns[highest]!,
      score: now.scores[highest]!,
    };
    if (cell.score > best.score) best = cell;
    if (now.streaks[highest]! >= IN_STEP) return { best, inStep: cell };
  }
  return { best, inStep: null };
}
