import { cueForms, sourcePrepositions } from "../../../language/en/cues.ts";
import type { CueForm, CueVerb } from "../../../language/en/cues.ts";
import type { ItemRange, Line } from "./lines.ts";
import { phraseStartingAt } from "./nounPhrases.ts";
import { subjectOf } from "./subjects.ts";
import { verbGroup } from "./verbGroups.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A cue with whoever stands beside it. */
export interface Frame {
  /** The cue's own words: the verb with its particle, or "according to". */
  readonly cue: ItemRange;
  /** Null for "according to". */
  readonly verb: CueVerb | null;
  readonly group: VerbGroup;
  /** Who says it, in this line. Null when the line does not say. */
  readonly subject: ItemRange | null;
  /** `before`: Ruiz said. `after`: said Ruiz. `shared`: "Ruiz left and said". `by`: "it was said by Ruiz". */
  readonly place: "before" | "after" | "shared" | "by" | "none";
  /** From the subject, or the verb's first word, to the end of the cue or of a subject that follows it. */
  readonly whole: ItemRange;
  readonly judges: boolean;
}

/** The frames of a line. */
export interface Frames {
  /** In order of place. */
  readonly all: readonly Frame[];
  /** By the first item of the whole frame. */
  readonly at: ReadonlyMap<number, Frame>;
}

/** The cues of a line, each with its subject. */
export function framesOf(line: Line): Frames {
  const frames = framesInOrder(line);
  return { all: frames, at: new Map(frames.map((frame) => [frame.whole.first, frame])) };
}

function framesInOrder(line: Line): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < line.items.length; at++) {
    const form = line.forms[at]!;
    if (form === "") continue;
    const frame = SOURCE_FIRST.has(form) ? sourceFrame(line, at) : null;
    if (frame !== null) {
      frames.push(frame);
      at = frame.whole.end - 1;
      continue;
    }
    const forms = cueForms.get(form);
    if (forms === undefined) continue;
    const verbFrame = frameAt(line, at, forms, frames);
    if (verbFrame !== null) frames.push(verbFrame);
  }
  return frames;
}

const SOURCE_FIRST: ReadonlySet<string> = new Set(sourcePrepositions.map(({ words }) => words[0]!));

/** "according to Ruiz", "in the words of Ruiz". */
function sourceFrame(line: Line, at: number): Frame | null {
  for (const { words, judges } of sourcePrepositions) {
    if (!words.every((word, i) => line.forms[at + i] === word)) continue;
    const end = at + words.length;
    const subject = phraseStartingAt(line, end) ?? pastVerbLike(line, end);
    if (subject === null) return null;
    const cue = { first: at, end };
    return { cue, verb: null, group: { first: at, passive: false, shape: "finite", negated: false }, subject, place: "after", whole: { first: at, end: subject.end }, judges };
  }
  return null;
}

/** "according to exit polls": a noun that is taken for a verb before its own noun. */
function pastVerbLike(line: Line, first: number): ItemRange | null {
  if (line.kinds[first] !== "base" && line.kinds[first] !== "finite") return null;
  const rest = phraseStartingAt(line, first + 1);
  return rest === null || line.kinds[rest.first] === "determiner" || line.kinds[rest.first] === "pronoun" ? null : { first, end: rest.end };
}

function frameAt(line: Line, at: number, forms: readonly CueForm[], earlier: readonly Frame[]): Frame | null {
  for (const form of forms) {
    const { verb } = form;
    const end = particleEnd(line, at, verb.particle);
    if (end < 0) continue;
    const group = verbGroup(line, at, form);
    if (group === null) continue;
    const cue = { first: at, end };
    const { subject, place } = subjectOf(line, cue, verb, group, earlier);
    // "Nobody said that", "No official has said that"
    if (subject !== null && NO_ONE.has(line.forms[subject.first]!)) return null;
    const first = subject !== null && place === "before" ? Math.min(subject.first, group.first) : group.first;
    const last = subject !== null && place === "after" ? subject.end : end;
    return { cue, verb, group, subject, place, whole: { first, end: last }, judges: verb.judges };
  }
  return null;
}

const NO_ONE: ReadonlySet<string> = new Set(["nobody", "no", "none", "neither", "no-one", "noone"]);

/** Words between a verb and its particle: "pointed that out" has one; only the words beside it are read. */
function particleEnd(line: Line, at: number, particle: string): number {
  if (particle === "") return at + 1;
  return line.forms[at + 1] === particle ? at + 2 : -1;
}
