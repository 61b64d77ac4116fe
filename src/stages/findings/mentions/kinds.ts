import { ENGLISH_WORDS } from "../../../language/en/conventions.ts";
import { isAdjectiveOfPlace, countryOfPeople, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { eventWords, headsBeforeFor, headsBeforeOf, organisationWords } from "../../../language/en/groups.ts";
import { calledAfterPeople, eventHeads, headsBeforeOn, nounsAfterBodies, nounsAfterPlaces, numberedBodies, placeHeads, surnamesToo, thingHeads } from "../../../language/en/nameHeads.ts";
import { placeWords } from "../../../language/en/placeWords.ts";
import { stateAbbreviations } from "../../../language/en/stateAbbreviations.ts";
import { nameParticles, nameSuffixes } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, wordAt, wordsOf } from "../../../text/tokens.ts";

export interface Kind {
  readonly type: EntityType;
  /** The name's own words tell it; otherwise what stands around it, or nothing. */
  readonly sure: boolean;
}

/** What a name names, by the first rule that knows. */
export function kindOf(reading: Reading, range: TokenRange): Kind {
  for (const rule of RULES) {
    const type = rule(reading, range);
    if (type !== null) return { type, sure: true };
  }
  return { type: byContext(reading, range), sure: false };
}

type KindRule = (reading: Reading, range: TokenRange) => EntityType | null;

const RULES: readonly KindRule[] = [known, seat, numbered, quarter, afterFeature, people, agency, dateline, byLastWord, byHeadBeforeOf, byGivenName, byInitials];

function known(reading: Reading, range: TokenRange): EntityType | null {
  const words = wordsOf(reading, range);
  if (isKnownOrganisation(words)) return "organisation";
  if (isKnownPlace(words) || isKnownPlace(words.replace(/\./g, ""))) return "place";
  // "BEIRUT": capitals for the look of it.
  return words.length >= SHOUTED && words === words.toUpperCase() && isKnownPlace(words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())) ? "place" : null;
}

/** Fewest letters of a place in capitals; "US" and "MALI" are told by other rules. */
const SHOUTED = 5;

/** "HEMPSTEAD, N.Y.": the state behind a town. */
function seat(reading: Reading, range: TokenRange): EntityType | null {
  return range.end - range.first === 1 && stateAbbreviations.has(wordAt(reading, range.first)) && formAt(reading, range.first - 1) === "," && /^\p{Lu}/u.test(wordAt(reading, range.first - 2)) ? "place" : null;
}

/** "School 41", "Hospital No. 3". */
function numbered(reading: Reading, range: TokenRange): EntityType | null {
  if (range.end - range.first < 2 || !/^\d/.test(wordAt(reading, range.end - 1))) return null;
  for (let token = range.first; token < range.end - 1; token++) if (numberedBodies.has(formAt(reading, token))) return "organisation";
  return null;
}

/** "the North", "the West". */
function quarter(reading: Reading, range: TokenRange): EntityType | null {
  return range.end - range.first === 1 && QUARTERS.has(wordAt(reading, range.first)) && formAt(reading, range.first - 1) === "the" ? "place" : null;
}

const QUARTERS: ReadonlySet<string> = new Set(["North", "South", "East", "West"]);

/** "the river Sarle", "the village Morne". */
function afterFeature(reading: Reading, range: TokenRange): EntityType | null {
  const feature = wordAt(reading, range.first - 1);
  return range.end - range.first <= 2 && FEATURES.has(feature) && formAt(reading, range.first - 2) === "the" ? "place" : null;
}

const FEATURES: ReadonlySet<string> = new Set(["river", "rivers", "lake", "village", "hamlet", "isle"]);

/** "LUND (Ostwire) -": who filed the report. */
function agency(reading: Reading, range: TokenRange): EntityType | null {
  return formAt(reading, range.first - 1) === "(" && formAt(reading, range.end) === ")" && DASHES.has(formAt(reading, range.end + 1)) ? "organisation" : null;
}

