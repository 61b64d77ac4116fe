import { offices, others } from "../../../language/en/descriptions.ts";
import { honorifics, nameParticles, shortTitles } from "../../../language/en/titles.ts";
import { standAlone, timeWords, unnamedSpeakers } from "../../../language/en/speakers.ts";
import type { ItemRange, Line } from "./lines.ts";
import type { Kind } from "./wordKinds.ts";

/** Items looked at on either side for one noun phrase, its "of ..." and the like included. */
const PHRASE_REACH = 40;
/** "the head of the office of the mayor of Arlo" has three. */
const LINKS = 4;

/**
 * The noun phrase whose last item is `last`, with what hangs on it by a preposition ("the head of the agency", "people with knowledge of it");
 * null when no noun phrase ends there. `who` and `which` stand for one.
 */
export function phraseEndingAt(line: Line, at: number): ItemRange | null {
  const least = Math.max(0, at - PHRASE_REACH);
  let last = beforeTime(line, at, least);
  // "a poll released Friday [found]"
  if (line.kinds[last] === "participle" && (line.kinds[last - 1] === "noun" || line.kinds[last - 1] === "name")) last--;
  const core = coreEndingAt(line, last, least);
  if (core === null || isTime(line, core)) return null;
  let first = core.first;
  for (let links = 0; links < LINKS; links++) {
    const owner = linkedBefore(line, first, least);
    if (owner === null) break;
    first = owner.first;
  }
  // "About four in ten voters said", "at least two officials said"
  if (line.kinds[first] === "number" && first > least && HEDGES.has(line.forms[first - 1]!)) first -= line.forms[first - 2] === "at" || line.forms[first - 2] === "more" || line.forms[first - 2] === "fewer" ? 2 : 1;
  return { first, end: core.end };
}

/** "Ruiz on Monday [said]", "the judge last month [ordered]": the item before the words of time, which are no part of who speaks. */
function beforeTime(line: Line, at: number, least: number): number {
  let last = at;
  while (last > least && (timeWords.has(line.forms[last]!) || (line.kinds[last] === "number" && timeWords.has(line.forms[last - 1]!)))) last--;
  if (last === at) return at;
  while (last > least && TIME_LEADERS.has(line.forms[last]!)) last--;
  return last;
}

const TIME_LEADERS: ReadonlySet<string> = new Set(["last", "this", "earlier", "late", "early", "next", "previous", "same", "on", "in", "at", "by", "from", "during", "the", "that", "one", "day", "past"]);

/** Words before a number that belong to its phrase. */
const HEDGES: ReadonlySet<string> = new Set(["about", "around", "some", "nearly", "almost", "roughly", "approximately", "over", "under", "least", "than", "most", "only", "just"]);

/** Who speaks, after the verb: "said council leader Ana Ruiz". A name after a plain noun belongs to it there. */
export function speakerStartingAt(line: Line, first: number): ItemRange | null {
  const phrase = phraseStartingAt(line, first);
  if (phrase === null || line.kinds[phrase.end - 1] !== "noun" || line.kinds[phrase.end] !== "name" || timeWords.has(line.forms[phrase.end]!)) return phrase;
  return { first, end: phraseStartingAt(line, phrase.end)?.end ?? phrase.end };
}

/** The noun phrase that begins at `first`, with "of ..." and, after a common noun, "for / at / in ..." */
export function phraseStartingAt(line: Line, first: number): ItemRange | null {
  const most = Math.min(line.items.length, first + PHRASE_REACH);
  let core = coreStartingAt(line, first, most);
  if (core === null) return null;
  let end = core.end;
  for (let links = 0; links < LINKS && line.kinds[end] === "preposition"; links++) {
    const of = line.forms[end] === "of";
    // "a spokesman for the mayor", but not "Ruiz in a letter"
    if (!of && (line.kinds[end - 1] !== "noun" || !LINKING.has(line.forms[end]!))) break;
    core = coreStartingAt(line, end + 1, most);
    if (core === null || isTime(line, core)) break;
    end = core.end;
  }
  return { first, end };
}

