import type { DateFinding, Figure, Quote, Speaker } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span, Voice } from "../../../model/span.ts";
import { formOf, type Pieces, piecesOf, spanOfPieces } from "../numerals/numerals.ts";
import { type Amount, amountAt } from "./amounts.ts";
import { type Draft, draftOf } from "./drafts.ts";
import { hedged } from "./hedges.ts";
import { whyNotCount } from "./notCounts.ts";
import { asOf, changeOf, placeOf, scopeOf } from "./setting.ts";
import { sameSentence, type Whole, wholeOf } from "./wholes.ts";
import { giverOf, givenBy } from "./whoSays.ts";
import { type Voices, voicesOf } from "../voices/voices.ts";

/** Who answers for a stretch of the text, if somebody is named: of quotes, "according to" and the like. */
export type SourceAt = (span: Span) => Speaker | null;

/**
 * The numbers of an article that count, measure or price something, in order, each with what is counted, what happened to it, how it is
 * hedged and who says so. `dates` are those of the same reading; a year, an age, a score or a name with a number is no figure (notCounts.ts).
 */
export function findFigures(reading: Reading, quotes: readonly Quote[], dates: readonly DateFinding[], sourceAt: SourceAt = voicesOf(quotes).sourceAt): Figure[] {
  const pieces = piecesOf(reading);
  const drafts: Draft[] = [];
  let date = 0;
  let inSentence = 0;
  let lastSentence = -1;
  for (let at = 0; at < pieces.count; ) {
    const amount = inSentence > MOST_IN_A_SENTENCE && pieces.sentences[at] === lastSentence ? null : amountAt(pieces, at);
    if (amount === null) {
      at++;
      continue;
    }
    const sentence = pieces.sentences[amount.first]!;
    inSentence = sentence === lastSentence ? inSentence + 1 : 1;
    lastSentence = sentence;
    at = amount.end;
    if (inSentence > MOST_IN_A_SENTENCE) continue;
    const span = spanOfPieces(pieces, amount.first, amount.end);
    while (date < dates.length && dates[date]!.end <= span.start) date++;
    const covering = dates[date] !== undefined && dates[date]!.start < span.end ? dates[date]! : null;
    if (whyNotCount({ reading, pieces, amount, date: covering }) === null) drafts.push(draftOf(reading, pieces, amount));
  }
  const wholes = drafts.map((_, i) => wholeOf(reading, pieces, drafts, i));
  const around: Around = { reading, pieces, dates, sourceAt, voices: voicesOf(quotes) };
  return drafts.map((draft, i) => figureOf(around, drafts, wholes, draft, i));
}

/** A stretch with more numbers is a table without its lines, or was made to cost time: nothing in it tells what they count. */
const MOST_IN_A_SENTENCE = 100;

interface Around {
  readonly reading: Reading;
  readonly pieces: Pieces;
  readonly voices: Voices;
  readonly dates: readonly DateFinding[];
  readonly sourceAt: SourceAt;
}

function figureOf(around: Around, drafts: readonly Draft[], wholes: readonly (Whole | null)[], draft: Draft, index: number): Figure {
  const { reading, pieces, dates } = around;
  const { amount } = draft;
  const whole = wholes[index] ?? null;
  const counted = whole?.draft ?? null;
  const countedEnd = Math.max(amount.unitEnd, draft.counted?.end ?? 0);
  const { bound, first } = hedged(pieces, amount, countedEnd);
  const change = changeOf(pieces, first);
  const filled = draft.counted === null ? elidedFrom(pieces, drafts, index, change) : draft;
  const span = spanOfPieces(pieces, amount.first, amount.end);
  const own = sourceAndVoice(around, span, amount);
  // "put the toll at 19, including six children": who gives the whole gives its part.
  const said = own.source === null && counted !== null && sameSentence(pieces, counted.amount, amount) ? sourceAndVoice(around, spanOfPieces(pieces, counted.amount.first, counted.amount.end), counted.amount) : own;
  const scope = scopeOf(pieces, amount.first, amount.unitEnd);
  return {
    ...span,
    low: amount.low,
    high: amount.high,
    bound,
    unit: amount.unit,
    counted: filled?.counted == null ? null : spanOfPieces(pieces, filled.counted.first, filled.counted.end),
    happened: draft.happened ?? counted?.happened ?? (draft.counted === null ? filled?.happened : null) ?? null,
    where: placeOf(reading, pieces, amount.first, countedEnd, dates),
    partOf: whole?.words ?? null,
    source: said.source,
    ...asOf(pieces, amount.first, countedEnd, dates, reading.article.published?.value),
    ...(change === undefined ? {} : { change }),
    ...(scope === undefined ? {} : { scope }),
    voice: said.voice,
    confidence: filled !== null && filled !== draft ? ELIDED : SURE,
    by: amount.kind,
  };
}

