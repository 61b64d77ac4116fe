import { UNITS_OF_TIME } from "../../../language/en/calendar.ts";
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
  if (before === "of" && formOf(pieces, first - 2) === "age") return true;
  if (before === "and" && (formOf(pieces, first - 3) === "aged" || formOf(pieces, first - 3) === "ages")) return true;
  const unit = after === "-" ? end + 1 : end;
  if (UNITS_OF_TIME.has(formOf(pieces, unit)) && isOldAfter(pieces, unit + 1)) return true;
  if (amount.unit !== null || amount.low > OLDEST || amount.low < 1 || amount.low % 1 !== 0) return false;
  // "voters under 45,"
  if ((before === "under" || before === "over") && kindOf(reading, pieces, first - 2) === "plural" && isEnd(after) && after !== "of") return true;
  // "He was 75.", "died on Thursday at 91."
  if ((before === "was" || before === "is") && isEnd(after) && after !== "of" && (HE.has(formOf(pieces, first - 2)) || isCapital(pieces, first - 2))) return true;
  if (before === "at" && isEnd(after) && diedBefore(pieces, first)) return true;
  // "turned 18", "who is 42," are ages; "is 42 per cent" is not.
  if (before === "turned" || before === "turning" || before === "turns") return isEnd(after);
  if (before === "(" && after === ")" && isCapital(pieces, first - 2)) return true;
  if (before !== ",") return false;
  return (isCapital(pieces, first - 2) || PERSON_NOUNS.has(formOf(pieces, first - 2))) && isEnd(after) && !isCountList(pieces, first);
}

/** "a mother, 34," and "his brother, 12,". */
const PERSON_NOUNS: ReadonlySet<string> = new Set(["man", "woman", "boy", "girl", "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "teacher", "driver", "student", "victim", "suspect", "farmer", "worker", "widow", "officer", "grandmother", "grandfather"]);
/** Nobody in the news is older. */
const OLDEST = 120;

const HE: ReadonlySet<string> = new Set(["he", "she", "who", "i"]);

/** "died" within a few words: "died of cancer on Thursday at 91". */
function diedBefore(pieces: Pieces, first: number): boolean {
  for (let i = first - 2; i >= first - 8 && i >= 0; i--) if (formOf(pieces, i) === "died" || formOf(pieces, i) === "dies" || formOf(pieces, i) === "dead") return true;
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
