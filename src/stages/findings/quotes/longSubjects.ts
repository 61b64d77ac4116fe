import { hangsOnPreposition, isConnective } from "./connectives.ts";
import { canSpeak } from "./heads.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isTime, phraseEndingAt } from "./nounPhrases.ts";
import { issuer } from "./participles.ts";
import type { Subject } from "./subjects.ts";
import type { Kind } from "./wordKinds.ts";

/** “...,” panel Chairman Jason Lee said: between words in marks and a verb of saying stands nothing but who says it. */
export function fromPiece(line: Line, phrase: ItemRange): ItemRange {
  let first = phrase.first;
  while (first > 0 && phrase.first - first < TITLE_REACH && IN_TITLE.has(line.kinds[first - 1]!)) first--;
  return line.kinds[first - 1] === "piece" ? { first, end: phrase.end } : phrase;
}

/** Items of what a person is, before the name: "retired Arlo Air Force general". */
const TITLE_REACH = 8;
const IN_TITLE: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "adjective", "number", "determiner", "participle", "possessive"]);

/** Items of a relative clause without commas: "people who had attended the meeting in Arlo on Monday". */
const RELATIVE_REACH = 20;

/** "One of the doctors who sent the letter [said]": whoever the relative clause tells of, when its own verb stands before the phrase. */
export function pastRelative(line: Line, first: number): ItemRange | null {
  let verbs = 0;
  for (let i = first - 1; i > Math.max(0, first - RELATIVE_REACH); i--) {
    const kind = line.kinds[i]!;
    if (kind === "finite" || kind === "modal") verbs++;
    if (verbs > 1 || CLAUSE_MARKS.has(kind)) return null;
    if (kind === "preposition" && isConnective(line.forms[i]!)) return null;
    if (kind !== "wh") continue;
    const owner = line.kinds[i - 1];
    const next = line.kinds[i + 1] === "adverb" ? line.kinds[i + 2] : line.kinds[i + 1];
    if (verbs !== 1 || (next !== "finite" && next !== "modal") || (owner !== "noun" && owner !== "name" && owner !== "determiner" && owner !== "adjective")) return null;
    const phrase = phraseEndingAt(line, i - 1);
    return phrase === null || isTime(line, phrase) || hangsOnPreposition(line, phrase) || !canSpeak(line, phrase) ? null : phrase;
  }
  return null;
}

/** "An official who asked not to be named [said]". */
export function whoBefore(line: Line, first: number): Subject | null {
  const owner = line.kinds[first - 1] === "participle" || line.kinds[first - 1] === "adverb" ? pastRelative(line, first) : null;
  return owner === null ? null : { subject: owner, place: "before" };
}

const CLAUSE_MARKS: ReadonlySet<Kind> = new Set<Kind>(["comma", "semicolon", "colon", "stop", "piece", "dash", "conjunction"]);

/** "a letter that read", "a report which says": the letter, the report; "who" stands for itself. */
export function antecedent(line: Line, phrase: ItemRange): ItemRange | null {
  if (line.kinds[phrase.first] !== "wh" || line.forms[phrase.first] === "who") return null;
  const before = line.kinds[phrase.first - 1] === "comma" ? phrase.first - 2 : phrase.first - 1;
  const owner = phraseEndingAt(line, before);
  // "Marchers carried signs that read": the marchers.
  return owner !== null && line.kinds[owner.first] !== "wh" ? (issuer(line, owner) ?? owner) : null;
}

/** “...,” Ana Ruiz, a spokesman for the mayor told the Post: the name before a role whose second comma was forgotten. */
export function named(line: Line, role: ItemRange): ItemRange | null {
  if (line.kinds[role.first - 1] !== "comma" || line.kinds[role.first] === "name") return null;
  const name = phraseEndingAt(line, role.first - 2);
  if (name === null || line.kinds[name.end - 1] !== "name" || line.kinds[name.first] !== "name" || isTime(line, name)) return null;
  return line.kinds[name.first - 1] === "piece" || (name.first === 0 && name.end - name.first > 1) ? name : null;
}
