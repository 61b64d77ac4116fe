import { betweenHedgeAndNumber } from "../../../language/en/bounds.ts";
import { durations } from "../../../language/en/measures.ts";
import { ballotNouns, caseNouns, chargeNouns, courtDeeds, illnessWords, jobNouns, nounsBeforeOf, tellingNouns, violenceWords } from "../../../language/en/fates.ts";
import { happenedWords, lifeTakers, peopleByState, peopleInAState, tollNouns } from "../../../language/en/happened.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import type { PieceRange } from "./counted.ts";
import { happenedBefore } from "./happenedBefore.ts";
import { happenedBehind } from "./happenedBehind.ts";
import { kindFor, phraseAt } from "./happenedWords.ts";
import { kindOf } from "./wordKinds.ts";

/**
 * What happened to what is counted, from the noun itself ("313 deaths"), the words after it ("12 people were killed", "600 Israelis
 * have died", "40 dead") or the verb before it ("killed an estimated 12,000 people"). Null when nothing near says it.
 */
export function happenedTo(reading: Reading, pieces: Pieces, amount: Amount, counted: PieceRange | null, hedgeFirst: number): string | null {
  const end = counted === null || counted.end < amount.unitEnd ? amount.unitEnd : counted.end;
  const money = isMoney(amount);
  const measured = durations.has(amount.unit ?? "");
  const kind =
    ofState(pieces, amount) ??
    amongBehind(pieces, end) ??
    lives(pieces, counted) ??
    endsAs(pieces, counted) ??
    nounOf(pieces, amount, hedgeFirst) ??
    (isInAState(pieces, counted) ? objectOf(reading, pieces, hedgeFirst, money) ?? (tollNouns.get(formOf(pieces, end - 1)) === "injured" ? null : happenedBehind(reading, pieces, end, false)) : null) ??
    inPhrase(pieces, counted) ??
    objectOf(reading, pieces, hedgeFirst, money || measured) ??
    (amount.unit === null || money || isShareOf(pieces, amount) ? happenedBehind(reading, pieces, end, money, formOf(pieces, hedgeFirst - 1) === "of" || formOf(pieces, hedgeFirst - 2) === "of", HANGS.has(formOf(pieces, hedgeFirst - 1))) : null) ??
    (isNewSubject(reading, pieces, hedgeFirst, end) ? null : happenedBefore(reading, pieces, hedgeFirst, money ? "money" : measured ? "time" : "count")) ??
    toll(reading, pieces, hedgeFirst) ??
    counts(reading, pieces, counted, end) ??
    told(pieces, counted) ??
    describedAs(reading, pieces, counted);
  return isEither(pieces, counted?.first ?? amount.unitEnd, end, kind) ? "casualties" : kind;
}

/** "Hundreds of dead and injured people", "hundreds were killed or injured": some the one, some the other. A number behind the second is its own. */
function isEither(pieces: Pieces, first: number, end: number, kind: string | null): boolean {
  if (kind !== "killed" && kind !== "injured") return false;
  for (let i = Math.min(first, end); i < end + EITHER_WITHIN && i < pieces.count && pieces.kinds[i] !== BORDER && (i < end || pieces.kinds[i] !== NUMBER); i++) {
    const link = formOf(pieces, i + 1);
    if (link !== "and" && link !== "or") continue;
    const [one, other] = [stateOf(formOf(pieces, i)), stateOf(formOf(pieces, i + 2))];
    if (one === null || other === null || one === other || (one !== kind && other !== kind)) continue;
    return pieces.kinds[i + 3] !== NUMBER && !OWN_OBJECT.has(formOf(pieces, i + 3));
  }
  return false;
}

/** "were reportedly killed or injured" */
const EITHER_WITHIN = 4;

/** "12 were killed and wounded several others": the second verb has people of its own. */
const OWN_OBJECT: ReadonlySet<string> = new Set(["several", "many", "dozens", "scores", "hundreds", "thousands", "others", "at", "more", "some", "nearly", "about", "around", "over", "another", "a", "an", "the"]);

function stateOf(form: string): string | null {
  const kind = kindFor(form, "adjective");
  return kind === "killed" || kind === "injured" ? kind : null;
}

/** "109 of the dead were evacuees": the group says what befell them. */
function ofState(pieces: Pieces, { unitEnd, unit }: Amount): string | null {
  if (unit !== null || formOf(pieces, unitEnd) !== "of" || (formOf(pieces, unitEnd + 1) !== "the" && formOf(pieces, unitEnd + 1) !== "those")) return null;
  return stateOf(formOf(pieces, unitEnd + 2)) === "killed" && pieces.kinds[unitEnd + 3] !== NUMBER ? "killed" : null;
}

/** "70 children were among those killed when a bomb tore through buses", whatever verb stands before. */
function amongBehind(pieces: Pieces, end: number): string | null {
  if (!FINITE.has(formOf(pieces, end)) || formOf(pieces, end + 1) !== "among") return null;
  const those = formOf(pieces, end + 2);
  return those === "the" || those === "those" ? kindFor(formOf(pieces, end + 3), "adjective") : null;
}

