import { MONTHS, PARTS_OF_DAY, REFERENCES, REPEATED, SEASONS, UNITS_OF_TIME, WEEKDAYS } from "../../../language/en/calendar.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { lengthAt, lengthValue } from "./lengths.ts";
import { pad } from "./days.ts";
import type { DateRule, Found } from "./when.ts";

/** "every Monday", "each July", "every day", "every two weeks", "Mondays". */
export const EVERY: DateRule = {
  by: "every",
  starts: new Set(["every", "each", "weekends", ...[...WEEKDAYS.keys()].map((day) => `${day}s`)]),
  read(pieces, at) {
    const word = formOf(pieces, at);
    if (word === "weekends") return formOf(pieces, at - 1) === "on" ? set(at, at + 1, "XXXX-WXX-WE") : null;
    if (word !== "every" && word !== "each") {
      const weekday = WEEKDAYS.get(word.slice(0, -1));
      if (weekday === undefined || !isCapital(pieces, at)) return null;
      // "two Sundays ago" is one day.
      if (formOf(pieces, at + 1) === "ago") return null;
      // "Thursdays air raids killed three": the apostrophe was lost on the way.
      const owns = pieces.kinds[at + 1] === LETTERS && !AFTER_WEEKDAYS.has(formOf(pieces, at + 1)) && formOf(pieces, at - 1) !== "on";
      if (owns) return { first: at, end: at + 1, type: "date", when: { is: "weekday", weekday, lean: "free", from: "published" }, clock: "" };
      return set(at, at + 1, `XXXX-WXX-${weekday}`);
    }
    const next = formOf(pieces, at + 1) === "other" || formOf(pieces, at + 1) === "single" ? at + 2 : at + 1;
    const noun = formOf(pieces, next);
    const weekday = WEEKDAYS.get(noun);
    if (weekday !== undefined) {
      const part = PARTS_OF_DAY.get(formOf(pieces, next + 1));
      return part === undefined ? set(at, next + 1, `XXXX-WXX-${weekday}`) : set(at, next + 2, `XXXX-WXX-${weekday}T${part}`);
    }
    const month = isCapital(pieces, next) ? MONTHS.get(noun) : undefined;
    if (month !== undefined) return set(at, next + 1, `XXXX-${pad(month, 2)}`);
    const season = SEASONS.get(noun);
    if (season !== undefined) return set(at, next + 1, `XXXX-${season}`);
    const part = PARTS_OF_DAY.get(noun);
    if (part !== undefined) return set(at, next + 1, `XXXX-XX-XXT${part}`);
    const unit = UNITS_OF_TIME.get(noun);
    // "each second counts", "every minute of it": too loose for a period of news.
    if (unit !== undefined && unit !== "second" && !noun.endsWith("s")) {
      return set(at, next + 1, lengthValue({ unit, amount: formOf(pieces, at + 1) === "other" ? 2 : 1 }));
    }
    const length = lengthAt(pieces, next);
    return length === null || length.loose || length.hyphen ? null : set(at, length.end, lengthValue(length));
  },
};

/** Behind "Mondays" when they are many. */
const AFTER_WEEKDAYS: ReadonlySet<string> = new Set(["and", "or", "to", "at", "in", "from", "through", "until", "till", "between", "when", "while", "are", "is", "were", "was", "after", "before", "only", "with", "as", "for", "he", "she", "they", "we", "it", "the"]);

/** "daily", "annually"; "The Daily Mail" is a name. */
export const ADVERB_OF_REPETITION: DateRule = {
  by: "repeated",
  starts: new Set(REPEATED.keys()),
  read(pieces, at) {
    const capital = isCapital(pieces, at);
    if (capital && (isCapital(pieces, at + 1) || isCapital(pieces, at - 1))) return null;
    return set(at, at + 1, REPEATED.get(formOf(pieces, at))!);
  },
};

/** "15 a year", "twice a week", "barrels per day", "$40 a month". */
export const RATE: DateRule = {
  by: "rate",
  starts: new Set(["a", "an", "per"]),
  read(pieces, at) {
    const unit = UNITS_OF_TIME.get(formOf(pieces, at + 1));
    if (unit === undefined || unit === "second" || unit === "quarter" || formOf(pieces, at + 1).endsWith("s")) return null;
    const before = formOf(pieces, at - 1);
    const rated = before === "once" || before === "twice" || before === "times" || before === "%" || before === "percent" || pieces.kinds[at - 1] === NUMBER;
    const counted = pieces.kinds[at - 1] === LETTERS && before.length > 3 && before.endsWith("s") && hasNumberBefore(pieces, at - 1);
    if ((!rated && !counted) || AFTER_A_LENGTH.has(formOf(pieces, at + 2))) return null;
    return set(formOf(pieces, at) === "per" ? at + 1 : at, at + 2, lengthValue({ unit, amount: 1 }));
  },
};

const AFTER_A_LENGTH: ReadonlySet<string> = new Set(["ago", "earlier", "later", "before", "after", "or"]);

/** "15,000 barrels a day": a number stands at most three words before the plural. */
function hasNumberBefore(pieces: Pieces, at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) if (pieces.kinds[i] === NUMBER) return true;
  return false;
}

const MODALS: ReadonlySet<string> = new Set(["will", "would", "could", "may", "might", "can", "should", "must"]);
const AFTER_THE_PAST: ReadonlySet<string> = new Set(["and", "but", "the", "he", "she", "it", "they", "we", "i", "has", "have", "had", "as", "that", "because", "when", "for", "with", "by", "on"]);

/** "now", "currently", "recently", "right now", "at present", "in the future". */
export const REFERENCE: DateRule = {
  by: "reference",
  starts: new Set([...REFERENCES.keys(), "right", "the", "one"]),
  read(pieces, at) {
    const word = formOf(pieces, at);
    const next = formOf(pieces, at + 1);
    if (word === "right" && next === "now") return ref(at, at + 2, "PRESENT_REF");
    // "will one day rule": some day to come.
    if (word === "one") return next === "day" && MODALS.has(formOf(pieces, at - 1)) ? ref(at, at + 2, "FUTURE_REF") : null;
    if (word === "the") {
      // "In the past, he lied", not "in the past week" nor "the past of the town".
      if (next === "past" && formOf(pieces, at - 1) === "in" && (pieces.kinds[at + 2] !== LETTERS || AFTER_THE_PAST.has(formOf(pieces, at + 2)))) return pieces.kinds[at + 2] === NUMBER ? null : ref(at, at + 2, "PAST_REF");
      if (next === "future" && formOf(pieces, at + 2) !== "of") return ref(at, at + 2, "FUTURE_REF");
      if (next === "near" && formOf(pieces, at + 2) === "future") return ref(at, at + 3, "FUTURE_REF");
      return null;
    }
    // "now that it is over", "from now on", "until now", "by now": not a date one could lay beside another.
    const value = REFERENCES.get(word);
    if (value === undefined || (word === "now" && next === "that") || (word === "soon" && (next === "as" || next === "after" || next === "-" || next === "before" || formOf(pieces, at - 1) === "as"))) return null;
    return ref(at, at + 1, value);
  },
};

function set(first: number, end: number, value: string): Found {
  return { first, end, type: "set", when: { is: "value", value }, clock: "" };
}

function ref(first: number, end: number, value: string): Found {
  return { first, end, type: "date", when: { is: "value", value }, clock: "" };
}
