import { PARTS_OF_DAY, TIME_ZONES } from "../../../language/en/calendar.ts";
import { UNITS } from "../../../language/en/numbers.ts";
import { formOf, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { namedDayAt } from "./namedDays.ts";
import { DIGITS, type DateRule, type When } from "./when.ts";
import { pad } from "./days.ts";

/** "7:15 p.m.", "4 a.m. EDT Thursday", "noon Saturday", "18:00 UTC", "0600 GMT", "5 o'clock", "4 in the morning". */
export const CLOCK: DateRule = {
  by: "clock",
  starts: new Set([DIGITS, "noon", "midnight", "midday", ...UNITS.keys()]),
  read(pieces, at) {
    const time = clockAt(pieces, at);
    if (time === null) return null;
    const day = namedDayAt(pieces, formOf(pieces, time.end) === "," ? time.end + 1 : time.end);
    if (day !== null) return { first: at, end: day.end, type: "time", when: day.when, clock: time.clock };
    // "at 10:35 a.m. on Friday": two findings, but one moment.
    const later = dayBehind(pieces, time.end);
    const when: When = later?.when ?? { is: "same", unit: "day" };
    return { first: at, end: time.end, type: "time", when, clock: time.clock };
  },
};

/** The day behind "on", behind "local time" and behind the same time elsewhere: "2 a.m. local time on Friday", "10:35 a.m. (0735 GMT) Friday". */
function dayBehind(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  let next = at;
  if (formOf(pieces, next) === "local") next++;
  if (formOf(pieces, next) === "time") next++;
  if (formOf(pieces, next) === "(") {
    let close = next + 1;
    while (close < next + BRACKET && formOf(pieces, close) !== ")") close++;
    if (formOf(pieces, close) === ")") next = close + 1;
  }
  if (formOf(pieces, next) === ",") next++;
  if (formOf(pieces, next) === "on") return namedDayAt(pieces, next + 1);
  return next > at ? namedDayAt(pieces, next) : null;
}

/** Pieces of "(0735 GMT)", "(2 a.m. British time)". */
const BRACKET = 8;

function clockAt(pieces: Pieces, at: number): { readonly clock: string; readonly end: number } | null {
  const word = formOf(pieces, at);
  if (word === "noon" || word === "midday") return { clock: "T12:00", end: at + 1 };
  if (word === "midnight") return { clock: "T24:00", end: at + 1 };
  const spoken = UNITS.get(word);
  if (spoken !== undefined) return spoken >= 1 && spoken <= 12 ? spokenClock(pieces, at, spoken) : null;
  if (pieces.kinds[at] !== NUMBER || (touches(pieces, at) && formOf(pieces, at - 1) !== "(")) return null;
  return colonClock(pieces, at) ?? militaryClock(pieces, at) ?? hourClock(pieces, at);
}

/** "7:15", "18:00", "6:40 p.m. (GMT +8)". A score has the same form; it takes no zone and seldom two digits after the colon. */
function colonClock(pieces: Pieces, at: number): { readonly clock: string; readonly end: number } | null {
  const [hours, minutes] = [formOf(pieces, at), formOf(pieces, at + 2)];
  if (formOf(pieces, at + 1) !== ":" || !touches(pieces, at + 1) || !touches(pieces, at + 2) || hours.length > 2 || minutes.length !== 2) return null;
  // "2:05:12" is how long somebody ran.
  if (formOf(pieces, at + 3) === ":" && touches(pieces, at + 3)) return null;
  return finished(pieces, at + 3, Number(hours), Number(minutes));
}

/** "0600 GMT", "1430 hours". */
function militaryClock(pieces: Pieces, at: number): { readonly clock: string; readonly end: number } | null {
  const form = formOf(pieces, at);
  const zone = formOf(pieces, at + 1);
  if (form.length !== 4 || form.includes(".") || (!TIME_ZONES.has(zone) && zone !== "hours" && zone !== "hrs")) return null;
  // "about 1100 hrs IST"; "1100 hours" alone is how long it took.
  const inHours = zone === "hours" || zone === "hrs";
  if (inHours && !form.startsWith("0") && formOf(pieces, at - 1) !== "at" && !TIME_ZONES.has(formOf(pieces, at + 2))) return null;
  const [hours, minutes] = [form.slice(0, 2), form.slice(2)];
  if (!inHours) return finished(pieces, at + 1, Number(hours), Number(minutes));
  return Number(hours) > 24 || Number(minutes) > 59 ? null : { clock: `T${hours}:${minutes}`, end: at + 2 };
}

/** "7 p.m.", "7.30pm", "5 o'clock", "4 in the morning". */
function hourClock(pieces: Pieces, at: number): { readonly clock: string; readonly end: number } | null {
  const [hours, minutes = ""] = formOf(pieces, at).split(".");
  const half = halfOfDay(pieces, at + 1);
  // "08.23 BST"
  const timed = half !== null || (minutes !== "" && TIME_ZONES.has(formOf(pieces, at + 1)));
  if (timed && hours!.length <= 2 && (minutes === "" || minutes.length === 2)) return finished(pieces, at + 1, Number(hours), Number(minutes));
  // "1130 am", "200 pm"
  if (half !== null && minutes === "" && (hours!.length === 3 || hours!.length === 4)) return finished(pieces, at + 1, Number(hours!.slice(0, -2)), Number(hours!.slice(-2)));
  return minutes === "" ? spokenClock(pieces, at, Number(hours)) : null;
}

function spokenClock(pieces: Pieces, at: number, hour: number): { readonly clock: string; readonly end: number } | null {
  if (hour < 1 || hour > 12) return null;
  if (formOf(pieces, at + 1) === "o" && formOf(pieces, at + 2) === "'" && formOf(pieces, at + 3) === "clock") {
    return inTheMorning(pieces, at + 4, hour) ?? { clock: `T${pad(hour, 2)}:00`, end: at + 4 };
  }
  const half = halfOfDay(pieces, at + 1);
  if (half !== null) return finished(pieces, at + 1, hour, 0);
  return formOf(pieces, at - 1) === "at" || formOf(pieces, at - 1) === "around" || formOf(pieces, at - 1) === "about" ? inTheMorning(pieces, at + 1, hour) : null;
}

/** "in the morning" and so on after an hour. */
function inTheMorning(pieces: Pieces, at: number, hour: number): { readonly clock: string; readonly end: number } | null {
  if (formOf(pieces, at) !== "in" || formOf(pieces, at + 1) !== "the") return null;
  const part = PARTS_OF_DAY.get(formOf(pieces, at + 2));
  if (part === undefined) return null;
  const later = part === "MO" ? hour % 12 : (hour % 12) + 12;
  return { clock: `T${pad(later, 2)}:00`, end: at + 3 };
}

/** Hours and minutes with what follows: half of the day, zone. Null when they cannot be a time or nothing shows that they are. */
function finished(pieces: Pieces, at: number, hours: number, minutes: number): { readonly clock: string; readonly end: number } | null {
  const half = halfOfDay(pieces, at);
  let end = half?.end ?? at;
  if (minutes > 59 || hours > 24 || (half !== null && (hours > 12 || hours === 0))) return null;
  const bracket = formOf(pieces, end) === "(" && formOf(pieces, end + 2) === ")" ? end + 1 : end;
  const zone = TIME_ZONES.get(formOf(pieces, bracket));
  if (zone !== undefined && bracket === end) end++;
  // "won 21:15" has neither half nor zone: only "at" or the like makes "18:00" a time.
  if (half === null && zone === undefined && !BEFORE_A_TIME.has(formOf(pieces, at - 4))) return null;
  const hour = half === null ? hours : (hours % 12) + (half.afternoon ? 12 : 0);
  return { clock: `T${pad(hour, 2)}:${pad(minutes, 2)}${zone === "Z" ? "Z" : ""}`, end };
}

const BEFORE_A_TIME: ReadonlySet<string> = new Set(["at", "by", "around", "about", "before", "after", "until", "till", "from", "to", "between", "since"]);

/** "p.m.", "pm", "a.m". */
function halfOfDay(pieces: Pieces, at: number): { readonly afternoon: boolean; readonly end: number } | null {
  const form = formOf(pieces, at);
  if (form === "pm" || form === "am") {
    // "11 am" but not "7 am I".
    return { afternoon: form === "pm", end: at + 1 };
  }
  if ((form !== "p" && form !== "a") || formOf(pieces, at + 1) !== "." || formOf(pieces, at + 2) !== "m" || !touches(pieces, at + 2)) return null;
  return { afternoon: form === "p", end: formOf(pieces, at + 3) === "." && touches(pieces, at + 3) ? at + 4 : at + 3 };
}
