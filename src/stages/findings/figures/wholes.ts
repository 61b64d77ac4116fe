import { peopleByState } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, type Pieces, spanOfPieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import type { Draft } from "./drafts.ts";
import type { Group } from "./groups.ts";
import { kindFor } from "./happenedWords.ts";
import { isWithin, partStart } from "./setting.ts";

/** What a number is a part of: the larger count where the article gives it, and the words that name it. */
export interface Whole {
  readonly draft: Draft | null;
  readonly words: string;
}

/** The whole of the draft with this index, in the article's words; null when it is no part. */
export function wholeOf(reading: Reading, pieces: Pieces, drafts: readonly Draft[], index: number): Whole | null {
  const said = saidInClause(reading, pieces, drafts, index);
  if (said !== null) return { draft: said, words: wordsOf(reading, pieces, said) };
  const group = drafts[index]!.group ?? groupBefore(reading, pieces, drafts[index]!);
  const counted = group === null ? subjectBefore(reading, pieces, drafts, index) : countOf(reading, pieces, drafts, index, group);
  if (counted !== null) return { draft: counted, words: wordsOf(reading, pieces, counted) };
  if (group === null || group.head === "whom" || group.head === "which") return null;
  const span = spanOfPieces(pieces, group.first, group.end);
  return { draft: null, words: reading.article.text.slice(span.start, span.end) };
}

/** The nearest larger number of the sentence before "including", or the one behind "among". */
function saidInClause(reading: Reading, pieces: Pieces, drafts: readonly Draft[], index: number): Draft | null {
  const { amount, group } = drafts[index]!;
  // "10 children and 13 rebels were among the 48 killed".
  for (let i = index + 1; i <= index + PARTS_BEFORE; i++) {
    const next = drafts[i];
    if (next === undefined || !sameSentence(pieces, amount, next.amount)) break;
    if (amount.kind === "fraction" && next.amount.first - amount.unitEnd > OF_THE) break;
    if (next.amount.low > amount.low && next.amount.unit === amount.unit && isWithin(pieces, drafts[i - 1]!.amount.unitEnd, next.amount.first)) return next;
  }
  for (let i = index - 1; i >= 0 && i >= index - PARTS_LISTED; i--) {
    const opening = drafts[i]!;
    if (!sameSentence(pieces, opening.amount, amount)) break;
    if (opening.amount.low > amount.low && opening.amount.unit === amount.unit && opensWithOf(pieces, opening.amount)) return opening;
  }
  const start = group?.by === "of-them" ? amount.first : partStart(reading, pieces, amount.first);
  if (start === null) return null;
  for (let i = index - 1; i >= 0 && i >= index - PARTS_LISTED; i--) {
    const before = drafts[i]!.amount;
    if (!sameSentence(pieces, before, amount)) return null;
    if (before.first < start && before.unit === amount.unit && before.low >= amount.low) return drafts[i]!;
  }
  return null;
}

/** "half of the 600 students" */
const OF_THE = 3;

/** Parts named before their whole. */
const PARTS_BEFORE = 3;

/** "120 people, including 40 children, 12 women and six doctors": the whole stands this many numbers before its last part. */
const PARTS_LISTED = 8;

/** "Of the 200 passengers, 45 were children and 12 sailors". */
function opensWithOf(pieces: Pieces, { first }: Amount): boolean {
  const of = formOf(pieces, first - 1) === "the" || formOf(pieces, first - 1) === "those" ? first - 2 : first - 1;
  return formOf(pieces, of) === "of" && formOf(pieces, of - 1) === "";
}

