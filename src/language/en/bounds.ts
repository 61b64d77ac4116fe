/** Which way a hedge bends the number beside it. The names are those of the model. */
export type HedgeBound = "about" | "at-least" | "at-most" | "more-than" | "less-than";

/** Words right before a number, the longer first. "nearly" and "almost" leave the number itself possible in news, so they are "about". */
export const hedgesBefore: readonly (readonly [words: string, bound: HedgeBound])[] = [
  ["no fewer than", "at-least"], ["no less than", "at-least"], ["not fewer than", "at-least"], ["not less than", "at-least"], ["at least", "at-least"], ["a minimum of", "at-least"], ["minimum", "at-least"], ["min", "at-least"],
  ["no more than", "at-most"], ["not more than", "at-most"], ["not exceeding", "at-most"], ["at most", "at-most"], ["up to", "at-most"], ["as many as", "at-most"], ["as much as", "at-most"], ["as high as", "at-most"],
  ["a maximum of", "at-most"], ["maximum", "at-most"], ["max", "at-most"],
  ["more than", "more-than"], ["greater than", "more-than"], ["higher than", "more-than"], ["larger than", "more-than"], ["bigger than", "more-than"], ["longer than", "more-than"], ["in excess of", "more-than"], ["upwards of", "more-than"], ["upward of", "more-than"],
  ["well over", "more-than"], ["just over", "more-than"], ["a little over", "more-than"], ["slightly over", "more-than"], ["slightly more than", "more-than"], ["over", "more-than"], ["above", "more-than"], ["beyond", "more-than"],
  ["exceeding", "more-than"], ["exceeded", "more-than"], ["exceeds", "more-than"], ["exceed", "more-than"], ["surpassed", "more-than"], ["surpassing", "more-than"], ["topped", "more-than"], ["topping", "more-than"],
  ["fewer than", "less-than"], ["less than", "less-than"], ["lower than", "less-than"], ["smaller than", "less-than"], ["just under", "less-than"], ["a little under", "less-than"], ["just below", "less-than"], ["under", "less-than"], ["below", "less-than"],
  ["somewhere around", "about"], ["somewhere between", "about"], ["close to", "about"], ["in the region of", "about"], ["in the neighborhood of", "about"], ["in the neighbourhood of", "about"], ["on the order of", "about"], ["to the tune of", "about"],
  ["an estimated", "about"], ["estimated at", "about"], ["the estimated", "about"], ["estimated", "about"], ["approximately", "about"], ["approx", "about"], ["around", "about"], ["roughly", "about"], ["about", "about"], ["circa", "about"], ["some", "about"],
  ["nearly", "about"], ["almost", "about"], ["approaching", "about"], ["perhaps", "about"], ["maybe", "about"], ["probably", "about"], ["nearing", "about"], ["~", "about"], ["\u2248", "about"], [">", "more-than"], ["<", "less-than"], ["\u2265", "at-least"], ["\u2264", "at-most"],
];

/** Words right after a number, or after what it counts: "500 or more", "30-odd", "2,000 people or so". */
export const hedgesAfter: readonly (readonly [words: string, bound: HedgeBound])[] = [
  ["or more", "at-least"], ["and more", "at-least"], ["and up", "at-least"], ["and counting", "at-least"], ["and above", "at-least"], ["or above", "at-least"], ["or higher", "at-least"], ["plus", "at-least"], ["+", "at-least"],
  ["or less", "at-most"], ["or fewer", "at-most"], ["at most", "at-most"], ["or under", "at-most"], ["or lower", "at-most"], ["at least", "at-least"],
  ["or so", "about"], ["odd", "about"], ["- odd", "about"], ["- ish", "about"],
];

/** Words between a hedge and its number that change nothing: "at least another 12", "a total of 30". */
export const betweenHedgeAndNumber: ReadonlySet<string> = new Set(["the", "a", "an", "another", "other", "additional", "further", "extra", "total", "of", "these", "those", "his", "her", "their", "its", "first", "last", "past", "next", "all", "just", "only", "even", "already", "now"]);
