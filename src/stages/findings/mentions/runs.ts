import { beginsKnownName, countryOfPeople, isKnownOrganisation, isKnownPlace, LONGEST_KNOWN_NAME } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { fieldWords, headsBeforeFor, headsBeforeOf } from "../../../language/en/groups.ts";
import { headsBeforeOn, numberedBodies, possessiveNames, tradesOwners } from "../../../language/en/nameHeads.ts";
import { placeWords } from "../../../language/en/placeWords.ts";
import { nameParticles, nameSuffixes } from "../../../language/en/titles.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, gapBefore, wordAt, wordsOf } from "../../../text/tokens.ts";

/** Stretches of name-like capitals with the small words inside them: "Ministry of Health", "Mohammed bin Salman", "Workers' Party". In order. */
export function capitalRuns(reading: Reading, capitals: Uint8Array): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of reading.sentences) {
    let token = sentence.first;
    while (token < sentence.end) {
      if (capitals[token] === 0) {
        token++;
        continue;
      }
      const end = runEnd(reading, capitals, token, sentence.end);
      runs.push({ first: token, end });
      token = end;
    }
  }
  return runs;
}

/** Tokens of the longest name; what goes on longer is a list or a headline. */
const LONGEST_RUN = 14;

function runEnd(reading: Reading, capitals: Uint8Array, first: number, limit: number): number {
  const last = Math.min(limit, first + LONGEST_RUN);
  let end = first + 1;
  while (end < last) {
    const known = knownNameEnd(reading, end - 1, last);
    if (known > end) {
      end = known;
      continue;
    }
    const next = goesOnAt(reading, capitals, first, end, last);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The end of a known name of several words that begins here ("United Arab Emirates", "House of Commons"); `first` when none does. */
function knownNameEnd(reading: Reading, first: number, limit: number): number {
  if (!beginsKnownName(wordAt(reading, first))) return first;
  for (let end = Math.min(limit, first + LONGEST_KNOWN_NAME); end > first + 1; end--) {
    const words = wordsOf(reading, { first, end });
    if (isKnownPlace(words) || isKnownOrganisation(words)) return end;
  }
  return first;
}

/** The end of what goes on at `end`; `end` itself when nothing does. */
function goesOnAt(reading: Reading, capitals: Uint8Array, first: number, end: number, limit: number): number {
  const number = numberedBodies.has(formAt(reading, end - 1)) ? numberEnd(reading, end, limit) : end;
  if (number > end) return number;
  if (capitals[end] === 1) return end + 1;
  const word = wordAt(reading, end);
  const form = formAt(reading, end);
  const next = end + 1 < limit && capitals[end + 1] === 1;
  // "Robert Mueller III", "Donald Trump Jr."
  if (nameSuffixes.has(form.replace(".", "")) && /^\p{Lu}/u.test(word)) return end + 1;
  // "Procter & Gamble"
  if (word === "&" && next) return givenNames.has(formAt(reading, first)) && givenNames.has(formAt(reading, end + 1)) ? end : end + 2;
  // "Khaled al- Qaddumi", "Al - Shifa": a hyphen set off by a blank.
  if (word === "-" && next && (!gapBefore(reading, end) || !gapBefore(reading, end + 1)) && formAt(reading, end - 1).length <= 3) return end + 2;
  if (isPossessive(form) && next && (possessiveNames.has(formAt(reading, end - 1)) || isPlaceOf(reading, end))) return end + 2;
  if (form === "of" || form === "for" || form === "on") return afterOf(reading, capitals, first, end, limit);
  if (form === "and" && next && isFieldList(reading, capitals, first, end)) return end + 2;
  return afterParticles(reading, capitals, end, limit);
}

/** "41", "No. 3"; `at` when no such number stands there. */
function numberEnd(reading: Reading, at: number, limit: number): number {
  let number = at;
  if (/^no\.?$/.test(formAt(reading, number))) number++;
  if (number > at && wordAt(reading, number) === ".") number++;
  return number < limit && /^\d{1,4}$/.test(wordAt(reading, number)) ? number + 1 : at;
}

/** "Chandlers' Square", "Fisherman's Wharf": a place called after people of a trade; "Norway's Hope Street" is two names. */
function isPlaceOf(reading: Reading, mark: number): boolean {
  const owner = wordAt(reading, mark - 1);
  if (!placeWords.has(formAt(reading, mark + 1)) || isKnownPlace(owner) || isKnownOrganisation(owner)) return false;
  if (formAt(reading, mark).length > 1) return tradesOwners.has(formAt(reading, mark - 1));
  return owner.endsWith("s") && countryOfPeople(owner) === undefined && (formAt(reading, mark - 2) === "" || !/^\p{Lu}/u.test(wordAt(reading, mark - 2)));
}

function isPossessive(form: string): boolean {
  return form === "'s" || form === "'" || form === "’";
}


function afterOf(reading: Reading, capitals: Uint8Array, first: number, end: number, limit: number): number {
  const head = formAt(reading, end - 1);
  if (!(HEADS_BEFORE.get(formAt(reading, end)) ?? headsBeforeOf).has(head)) return end;
  // "City of Lund", but "Old District of Lund" is a place in another.
  if (placeWords.has(head) && end - 1 > first) return end;
  // "the city of Tehran" has no capital; "City of Tehran" is a name. "President of France" is a role and a name.
  const the = formAt(reading, end + 1) === "the" ? 1 : 0;
  const next = end + 1 + the;
  if (next >= limit || capitals[next] !== 1) return end;
  return end === first ? end : next + 1;
}

const HEADS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([["of", headsBeforeOf], ["for", headsBeforeFor], ["on", headsBeforeOn]]);

/** "Ministry of Health and Welfare", "Food and Drug Administration": a list of fields, not two names. */
function isFieldList(reading: Reading, capitals: Uint8Array, first: number, and: number): boolean {
  const before = formAt(reading, and - 1);
  let opened = false;
  for (let token = first; token < and; token++) if (capitals[token] === 0 && (formAt(reading, token) === "of" || formAt(reading, token) === "for")) opened = true;
  if (opened) return fieldWords.has(before) || fieldWords.has(formAt(reading, and + 1));
  return fieldWords.has(before) && capitals[and + 2] === 1;
}

/** "Ursula von der Leyen", "Mohammed bin Salman": at most three small words before a capital. */
function afterParticles(reading: Reading, capitals: Uint8Array, end: number, limit: number): number {
  let token = end;
  while (token < limit && token < end + MOST_PARTICLES && capitals[token] === 0 && nameParticles.has(formAt(reading, token))) token++;
  // "Khaled al- Qaddumi"
  if (token > end && token + 1 < limit && wordAt(reading, token) === "-" && capitals[token + 1] === 1) return token + 2;
  return token > end && token < limit && capitals[token] === 1 ? token + 1 : end;
}

const MOST_PARTICLES = 3;
