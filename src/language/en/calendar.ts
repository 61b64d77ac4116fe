/** Names of the months, 1 is January. A capital is asked for where they are used: "may" and "march" are words. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1], ["february", 2], ["march", 3], ["april", 4], ["may", 5], ["june", 6],
  ["july", 7], ["august", 8], ["september", 9], ["october", 10], ["november", 11], ["december", 12],
]);

/** Shortened months: they count only beside a day or a year, or with their full stop ("Jan" is a name too). */
export const MONTHS_SHORT: ReadonlyMap<string, number> = new Map([
  ["jan", 1], ["feb", 2], ["febr", 2], ["mar", 3], ["apr", 4], ["jun", 6], ["jul", 7], ["aug", 8], ["sep", 9], ["sept", 9], ["oct", 10], ["nov", 11], ["dec", 12],
]);

/** Months that are also words or common given names: alone they need a preposition or the like before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["may", "march", "april", "june", "august"]);

/** 1 is Monday, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1], ["tuesday", 2], ["wednesday", 3], ["thursday", 4], ["friday", 5], ["saturday", 6], ["sunday", 7],
]);

/** They count only before a month and a day ("Sat., Oct. 7"): "sun" and "sat" are words. */
export const WEEKDAYS_SHORT: ReadonlyMap<string, number> = new Map([
  ["mon", 1], ["tue", 2], ["tues", 2], ["wed", 3], ["thu", 4], ["thur", 4], ["thurs", 4], ["fri", 5], ["sat", 6], ["sun", 7],
]);

/** After a weekday these make the name of something else: "the Sunday Times", "Friday Mosque". */
export const WEEKDAY_NAMES_OF_THINGS: ReadonlySet<string> = new Set([
  "times", "telegraph", "mirror", "mail", "express", "post", "herald", "mosque", "people", "review", "school", "best", "club", "island",
]);

/** Before a weekday these make the name of a feast or an event: "Good Friday", "Bloody Sunday". */
export const WEEKDAY_NAMES_OF_EVENTS: ReadonlySet<string> = new Set([
  "good", "black", "bloody", "ash", "cyber", "super", "easter", "palm", "maundy", "giving", "whit", "shrove", "fat", "prime",
]);

/** TIMEX3 has no code of its own for a weekend or a night: they are marked on the week and the day. */
export type UnitOfTime = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

export const UNITS_OF_TIME: ReadonlyMap<string, UnitOfTime> = new Map([
  ["second", "second"], ["seconds", "second"], ["sec", "second"], ["secs", "second"], ["minute", "minute"], ["minutes", "minute"], ["min", "minute"], ["mins", "minute"],
  ["hour", "hour"], ["hours", "hour"], ["hr", "hour"], ["hrs", "hour"], ["day", "day"], ["days", "day"], ["night", "day"], ["nights", "day"], ["week", "week"], ["weeks", "week"],
  ["month", "month"], ["months", "month"], ["quarter", "quarter"], ["quarters", "quarter"], ["year", "year"], ["years", "year"], ["yr", "year"], ["yrs", "year"],
  ["decade", "decade"], ["decades", "decade"], ["century", "century"], ["centuries", "century"],
]);

/** TIMEX3 codes of the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([["spring", "SP"], ["summer", "SU"], ["autumn", "FA"], ["fall", "FA"], ["winter", "WI"]]);

/** TIMEX3 codes of the parts of a day. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"], ["mornings", "MO"], ["dawn", "MO"], ["afternoon", "AF"], ["afternoons", "AF"], ["evening", "EV"], ["evenings", "EV"], ["dusk", "EV"], ["night", "NI"], ["nights", "NI"],
]);

/** Shortened zones, lower-cased; those without a fixed offset stand for their place and are kept as words. */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ["utc", "Z"], ["gmt", "Z"], ["est", "-05:00"], ["edt", "-04:00"], ["et", ""], ["cst", "-06:00"], ["cdt", "-05:00"], ["ct", ""], ["mst", "-07:00"], ["mdt", "-06:00"], ["mt", ""],
  ["pst", "-08:00"], ["pdt", "-07:00"], ["pt", ""], ["bst", "+01:00"], ["cet", "+01:00"], ["cest", "+02:00"], ["eet", "+02:00"], ["eest", "+03:00"], ["ist", ""], ["jst", "+09:00"],
  ["aest", "+10:00"], ["aedt", "+11:00"], ["msk", "+03:00"],
]);

/** Days with a fixed date that news names without it: words, month, day. */
export const FEASTS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["christmas day", 12, 25], ["christmas eve", 12, 24], ["boxing day", 12, 26], ["new year's eve", 12, 31], ["new year's day", 1, 1], ["new year's", 1, 1],
  ["valentine's day", 2, 14], ["bastille day", 7, 14], ["may day", 5, 1], ["halloween", 10, 31], ["christmas", 12, 25],
];

/** The `nth` such weekday of a month (-1 the last) and so many days after it; "easter": days from Easter Sunday of the western churches. */
export type MovableFeast = { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number } | { readonly easter: number };

/** Days without a fixed date. "Good Friday", "Easter Monday" by Easter; the others by the law of the United States, whose news names them most. */
export const MOVABLE_FEASTS: readonly (readonly [words: string, rule: MovableFeast])[] = [
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }], ["thanksgiving", { month: 11, weekday: 4, nth: 4 }], ["election day", { month: 11, weekday: 1, nth: 1, after: 1 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }], ["memorial day", { month: 5, weekday: 1, nth: -1 }], ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }], ["presidents day", { month: 2, weekday: 1, nth: 3 }],
  ["good friday", { easter: -2 }], ["easter sunday", { easter: 0 }], ["easter monday", { easter: 1 }], ["ash wednesday", { easter: -46 }], ["palm sunday", { easter: -7 }], ["easter", { easter: 0 }],
];

/** How often: adverbs and adjectives of repetition, with the period. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"], ["nightly", "P1D"], ["weekly", "P1W"], ["fortnightly", "P2W"], ["monthly", "P1M"], ["yearly", "P1Y"], ["annually", "P1Y"], ["hourly", "PT1H"], ["biweekly", "P2W"],
]);

/** Words for now, before now and after now. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"], ["currently", "PRESENT_REF"], ["nowadays", "PRESENT_REF"], ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"], ["lately", "PAST_REF"], ["soon", "FUTURE_REF"], ["someday", "FUTURE_REF"],
]);

/** Before a date these belong to it: "early 2024", "late on"; they change no value. */
export const EDGES: ReadonlySet<string> = new Set(["early", "earlier", "late", "later", "mid", "sometime"]);

/** Before a length of time these belong to it: "nearly two years", "at least 20 more years". Each a run of words. */
export const LENGTH_HEDGES: readonly (readonly string[])[] = [
  ["nearly"], ["almost"], ["about"], ["around"], ["approximately"], ["roughly"], ["over"], ["under"], ["some"],
  ["more", "than"], ["less", "than"], ["fewer", "than"], ["at", "least"], ["at", "most"], ["up", "to"], ["no", "more", "than"], ["no", "less", "than"], ["as", "much", "as"], ["as", "little", "as"],
  ["just", "over"], ["just", "under"], ["well", "over"],
];
