import { collectiveNouns, countNouns, puttingVerbs } from "../../../language/en/counting.ts";
import { others } from "../../../language/en/descriptions.ts";
import { fatesOfPeople } from "../../../language/en/fates.ts";
import { UNITS_OF_TIME } from "../../../language/en/calendar.ts";
import type { DateFinding, Figure, Quote, Speaker } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span, Voice } from "../../../model/span.ts";
import { BORDER, formOf, LETTERS, type Pieces, piecesOf, spanOfPieces } from "../numerals/numerals.ts";
import { type Amount, amountAt } from "./amounts.ts";
import { type Draft, draftOf } from "./drafts.ts";
import { hedged } from "./hedges.ts";
import { whyNotCount } from "./notCounts.ts";
import { asOf, changeOf, placeOf, scopeOf } from "./setting.ts";
import { sameSentence, type Whole, wholeOf } from "./wholes.ts";
import { kindOf } from "./wordKinds.ts";
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
  const filled = draft.counted === null ? elidedFrom(reading, pieces, drafts, index, change, first) ?? wholeWithNoun(pieces, draft, counted) : draft;
  const span = spanOfPieces(pieces, amount.first, amount.end);
  const own = sourceAndVoice(around, span, amount, first);
  // "put the toll at 19, including six children": who gives the whole gives its part.
  const whose = counted ?? (filled !== draft && filled !== null ? filled : null);
  const said = own.source === null && own.voice === "own" && whose !== null && sameSentence(pieces, whose.amount, amount) ? sourceAndVoice(around, spanOfPieces(pieces, whose.amount.first, whose.amount.end), whose.amount, whose.amount.first) : own;
  const scope = scopeOf(pieces, amount.first, amount.unitEnd);
  return {
    ...span,
    low: amount.low,
    high: amount.high,
    bound,
    unit: amount.unit,
    counted: filled?.counted == null ? null : spanOfPieces(pieces, filled.counted.first, filled.counted.end),
    happened: (isOfTheDead(counted, draft) ? counted.happened : draft.happened) ?? counted?.happened ?? (draft.counted === null && !isOtherDeed(reading, pieces, first) && !hasOwnVerb(reading, pieces, amount.unitEnd) ? filled?.happened : null) ?? null,
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

/** "Seven people were killed, among them two women, and nine others were injured": the verb behind a part of the dead is another's. */
function isOfTheDead(whole: Draft | null, part: Draft): whole is Draft {
  return whole?.happened === "killed" && part.happened === "injured";
}

const SURE = 0.9;
/** What is counted was taken over from the number before. */
const ELIDED = 0.6;

/**
 * "4,300 jobs in Ardan, 3,700 in Belmor", "500 and 1,000 songs", "killed four workers and hurt nine": the noun of a neighbour in the same sentence,
 * for a number that stands alone where a noun phrase could.
 */
function elidedFrom(reading: Reading, pieces: Pieces, drafts: readonly Draft[], index: number, change: Figure["change"], first: number): Draft | null {
  const draft = drafts[index]!;
  const { amount } = draft;
  const next = drafts[index + 1];
  if (next !== undefined && next.counted !== null && next.counted.first >= next.amount.end && next.amount.unit === amount.unit && isListed(pieces, amount.unitEnd, next.amount.first)) return next;
  // "stood at 1,043, up from 987": the same count at another time.
  const again = change === "previous" || isMoreOfThem(pieces, amount);
  const listed = LIST_GOES_ON.has(formOf(pieces, amount.unitEnd));
  if (!again && !listed && (amount.unit !== null || amount.kind === "fraction" || draft.group !== null || !standsForNoun(reading, pieces, first))) return null;
  for (let i = index - 1; i >= 0 && i >= index - PARTS_LISTED; i--) {
    const before = drafts[i]!;
    if (!sameSentence(pieces, before.amount, amount)) return null;
    // "Of 7,500 runners 2,000 gave up in 34 degrees, and 62 fell": a measure between them is of another kind.
    if (before.amount.unit !== amount.unit) continue;
    if (before.counted === null && !(change === "previous" && before.happened !== null)) continue;
    return again || isSameKind(pieces, before, draft) ? before : null;
  }
  return null;
}

/** "burned 40 houses and hurt nine" counts two kinds; "40 passengers, 12 of whom were hurt" one. */
function isSameKind(pieces: Pieces, before: Draft, draft: Draft): boolean {
  if (draft.happened === null || before.happened === draft.happened) return true;
  const people = befallsPeople(before) || (before.counted !== null && isPersonNoun(formOf(pieces, before.counted.end - 1)));
  return people === befallsPeople(draft);
}

function isPersonNoun(noun: string): boolean {
  return collectiveNouns.has(noun) || others.has(noun) || (noun.endsWith("s") && others.has(noun.slice(0, -1)));
}

/** Behind a verb, a comma, "and", "whom", "the other": a preposition would hang it on something else ("a village of 300"). */
function standsForNoun(reading: Reading, pieces: Pieces, first: number): boolean {
  const at = ONLY.has(formOf(pieces, first - 1)) ? first - 2 : first - 1;
  return BEFORE_A_NOUN.has(formOf(pieces, at)) || VERBAL.has(kindOf(reading, pieces, at));
}

/** "of whom only three", "and just four". */
const ONLY: ReadonlySet<string> = new Set(["only", "just", "all", "even", "now", "then", "today"]);
const BEFORE_A_NOUN: ReadonlySet<string> = new Set([",", ";", "and", "or", "but", "while", "whom", "which", "another", "other", "further", "the", "also", "than"]);

/** "killed", "injured": what befalls people alone, so that numbers of two of them count the same. */
function befallsPeople({ happened, amount }: Draft): boolean {
  return happened !== null && amount.unit === null && amount.kind !== "fraction" && fatesOfPeople.has(happened);
}

/** "112 departures on Sunday and another 40 on Monday", "12,500 officers, 4,000 more than last year", "compared with 840". */
function isMoreOfThem(pieces: Pieces, { first, unitEnd }: Amount): boolean {
  if (formOf(pieces, unitEnd) === "more" || formOf(pieces, unitEnd) === "fewer") return MORE_OF_THEM.has(formOf(pieces, unitEnd + 1));
  const before = formOf(pieces, first - 1);
  // "arrivals slumped to 1.04 million, from 1.6 million a year before"
  if (before === "from" && formOf(pieces, first - 2) === ",") return true;
  if (before === "against" || before === "versus" || ((before === "with" || before === "to") && formOf(pieces, first - 2) === "compared")) return true;
  // "1,120 crashes this year and 840 the year before", "40 a week earlier"
  const after = formOf(pieces, unitEnd);
  const time = after === "the" || after === "a" || after === "last" || after === "this" ? formOf(pieces, unitEnd + 1) : "";
  // "900 a month" is a rate.
  const rate = after === "a" && !BACK_THEN.has(formOf(pieces, unitEnd + 2));
  return (UNITS_OF_TIME.has(time) && !rate) || isPutAt(pieces, first) || before === "another" || before === "further";
}

const BACK_THEN: ReadonlySet<string> = new Set(["earlier", "before", "ago", "later", "previously"]);
/** "two more were sought", "4,000 more than last year". */
const MORE_OF_THEM: ReadonlySet<string> = new Set(["than", ".", ",", "were", "are", "was", "have", "had", "remain", "remained", "died", "in", "on"]);

/** "500 people came, a figure that the town hall put at 320": the same count by another. */
function isPutAt(pieces: Pieces, first: number): boolean {
  if (formOf(pieces, first - 1) !== "at" || !puttingVerbs.has(formOf(pieces, first - 2))) return false;
  for (let i = first - 3; i > first - PUT_WITHIN && pieces.kinds[i] !== BORDER; i--) if ((formOf(pieces, i) === "that" || formOf(pieces, i) === "which") && countNouns.has(formOf(pieces, i - 1))) return true;
  return false;
}

/** "a figure that the office of the mayor of Ardan put at". */
const PUT_WITHIN = 14;

/** "Of the 96 passengers, 71 survived": a part without a noun is of the same things as its whole. */
function wholeWithNoun(pieces: Pieces, draft: Draft, whole: Draft | null): Draft | null {
  return whole !== null && whole.counted !== null && whole.amount.unit === null && draft.amount.unit === null && sameSentence(pieces, whole.amount, draft.amount) ? { ...whole, happened: draft.happened } : null;
}

/** "cancelled 84 flights and moved 130": another verb, though none that says what happened. */
function isOtherDeed(reading: Reading, pieces: Pieces, first: number): boolean {
  return VERBAL.has(kindOf(reading, pieces, first - 1));
}

/** "but 58 are suing the port", "a further 34 were in quarantine": what they do is said, and it is another thing. */
function hasOwnVerb(reading: Reading, pieces: Pieces, end: number): boolean {
  const at = formOf(pieces, end) === "more" ? end + 1 : end;
  const kind = kindOf(reading, pieces, at);
  return FINITE.has(formOf(pieces, at)) || kind === "modal" || kind === "past";
}

const FINITE: ReadonlySet<string> = new Set(["are", "were", "was", "is", "have", "had", "has", "remain", "remained"]);

/** "4,300 jobs in Ardan, 3,700 in Belmor, 400 in Corvia": numbers looked at for the noun. */
const PARTS_LISTED = 8;

const VERBAL: ReadonlySet<string> = new Set(["verb", "past", "ing", "participle"]);
const LIST_GOES_ON: ReadonlySet<string> = new Set(["in", "from", "at", "on", "of", "were", "was"]);

/** Only "and", "or", commas and hedges stand between two numbers of one noun. */
function isListed(pieces: Pieces, from: number, to: number): boolean {
  if (to - from > 3 || to === from) return false;
  for (let i = from; i < to; i++) if (!BETWEEN.has(formOf(pieces, i))) return false;
  return true;
}

const BETWEEN: ReadonlySet<string> = new Set(["and", "or", ",", "about", "some", "then", "nearly", "to"]);

function sourceAndVoice({ reading, pieces, voices, sourceAt }: Around, span: Span, amount: Amount, first: number): { source: Figure["source"]; voice: Voice } {
  const voice = voices.voiceAt(span);
  const speaker = sourceAt(span);
  if (voice === "quoted") return { source: speaker === null ? null : bySpeaker(speaker), voice };
  const giver = giverOf(reading, pieces, first, amount.unitEnd);
  // "Israel reported over 600, while the ministry counted 370": who stands nearer to the number gives it.
  const nearer = giver !== null && speaker !== null && giver.by !== "according-to" && giver.end <= amount.first && pieces.starts[giver.first]! >= speaker.span.end;
  if (speaker !== null && !nearer) return { source: bySpeaker(speaker), voice: "attributed" };
  // "according to a poll of 1,012 adults" does not vouch for the 1,012.
  if (giver !== null && !(giver.first <= amount.first && amount.end <= giver.end)) return { source: givenBy(reading, pieces, giver), voice: isInMarks(pieces, amount) ? "quoted" : "attributed" };
  return { source: null, voice };
}

/** "put it at “a little over 300”": a few words in marks around the number, in its sentence. */
function isInMarks(pieces: Pieces, { first, end }: Amount): boolean {
  let at = first - 1;
  while (at > first - MARKED && pieces.kinds[at] === LETTERS) at--;
  if (!OPENING.has(formOf(pieces, at))) return false;
  let close = end;
  while (close < end + MARKED && pieces.kinds[close] === LETTERS) close++;
  return CLOSING.has(formOf(pieces, close));
}

/** Pieces of a fragment before and behind its number. */
const MARKED = 10;
const OPENING: ReadonlySet<string> = new Set(["\"", "\u201c"]);
const CLOSING: ReadonlySet<string> = new Set(["\"", "\u201d"]);

function bySpeaker(speaker: Speaker): Figure["source"] {
  return { span: speaker.span, name: speaker.name };
}
