import { announcingVerbs, claimNounOf, thoughtNouns } from "../../../language/en/cueNouns.ts";
import { cueForms } from "../../../language/en/cues.ts";
import { groupNouns } from "../../../language/en/groups.ts";
import { personPronouns } from "../../../language/en/descriptions.ts";
import { LONGEST, contentEnd, nonEmpty } from "./contents.ts";
import { SUBORDINATE, beginsClause } from "./clauses.ts";
import type { Frames } from "./frames.ts";
import { canSpeak } from "./heads.ts";
import { spanOfItems } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { phraseEndingAt, phraseStartingAt, singular } from "./nounPhrases.ts";
import { clauseSubject } from "./clauseSubjects.ts";
import { partOf } from "./utterances.ts";
import type { Utterance } from "./utterances.ts";
import type { Kind } from "./wordKinds.ts";

/** "Ruiz's claim that the bridge was safe", "a warning by police that rain would come": what nouns of saying announce. */
export function nounClaims(line: Line, frames: Frames): Utterance[] {
  const claims: Utterance[] = [];
  let near = 0;
  for (let at = 0; at + 2 < line.items.length; at++) {
    const noun = line.kinds[at] === "noun" ? claimNounOf(line.forms[at]!) : undefined;
    if (noun === undefined) continue;
    const that = thatAfter(line, at);
    if (that < 0 || !beginsClause(line, that + 1)) continue;
    while (near + 1 < frames.all.length && frames.all[near + 1]!.whole.end <= at) near++;
    const frame = frames.all[near];
    const end = endOf(line, at, that);
    const content = frame === undefined ? nonEmpty(line, that, end) : nonEmpty(line, that, Math.min(end, contentEnd(line, that, frames, frame)));
    // "an allegation that Ruiz denies": a verb at the end makes it a relative clause.
    if (content === null || VERBS.has(line.kinds[content[0]!.end - 1]!)) continue;
    const part = partOf(line, content[0]!);
    const speaker = speakerOf(line, at, that);
    // "growing fears that it would rain": nobody's.
    if (speaker === null && thoughtNouns.has(singular(line.forms[at]!))) continue;
    claims.push({
      line,
      parts: [part],
      speaker: speaker === null ? null : { line, subject: speaker },
      inferred: false,
      cue: { span: spanOfItems(line, { first: at, end: at + 1 }), judges: noun.judges },
      continues: null,
      confidence: 0.65,
      by: "noun-claim",
    });
    at = that;
  }
  return claims;
}

const VERBS: ReadonlySet<Kind> = new Set<Kind>(["finite", "base", "participle", "modal"]);

/** Items between "claim" and "that": "by the mayor of Arlo", "during the debate on Monday". */
const THAT_REACH = 9;

function thatAfter(line: Line, noun: number): number {
  for (let i = noun + 1; i < Math.min(line.items.length, noun + THAT_REACH); i++) {
    const kind = line.kinds[i]!;
    // "the claim that was made", "the statement that she gave": relative clauses.
    if (line.forms[i] === "that") return line.kinds[i + 1] === "finite" || line.kinds[i + 1] === "modal" || announcingVerbs.has(line.forms[i + 2]!) ? -1 : i;
    if (i === noun + 1 && kind !== "preposition") return -1;
    if (kind === "finite" || kind === "modal" || kind === "comma" || kind === "stop" || kind === "colon" || kind === "semicolon" || kind === "piece" || kind === "wh" || kind === "conjunction") return -1;
  }
  return -1;
}

