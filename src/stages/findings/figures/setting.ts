import { placeNouns } from "../../../language/en/groups.ts";
import { betweenHedgeAndNumber } from "../../../language/en/bounds.ts";
import { countNouns, earlierWords, fallenWords, newWords, partWords, risenWords, totalWords } from "../../../language/en/counting.ts";
import type { DateFinding, Figure } from "../../../model/findings.ts";
import type { NameSpan, Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { spanOfTokens, tokensIn } from "../../../text/tokens.ts";
import { BORDER, formOf, isCapital, NUMBER, type Pieces, spanOfPieces } from "../numerals/numerals.ts";
import { nounPhraseAt } from "./counted.ts";
import { kindOf } from "./wordKinds.ts";

/** Pieces behind what is counted in which its place stands: "people in the Palestinian territory". */
const PLACE_WITHIN = 14;

/** The place in the number's clause: "in Gaza", "on the Gazan side", "across the country"; else the one that opens the sentence. */
export function placeOf(reading: Reading, pieces: Pieces, first: number, end: number, dates: readonly DateFinding[]): Span | null {
  for (let i = end; i < end + PLACE_WITHIN && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    // Another number has its own place: "3,700 in Ardan, 1,600 in Belmor".
    if (pieces.kinds[i] === NUMBER || form === ";" || form === "while" || form === "but" || form === "according") break;
    if (!PREPOSITIONS.has(form)) continue;
    const place = placeAt(reading, pieces, i + 1, dates);
    if (place !== null) return place;
  }
  // "struck a market in Ardan on Tuesday, killing at least 28 people"
  for (let i = first - 1; i >= 0 && pieces.kinds[i] !== BORDER && i >= first - PLACE_BEFORE; i--) {
    if (formOf(pieces, i) === ";" || formOf(pieces, i) === "while" || formOf(pieces, i) === "but") return null;
    const place = PREPOSITIONS.has(formOf(pieces, i)) ? placeAt(reading, pieces, i + 1, dates) : null;
    if (place !== null) return place;
  }
  return null;
}

const PLACE_BEFORE = 24;

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "across", "outside", "inside", "throughout", "around", "on", "from"]);

/** A name, or a noun of place with its words: "the Palestinian territory", "the capital". Dates and mere things are no places. */
function placeAt(reading: Reading, pieces: Pieces, at: number, dates: readonly DateFinding[]): Span | null {
  let start = at;
  while (DETERMINERS.has(formOf(pieces, start))) start++;
  let phrase = nounPhraseAt(reading, pieces, start, true);
  if (phrase === null) return null;
  // "the town of Ardan".
  const named = placeNouns.has(formOf(pieces, phrase.end - 1)) && formOf(pieces, phrase.end) === "of" && isCapital(pieces, phrase.end + 1);
  if (named) phrase = nounPhraseAt(reading, pieces, phrase.end + 1, true) ?? phrase;
  const span = spanOfPieces(pieces, phrase.first, phrase.end);
  if (dateCovering(dates, span.start) !== null || dateCovering(dates, span.end - 1) !== null) return null;
  const head = formOf(pieces, phrase.end - 1);
  if (placeNouns.has(head) || PARTS.has(head)) return span;
  // A place found within the phrase is the place; what stands behind "in" is one too, whatever kind of name it was taken for.
  const name = nameAt(reading, span);
  if (name?.type === "place") return spanOfTokens(reading, name);
  if (name !== null && (name.type === "event" || !INSIDE.has(formOf(pieces, at - 1)))) return null;
  if (DIRECTIONS.has(head)) return phrase.end - phrase.first === 1 ? span : null;
  return isCapital(pieces, phrase.end - 1) ? span : null;
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "our", "this", "that", "both"]);
const PARTS: ReadonlySet<string> = new Set(["side", "area", "areas", "hospital", "school", "prison", "stadium", "square", "streets", "hospitals", "towns", "villages", "cities", "countries", "provinces"]);

const INSIDE: ReadonlySet<string> = new Set(["in", "near", "across", "outside", "inside", "throughout"]);

/** "in the north"; "the attacks west of the city" is no place. */
const DIRECTIONS: ReadonlySet<string> = new Set(["south", "north", "east", "west", "southeast", "southwest", "northeast", "northwest"]);

/** The name that covers some of the words, or null when none was found there. */
function nameAt(reading: Reading, span: Span): NameSpan | null {
  if (reading.names.length === 0) return null;
  const { first, end } = tokensIn(reading, span);
  let low = 0;
  let high = reading.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.names[middle]!.end <= first) low = middle + 1;
    else high = middle;
  }
  const name = reading.names[low];
  return name !== undefined && name.first < end ? name : null;
}

/** "including", "among them" right before the number: it is a part. The piece where that begins, or null. */
export function partStart(reading: Reading, pieces: Pieces, first: number): number | null {
  for (let i = first - 1; i >= first - PART_WITHIN && i >= 0 && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (partWords.has(form)) return i;
    if (form === "." || form === ";") return null;
    const kind = kindOf(reading, pieces, i);
    if (kind === "verb" || kind === "past" || kind === "modal") return null;
  }
  return null;
}

/** "including at least two doctors and 5,000 children". */
const PART_WITHIN = 10;

/** "among 126", "of the 126", "out of 126" behind a number: the larger count follows. */
export function isWithin(pieces: Pieces, end: number, next: number): boolean {
  if (next - end > WITHIN_REACH) return false;
  for (let i = end; i < next; i++) {
    const form = formOf(pieces, i);
    if (form === "." || form === ";") return false;
    // "17 of the country's 21 districts"
    const owned = form === "of" && i - end <= OF_WITHIN && next - i <= OWNER && formOf(pieces, next - 1) === "s" && formOf(pieces, next - 2) === "'";
    if (owned || form === "among" || (form === "of" && i + 2 >= next && i - end <= OF_WITHIN) || (form === "out" && formOf(pieces, i + 1) === "of")) return true;
  }
  return false;
}

