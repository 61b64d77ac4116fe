import { isFunctionWord } from "../../language/en/stopwords.ts";
import { wordWeight } from "../../language/en/wordWeights.ts";
import type { Reading } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import type { Sides, Vote } from "./evidence.ts";
import type { Placed, Stretch } from "./places.ts";

/** The same slip on both sides came from one hand: a word doubled, a common word misspelled. It does not say whose. */
export function sameErrors(place: Placed, { a, b }: Sides): readonly Vote[] {
  const ofB = new Set(slipsIn(b, place.other));
  const same = slipsIn(a, place.one).filter((slip) => ofB.has(slip));
  const [first] = same;
  if (first === undefined) return [];
  return [{ says: null, rank: "trace", because: `${same.length === 1 ? "the same slip" : `${same.length} same slips, first`} on both sides: "${first}"` }];
}

function slipsIn(reading: Reading, { tokens }: Stretch): readonly string[] {
  const slips = new Set<string>();
  for (let token = tokens.first; token < Math.min(tokens.end, tokens.first + TOKENS_LOOKED_AT); token++) {
    const form = formAt(reading, token);
    // Names and words with capitals are spelled as they like.
    if (wordAt(reading, token) !== form || !/^[a-z]+$/.test(form)) continue;
    if (form === formAt(reading, token + 1) && token + 1 < tokens.end && DOUBLED_BY_SLIP.has(form)) slips.add(`${form} ${form}`);
    else if (isMisspelling(form)) slips.add(form);
  }
  return [...slips];
}

/** A passage is seldom longer; each unknown word costs some hundred look-ups. */
const TOKENS_LOOKED_AT = 5_000;

/** "the the", "of of": nobody means to. "had had" and "that that" are English. */
const DOUBLED_BY_SLIP: ReadonlySet<string> = new Set("the a an of to and in for with at from by on was were is are".split(" "));

/** Words shorter than this have too many neighbours: "fro", "cant". */
const SHORTEST = 6;
const LONGEST = 16;
/** A word of a frequency that most readers meet daily. Rarer words have rarer words beside them. */
const COMMON = 0.75;

/** A word that no list knows and that is a common word but for two letters exchanged, one doubled or one left out: "goverment", "recieved". */
function isMisspelling(form: string): boolean {
  if (form.length < SHORTEST || form.length > LONGEST || wordWeight(form) < 1 || isFunctionWord(form)) return false;
  for (let i = 0; i + 1 < form.length; i++) {
    if (form[i] !== form[i + 1] && isCommon(form.slice(0, i) + form[i + 1]! + form[i]! + form.slice(i + 2))) return true;
    if (form[i] === form[i + 1] && isCommon(form.slice(0, i) + form.slice(i + 1)) && !isForm(form)) return true;
  }
  for (let i = 1; i < form.length; i++) {
    for (const letter of LETTERS) if (isCommon(form.slice(0, i) + letter + form.slice(i)) && !isForm(form)) return true;
  }
  return false;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function isCommon(form: string): boolean {
  return wordWeight(form) < COMMON;
}

/** Regular forms of rare words look like slips of common ones: "hosing" is of "hose", not "housing". */
function isForm(form: string): boolean {
  for (const ending of ENDINGS) {
    const base = form.slice(0, -ending.length);
    if (form.endsWith(ending) && (wordWeight(base) < 1 || wordWeight(`${base}e`) < 1)) return true;
  }
  return false;
}

const ENDINGS: readonly string[] = ["s", "es", "ed", "d", "ing", "ly", "er", "r", "ers", "y"];
