import type { CueVerb } from "../../../language/en/cues.ts";
import { endsInComma, pastApposition } from "./appositions.ts";
import { CLAUSE_BACK, clauseSubject } from "./clauseSubjects.ts";
import { hangsOnPreposition } from "./connectives.ts";
import type { Frame } from "./frames.ts";
import { canSpeak } from "./heads.ts";
import type { ItemRange, Line } from "./lines.ts";
import { antecedent, fromPiece, named, pastRelative, whoBefore } from "./longSubjects.ts";
import { isTime, phraseEndingAt, phraseStartingAt, speakerStartingAt } from "./nounPhrases.ts";
import { fronted, participle } from "./participles.ts";
import type { VerbGroup } from "./verbGroups.ts";

export interface Subject {
  readonly subject: ItemRange | null;
  readonly place: Frame["place"];
}

const NOBODY: Subject = { subject: null, place: "none" };

/** Who says it: the phrase before the verb, past an apposition; the one after it where the verb comes first; or the subject of the verb before. */
export function subjectOf(line: Line, cue: ItemRange, verb: CueVerb, group: VerbGroup, earlier: readonly Frame[]): Subject {
  if (group.passive) return byPhrase(line, cue.end);
  if (group.shape === "finite") return finite(line, cue, verb, group) ?? shared(line, group.first, earlier);
  if (group.shape === "ing") return fronted(line, cue, group) ?? participle(line, verb, group.first, earlier);
  return shared(line, group.first, earlier);
}

/** Items between "told" and "by Ruiz". */
const BY_REACH = 8;

function byPhrase(line: Line, from: number): Subject {
  for (let i = from; i < Math.min(line.items.length, from + BY_REACH); i++) {
    if (line.kinds[i] === "comma" || line.kinds[i] === "finite" || line.kinds[i] === "stop") break;
    if (line.forms[i] !== "by") continue;
    const subject = phraseStartingAt(line, i + 1);
    return subject === null || isTime(line, subject) ? NOBODY : { subject, place: "by" };
  }
  return NOBODY;
}

/** Beside a finite verb: before it, unless what follows it must be the subject. */
function finite(line: Line, cue: ItemRange, verb: CueVerb, group: VerbGroup): Subject | null {
  const after = inverted(line, cue, verb, group);
  if (after === null || line.kinds[group.first - 1] === "piece") return after ?? before(line, group.first);
  // "Lee, after the vote, told Ruiz that ..." and "The road, which was old, is closed, said Ruiz."
  const next = line.kinds[after.subject!.end];
  return next === undefined || next === "stop" || next === "comma" ? after : (before(line, group.first) ?? after);
}

/** “...,” said Ruiz. / The road is closed, said Ruiz. */
function inverted(line: Line, cue: ItemRange, verb: CueVerb, group: VerbGroup): Subject | null {
  if (!verb.frames.has("inverts") || group.first !== cue.first) return null;
  const before = line.kinds[group.first - 1];
  if (group.first === 0) return opening(line, cue);
  if (before !== "piece" && before !== "comma" && before !== "dash" && before !== "mark" && before !== "stop") return null;
  const subject = speakerStartingAt(line, cue.end);
  if (subject === null || isTime(line, subject) || !canSpeak(line, subject)) return null;
  const next = line.kinds[subject.end];
  // “...,” said the mayor. Not: Ruiz, 42, said the mayor had left.
  if (next === "finite" || next === "modal" || (next === "adverb" && line.kinds[subject.end + 1] === "finite")) return null;
  return { subject, place: "after" };
}

/** Said Ruiz: “...” */
function opening(line: Line, cue: ItemRange): Subject | null {
  const subject = speakerStartingAt(line, cue.end);
  if (subject === null || isTime(line, subject) || !canSpeak(line, subject)) return null;
  const mark = line.kinds[subject.end];
  return (mark === "comma" || mark === "colon") && line.kinds[subject.end + 1] === "piece" ? { subject, place: "after" } : null;
}

/** "Ruiz said", "Ruiz, 42, the mayor of Arlo, said", "who said". */
export function before(line: Line, first: number): Subject | null {
  const kind = line.kinds[first - 1];
  if (kind === "comma" || kind === "dash" || (kind === "piece" && endsInComma(line, first - 1))) return pastApposition(line, first - 1);
  const phrase = phraseEndingAt(line, first - 1);
  if (phrase === null || isTime(line, phrase)) return whoBefore(line, first);
  // "When asked whether it was closed": nobody is named.
  if (phrase.end - phrase.first === 1 && NEVER_SPEAK.has(line.forms[phrase.first]!)) return NOBODY;
  const owner = pastRelative(line, phrase.first);
  if (owner !== null) return { subject: owner, place: "before" };
  if (hangsOnPreposition(line, phrase)) return null;
  return { subject: named(line, phrase) ?? antecedent(line, phrase) ?? fromPiece(line, phrase), place: "before" };
}

const NEVER_SPEAK: ReadonlySet<string> = new Set(["when", "where", "while", "why", "how", "whenever", "if"]);

/** The subject of the clause before: of the last cue in the line, else of the last verb that begins a clause of its own. */
export function shared(line: Line, first: number, earlier: readonly Frame[]): Subject {
  const last = lastSpeaking(line, earlier, first);
  const clause = clauseSubject(line, first);
  if (last !== null && (clause === null || !turnsToAnother(line, last, clause))) return { subject: last.subject, place: "shared" };
  if (clause !== null) return { subject: clause, place: "shared" };
  return NOBODY;
}

/** "The vote was fair, the board said, but Ruiz refused to concede and demanded a recount": what was said stands before, and "but" begins a clause of the outlet's. */
function turnsToAnother(line: Line, last: Frame, clause: ItemRange): boolean {
  const told = line.kinds[last.whole.first - 1];
  return (told === "comma" || told === "piece") && clause.first > last.whole.end && line.forms[clause.first - 1] === "but" && line.kinds[clause.first - 2] === "comma";
}

/** Frames looked back over for whoever spoke last in a line. */
const FRAMES_BACK = 8;

/** "Ruiz said Lee lied and added that ...": whoever spoke last, unless that was said inside the words of another. */
function lastSpeaking(line: Line, earlier: readonly Frame[], first: number): Frame | null {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FRAMES_BACK); i--) {
    const frame = earlier[i]!;
    if (frame.subject === null || frame.verb === null || frame.group.passive || frame.whole.end > first) continue;
    // "a judge who reports to the council, and called for it": the relative clause is over.
    if (line.kinds[frame.subject.first] === "wh" && hasComma(line, frame.whole.end, first)) continue;
    if (frame.place === "shared" || frame.group.shape === "finite") return frame;
  }
  return null;
}

function hasComma(line: Line, from: number, to: number): boolean {
  for (let i = Math.max(from, to - CLAUSE_BACK); i < to; i++) if (line.kinds[i] === "comma") return true;
  return false;
}
