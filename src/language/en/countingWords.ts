/** Words before a date that make it the time of a count, lower-cased: "31 dead by Tuesday", "as of Monday", "this morning". */
export const countingWords: ReadonlySet<string> = new Set(["by", "as", "until", "till", "since", "this", "now"]);
