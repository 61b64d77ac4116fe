/**
 * Words that tell how people came together, lower-cased, by means: an outlet that has leaders "meet" and one that has them "speak by phone" tell
 * two things. "call" alone is no means ("called for", "a call to arms").
 */
export const means: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "in person": "meet|meets|met|meeting|meetings|face-to-face|visit|visits|visited|visiting",
    "by phone": "phone|phones|phoned|telephone|telephoned|phone-call|phonecall|teleconference",
    "by video": "videoconference|video-conference|videolink|video-link|zoom",
    "in writing": "letter|letters|email|emails|e-mail|telegram|telegrams",
  }).flatMap(([way, words]) => words.split("|").map((word) => [word, way] as const)),
);

/** What may follow such a word and belongs to it, lower-cased: "phone calls". */
export const encounters: ReadonlySet<string> = new Set("call|calls|conversation|conversations|talk|talks|discussion|discussions|chat|interview|conference".split("|"));