/** "56 people were hurt. Six of the injured ...": the nearest larger count before it of the same noun or the same state; of "them" the nearest of all. */
function countOf(reading: Reading, pieces: Pieces, drafts: readonly Draft[], index: number, group: Group): Draft | null {
  const { amount } = drafts[index]!;
  const sentence = pieces.sentences[amount.first]!;
  const them = group.by === "of-them" && group.end === group.first + 1;
  const state = kindFor(group.head, "noun") ?? kindFor(group.head, "adjective") ?? kindFor(group.head, "object");
  for (let i = index - 1; i >= 0 && i >= index - COUNTS_BACK; i--) {
    const draft = drafts[i]!;
    const away = sentence - pieces.sentences[draft.amount.first]!;
    if (away > (them ? THEM_WITHIN : GROUP_WITHIN)) return null;
    if (draft.amount.unit !== null || draft.amount.kind === "fraction" || !(draft.amount.low > amount.low) || draft.counted === null) continue;
    if (them && sameParagraph(reading, sentence, sentence - away)) return draft;
    const head = formOf(pieces, draft.counted.end - 1);
    if (!them && draft.group?.by !== "of-them" && (head === group.head || (state !== null && draft.happened === state))) return draft;
  }
  return null;
}

/** Sentences back: "them" goes to the sentence before, "the injured" to the lead of a short report. */
const THEM_WITHIN = 1;
const GROUP_WITHIN = 10;
/** Numbers looked at. */
const COUNTS_BACK = 20;

/** "All of the dead were on the train. Twelve were women.": the group in the sentence before. */
function groupBefore(reading: Reading, pieces: Pieces, draft: Draft): Group | null {
  if (!isBareSubject(pieces, draft)) return null;
  const last = draft.amount.first - 2;
  if (last < 0 || !sameParagraph(reading, pieces.sentences[draft.amount.first]!, pieces.sentences[last]!)) return null;
  for (let i = last; i > 0 && i > last - SENTENCE && pieces.kinds[i] !== BORDER; i--) {
    const head = formOf(pieces, i);
    if (peopleByState.has(head) && formOf(pieces, i - 1) === "the" && !DESCRIBES.has(formOf(pieces, i + 1))) return { first: i - 1, end: i + 1, head, by: "of" };
  }
  return null;
}

/** Pieces: a long sentence. */
const SENTENCE = 60;
/** "the dead man" is no group. */
const DESCRIBES: ReadonlySet<string> = new Set(["man", "woman", "boy", "girl", "person", "sea", "end"]);

/** "The bus carried 52 people. Twelve were women.": the last larger count of the sentence before. */
function subjectBefore(reading: Reading, pieces: Pieces, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  if (!isBareSubject(pieces, draft) || draft.counted === null) return null;
  const sentence = pieces.sentences[draft.amount.first]!;
  for (let i = index - 1; i >= 0 && sentence - pieces.sentences[drafts[i]!.amount.first]! <= 1; i--) {
    const before = drafts[i]!;
    const away = sentence - pieces.sentences[before.amount.first]!;
    if (away === 1 && before.amount.unit === null && before.counted !== null && before.amount.low > draft.amount.low && sameParagraph(reading, sentence, sentence - 1)) return before;
  }
  return null;
}

/** "Twelve were women": a number alone opens the sentence and has a noun for its predicate. */
function isBareSubject(pieces: Pieces, { amount, counted }: Draft): boolean {
  const be = formOf(pieces, amount.end);
  return amount.unit === null && pieces.kinds[amount.first - 1] === BORDER && (be === "were" || be === "are") && counted !== null && counted.first > amount.end;
}

/** "12,000 people": the larger number with what it counts. */
function wordsOf(reading: Reading, pieces: Pieces, { amount, counted }: Draft): string {
  const end = counted !== null && counted.first >= amount.end ? counted.end : amount.end;
  const span = spanOfPieces(pieces, amount.first, end);
  return reading.article.text.slice(span.start, span.end);
}

export function sameSentence(pieces: Pieces, a: Amount, b: Amount): boolean {
  return pieces.sentences[a.first] === pieces.sentences[b.first];
}

function sameParagraph(reading: Reading, a: number, b: number): boolean {
  return reading.sentences[a]?.paragraph === reading.sentences[b]?.paragraph;
}
