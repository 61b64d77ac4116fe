/** Cardinal words below a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10],
  ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15], ["sixteen", 16], ["seventeen", 17], ["eighteen", 18],
  ["nineteen", 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20], ["thirty", 30], ["forty", 40], ["fourty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2], ["thousand", 1e3], ["lakh", 1e5], ["lakhs", 1e5], ["million", 1e6], ["crore", 1e7], ["crores", 1e7], ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Scales written as letters after digits: "$3.5m", "12bn". A lone "m", "b", "t" or "k" must touch the digits. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["m", 1e6], ["mn", 1e6], ["mln", 1e6], ["mil", 1e6], ["mm", 1e6], ["b", 1e9], ["bn", 1e9], ["bln", 1e9], ["t", 1e12], ["tn", 1e12],
  ["trn", 1e12],
]);

/** Scale letters that are no measure or name of anything else, so that they count without a currency too ("12bn barrels"). */
export const CLEAR_SCALE_LETTERS: ReadonlySet<string> = new Set(["k", "mn", "mln", "bn", "bln", "tn", "trn"]);

/** "a dozen", "two score". */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["score", 20],
]);

/** Plurals that count without a number: the least they can mean. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 24], ["scores", 40], ["hundreds", 200], ["thousands", 2000], ["millions", 2e6], ["billions", 2e9], ["trillions", 2e12],
]);

/** "tens of thousands" is at least twenty thousand. */
export const VAGUE_TENS: ReadonlyMap<string, number> = new Map([
  ["tens", 20], ["dozens", 24], ["scores", 40], ["hundreds", 200], ["thousands", 2000], ["millions", 2e6],
]);

/** Before a scale or a group: "several hundred", "a few dozen", "a couple of thousand". The least they can mean. */
export const FEW: ReadonlyMap<string, number> = new Map([
  ["several", 2], ["few", 2], ["couple", 2], ["many", 2],
]);

/** Denominators of "two thirds", "a quarter", "three-fifths". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fourth", 4], ["fourths", 4], ["fifth", 5],
  ["fifths", 5], ["sixth", 6], ["sixths", 6], ["seventh", 7], ["sevenths", 7], ["eighth", 8], ["eighths", 8], ["ninth", 9], ["ninths", 9],
  ["tenth", 10], ["tenths", 10],
]);

/** One sign each. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["\u00bd", 1 / 2], ["\u2153", 1 / 3], ["\u2154", 2 / 3], ["\u00bc", 1 / 4], ["\u00be", 3 / 4], ["\u2155", 1 / 5], ["\u2156", 2 / 5],
  ["\u2157", 3 / 5], ["\u2158", 4 / 5], ["\u215b", 1 / 8], ["\u215c", 3 / 8], ["\u215d", 5 / 8], ["\u215e", 7 / 8],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8], ["ninth", 9], ["tenth", 10],
  ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14], ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17],
  ["eighteenth", 18], ["nineteenth", 19], ["twentieth", 20], ["thirtieth", 30],
]);

/** "21st", "2nd", "3rd", "15th". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
