import { countingThoughts, countingVerbs, countNouns, deedsWithObject, researchNouns, speakingOf } from "../../../language/en/counting.ts";
import { tollNouns } from "../../../language/en/happened.ts";
import { type CueForm, cueForms } from "../../../language/en/cues.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { BORDER, formOf, isCapital, type Pieces, spanOfPieces } from "../numerals/numerals.ts";
import type { PieceRange } from "./counted.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/** Who gives the number, [first, end) in pieces, and the rule that found them. */
export interface Giver extends PieceRange {
  readonly by: "according-to" | "says-before" | "says-after" | "says-aside" | "counts";
}

/** "according to the ministry", "officials say ... 1,200", "... 40 people, police said", "the ministry has recorded 370". */
export function giverOf(reading: Reading, pieces: Pieces, first: number, end: number): Giver | null {
  return accordingTo(reading, pieces, first, end) ?? saysBefore(reading, pieces, first) ?? saysAfter(reading, pieces, end) ?? saysAside(reading, pieces, first);
}

/** The words as the article writes them: "Israeli officials", "the health ministry". */
export function givenBy(reading: Reading, pieces: Pieces, giver: PieceRange): { readonly span: Span; readonly name: string } {
  const span = spanOfPieces(pieces, giver.first, giver.end);
  return { span, name: reading.article.text.slice(span.start, span.end) };
}

/** Pieces looked at on either side of the number: a long sentence. */
const WINDOW = 40;

/** The "according to" after the number in its sentence, else the one before it. */
function accordingTo(reading: Reading, pieces: Pieces, first: number, end: number): Giver | null {
  for (let i = end; i < pieces.count && i < end + WINDOW && pieces.kinds[i] !== BORDER; i++) {
    const start = sourceStart(pieces, i);
    if (start !== null) return named(reading, pieces, start, "according-to");
    if (formOf(pieces, i) === ";") break;
  }
  for (let i = first - 1; i >= 0 && i >= first - WINDOW && pieces.kinds[i] !== BORDER; i--) {
    const start = sourceStart(pieces, i);
    if (start !== null) return named(reading, pieces, start, "according-to");
    if (formOf(pieces, i) === ";") break;
  }
  return null;
}

/** Behind "according to", "in the words of", "citing"; "according to plan" names nobody, which its phrase shows later. */
function sourceStart(pieces: Pieces, at: number): number | null {
  if (formOf(pieces, at) === "according" && formOf(pieces, at + 1) === "to") return at + 2;
  return formOf(pieces, at) === "citing" || formOf(pieces, at) === "per" && isCapital(pieces, at + 1) ? at + 1 : null;
}

/** The verb nearest before the number, with its subject: "which Israeli officials say killed about 1,200", "Israel has reported over 600". */
function saysBefore(reading: Reading, pieces: Pieces, first: number): Giver | null {
  let commas = 0;
  let aside = false;
  for (let i = first - 1; i > 0 && i >= first - WINDOW && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (form === ";" || form === ":") return null;
    // ", while Gaza counted 370": what stands before the comma is another clause's.
    if (form === "," && ++commas > 2) return null;
    if (RELATIVE.has(form)) aside = true;
    if ((form === "while" || form === "but" || form === "whereas") && formOf(pieces, i - 1) === ",") return null;
    if (!isSaying(pieces, i, first - i <= COUNT_REACH) || isClaimOfLives(pieces, i) || isDeed(reading, pieces, i, first)) continue;
    // "the Islamic State group", "a report": nouns that are verbs elsewhere.
    if (!VERBAL.has(kindOf(reading, pieces, i))) continue;
    const subject = subjectBefore(reading, pieces, i);
    if (subject === null) continue;
    // “We ran,” Ruiz told us from a ward where 40 people lay: the verb belongs to the words in marks.
    if (aside && isAfterQuote(pieces, subject.first)) return null;
    return { ...subject, by: countingVerbs.has(form) ? "counts" : "says-before" };
  }
  return null;
}

const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "where"]);

/** A closing mark right before the phrase, its determiner passed over. */
function isAfterQuote(pieces: Pieces, first: number): boolean {
  const before = formOf(pieces, first - 1) === "the" ? first - 2 : first - 1;
  return CLOSING.has(formOf(pieces, before));
}

const CLOSING: ReadonlySet<string> = new Set(["\u201d", "\"", "\u2019", "'"]);