/** "Her claim that it was safe was false": where the noun begins the clause, its second verb is the outlet's. */
function endOf(line: Line, noun: number, that: number): number {
  const phrase = phraseEndingAt(line, noun);
  const first = phrase?.first ?? noun;
  const subject = first === 0 || line.kinds[first - 1] === "comma" || line.kinds[first - 1] === "conjunction" || line.kinds[first - 1] === "piece" || (first === 1 && line.kinds[0] !== "finite");
  const most = Math.min(line.items.length, that + LONGEST);
  if (!subject) return most;
  let verbs = 0;
  let clauses = 1;
  for (let i = that + 1; i < most; i++) {
    const kind = line.kinds[i]!;
    if (kind === "wh" || line.forms[i] === "that" || (kind === "preposition" && SUBORDINATE.has(line.forms[i]!))) clauses++;
    if (kind === "conjunction" && verbs > 0) clauses++;
    // "that the bridge was safe surprised them": a verb in the past that is taken for a participle.
    const past = kind === "participle" && verbs > 0 && line.kinds[i - 1] !== "finite" && line.kinds[i - 1] !== "adverb" && line.kinds[i - 1] !== "base" && line.kinds[i - 1] !== "participle" && line.forms[i + 1] !== "by";
    if (kind !== "finite" && kind !== "modal" && kind !== "piece" && !past) continue;
    if (++verbs > clauses) return kind === "piece" ? most : i;
  }
  return most;
}

/** "Ruiz's claim", "her claim"; "a warning by police"; "Ruiz made the claim". */
function speakerOf(line: Line, noun: number, that: number): ItemRange | null {
  for (let i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
    const kind = line.kinds[i]!;
    if (kind === "possessive") {
      const owner = ownerEndingAt(line, i - 1);
      return owner !== null && canSpeak(line, owner) ? owner : null;
    }
    if (kind === "determiner" && (personPronouns.has(line.forms[i]!) || OWNERS.has(line.forms[i]!))) return { first: i, end: i + 1 };
    if (kind !== "adjective" && kind !== "noun" && kind !== "participle" && kind !== "number") break;
  }
  const thinker = takenForNoun(line, noun) ? phraseEndingAt(line, line.kinds[noun - 1] === "adverb" ? noun - 2 : noun - 1) : null;
  if (thinker !== null) return canSpeak(line, thinker) ? thinker : null;
  for (let i = noun + 1; i < that; i++) {
    if (!SOURCES.has(line.forms[i]!)) continue;
    const source = phraseStartingAt(line, i + 1);
    return source !== null && canSpeak(line, source) ? source : null;
  }
  for (let i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
    if (!announcingVerbs.has(line.forms[i]!)) continue;
    const subject = clauseSubject(line, noun);
    return subject !== null && canSpeak(line, subject) ? subject : null;
  }
  return null;
}

/** "a check of [Ana Ruiz]'s claim": what stands after the last preposition; "the mayor of Arlo" stays whole. */
function ownerEndingAt(line: Line, last: number): ItemRange | null {
  const phrase = phraseEndingAt(line, last);
  if (phrase === null) return null;
  for (let i = last; i > phrase.first; i--) if (line.kinds[i] === "preposition" && line.forms[i] !== "of") return { first: i + 1, end: phrase.end };
  return line.kinds[last] === "name" && !canSpeak(line, phrase) ? { first: lastNames(line, last), end: phrase.end } : phrase;
}

function lastNames(line: Line, last: number): number {
  let first = last;
  while (first > 0 && line.kinds[first - 1] === "name") first--;
  return first;
}

/** "police fear that", "Ruiz hopes that": verbs that are taken for nouns. */
function takenForNoun(line: Line, noun: number): boolean {
  const before = line.kinds[noun - 1];
  const plural = line.forms[noun]!.endsWith("s");
  if (!cueForms.has(line.forms[noun]!)) return false;
  if (noun < 2 && before !== "name") return false;
  if (before === "adverb") return line.kinds[noun - 2] === "noun" || line.kinds[noun - 2] === "name" || line.kinds[noun - 2] === "pronoun";
  return plural ? before === "name" : before === "noun" && (line.forms[noun - 1]!.endsWith("s") || groupNouns.has(line.forms[noun - 1]!));
}

/** Items between an owner or a verb and the noun: "made the widely shared claim". */
const OWNER_REACH = 5;
const OWNERS: ReadonlySet<string> = new Set(["their", "our", "my", "your"]);
const SOURCES: ReadonlySet<string> = new Set(["by", "from", "of"]);