/** True for "Monday", "last week". */
export function isTime(line: Line, range: ItemRange): boolean {
  return timeWords.has(line.forms[range.end - 1]!) && range.end - range.first <= 4;
}

/** Prepositions that tie a phrase to the noun before it. */
const LINKING: ReadonlySet<string> = new Set(["of", "for", "in", "at", "from", "with", "on", "to", "behind", "near", "between", "against", "within", "inside", "across", "among", "around", "by", "about", "through", "along", "outside", "over", "under"]);

const IN_CORE: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "adjective", "number", "possessive", "participle", "ing"]);

/** Without prepositions: determiner, adjectives, nouns and names, owners with their 's. */
function coreEndingAt(line: Line, last: number, least: number): ItemRange | null {
  const kind = line.kinds[last];
  if (kind === "close") return bracketed(line, last, least);
  if (kind === "pronoun" || kind === "wh") return { first: last, end: last + 1 };
  if (!endsCore(line, last)) return null;
  let first = last;
  for (;;) {
    if (first > least && goesOnLeft(line, first)) first--;
    // "Khaled al- Qaddumi"
    else if (first - 2 >= least && line.kinds[first - 1] === "dash" && nameParticles.has(line.forms[first - 2]!)) first -= 2;
    // "current and former officials"
    else if (first - 2 >= least && line.kinds[first] === "adjective" && line.kinds[first - 1] === "conjunction" && line.kinds[first - 2] === "adjective") first -= 2;
    else break;
  }
  if (first > least && line.kinds[first - 1] === "determiner" && line.kinds[first] !== "possessive") first--;
  if (first > least && PREDETERMINERS.has(line.forms[first - 1]!) && line.kinds[first] === "determiner") first--;
  // "killing people said": verb forms begin a phrase only after a determiner.
  while (first < last && (line.kinds[first] === "ing" || line.kinds[first] === "participle" || line.kinds[first] === "possessive")) first++;
  return { first, end: last + 1 };
}

const PREDETERMINERS: ReadonlySet<string> = new Set(["all", "both", "half", "many", "such"]);

function endsCore(line: Line, last: number): boolean {
  const kind = line.kinds[last];
  if (kind === "noun" || kind === "name" || kind === "number") return true;
  // "some said"; "an Arlo official said", where a role is taken for an adjective
  if (kind !== "determiner" && kind !== "adjective") return false;
  return standAlone.has(line.forms[last]!) || (kind === "adjective" && (isRole(line.forms[last]!) || isHeadless(line, last)));
}

/** "the accused said", "the council's brief said": an adjective between an owner or article and a verb is a noun. */
function isHeadless(line: Line, at: number): boolean {
  const before = line.kinds[at - 1];
  return (line.kinds[at + 1] === "finite" || line.kinds[at + 1] === "modal") && (before === "determiner" || before === "possessive");
}

/** True when the item before `first` belongs to the same core. */
function goesOnLeft(line: Line, first: number): boolean {
  const kind = line.kinds[first - 1]!;
  if (kind === "determiner") {
    // "the mayor 's party": a determiner goes on left only inside an owner.
    return false;
  }
  if (kind === "possessive") return true;
  if (line.kinds[first] === "possessive") return kind === "noun" || kind === "name";
  if (!IN_CORE.has(kind)) return AMPERSANDS.has(line.forms[first - 1]!) && line.kinds[first] === "name";
  // "after the meeting Ruiz said": a name does not follow a plain noun, unless it says what the person is.
  if (line.kinds[first] === "name" && kind === "noun") return isRole(line.forms[first - 1]!) || unnamedSpeakers.has(line.forms[first]!);
  // "On Monday Ruiz said"
  if (timeWords.has(line.forms[first - 1]!) && line.kinds[first] === "name") return false;
  return true;
}

const AMPERSANDS: ReadonlySet<string> = new Set(["&"]);

