import { namedThings } from "../../../language/en/cueNouns.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import { contentEnd, nonEmpty } from "./contents.ts";
import type { Frame } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isTime, phraseStartingAt } from "./nounPhrases.ts";
import { pastTime } from "./openings.ts";
import { isTitleCased } from "./pieces.ts";
import type { Content, Sight } from "./sight.ts";
import { canSpeak } from "./heads.ts";
import type { Kind } from "./wordKinds.ts";

export function promise({ line, frame, frames, opening }: Sight): Content | null {
  if (opening.kind !== "to" || frame.verb === null || !frame.verb.frames.has("to") || frame.group.negated || frame.group.passive) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame, true));
}

export function appeal({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("person-to") || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const object = phraseStartingAt(line, frame.whole.end);
  if (object === null) return null;
  const to = wordAfter(line, object, "to");
  // told them to “go home”
  if (to < 0 || (line.kinds[to + 1] !== "base" && line.kinds[to + 1] !== "adverb" && line.kinds[to + 1] !== "piece")) return null;
  // "told him the plan to build it was dead": the infinitive is another noun's.
  if (to > object.end && !BESIDE_OBJECT.has(line.kinds[object.end]!)) return null;
  return nonEmpty(line, object.first, contentEnd(line, object.first, frames, frame, true));
}

/** What may stand between "urged the council" and "to act": "in Arlo", "not", ", which it leads,". */
const BESIDE_OBJECT: ReadonlySet<Kind> = new Set<Kind>(["preposition", "adverb", "comma", "wh", "participle", "ing", "close", "open"]);

/** The word at the end of the object, or further on before any verb or mark; -1 when it does not come. */
function wordAfter(line: Line, object: ItemRange, word: string): number {
  for (let i = object.first + 1; i < Math.min(line.items.length, object.first + OBJECT_REACH); i++) {
    const kind = line.kinds[i]!;
    if (line.forms[i] === word && i >= object.first + 1) return i;
    if (kind === "finite" || kind === "modal" || kind === "stop" || kind === "colon" || kind === "semicolon") break;
  }
  return -1;
}

/** Items between "urged" and its "to". */
const OBJECT_REACH = 24;

export function accusation({ line, frame, frames }: Sight): Content | null {
  const word = frame.verb?.frames.has("of") ? "of" : frame.verb?.frames.has("person-for") ? "for" : "";
  if (word === "" || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const object = phraseStartingAt(line, frame.cue.end);
  if (object === null) return null;
  const at = wordAfter(line, object, word);
  // "praised Ruiz for Arlo" says nothing; "for saving Arlo" does.
  if (at < 0 || (word === "for" && line.kinds[at + 1] !== "ing")) return null;
  return nonEmpty(line, object.first, contentEnd(line, object.first, frames, frame, true));
}

export function description({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || frame.group.negated || frame.group.shape === "infinitive") return null;
  if (frame.group.passive) return describedAs(line, frame);
  const as = frame.verb.frames.has("as");
  const called = frame.verb.frames.has("called");
  if (!as && !called) return frame.verb.frames.has("quote") && frame.verb.sense === "speech" ? markedAfterAs(line, frame.cue.end) : null;
  const from = frame.cue.end;
  // "a blast that Ruiz described as “an act of war”"
  if (as && line.forms[from] === "as" && line.kinds[from + 1] === "piece") return [{ first: from + 1, end: from + 2 }];
  const object = phraseStartingAt(line, from);
  if (object === null && line.kinds[from] !== "piece") return null;
  const whole = contentEnd(line, from, frames, frame, true);
  const end = beforeOccasion(line, from, whole);
  // hailed the plan as a “gift”: the word in marks is what was said.
  const last = end === whole && line.kinds[end - 1] === "piece" && !hasPiece(line, from, end - 1) ? [{ first: end - 1, end }] : null;
  if (as && wordAfter(line, { first: from - 1, end: from }, "as") >= 0) return last ?? nonEmpty(line, from, end);
  if (!called) return null;
  // "called the plan a gift" and "called it unfair", not "called the police".
  const rest = pastTime(line, object?.end ?? from);
  const kind = line.kinds[rest];
  // "called the operation “Storm”": its name, nobody's words.
  if (kind === "piece" && object !== null && namedThings.has(line.forms[object.end - 1]!) && isTitleCased(line.reading, pieceAt(line, rest)!)) return null;
  // "calls itself “Free Arlo”"
  if (kind === "piece" && object !== null && line.forms[object.end - 1]!.endsWith("self") && isTitleCased(line.reading, pieceAt(line, rest)!)) return null;
  const predicate = kind === "determiner" || kind === "adjective" || kind === "piece" || kind === "participle" || kind === "noun" || kind === "name";
  return predicate && rest < end ? (last ?? nonEmpty(line, from, end)) : null;
}

/** "was described by Lee as “an act of war”", "hailed as “a gift” by the council": the words in marks beside "as". */
function describedAs(line: Line, frame: Frame): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("as") || (frame.place !== "by" && !frame.verb.frames.has("quote"))) return null;
  return markedAfterAs(line, frame.cue.end);
}

