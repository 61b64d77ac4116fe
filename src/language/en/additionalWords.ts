/** Words beside a number that make it a further count, not the whole one, lower-cased: "another 65 people", "six others", "a further nine". */
export const additionalWords: ReadonlySet<string> = new Set("another|other|others|further|additional|more|extra".split("|"));
