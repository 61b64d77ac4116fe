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

/** Scratch rows of the banded table, one number a column: the sides' distance is the column less BAND. */
const scores = [new Float64Array(WIDTH), new Float64Array(WIDTH)] as const;
const equals = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const lengths = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const streaks = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;

/** From a difference onwards: the best cell seen, and the cell where the sides are in step again, if they are. */
function aroundDifference(one: Walk, other: Walk, from: Cell, bestSoFar: Cell, functional: Uint8Array): { readonly best: Cell; readonly inStep: Cell | null } {
  let best = bestSoFar;
  const cellAt = (row: number, column: number, now: 0 | 1): Cell => ({
    one: from.one + row,
    other: from.other + row + column - BAND,
    equal: from.equal + equals[now][column]!,
    columns: from.columns + lengths[now][column]!,
    score: scores[now][column]!,
  });
  for (let row = 0; row <= Math.min(WINDOW, one.room - from.one); row++) {
    const now = (row & 1) as 0 | 1;
    const before = (1 - now) as 0 | 1;
    let highest = -1;
    for (let column = 0; column < WIDTH; column++) {
      fillCell(row, column, now, before);
      if (scores[now][column]! < best.score - DROP) scores[now][column] = DEAD;
      if (scores[now][column]! > (highest < 0 ? DEAD : scores[now][highest]!)) highest = column;
    }
    if (highest < 0) return { best, inStep: null };
    if (scores[now][highest]! > best.score) best = cellAt(row, highest, now);
    if (streaks[now][highest]! >= IN_STEP) return { best, inStep: cellAt(row, highest, now) };
  }
  return { best, inStep: null };

  function fillCell(row: number, column: number, now: 0 | 1, before: 0 | 1): void {
    const taken = row + column - BAND;
    scores[now][column] = DEAD;
    streaks[now][column] = equals[now][column] = lengths[now][column] = 0;
    if (taken < 0 || from.other + taken > other.room) return;
    if (row === 0 && taken === 0) {
      scores[now][column] = from.score;
      return;
    }
    if (row > 0 && taken > 0) {
      const word = one.words[one.at + one.step * (from.one + row - 1)]!;
      const same = word === other.words[other.at + other.step * (from.other + taken - 1)]!;
      put(column, before, same ? (functional[word] === 1 ? EQUAL_FUNCTION_WORD : EQUAL_WORD) : OTHER_WORD, same);
    }
    if (row > 0 && column + 1 < WIDTH) put(column + 1, before, MISSING_WORD, false);
    if (column > 0) put(column - 1, now, MISSING_WORD, false);

    function put(fromColumn: number, fromRow: 0 | 1, gain: number, same: boolean): void {
      const score = scores[fromRow][fromColumn]! + gain;
      if (!(score > scores[now][column]!)) return;
      scores[now][column] = score;
      equals[now][column] = equals[fromRow][fromColumn]! + (same ? 1 : 0);
      lengths[now][column] = lengths[fromRow][fromColumn]! + 1;
      streaks[now][column] = same ? streaks[fromRow][fromColumn]! + 1 : 0;
    }
  }
}