/** "sneered at the crowd as “a mob”" */
function markedAfterAs(line: Line, from: number): Content | null {
  for (let i = from; i < Math.min(line.items.length, from + AS_REACH); i++) {
    const kind = line.kinds[i]!;
    if (kind === "finite" || kind === "comma" || kind === "stop") return null;
    if (line.forms[i] !== "as") continue;
    const at = line.kinds[i + 1] === "determiner" ? i + 2 : i + 1;
    return line.kinds[at] === "piece" && !isTitleCased(line.reading, pieceAt(line, at)!) ? [{ first: at, end: at + 1 }] : null;
  }
  return null;
}

/** Items between "described" and "as". */
const AS_REACH = 10;

/** "the plan as a “disgrace” on Monday", "him “well qualified,” which is its best mark": after the words in marks the outlet tells of the occasion; else the end. */
function beforeOccasion(line: Line, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) {
    if (line.kinds[i] !== "piece") continue;
    const next = line.kinds[i + 1] === "comma" ? i + 2 : i + 1;
    const aside = line.forms[next] === "which" || timeWords.has(line.forms[next]!) || OCCASIONS.has(line.forms[next]!);
    return aside && !hasPiece(line, next, end) ? i + 1 : end;
  }
  return end;
}

/** Words that begin the time or place of saying. */
const OCCASIONS: ReadonlySet<string> = new Set(["on", "during", "after", "before", "earlier", "last", "later", "while"]);

function hasPiece(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (line.kinds[i] === "piece") return true;
  return false;
}

export function topic({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const word = line.forms[frame.cue.end]!;
  const applies = (word === "for" && frame.verb.frames.has("for")) || (TOPIC_WORDS.has(word) && frame.verb.frames.has("about"));
  if (!applies) return null;
  return nonEmpty(line, frame.cue.end + 1, contentEnd(line, frame.cue.end + 1, frames, frame, true));
}

const TOPIC_WORDS: ReadonlySet<string> = new Set(["of", "about", "against"]);

export function object({ line, frame, frames, opening }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("object") || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive" || frame.place === "after") return null;
  if (opening.at > frame.cue.end + 1 || frame.subject === null || !canSpeak(line, frame.subject)) return null;
  // "reported over 600 dead", "announced at least two closures"
  let at = frame.cue.end;
  while (HEDGES.has(line.forms[at]!)) at++;
  const phrase = phraseStartingAt(line, at);
  // "according to media reports Tuesday"
  return phrase === null || isTime(line, phrase) ? null : nonEmpty(line, frame.cue.end, contentEnd(line, frame.cue.end, frames, frame, true));
}

const HEDGES: ReadonlySet<string> = new Set(["over", "about", "around", "nearly", "almost", "at", "least", "most", "more", "than", "fewer", "less", "under", "up", "to", "some", "only"]);