/** "spokesman", "Mayor", "Gen." */
export function isRole(form: string): boolean {
  const word = form.endsWith(".") ? form.slice(0, -1) : form;
  return offices.has(word) || others.has(word) || honorifics.has(word) || shortTitles.has(word) || others.has(singular(word));
}

export function singular(form: string): string {
  if (form.endsWith("ies")) return `${form.slice(0, -3)}y`;
  if (form.endsWith("men")) return `${form.slice(0, -3)}man`;
  return form.endsWith("s") ? form.slice(0, -1) : form;
}

/** "Sen. Ana Ruiz (D-Arlo)": the phrase before the bracket, the bracket with it. */
function bracketed(line: Line, last: number, least: number): ItemRange | null {
  for (let i = last - 1; i > least; i--) {
    if (line.kinds[i] !== "open") continue;
    const core = coreEndingAt(line, i - 1, least);
    return core === null ? null : { first: core.first, end: last + 1 };
  }
  return null;
}

/** The phrase on which the one beginning at `first` hangs: "the head [of the agency]", "a man [identified as Ruiz]", "officials [briefed on the case]". */
function linkedBefore(line: Line, first: number, least: number): ItemRange | null {
  const before = line.kinds[first - 1];
  // "a source close to the talks"
  const closeTo = (before === "to" || line.forms[first - 1] === "to") && (line.kinds[first - 2] === "adjective" || line.forms[first - 2] === "close");
  if (closeTo || (before === "preposition" && LINKING.has(line.forms[first - 1]!))) {
    // "two out of three voters"
    if (line.forms[first - 2] === "out" && line.kinds[first - 3] === "number") return { first: first - 3, end: first - 2 };
    // "officials in the FBI and at the ministry"
    const at = line.kinds[first - 2] === "conjunction" ? first - 3 : first - 2;
    if (at < least) return null;
    // "a man identified as Ruiz", "officials familiar with it"
    const verbal = line.kinds[at] === "participle" || line.kinds[at] === "ing" || line.forms[at] === "close" || (line.kinds[at] === "adjective" && !standAlone.has(line.forms[at]!));
    const owner = verbal ? at - 1 : at;
    const kind = line.kinds[owner];
    if (owner < least || (kind !== "noun" && kind !== "name" && kind !== "number" && kind !== "close" && !(kind !== undefined && standAlone.has(line.forms[owner]!)))) return null;
    const core = coreEndingAt(line, owner, least);
    return core !== null && !isTime(line, core) ? core : null;
  }
  // "Ruiz and Lee said", where the pair begins the sentence or follows a mark.
  if (before === "conjunction" && line.forms[first - 1] === "and") {
    const core = first - 2 >= least ? coreEndingAt(line, first - 2, least) : null;
    if (core === null || line.kinds[core.first] === "wh") return null;
    const edge = line.kinds[core.first - 1];
    return core.first === 0 || edge === "comma" || edge === "piece" || edge === "dash" ? core : null;
  }
  return null;
}

function coreStartingAt(line: Line, first: number, most: number): ItemRange | null {
  if (line.kinds[first] === "pronoun") return { first, end: first + 1 };
  let end = first;
  let noun = false;
  while (end < most) {
    const kind = line.kinds[end]!;
    if (kind === "determiner" ? end > first && line.kinds[end - 1] !== "determiner" : !IN_CORE.has(kind) && !(kind === "adverb" && !noun && end > first)) {
      if (!(AMPERSANDS.has(line.forms[end]!) && line.kinds[end + 1] === "name")) break;
    }
    // "said Ruiz Tuesday", "said officials last week"
    if (noun && timeWords.has(line.forms[end]!)) break;
    // "told reporters Ruiz had": a name after a plain noun begins another phrase.
    if (kind === "name" && end > first && line.kinds[end - 1] === "noun" && !isRole(line.forms[end - 1]!)) break;
    if (noun && (kind === "participle" || kind === "ing")) break;
    if (kind === "noun" || kind === "name" || kind === "number" || standAlone.has(line.forms[end]!) || (kind === "adjective" && isRole(line.forms[end]!))) noun = true;
    end++;
  }
  return noun ? { first, end } : null;
}