/** ", and two more were being sought", "; three men are in court": the subject of a verb of its own. "Among the dead were" stands before. */
function isNewSubject(reading: Reading, pieces: Pieces, first: number, end: number): boolean {
  const after = formOf(pieces, end) === "more" ? end + 1 : end;
  return OPENS_CLAUSE.has(formOf(pieces, first - 1)) && (FINITE.has(formOf(pieces, after)) || kindOf(reading, pieces, after) === "modal");
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set([",", "and", "but", "while", ";", "as"]);
const FINITE: ReadonlySet<string> = new Set(["are", "were", "is", "was", "have", "had", "has"]);

/** "21,450 spectators", "a crowd of 5,000", "1,200 cases of cholera": where no verb says another thing, the noun tells. */
function told(pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  const head = formOf(pieces, counted.end - 1);
  return tellingNouns.get(head) ?? (caseNouns.has(head) && isOfIllness(pieces, counted.first) ? "infected" : null);
}

/** "Cholera has killed 131": whom no violence or disaster killed has died. */
export function ofIllness(pieces: Pieces, at: number, happened: string | null): string | null {
  return happened === "killed" && isOfIllness(pieces, at) ? "died" : happened;
}

/** "a helicopter with eight people aboard crashed": behind these the number's phrase is no subject. */
const HANGS: ReadonlySet<string> = new Set(["with", "carrying", "by", "in", "for", "from", "against", "at", "on", "to", "near", "into"]);

/** "the deaths of 67 detainees", "the bodies of three": the noun before "of" says it. */
function nounOf(pieces: Pieces, amount: Amount, first: number): string | null {
  if (formOf(pieces, first - 1) !== "of" || durations.has(amount.unit ?? "")) return null;
  const noun = formOf(pieces, first - 2);
  // "the beheading of 12 captives"
  const kind = nounsBeforeOf.get(noun) ?? kindFor(noun, "noun") ?? (noun.endsWith("ing") ? kindFor(noun, "object") : null);
  // "a net loss of $12m"
  return kind === "lost" && isMoney(amount) ? null : kind;
}

/** "shot 12 protesters dead", "took nine men into custody", "sent 14 pupils to hospital": what stands right behind the noun outranks the verb. */
function endsAs(pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  const phrase = phraseAt(pieces, counted.end);
  if (phrase?.role === "adjective") return phrase.kind;
  const state = OUTCOMES.has(formOf(pieces, counted.end)) ? kindFor(formOf(pieces, counted.end), "adjective") : null;
  return state;
}

const OUTCOMES: ReadonlySet<string> = new Set(["dead", "homeless", "hostage", "captive", "redundant"]);

/** As far as the words around tell. */
function isOfIllness(pieces: Pieces, at: number): boolean {
  let ill = false;
  for (let i = Math.max(0, at - AROUND); i < at + AROUND && i < pieces.count; i++) {
    const form = formOf(pieces, i);
    if (violenceWords.has(form)) return false;
    ill ||= illnessWords.has(form);
  }
  return ill;
}

/** Pieces on either side: a sentence or two. */
const AROUND = 40;

/** "22 lives were lost", "claimed at least 12 lives". */
function lives(pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  const head = formOf(pieces, counted.end - 1);
  return (head === "lives" || head === "life") && (lifeTakers.has(formOf(pieces, counted.end)) || livesTakenBefore(pieces, counted.first)) ? "killed" : null;
}

/** The verb right before the number, with nothing but hedges between: "killed about 1,200 people, most of them civilians, and ...". */
function objectOf(reading: Reading, pieces: Pieces, first: number, priced: boolean): string | null {
  if (priced) return null;
  let at = first - 1;
  while (at > first - HEDGED && formOf(pieces, at) !== "of" && betweenHedgeAndNumber.has(formOf(pieces, at))) at--;
  // "shot down three aircraft", "took hostage some 40 villagers".
  for (let start = at - 1; start >= at - LONGEST_OBJECT_PHRASE; start--) {
    const phrase = phraseAt(pieces, start);
    if (phrase !== null && phrase.role === "object" && start + phrase.words.length === at + 1) return phrase.kind;
  }
  const object = happenedWords.get(formOf(pieces, at))?.find((happened) => happened.role === "object");
  if (object === undefined) return null;
  const kind = kindOf(reading, pieces, at);
  // "and close two canneries", "shot five colleagues": no adjective stands before a number, nor the past of a verb that were a noun.
  const past = at === first - 1 && (kind === "adjective" || kind === "adverb" || /[de]/.test(inflectionsOf(formOf(pieces, at))));
  return past || kind === "past" || kind === "participle" || kind === "ing" || kind === "verb" ? object.kind : null;
}

/** "killed yet another total". */
const HEDGED = 5;
const LONGEST_OBJECT_PHRASE = 4;

/** "40 per cent of the crop has been lost": a share of things fares as they do. */
function isShareOf(pieces: Pieces, { unit, unitEnd }: Amount): boolean {
  return unit === "%" && formOf(pieces, unitEnd) === "of";
}

/** "hostages", "wounded": people in a state, whom something else may befall. */
function isInAState(pieces: Pieces, counted: PieceRange | null): boolean {
  return counted !== null && peopleInAState.has(formOf(pieces, counted.end - 1));
}

function isMoney(amount: Amount): boolean {
  return amount.unit !== null && /^[A-Z]{3}$/.test(amount.unit);
}

/** "deaths", "lives lost", "wounded soldiers", "displaced people". The head speaks before the words that describe it. */
function inPhrase(pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  const head = formOf(pieces, counted.end - 1);
  if (head === "lives" || head === "life") return null;
  // "2,000 homeless": the state stands for the people.
  const noun = kindFor(head, "noun") ?? (peopleByState.has(head) ? kindFor(head, "adjective") : null);
  if (noun !== null) return noun;
  for (let i = counted.first; i < counted.end - 1; i++) {
    const adjective = kindFor(formOf(pieces, i), "adjective");
    if (adjective !== null) return adjective;
  }
  return null;
}

/** "12 million smuggled cigarettes", "four stolen cars": the participle before the noun, where no verb says another thing. */
function describedAs(reading: Reading, pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  for (let i = counted.first; i < counted.end - 1; i++) {
    const kind = kindOf(reading, pieces, i);
    if (kind !== "participle" && kind !== "past" && kind !== "adjective") continue;
    const done = /[deq]/.test(inflectionsOf(formOf(pieces, i))) ? kindFor(formOf(pieces, i), "object") : null;
    if (done !== null) return done;
  }
  return null;
}

/** "claimed at least 12 lives": within a few words before the number. */
function livesTakenBefore(pieces: Pieces, first: number): boolean {
  for (let i = first - 1; i >= first - 7 && pieces.kinds[i] !== BORDER; i--) if (lifeTakers.has(formOf(pieces, i))) return true;
  return false;
}

/** "the number of people" right before a participle. */
function isNumberOf(pieces: Pieces, at: number): boolean {
  for (let i = at - 1; i >= at - NUMBER_OF && i >= 0 && pieces.kinds[i] !== BORDER; i--) if (formOf(pieces, i) === "number" && formOf(pieces, i + 1) === "of") return true;
  return false;
}

const NUMBER_OF = 6;

/** "convicted on six counts", "acquitted of nine charges"; "180 votes against"; "400 jobs to go": of some things a few words say it. */
function counts(reading: Reading, pieces: Pieces, counted: PieceRange | null, end: number): string | null {
  if (counted === null) return null;
  const head = formOf(pieces, counted.end - 1);
  const behind = formOf(pieces, end);
  if (ballotNouns.has(head)) return behind === "for" || behind === "against" || (behind === "in" && formOf(pieces, end + 1) === "favour") ? "voted" : null;
  if (jobNouns.has(head)) return goesAway(pieces, end) ? "cut" : null;
  if (!chargeNouns.has(head)) return null;
  for (let i = counted.first - 1; i >= counted.first - COURT_WITHIN && i >= 0 && pieces.kinds[i] !== BORDER; i--) {
    const kind = kindFor(formOf(pieces, i), "object");
    if (kind !== null && courtDeeds.has(kind) && kindOf(reading, pieces, i) !== "noun") return kind;
  }
  return null;
}

/** "convicted their accountant of fraud on all 13 counts". */
const COURT_WITHIN = 10;

/** "to go", "will go", "would go by Christmas", "are to go". */
function goesAway(pieces: Pieces, end: number): boolean {
  for (let i = end; i < end + 3; i++) if (formOf(pieces, i) === "go" && (GOING.has(formOf(pieces, i - 1)))) return true;
  return false;
}

const GOING: ReadonlySet<string> = new Set(["to", "will", "would", "could", "may", "might", "must"]);

/** "the death toll rose to 40", "the number of dead stood at 12", "a toll of 313". */
function toll(reading: Reading, pieces: Pieces, first: number): string | null {
  for (let i = first - 1; i >= 0 && i >= first - TOLL_WITHIN && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (form === "," || form === ";" || form === ":") return null;
    // "the number of people rescued rose to 89"
    const object = happenedWords.get(form)?.find((happened) => happened.role === "object")?.kind;
    // "the number of dead in the fire rose to 19": a noun of another phrase says nothing of them.
    const kindHere = object === undefined ? "noun" : kindOf(reading, pieces, i);
    if (object !== undefined && (kindHere === "participle" || kindHere === "past" || kindHere === "adjective") && isNumberOf(pieces, i)) return object;
    const kind = tollNouns.get(form);
    if (kind === undefined) continue;
    if (form !== "toll" && formOf(pieces, i - 1) !== "of" && formOf(pieces, i - 2) !== "of") return null;
    if (form === "toll" && formOf(pieces, i - 1) === "casualty") return "casualties";
    if (form === "toll" && (formOf(pieces, i - 1) === "injury" || formOf(pieces, i - 1) === "injured")) return "injured";
    return kind;
  }
  return null;
}

/** "the number of people confirmed dead after the quake rose to 40" */
const TOLL_WITHIN = 18;