/** "claimed the lives of 12", "claimed 12 lives", "claimed responsibility", "a blast claimed by the rebels": nobody says a number here. */
function isClaimOfLives(pieces: Pieces, at: number): boolean {
  if (!formOf(pieces, at).startsWith("claim")) return false;
  if (formOf(pieces, at + 1) === "by") return true;
  for (let i = at + 1; i < at + 6; i++) if (formOf(pieces, i) === "lives" || formOf(pieces, i) === "responsibility") return true;
  return false;
}

/** "added 16 points", "posted 40 names", "put up 23": done with the number, not said of it; "put the toll at 19" says it. */
function isDeed(reading: Reading, pieces: Pieces, at: number, first: number): boolean {
  const form = formOf(pieces, at);
  // "admitted 1,900 patients", "posted a net loss of $12m", "dogs found four dead": with an object it is done, unless a document finds.
  const next = kindOf(reading, pieces, at + 1);
  if (next === "number" || next === "determiner" || isHedge(pieces, at + 1)) {
    if (deedsWithObject.has(form)) return true;
    if (FOUND.has(form)) return !researchNouns.has(formOf(pieces, at - 1)) && kindOf(reading, pieces, at - 1) !== "name";
  }
  // "Tarn counts its dead as the toll climbs to 31", "counting the cost": mourned, not told.
  if (form.startsWith("count") && (POSSESSIVE.has(formOf(pieces, at + 1)) || formOf(pieces, at + 2) === "cost")) return true;
  // "gives the number as 42", "gave a toll of 42": only a count is given so; "gave 42 children toys" is a deed.
  if (form.startsWith("g") && GIVING.has(form)) return !isCountGiven(pieces, at, first);
  if (form.startsWith("put")) return formOf(pieces, first - 1) !== "at" && formOf(pieces, first - 2) !== "at" && formOf(pieces, first - 3) !== "at";
  return first - at <= 3 && DEEDS.has(form);
}

const POSSESSIVE: ReadonlySet<string> = new Set(["its", "their", "his", "her", "our", "my"]);

const FOUND: ReadonlySet<string> = new Set(["found", "find", "finds", "showed", "shows", "revealed"]);

function isHedge(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return form === "about" || form === "some" || form === "nearly" || (form === "at" && formOf(pieces, at + 1) === "least") || form === "more" || form === "over";
}

const GIVING: ReadonlySet<string> = new Set(["give", "gives", "gave", "given"]);

/** A noun for a count stands behind the verb, and "as", "at" or "of" before the number. */
function isCountGiven(pieces: Pieces, verb: number, first: number): boolean {
  let as = false;
  for (let i = first - 1; i > verb; i--) {
    const form = formOf(pieces, i);
    as ||= i >= first - AS_WITHIN && (form === "as" || form === "at" || form === "of");
    if (as && (countNouns.has(form) || tollNouns.has(form))) return true;
  }
  return false;
}

/** "as at least about 42". */
const AS_WITHIN = 4;

const DEEDS: ReadonlySet<string> = new Set(["added", "adds", "posted", "posts", "ordered", "offered", "demanded", "requested", "recalled", "rejected", "announced"]);

const VERBAL: ReadonlySet<WordKind> = new Set<WordKind>(["verb", "past", "participle"]);

/** Between a verb of counting and its number stand hedges and determiners alone: "has recorded at least 370". */
const COUNT_REACH = 8;

/** A finite verb of saying or, near its number, of counting. Bare and -ing forms have no subject right before them. */
function isSaying(pieces: Pieces, at: number, near: boolean): boolean {
  const form = formOf(pieces, at);
  if (near && countingVerbs.has(form) && !form.endsWith("ing")) return true;
  // "Villagers spoke of perhaps 25 men"
  if (near && speakingOf.has(form) && formOf(pieces, at + 1) === "of") return true;
  // "The tax would add 0.3 points"
  return !MODALS.has(formOf(pieces, at - 1)) && (cueForms.get(form) ?? []).some(isClauseVerb);
}

const MODALS: ReadonlySet<string> = new Set(["would", "will", "could", "may", "might", "can", "should", "must", "to", "not"]);

function isClauseVerb({ verb, shapes }: CueForm): boolean {
  return (verb.sense !== "thought" || countingThoughts.has(verb.lemma)) && verb.particle === "" && verb.frames.has("clause") && (shapes.includes("past") || shapes.includes("s") || shapes.includes("base"));
}

