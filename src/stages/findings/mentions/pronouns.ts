import { personPronouns } from "../../../language/en/descriptions.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { Reading, Sentence, TokenRange } from "../../../model/reading.ts";
import { formAt } from "../../../text/tokens.ts";
import type { History } from "./anaphora.ts";
import type { Referent, Sighting } from "./facts.ts";

/** The pronouns of one person in a sentence. */
export function pronounsIn(reading: Reading, sentence: Sentence): (TokenRange & { readonly gender: Gender })[] {
  const found: (TokenRange & { readonly gender: Gender })[] = [];
  for (let token = sentence.first; token < sentence.end; token++) {
    const gender = personPronouns.get(formAt(reading, token));
    if (gender !== undefined) found.push({ first: token, end: token + 1, gender });
  }
  return found;
}

/** Sentences before the pronoun's own in which its person may stand. */
const PRONOUN_REACH = 2;

/**
 * Who a pronoun stands for: the only person before it in its sentence whom the gender allows, else the only one or the subject (the first) of the
 * nearest sentence that has any. Two in one sentence are told apart by that alone. Inside a quotation only what the quotation itself names counts.
 */
export function antecedentOfPronoun(pronoun: TokenRange & { readonly gender: Gender }, history: History, known: ReadonlyMap<number, Referent>, quoted: Int32Array): Referent | null {
  const quote = quoted[pronoun.first]!;
  const candidates = (sentence: readonly Sighting[]): Referent[] => {
    const people: Referent[] = [];
    for (const sighting of sentence) {
      const referent = known.get(sighting.referent)!;
      if (referent.type !== "person" || (quoted[sighting.first] !== quote && (quote !== 0 || quoted[sighting.first] !== 0))) continue;
      if (referent.gender !== "" && referent.gender !== pronoun.gender) continue;
      if (!people.includes(referent)) people.push(referent);
    }
    return people;
  };
  const sentences = [history.here, ...history.before.slice(0, Math.max(history.paragraphOnly, 1)).slice(0, PRONOUN_REACH)];
  for (const sentence of quote === 0 ? sentences : [history.here]) {
    const people = candidates(sentence);
    if (people.length === 0) continue;
    if (people.length === 1) return settle(people[0]!, pronoun.gender);
    // "Ruiz met Smith. She said": the subject goes on, if its gender is known to fit.
    const [first] = people;
    return first!.gender === pronoun.gender && isSubject(sentence, first!) ? first! : null;
  }
  return null;
}

/** Who speaks, where the quotation tells and the gender allows it. */
export function spokenBy(referent: Referent | null, gender: Gender): Referent | null {
  return referent === null || (referent.gender !== "" && referent.gender !== gender) ? null : settle(referent, gender);
}

/** A person whose gender nothing else tells has the pronoun's from now on. */
function settle(referent: Referent, gender: Gender): Referent {
  referent.gender ||= gender;
  return referent;
}

/** Named first in the sentence. */
function isSubject(sentence: readonly Sighting[], referent: Referent): boolean {
  return sentence[0]?.referent === referent.id;
}
