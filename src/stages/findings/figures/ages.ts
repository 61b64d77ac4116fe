import { MONTHS, UNITS_OF_TIME, WEEKDAYS } from "../../../language/en/calendar.ts";
import { agedPeople } from "../../../language/en/designators.ts";
import type { Reading } from "../../../model/reading.ts";
import { formOf, isCapital, type Pieces } from "../numerals/numerals.ts";
import { isEnd, type Standing } from "./standing.ts";
import { kindOf } from "./wordKinds.ts";

/** "Smith, 42, said", "aged 42", "42-year-old", "42 years old", "Ana Ruiz (42)", "in her 40s". */
export function isAge({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
  const after = formOf(pieces, end);
  // "aged from four to 10", "aged between 20 and 30"
  if ((before === "from" || before === "between" || before === "about" || before === "around" || before === "under" || before === "over") && (formOf(pieces, first - 2) === "aged" || formOf(pieces, first - 2) === "ages")) return true;
  if (before === "aged" || before === "age" || before === "ages") return true;
  // "some as young as 12", "aged just nine"
  if (before === "as" && (formOf(pieces, first - 2) === "young" || formOf(pieces, first - 2) === "old")) return true;
  if ((before === "just" || before === "only") && formOf(pieces, first - 2) === "aged") return true;
  if (before === "of" && (formOf(pieces, first - 2) === "age" || formOf(pieces, first - 2) === "ages")) return true;
  const unit = after === "-" ? end + 1 : end;
  if (UNITS_OF_TIME.has(formOf(pieces, unit)) && isOldAfter(pieces, unit + 1)) return true;
  if (amount.unit !== null || amount.low > OLDEST || amount.low < 1 || amount.low % 1 !== 0) return false;
  if (isAmongAges(reading, pieces, first, end)) return true;
  // "voters under 45,"
  if ((before === "under" || before === "over") && kindOf(reading, pieces, first - 2) === "plural" && isEnd(after) && after !== "of") return true;
  // "help people under 30 engage"
  if ((before === "under" || before === "over") && PERSONS.has(formOf(pieces, first - 2)) && !NOUNS.has(kindOf(reading, pieces, end)) && after !== "of" && after !== "-") return true;
  // "most of them under five", "nine who were under 18"
  if ((before === "under" || before === "over") && isEnd(after) && after !== "of" && (PERSONS.has(formOf(pieces, first - 2)) || (BE.has(formOf(pieces, first - 2)) && PERSONS.has(formOf(pieces, first - 3))))) return true;
  // "to lower the voting age to 16"
  if ((before === "to" || before === "from" || before === "at") && formOf(pieces, first - 2) === "age") return true;
  // "He was 75.", "died on Thursday at 91."
  if ((before === "was" || before === "is") && isEnd(after) && after !== "of" && (HE.has(formOf(pieces, first - 2)) || isCapital(pieces, first - 2))) return true;
  if (before === "at" && (isEnd(after) || BEHIND_AN_AGE.has(after)) && diedBefore(pieces, first, isEnd(after))) return true;
  // "At 42, she is the oldest"
  if (before === "at" && formOf(pieces, first - 2) === "" && after === ",") return HE.has(formOf(pieces, end + 1)) || kindOf(reading, pieces, end + 1) === "name";
  // "turned 18", "who is 42," are ages; "is 42 per cent" is not.
  if (before === "turned" || before === "turning" || before === "turns") return isEnd(after);
  if (before === "(" && after === ")" && isCapital(pieces, first - 2)) return true;
  if (before !== ",") return false;
  // "on Thursday, nine of them": a day has no age, and "of" begins a part.
  if (after === "of" || WEEKDAYS.has(formOf(pieces, first - 2)) || MONTHS.has(formOf(pieces, first - 2))) return false;
  return (isCapital(pieces, first - 2) || PERSON_NOUNS.has(formOf(pieces, first - 2))) && isEnd(after) && !isCountList(pieces, first);
}

/**
 * "boys of 9 and 12", "aged 4, 9 and 14", "ages of 4 and 14": numbers joined by nothing but "and", "or", "to" and commas behind a word of age
 * or of young and old people, with nothing counted after. "A crew of 9" is a count.
 */
function isAmongAges(reading: Reading, pieces: Pieces, first: number, end: number): boolean {
  const kind = kindOf(reading, pieces, end);
  if (kind === "noun" || kind === "plural" || kind === "name" || kind === "adjective" || kind === "number" || COUNTED_ON.has(formOf(pieces, end))) return false;
  let numbers = 0;
  for (let i = first - 1; i >= 0 && i >= first - AGES_LISTED; i--) {
    const form = formOf(pieces, i);
    const number = kindOf(reading, pieces, i) === "number";
    if (number) numbers++;
    // "Ruiz, aged 42, and 30 were hurt": after one number a comma and "and" begin another matter.
    if (form === "," && numbers < 2 && formOf(pieces, i + 1) === "and") return false;
    if (number || form === "," || form === "and" || form === "or" || form === "to") continue;
    if (form === "aged" || form === "ages") return true;
    return form === "of" && (agedPeople.has(formOf(pieces, i - 1)) || formOf(pieces, i - 1) === "ages");
  }
  return false;
}

const COUNTED_ON: ReadonlySet<string> = new Set(["of", "more", "others"]);

/** Pieces: "aged 4, 9, 12 and 14". */
const AGES_LISTED = 10;

/** "a mother, 34," and "his brother, 12,". */
const PERSON_NOUNS: ReadonlySet<string> = new Set(["man", "woman", "boy", "girl", "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "teacher", "driver", "student", "victim", "suspect", "farmer", "worker", "widow", "officer", "grandmother", "grandfather"]);
/** Nobody in the news is older. */
const OLDEST = 120;

const NOUNS: ReadonlySet<string> = new Set(["noun", "plural", "name", "adjective", "number"]);
const PERSONS: ReadonlySet<string> = new Set(["them", "whom", "who", "those", "us", "children", "people"]);
const BE: ReadonlySet<string> = new Set(["were", "are", "was", "is"]);
/** "died at 91 after a long illness". */
const BEHIND_AN_AGE: ReadonlySet<string> = new Set(["after", "in", "on", "following", "surrounded", "last", "at"]);

const HE: ReadonlySet<string> = new Set(["he", "she", "who", "i"]);

/** "died" within a few words: "died of cancer on Thursday at 91". */
function diedBefore(pieces: Pieces, first: number, dead: boolean): boolean {
  for (let i = first - 2; i >= first - 8 && i >= 0; i--) if (formOf(pieces, i) === "died" || formOf(pieces, i) === "dies" || (dead && formOf(pieces, i) === "dead")) return true;
  return false;
}

function isOldAfter(pieces: Pieces, at: number): boolean {
  const word = formOf(pieces, at) === "-" ? formOf(pieces, at + 1) : formOf(pieces, at);
  return word === "old" || word === "olds" || (word === "of" && formOf(pieces, at + 1) === "age");
}

/** "in Ardan, 12, and in Belmor, 30": another count in the same list speaks against an age. */
function isCountList(pieces: Pieces, first: number): boolean {
  return formOf(pieces, first - 3) === "in" || formOf(pieces, first - 3) === "from";
}