/** ", the ministry said", ", said a spokesman" after the number. */
function saysAfter(reading: Reading, pieces: Pieces, end: number): Giver | null {
  for (let i = end; i < pieces.count && i < end + WINDOW && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    if (form === ";") return null;
    if (!isClauseVerbAt(reading, pieces, i)) continue;
    // "... 40 people, police said." The clause ends behind the verb, or goes on in time and place.
    const after = formOf(pieces, i + 1);
    const told = form === "told" && pieces.kinds[i + 1] !== BORDER;
    const closes = told || CLOSES.has(after) || isWeekdayLike(pieces, i + 1);
    const subject = subjectBefore(reading, pieces, i);
    if (subject !== null && closes && subject.first >= end && (isAfterComma(pieces, subject.first) || isRelative(pieces, subject.first, end))) return { ...subject, by: "says-after" };
    if (formOf(pieces, i - 1) === "," && after !== "that") return named(reading, pieces, i + 1, "says-after");
  }
  return null;
}

/** A form of a verb of saying that can have a subject before it; a bare one only beside a plural: "officials in Kint estimate". */
function isClauseVerbAt(reading: Reading, pieces: Pieces, at: number): boolean {
  return (cueForms.get(formOf(pieces, at)) ?? []).some((cue) => isClauseVerb(cue) && (!cue.shapes.every((shape) => shape === "base") || kindOf(reading, pieces, at) === "verb" || isOfPlural(reading, pieces, at)));
}

/** "growers fear,", "officials in Kint estimate.": what was taken for a noun closes the clause of a plural that begins behind a comma. */
function isOfPlural(reading: Reading, pieces: Pieces, at: number): boolean {
  if (!CLOSES.has(formOf(pieces, at + 1)) || kindOf(reading, pieces, at) !== "noun") return false;
  for (let i = at - 1; i > at - PLURAL_WITHIN && formOf(pieces, i) !== ","; i--) if (kindOf(reading, pieces, i) === "plural" && formOf(pieces, i) !== "police") return true;
  return false;
}

const PLURAL_WITHIN = 6;

const CLOSES: ReadonlySet<string> = new Set(["", ".", ",", ";", ":", "on", "in", "at", "by", "late", "earlier", "-", "yesterday", "this", "last"]);

/** "the $4bn that analysts had forecast", "the 300 jobs unions expected": right behind the number or what it counts. */
function isRelative(pieces: Pieces, first: number, end: number): boolean {
  const the = formOf(pieces, first - 1) === "the" ? first - 2 : first - 1;
  return (formOf(pieces, the) === "that" || formOf(pieces, the) === "which") && the - end <= RELATIVE_WITHIN;
}

/** "the 300 new jobs that". */
const RELATIVE_WITHIN = 4;

/** "Up to 70 per cent, the growers fear, and 5,000 pickers will have no work": an aside between commas speaks for what follows too. */
function saysAside(reading: Reading, pieces: Pieces, first: number): Giver | null {
  for (let i = first - 1; i > 0 && i >= first - WINDOW && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (form === ";" || form === ":" || CLOSING.has(form)) return null;
    if (formOf(pieces, i + 1) !== "," || !isClauseVerbAt(reading, pieces, i)) continue;
    const subject = subjectBefore(reading, pieces, i);
    if (subject !== null && isAfterComma(pieces, subject.first)) return { ...subject, by: "says-aside" };
  }
  return null;
}

/** ", police said", ", the interior ministry said". */
function isAfterComma(pieces: Pieces, first: number): boolean {
  const before = formOf(pieces, first - 1);
  return before === "," || ((before === "the" || before === "a" || before === "an") && formOf(pieces, first - 2) === ",");
}

function isWeekdayLike(pieces: Pieces, at: number): boolean {
  return isCapital(pieces, at) && formOf(pieces, at).endsWith("day");
}

/** The noun phrase that ends right before the verb and its auxiliaries. */
function subjectBefore(reading: Reading, pieces: Pieces, verb: number): PieceRange | null {
  let last = verb - 1;
  while (last >= 0 && (AUXILIARIES.has(formOf(pieces, last)) || kindOf(reading, pieces, last) === "adverb" || isTimeAside(pieces, last))) last--;
  // "The monitor, which relies on activists, said", "Ana Ruiz, the mayor, said".
  if (formOf(pieces, last) === ",") last = beforeAside(pieces, last);
  if (!IN_PHRASE.has(kindOf(reading, pieces, last))) return null;
  if (kindOf(reading, pieces, last) === "pronoun") return NOBODY.has(formOf(pieces, last)) ? null : { first: last, end: last + 1 };
  let first = last;
  while (first > last - LONGEST && first > 0 && goesOn(reading, pieces, first - 1)) first--;
  while (first < last && !STARTS.has(kindOf(reading, pieces, first))) first++;
  const head = kindOf(reading, pieces, last);
  if (head !== "noun" && head !== "plural" && head !== "name" && head !== "pronoun") return null;
  if (NOBODY.has(formOf(pieces, last))) return null;
  return { first: withLinks(reading, pieces, withoutLink(pieces, first, last)), end: last + 1 };
}