/** "12 of the 40", "12 people of the 40". */
const OF_WITHIN = 2;
/** Pieces from "of" past an owner and its "'s". */
const OWNER = 7;

/** "civilians including a child were among at least 22 people". */
const WITHIN_REACH = 12;

/** When the count stood so ("as of Friday", "by Monday") and since when it counts ("since October 7"), within its clause. */
export function asOf(pieces: Pieces, first: number, end: number, dates: readonly DateFinding[], published: string | undefined): Pick<Figure, "asOf" | "since"> {
  let value: string | null = null;
  let since: string | null = null;
  for (let i = clauseStart(pieces, first); i < end + STANDING_WITHIN && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    if (i >= end && (form === "," || form === ";" || form === "which")) break;
    const at = form === "as" && formOf(pieces, i + 1) === "of" ? i + 2 : form === "since" || (form === "by" && formOf(pieces, i + 1) !== "the" && isDay(pieces, i + 1, dates)) ? i + 1 : -1;
    const date = at < 0 ? null : dateAt(pieces, at, dates);
    if (date === null || date.value === null) continue;
    // "is expected to bring rain by Friday": no count has stood so yet.
    if (published !== undefined && date.value.slice(0, DAY) > published.slice(0, DAY)) continue;
    if (form === "since") since ??= date.value;
    else value ??= date.value;
  }
  return since === null ? { asOf: value } : { asOf: value, since };
}

/** Characters of "2023-11-18": the hour of publication is seldom known, and "2023-11-18TEV" sorts behind any hour. */
const DAY = 10;

/** Back to the last comma before the number, and past it where a date opens the sentence: "As of Friday, 40 people had died". */
function clauseStart(pieces: Pieces, first: number): number {
  let start = first;
  let commas = 0;
  while (start > 0 && start > first - STANDING_WITHIN && pieces.kinds[start - 1] !== BORDER && commas < 2) {
    start--;
    if (formOf(pieces, start) === ",") commas++;
  }
  const opens = formOf(pieces, start) === "as" || formOf(pieces, start) === "since" || formOf(pieces, start) === "by";
  if (commas === 0 || (commas === 1 && opens)) return start;
  let comma = first;
  while (comma > start && formOf(pieces, comma) !== ",") comma--;
  return comma;
}

const STANDING_WITHIN = 24;

function isDay(pieces: Pieces, at: number, dates: readonly DateFinding[]): boolean {
  const date = dateAt(pieces, at, dates);
  return date !== null && (date.by === "named-day" || date.by === "clock" || date.by === "part-of-day");
}

function dateAt(pieces: Pieces, at: number, dates: readonly DateFinding[]): DateFinding | null {
  let from = at;
  // "by late on Thursday", "as of about noon".
  while (from < at + DATE_LEADS && LEADS.has(formOf(pieces, from))) {
    const here = dateCovering(dates, pieces.starts[from]!);
    if (here !== null) return here;
    from++;
  }
  const start = pieces.starts[from];
  if (start === undefined) return null;
  return dateCovering(dates, start);
}

const LEADS: ReadonlySet<string> = new Set(["the", "late", "early", "on", "about", "around"]);
/** Words between "by" and its date. */
const DATE_LEADS = 3;

/** The date that holds this place; dates are in order and do not overlap. */
function dateCovering(dates: readonly DateFinding[], position: number): DateFinding | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  return date !== undefined && date.start <= position ? date : null;
}

/** How the count moved or stood before: "rose to", "climbed from", "a previous toll of", "up from". */
export function changeOf(pieces: Pieces, hedgeFirst: number): Figure["change"] {
  const before = formOf(pieces, hedgeFirst - 1);
  for (let i = hedgeFirst - 1; i >= hedgeFirst - CHANGE_WITHIN && i >= 0 && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    // "an earlier count of 8", "from an initial 12"; "the initial tremor lasted 10 seconds" has another noun.
    if (earlierWords.has(form) && (i === hedgeFirst - 1 || countNouns.has(formOf(pieces, i + 1)))) return "previous";
    if (before === "from" && (risenWords.has(form) || fallenWords.has(form) || form === "up" || form === "down" || form === "compared")) return "previous";
    if (before !== "to" && before !== "at" && form !== "reached" && form !== "topped" && form !== "hit") continue;
    if (risenWords.has(form)) return "risen";
    if (fallenWords.has(form)) return "fallen";
  }
  return undefined;
}

const CHANGE_WITHIN = 6;

/** A running total or new ones: "a total of 40", "another 12", "40 in all", "12 more people". */
export function scopeOf(pieces: Pieces, first: number, end: number): Figure["scope"] {
  let adjacent = true;
  for (let i = first - 1; i >= first - SCOPE_WITHIN && i >= 0 && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (totalWords.has(form)) return "total";
    // "another 12", "at least another 12"; "in another town 12 died" adds none.
    if (adjacent && (form === "another" || form === "additional" || form === "further")) return "new";
    adjacent &&= betweenHedgeAndNumber.has(form) || form === "some" || form === "about" || form === "least" || form === "at";
    if (form === ",") break;
  }
  const after = formOf(pieces, end);
  if (newWords.has(after) && after !== "new") return "new";
  for (let i = end; i < end + SCOPE_WITHIN && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    if ((form === "so" && formOf(pieces, i + 1) === "far") || (form === "in" && (formOf(pieces, i + 1) === "all" || formOf(pieces, i + 1) === "total")) || form === "altogether" || form === "overall") return "total";
  }
  return undefined;
}

const SCOPE_WITHIN = 5;
