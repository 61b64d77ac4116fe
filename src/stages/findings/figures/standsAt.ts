import { collectiveNouns, fallenWords, puttingVerbs, risenWords, sumVerbs } from "../../../language/en/counting.ts";
import { priceNouns } from "../../../language/en/fates.ts";
import { tollNouns } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { nounPhraseAt, type PieceRange } from "./counted.ts";
import { happenedBehind } from "./happenedBehind.ts";
import { kindFor } from "./happenedWords.ts";
import { kindOf } from "./wordKinds.ts";

/** What a number without a noun of its own counts, from the phrase that rises, stands or is put at it; and what that phrase says happened. */
export interface StandsAt {
  readonly counted: PieceRange | null;
  readonly happened: string | null;
  /** The phrase is a price: "the bill has reached $40m". */
  readonly price: boolean;
}

/** "Tourist arrivals slumped to 1.04 million", "the number of fighters was put at 300", "casualties came to 45", "put the crowd at 4,000". */
export function standsAt(reading: Reading, pieces: Pieces, hedgeFirst: number): StandsAt | null {
  // "at “a little over 300”"
  const first = MARKS.has(formOf(pieces, hedgeFirst - 1)) ? hedgeFirst - 1 : hedgeFirst;
  const moved = BRINGING.has(formOf(pieces, first - 2)) && formOf(pieces, first - 1) === "to" ? behindNumber(pieces, first) : null;
  if (moved !== null) return saidBy(reading, pieces, moved, moved + WITHIN);
  const start = subjectStart(reading, pieces, first) ?? objectStart(reading, pieces, first);
  return start === null ? null : saidBy(reading, pieces, start, first);
}

/** "taking to 72 the number of migrants who drowned", "bringing to 12 the toll": what the number stands for comes behind it. */
function behindNumber(pieces: Pieces, first: number): number | null {
  for (let i = first + 1; i < first + LONGEST_NUMBER; i++) if (formOf(pieces, i) === "the") return i;
  return null;
}

const BRINGING: ReadonlySet<string> = new Set(["taking", "takes", "took", "bringing", "brings", "brought", "raising", "raises", "raised", "lifting"]);
/** "at least 1.2 million the". */
const LONGEST_NUMBER = 7;

const MARKS: ReadonlySet<string> = new Set(["\"", "\u201c", "\u2018"]);

/** Pieces looked at before the number: "the number of people who had been treated in the tents by nightfall rose to 40". */
const WITHIN = 26;

/** Where the clause begins whose verb is right before the number: "rose to", "stood at", "totalled", "has reached". */
function subjectStart(reading: Reading, pieces: Pieces, first: number): number | null {
  let verb = first - 1;
  if (PREPOSITIONS.has(formOf(pieces, verb))) verb--;
  verb = beforeStep(pieces, verb);
  while (kindOf(reading, pieces, verb) === "adverb") verb--;
  const form = formOf(pieces, verb);
  // "hopes to reach 25,000": no count has come so far.
  if (formOf(pieces, verb - 1) === "to") return null;
  if (!sumVerbs.has(form) && !risenWords.has(form) && !fallenWords.has(form)) return null;
  let commas = 0;
  let at = verb;
  while (at > 0 && at > verb - WITHIN && pieces.kinds[at - 1] !== BORDER && !CLAUSE.has(formOf(pieces, at - 1)) && commas < 3) {
    at--;
    if (formOf(pieces, at) === ",") commas++;
  }
  // "Ticket sales, up since May, passed 110,000" has an aside; one comma ends what stood before it.
  if (commas !== 1) return at;
  while (formOf(pieces, at) !== ",") at++;
  return at + 1;
}

/** "fell by 12,000 to 1.02 million": what stands before the step. */
function beforeStep(pieces: Pieces, at: number): number {
  for (let i = at; i > at - STEP; i--) if (formOf(pieces, i) === "by") return i === at || pieces.kinds[i + 1] !== NUMBER ? at : i - 1;
  return at;
}

/** "by 1.2 million people". */
const STEP = 6;

const PREPOSITIONS: ReadonlySet<string> = new Set(["to", "at", "from", "by"]);
const CLAUSE: ReadonlySet<string> = new Set([";", ":", "that", "while", "but", "after", "when", "said", "says", "and"]);

/** "put the crowd at", "estimated the number of dead at": behind the verb. */
function objectStart(reading: Reading, pieces: Pieces, first: number): number | null {
  if (formOf(pieces, first - 1) !== "at" && formOf(pieces, first - 1) !== "to" && formOf(pieces, first - 2) !== "at") return null;
  for (let i = first - 2; i > 0 && i > first - WITHIN && pieces.kinds[i] !== BORDER && formOf(pieces, i) !== ";"; i--) if (puttingVerbs.has(formOf(pieces, i)) && kindOf(reading, pieces, i) !== "noun") return i + 1;
  return null;
}

/** The phrase that begins here: its noun, or the one behind "the number of" and "sales of". */
function saidBy(reading: Reading, pieces: Pieces, start: number, first: number): StandsAt | null {
  let at = start;
  while (at < first && SKIPPED.has(formOf(pieces, at))) at++;
  const phrase = nounPhraseAt(reading, pieces, at, false) ?? stateAt(pieces, at);
  if (phrase === null || phrase.end > first) return null;
  const head = formOf(pieces, phrase.end - 1);
  const happened = tollNouns.get(head) ?? kindFor(head, "noun");
  if (formOf(pieces, phrase.end) === "of" && (happened !== null || OF_COUNTS.has(head))) {
    let inner = phrase.end + 1;
    while (inner < first && SKIPPED.has(formOf(pieces, inner))) inner++;
    const of = nounPhraseAt(reading, pieces, inner, false) ?? stateAt(pieces, inner);
    if (of === null || of.end > first) return null;
    const ofHead = formOf(pieces, of.end - 1);
    const told = happened ?? tollNouns.get(ofHead) ?? kindFor(ofHead, "noun") ?? happenedBehind(reading, pieces, of.end, false);
    return { counted: isMany(reading, pieces, of) ? of : null, happened: told, price: priceNouns.has(head) };
  }
  return { counted: head !== "toll" && isMany(reading, pieces, phrase) ? phrase : null, happened, price: priceNouns.has(head) };
}

const SKIPPED: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "all", "these", "those", ",", "has", "that"]);
const OF_COUNTS: ReadonlySet<string> = new Set(["number", "numbers", "count", "tally", "total"]);

/** "dead" behind "the number of". */
function stateAt(pieces: Pieces, at: number): PieceRange | null {
  return tollNouns.has(formOf(pieces, at)) ? { first: at, end: at + 1 } : null;
}

function isMany(reading: Reading, pieces: Pieces, { end }: PieceRange): boolean {
  const head = formOf(pieces, end - 1);
  if (NO_COUNT.has(head)) return false;
  return kindOf(reading, pieces, end - 1) === "plural" || collectiveNouns.has(head) || (tollNouns.has(head) && head !== "toll");
}

/** Plurals that are no things: they measure or price. "Prices rose to 40" counts no prices. */
const NO_COUNT: ReadonlySet<string> = new Set(["sales", "prices", "costs", "profits", "losses", "earnings", "revenues", "shares", "rates", "levels", "temperatures", "wages", "debts", "winds", "numbers", "figures", "results", "odds", "stocks", "bonds", "yields", "futures"]);
