import { FEASTS, MONTHS, PARTS_OF_DAY, REFERENCES, REPEATED, SEASONS, UNITS_OF_TIME, WEEKDAYS } from "../../../language/en/calendar.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { lengthAt, lengthValue } from "./lengths.ts";
import { yearOf } from "./months.ts";
import { pad } from "./days.ts";
import type { DateRule, Found } from "./when.ts";

/** "every Monday", "each July", "every day", "every two weeks", "Mondays". */
export const EVERY: DateRule = {
  by: "every",
  starts: new Set(["every", "each", ...[...WEEKDAYS.keys()].map((day) => `${day}s`)]),
  read(pieces, at) {
    const word = formOf(pieces, at);
    if (word !== "every" && word !== "each") {
      const weekday = WEEKDAYS.get(word.slice(0, -1));
      return weekday === undefined || !isCapital(pieces, at) ? null : set(at, at + 1, `XXXX-WXX-${weekday}`);
    }
    const next = formOf(pieces, at + 1) === "other" || formOf(pieces, at + 1) === "single" ? at + 2 : at + 1;
    const noun = formOf(pieces, next);
    const weekday = WEEKDAYS.get(noun);
    if (weekday !== undefined) return set(at, next + 1, `XXXX-WXX-${weekday}`);
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

/** "now", "currently", "recently", "right now", "at present", "in the future". */
export const REFERENCE: DateRule = {
  by: "reference",
  starts: new Set([...REFERENCES.keys(), "right", "the"]),
  read(pieces, at) {
    const word = formOf(pieces, at);
    const next = formOf(pieces, at + 1);
    if (word === "right" && next === "now") return ref(at, at + 2, "PRESENT_REF");
    if (word === "the") {
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

/** "Christmas Eve", "New Year's Day 2024". */
export const FEAST: DateRule = {
  by: "feast",
  starts: new Set(FEASTS.map(([words]) => words.split(" ")[0]!)),
  read(pieces, at) {
    if (!isCapital(pieces, at)) return null;
    for (const [words, month, day] of FEASTS) {
      const end = matchAt(pieces, at, words);
      // "Christmas Island", "a Halloween party" name things; the bare feast counts only with a small word after it.
      if (end === null || isCapital(pieces, end)) continue;
      const dated = yearOf(pieces, end);
      return { first: at, end: dated?.end ?? end, type: "date", when: { is: "day", year: dated?.year ?? null, month, day, lean: "free" }, clock: "" };
    }
    return null;
  },
};

/** Where the words end that begin here; "New Year's Eve" is new + year + ' + s + eve. */
function matchAt(pieces: Pieces, at: number, words: string): number | null {
  let next = at;
  for (const word of words.split(" ")) {
    const [stem, owned] = word.split("'");
    if (formOf(pieces, next) !== stem) return null;
    next++;
    if (owned === undefined) continue;
    if (formOf(pieces, next) !== "'" || formOf(pieces, next + 1) !== owned) return null;
    next += 2;
  }
  return next;
}

function set(first: number, end: number, value: string): Found {
  return { first, end, type: "set", when: { is: "value", value }, clock: "" };
}

function ref(first: number, end: number, value: string): Found {
  return { first, end, type: "date", when: { is: "value", value }, clock: "" };
}
