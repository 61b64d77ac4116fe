import { groupNouns } from "../../../language/en/groups.ts";
import { documentNouns, unnamedSpeakers } from "../../../language/en/speakers.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isRole, singular } from "./nounPhrases.ts";

/** A pronoun, a name, a role, a group, people without a name, or a document; not "it" and not a thing. */
export function canSpeak(line: Line, phrase: ItemRange): boolean {
  const head = headOf(line, phrase);
  const form = line.forms[head]!;
  switch (line.kinds[head]) {
    case "pronoun":
      return form !== "it" && form !== "there";
    case "wh":
      return form === "who";
    case "name":
    case "number":
      return true;
    default:
      return isRole(form) || unnamedSpeakers.has(form) || groupNouns.has(form) || groupNouns.has(singular(form)) || isDocument(form) || AGENTS.test(form) || standsForPeople(line, phrase);
  }
}

export function isDocument(form: string): boolean {
  return documentNouns.has(form) || documentNouns.has(singular(form));
}

/** "campaigner", "organisers", "activist": nouns of people by their ending. */
export const AGENTS = /(?:er|ers|or|ors|ist|ists|man|men|woman|women|ian|ians|ee|ees|ant|ants)$/;

function standsForPeople(line: Line, phrase: ItemRange): boolean {
  return line.kinds[phrase.first] === "name";
}

/** The last noun before the first preposition: "the head of the agency" has "head". */
export function headOf(line: Line, phrase: ItemRange): number {
  let end = phrase.first;
  while (end < phrase.end && line.kinds[end] !== "preposition" && line.kinds[end] !== "open" && line.kinds[end] !== "conjunction") end++;
  return Math.max(phrase.first, end - 1);
}