/** "TARN, Norway -", "TARN (Ostwire)": a place in capitals that begins the report. */
function dateline(reading: Reading, range: TokenRange): EntityType | null {
  const sentence = reading.sentences[reading.tokens.sentences[range.first]!]!;
  if (range.first !== sentence.first || range.first !== reading.paragraphs[sentence.paragraph]!.first) return null;
  const words = wordsOf(reading, range);
  const next = formAt(reading, range.end);
  return /^[\p{Lu} .'-]{4,}$/u.test(words) && (next === "," || next === "(" || DASHES.has(next)) ? "place" : null;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

function people(reading: Reading, range: TokenRange): EntityType | null {
  return countryOfPeople(wordsOf(reading, range)) !== undefined ? "other" : null;
}

/** "Acme Corp", "Guard Corps", "Central Bank"; "River Tees", "Hope Street"; "World Cup". */
function byLastWord(reading: Reading, range: TokenRange): EntityType | null {
  const length = range.end - range.first;
  const last = formAt(reading, range.end - 1).replace(/\.$/, "");
  const first = formAt(reading, range.first);
  // "the Winter Sun operation", "Al-Shifa hospital"
  const after = QUOTES.has(wordAt(reading, range.end)) ? range.end + 1 : range.end;
  const next = formAt(reading, after);
  if (length <= 3 && next === wordAt(reading, after)) {
    if (eventWords.has(next)) return "event";
    if (nounsAfterBodies.has(next)) return "organisation";
    if (nounsAfterPlaces.has(next)) return "place";
  }
  if (length < 2) return null;
  if (first === "operation") return "event";
  // "Mary Church": a surname like any other.
  if (length === 2 && givenNames.has(first) && surnamesToo.has(last)) return "person";
  if (eventWords.has(last) || DAYS.has(last)) return "event";
  if (organisationWords.has(last)) return "organisation";
  if (placeWords.has(last) || PLACES_FIRST.has(first)) return "place";
  return null;
}

/** The “Winter Sun” operation. */
const QUOTES: ReadonlySet<string> = new Set(["”", '"', "’", "''"]);


/** "Quds Day", "Fashion Week". */
const DAYS: ReadonlySet<string> = new Set(["day", "week", "month"]);

const PLACES_FIRST: ReadonlySet<string> = new Set(["mount", "mt.", "lake", "fort", "port", "cape", "camp"]);

/** "Ministry of Health", "University of Lund", "Battle of Hastings", "Gulf of Aden". */
function byHeadBeforeOf(reading: Reading, range: TokenRange): EntityType | null {
  for (let token = range.first + 1; token < range.end - 1; token++) {
    const form = formAt(reading, token);
    if (form === "on" && headsBeforeOn.has(formAt(reading, token - 1))) return "organisation";
    if (form !== "of" && form !== "for") continue;
    const head = formAt(reading, token - 1);
    // "Observatory for Human Rights"
    if (form === "for" && headsBeforeFor.has(head)) return "organisation";
    if (!headsBeforeOf.has(head)) return null;
    if (eventWords.has(head) || eventHeads.has(head)) return "event";
    if (placeHeads.has(head)) return "place";
    return thingHeads.has(head) ? "other" : "organisation";
  }
  return null;
}


function byGivenName(reading: Reading, range: TokenRange): EntityType | null {
  const length = range.end - range.first;
  if (length < 2 || length > LONGEST_PERSON) return null;
  const first = formAt(reading, range.first);
  const last = formAt(reading, range.end - 1).replace(/\.$/, "");
  if (nameSuffixes.has(last)) return "person";
  if (calledAfterPeople.has(last)) return "other";
  if (givenNames.has(first) || givenNames.has(first.replace(/-.*$/, ""))) return isAdjectiveOfPlace(wordAt(reading, range.end - 1)) ? null : "person";
  // "Kim Jong-un", "Park Geun-hye": the second half of the given name is small.
  if (length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}{2,4}$/u.test(wordAt(reading, range.end - 1))) return "person";
  for (let token = range.first + 1; token < range.end - 1; token++) if (nameParticles.has(formAt(reading, token))) return "person";
  return /^(?:al|el|ul)-/i.test(wordAt(reading, range.end - 1)) ? "person" : null;
}

/** Words of the longest personal name that is believed. */
const LONGEST_PERSON = 5;

/** "J. Ruiz", "John Q. Public", "FBI". */
function byInitials(reading: Reading, range: TokenRange): EntityType | null {
  const length = range.end - range.first;
  if (length > 1 && length <= LONGEST_PERSON) {
    for (let token = range.first; token < range.end - 1; token++) if (/^(?:\p{Lu}\.){1,2}$/u.test(wordAt(reading, token)) && (token > range.first || length <= 3)) return "person";
  }
  return length === 1 && /^(?:\p{Lu}[.&]?){2,6}$/u.test(wordAt(reading, range.first)) ? "organisation" : null;
}

/** What stands around a name that says nothing of itself. */
function byContext(reading: Reading, range: TokenRange): EntityType {
  const before = formAt(reading, range.first - 1);
  const next = formAt(reading, range.end);
  const length = range.end - range.first;
  const first = formAt(reading, range.first);
  if (length === 1 && givenNames.has(first)) return "person";
  // "Ana Ruiz, 42, said", "Ruiz, who said"
  if (next === "," && /^\d{2}$/.test(formAt(reading, range.end + 1)) && formAt(reading, range.end + 2) === ",") return "person";
  if (next === "who" || (next === "," && formAt(reading, range.end + 1) === "who")) return "person";
  if (PLACE_PREPOSITIONS.has(before) && length <= 2) return "place";
  if (ENGLISH_WORDS.sayings.has(next) && length <= 3 && before !== "the") return "person";
  if (length === 2 || length === 3) return before === "the" ? "organisation" : "person";
  return before === "the" ? "organisation" : "other";
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "near", "at", "around", "outside", "across", "toward", "towards", "into"]);