/** The piece before the comma that opens an aside closed at `comma`. */
function beforeAside(pieces: Pieces, comma: number): number {
  for (let i = comma - 1; i > comma - WINDOW && i > 0 && pieces.kinds[i] !== BORDER; i--) if (formOf(pieces, i) === ",") return i - 1;
  return comma;
}

/** "Authorities in Ardan", "people with knowledge of it": a noun on which the phrase hangs by a preposition belongs to it. */
function withLinks(reading: Reading, pieces: Pieces, first: number): number {
  let start = first;
  for (let links = 0; links < 3; links++) {
    const the = formOf(pieces, start - 1) === "the" ? start - 2 : start - 1;
    if (!LINKS.has(formOf(pieces, the))) break;
    const head = kindOf(reading, pieces, the - 1);
    if (head !== "noun" && head !== "plural" && head !== "name") break;
    start = the - 1;
    while (start > 0 && (kindOf(reading, pieces, start - 1) === "adjective" || kindOf(reading, pieces, start - 1) === "name" || kindOf(reading, pieces, start - 1) === "noun" || kindOf(reading, pieces, start - 1) === "plural")) start--;
  }
  return start;
}

const LINKS: ReadonlySet<string> = new Set(["in", "at", "for", "from", "with", "of", "by"]);

/** "Ruiz on Monday said". */
function isTimeAside(pieces: Pieces, at: number): boolean {
  return isWeekdayLike(pieces, at) || (formOf(pieces, at) === "on" && isWeekdayLike(pieces, at + 1));
}

const AUXILIARIES: ReadonlySet<string> = new Set(["has", "have", "had", "also", "earlier", "later", "already"]);
const NOBODY: ReadonlySet<string> = new Set(["it", "which", "that", "who", "this", "there", "i", "you", "what", "people", "toll", "number"]);
const IN_PHRASE: ReadonlySet<WordKind> = new Set<WordKind>(["noun", "plural", "name", "pronoun"]);
const STARTS: ReadonlySet<WordKind> = new Set<WordKind>(["noun", "plural", "name", "pronoun", "adjective", "determiner"]);

/** Longest phrase that names who says so, in pieces. */
const LONGEST = 14;

function goesOn(reading: Reading, pieces: Pieces, at: number): boolean {
  const kind = kindOf(reading, pieces, at);
  // A determiner opens the phrase, unless an owner's stands before "of".
  if (kindOf(reading, pieces, at + 1) === "determiner" && formOf(pieces, at) !== "of" && formOf(pieces, at) !== "for") return false;
  if (kind === "noun" || kind === "plural" || kind === "name" || kind === "adjective" || kind === "possessive" || kind === "determiner") return true;
  const form = formOf(pieces, at);
  return form === "of" || form === "'" || (form === "-" && pieces.gaps[at] === 0) || (form === "for" && kindOf(reading, pieces, at - 1) !== "verb");
}

function withoutLink(pieces: Pieces, first: number, last: number): number {
  const form = formOf(pieces, first);
  return first < last && (form === "that" || form === "of" || form === "for") ? first + 1 : first;
}

/** The noun phrase that begins behind "according to" or an inverted "said". */
function named(reading: Reading, pieces: Pieces, start: number, by: Giver["by"]): Giver | null {
  let end = start;
  let head = -1;
  while (end < start + LONGEST && end < pieces.count) {
    const kind = kindOf(reading, pieces, end);
    const form = formOf(pieces, end);
    if (kind === "noun" || kind === "plural" || kind === "name" || kind === "pronoun") head = end;
    else if (kind !== "adjective" && kind !== "determiner" && kind !== "possessive" && kind !== "number" && form !== "of" && form !== "'" && form !== "-" && form !== "for" && !(head >= 0 && (form === "from" || form === "by")) && !(form === "and" && isCapital(pieces, end + 1) && head >= 0) && !(form === "." && pieces.gaps[end] === 0 && formOf(pieces, end - 1).length <= 2)) break;
    if (isWeekdayLike(pieces, end)) break;
    end++;
  }
  if (head < 0 || NOBODY.has(formOf(pieces, head)) || PLANS.has(formOf(pieces, head))) return null;
  return { first: withoutLink(pieces, start, head), end: head + 1, by };
}

/** "according to plan", "according to law" name nobody. */
const PLANS: ReadonlySet<string> = new Set(["plan", "plans", "schedule", "law", "need", "needs", "size", "age", "type", "custom"]);