const SURE = 0.9;
/** What is counted was taken over from the number before. */
const ELIDED = 0.6;

/** "4,300 jobs in Ardan, 3,700 in Belmor"; "500 and 1,000 songs": the noun of a neighbour in the same list. */
function elidedFrom(pieces: Pieces, drafts: readonly Draft[], index: number, change: Figure["change"]): Draft | null {
  const { amount } = drafts[index]!;
  const next = drafts[index + 1];
  if (next !== undefined && next.counted !== null && next.counted.first >= next.amount.end && next.amount.unit === amount.unit && isListed(pieces, amount.unitEnd, next.amount.first)) return next;
  const after = formOf(pieces, amount.unitEnd);
  // "stood at 1,043, up from 987": the same count at another time.
  if (!LIST_GOES_ON.has(after) && change !== "previous") return null;
  for (let i = index - 1; i >= 0 && i >= index - PARTS_LISTED; i--) {
    const before = drafts[i]!;
    if (!sameSentence(pieces, before.amount, amount) || before.amount.unit !== amount.unit) return null;
    if (before.counted !== null || (change === "previous" && before.happened !== null)) return before;
  }
  return null;
}

/** "4,300 jobs in Ardan, 3,700 in Belmor, 400 in Corvia": numbers looked at for the noun. */
const PARTS_LISTED = 8;

const LIST_GOES_ON: ReadonlySet<string> = new Set(["in", "from", "at", "on", "of", "were", "was"]);

/** Only "and", "or", commas and hedges stand between two numbers of one noun. */
function isListed(pieces: Pieces, from: number, to: number): boolean {
  if (to - from > 3 || to === from) return false;
  for (let i = from; i < to; i++) if (!BETWEEN.has(formOf(pieces, i))) return false;
  return true;
}

const BETWEEN: ReadonlySet<string> = new Set(["and", "or", ",", "about", "some", "then", "nearly", "to"]);

function sourceAndVoice({ reading, pieces, voices, sourceAt }: Around, span: Span, amount: Amount): { source: Figure["source"]; voice: Voice } {
  const voice = voices.voiceAt(span);
  const speaker = sourceAt(span);
  if (voice === "quoted") return { source: speaker === null ? null : bySpeaker(speaker), voice };
  const giver = giverOf(reading, pieces, amount.first, amount.unitEnd);
  // "Israel reported over 600, while the ministry counted 370": who stands nearer to the number gives it.
  const nearer = giver !== null && speaker !== null && giver.by !== "according-to" && giver.end <= amount.first && pieces.starts[giver.first]! >= speaker.span.end;
  if (speaker !== null && !nearer) return { source: bySpeaker(speaker), voice: "attributed" };
  // "according to a poll of 1,012 adults" does not vouch for the 1,012.
  if (giver !== null && !(giver.first <= amount.first && amount.end <= giver.end)) return { source: givenBy(reading, pieces, giver), voice: "attributed" };
  return { source: null, voice };
}

function bySpeaker(speaker: Speaker): Figure["source"] {
  return { span: speaker.span, name: speaker.name };
}
