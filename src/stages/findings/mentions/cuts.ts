import { rolesOfBodies } from "../../../language/en/descriptions.ts";
import { countryOfAdjective, isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { fieldWords, organisationWords } from "../../../language/en/groups.ts";
import { calledAfterPeople } from "../../../language/en/nameHeads.ts";
import { honorifics, rankTitles } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, spanOfTokens, wordAt, wordsOf } from "../../../text/tokens.ts";
import { kindOf } from "./kinds.ts";
import type { Name } from "./names.ts";
import { isShortTitle, roleEndingAt } from "./roleWords.ts";
import type { Role } from "./roleWords.ts";

/** The names in a stretch of capitals, cut from adjectives and titles: "Norwegian President Ana Ruiz" gives Ana Ruiz. `learned`: the type that the tagger gives it. */
export function namesIn(reading: Reading, run: TokenRange, learned: EntityType | null): Name[] {
  // "Boy Scouts of America" is no boy: only people have titles.
  const title = lastTitleIn(reading, run, learned === null || learned === "person");
  if (title === null) {
    const first = afterAdjectives(reading, run);
    return first < run.end ? [nameAt(reading, { first, end: run.end }, learned)] : [];
  }
  // "FBI Director James Comey" names the bureau too; "Labour Minister Ana Ruiz" names no party.
  const before = { first: run.first, end: title.first };
  const owner = before.end > before.first && !fieldWords.has(formAt(reading, before.end - 1)) && isBodyOrPlace(reading, before);
  return [...(owner ? [nameAt(reading, before, null)] : []), ...(title.end < run.end ? [nameAt(reading, { first: title.end, end: run.end }, learned)] : [])];
}

/** The last role or honorific of the run that can stand before a name; the run of a body's name ("General Motors", "Justice Department") has none. */
function lastTitleIn(reading: Reading, run: TokenRange, anyRole: boolean): TokenRange | null {
  const words = wordsOf(reading, run);
  if (isKnownOrganisation(words) || isKnownPlace(words)) return null;
  if (run.end - run.first > 1) {
    const { type, sure } = kindOf(reading, run);
    if (sure && type !== "person") return null;
  }
  for (let token = run.end - 1; token >= run.first; token--) {
    if (honorifics.has(formAt(reading, token).replace(".", "")) && token + 1 < run.end) return { first: token, end: token + 1 };
    const role = roleEndingAt(reading, token);
    // "Secretary of State Ana Ruiz": the run begins inside the title.
    if (role === null || (role.first < run.first && !/\p{Lu}/u.test(wordAt(reading, role.first))) || !isTitle(reading, role, anyRole) || isNameItself(reading, role, run)) continue;
    return role;
  }
  return null;
}

/** A role that stands before names with a capital; where the tagger sees no person, an office or a rank written short at least. */
function isTitle(reading: Reading, role: Role, anyRank: boolean): boolean {
  return role.office || isShortTitle(reading, role.end - 1) || (anyRank && rankTitles.has(role.noun.slice(role.noun.lastIndexOf(" ") + 1)));
}

/** "Maria Prince", "Larry King", "Bishop": a surname that is a role too. */
function isNameItself(reading: Reading, role: Role, run: TokenRange): boolean {
  if (role.end < run.end || role.end - role.first > 1) return false;
  return role.first > run.first && givenNames.has(formAt(reading, role.first - 1));
}

function isBodyOrPlace(reading: Reading, range: TokenRange): boolean {
  const words = wordsOf(reading, range);
  if (isKnownPlace(words) || isKnownOrganisation(words)) return true;
  const last = formAt(reading, range.end - 1);
  return (range.end - range.first > 1 && organisationWords.has(last)) || /^(?:\p{Lu}\.?){2,5}$/u.test(words);
}

/** "Lebanese Hezbollah", "American Jane Doe", and "Iranian" alone: where the name begins. */
function afterAdjectives(reading: Reading, run: TokenRange): number {
  const words = wordsOf(reading, run);
  if (isKnownPlace(words) || isKnownOrganisation(words)) return run.first;
  let first = run.first;
  while (first < run.end) {
    const two = first + 1 < run.end && countryOfAdjective(wordsOf(reading, { first, end: first + 2 })) !== undefined;
    if (!two && !isAdjectiveOfPlace(wordAt(reading, first))) break;
    first += two ? 2 : 1;
  }
  if (first === run.first) return run.first;
  if (first === run.end) return run.end;
  const rest = { first, end: run.end };
  const standsAlone = isKnownOrganisation(wordsOf(reading, rest)) || isKnownPlace(wordsOf(reading, rest)) || kindOf(reading, rest).type === "person";
  return standsAlone ? first : run.first;
}

function nameAt(reading: Reading, range: TokenRange, learned: EntityType | null): Name {
  const honorific = honorificBefore(reading, range.first);
  const role = roleEndingAt(reading, (honorific ?? range).first - 1);
  // "Boy Scouts": with a capital only a title is one.
  const capital = role !== null && /^\p{Lu}/u.test(wordAt(reading, role.end - 1));
  const usable = role !== null && (!capital || isTitle(reading, role, true)) && reading.tokens.sentences[role.first] === reading.tokens.sentences[range.first] ? role : null;
  const given = range.end - range.first > 1 ? (givenNames.get(formAt(reading, range.first).replace(/-.*$/, "")) ?? "") : "";
  const gender = (honorific === null ? "" : (honorifics.get(formAt(reading, honorific.first).replace(".", "")) ?? "")) || (usable?.gender ?? "") || given;
  const kind = kindOf(reading, range);
  // "rival Northrop" may be a company.
  const title = usable !== null && !rolesOfBodies.has(usable.noun);
  const titled = honorific !== null || (kind.sure ? usable !== null && kind.type === "person" : title);
  const words = Array.from({ length: range.end - range.first }, (_, i) => wordAt(reading, range.first + i));
  // "the Comey Memos": things called after somebody.
  const thing = !titled && !kind.sure && words.length > 1 && (learned ?? kind.type) === "person" && calledAfterPeople.has(formAt(reading, range.end - 1));
  const type = titled ? "person" : thing ? "other" : kind.sure || learned === null ? kind.type : learned;
  return { ...range, span: spanOfTokens(reading, range), name: wordsOf(reading, range), words, type, sure: titled || thing || kind.sure, role: titled ? usable : null, honorific, gender };
}

function honorificBefore(reading: Reading, first: number): TokenRange | null {
  const before = first - 1;
  if (before < 0 || reading.tokens.sentences[before] !== reading.tokens.sentences[first]) return null;
  const form = formAt(reading, before).replace(".", "");
  if (!honorifics.has(form) || !/^\p{Lu}/u.test(wordAt(reading, before)) || isShortTitle(reading, before)) return null;
  return { first: before, end: first };
}
