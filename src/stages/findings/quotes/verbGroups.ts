import type { CueForm } from "../../../language/en/cues.ts";
import { standAlone } from "../../../language/en/speakers.ts";
import type { Line } from "./lines.ts";
import { pastApposition } from "./appositions.ts";
import type { Kind } from "./wordKinds.ts";

/** A verb with its auxiliaries and adverbs: "has also been told". */
export interface VerbGroup {
  /** First item of the group. */
  readonly first: number;
  /** "was told", "told by Ruiz": whoever stands before it did not say it. */
  readonly passive: boolean;
  /** `finite`: has a subject of its own. `ing`: "saying". `infinitive`: "to say". `reduced`: "asked about it, Ruiz said". */
  readonly shape: "finite" | "ing" | "infinitive" | "reduced";
  readonly negated: boolean;
}

/** Auxiliaries and adverbs before a verb: "had not yet been publicly told" has six. */
const GROUP_REACH = 8;

/** The group around a cue at `at`; null when the word is no verb there ("the mayor's claims"). */
export function verbGroup(line: Line, at: number, form: CueForm): VerbGroup | null {
  let first = at;
  let be = false;
  let have = false;
  let support = false;
  let to = false;
  let negated = false;
  while (first > 0 && at - first < GROUP_REACH) {
    const word = line.forms[first - 1]!;
    const kind = line.kinds[first - 1]!;
    if (BE.has(word) && kind !== "possessive") be = true;
    else if (HAVE.has(word)) have = true;
    else if (kind === "modal" || DO.has(word)) support = true;
    else if (kind === "to" && !be && !have) to = true;
    else if (NEGATIONS.has(word)) negated = true;
    else if (kind !== "adverb" && !ADVERBS.has(word)) break;
    // "In the end, all agreed": nobody else can be the subject.
    else if (standAlone.has(word) && !FOLLOWS_SUBJECT.has(line.kinds[first - 2]!)) break;
    first--;
    if (to) break;
  }
  // "Later, said Ruiz": adverbs before the group with nothing verbal between are part of it all the same.
  const shapes = new Set(form.shapes);
  const kind = line.kinds[at]!;
  // "declined to say whether": nothing was said.
  if (to && UNSAID.has(line.forms[first - 1]!)) negated = true;
  const rest = { first, negated };
  if (to) {
    if (!shapes.has("base") || kind === "noun") return null;
    // "wants you to believe": it is not you who believes.
    if (line.kinds[first - 1] === "pronoun") return null;
    const governor = goingOn(line, first);
    return governor >= 0 ? { first: governor, negated, shape: "finite", passive: be } : { ...rest, shape: "infinitive", passive: be };
  }
  // ", adding that" is a verb even where it is taken for a noun.
  const afterMark = line.kinds[first - 1] === "comma" || line.kinds[first - 1] === "piece";
  // "a reporter can be heard asking"
  if (shapes.has("ing") && shapes.size === 1 && PERCEIVED.has(line.forms[first - 1]!) && BE.has(line.forms[first - 2]!)) return { first: perceivedFrom(line, first - 2), negated, shape: "finite", passive: false };
  if (shapes.has("ing") && shapes.size === 1) return kind === "noun" && !be && !afterMark ? null : { ...rest, shape: be ? "finite" : "ing", passive: false };
  if (have || be) {
    if (!shapes.has("participle")) return support && shapes.has("base") ? { ...rest, shape: "finite", passive: false } : null;
    return { ...rest, shape: "finite", passive: be };
  }
  if (support) return shapes.has("base") ? { ...rest, shape: "finite", passive: false } : null;
  // "Tell that to the council"
  if (at === 0 && shapes.has("base") && (kind === "base" || !shapes.has("past"))) return null;
  // "Asked why, Ruiz said": at the beginning of a sentence only "Said Ruiz: “...”" is finite.
  if (at === 0 && shapes.has("participle") && line.forms[at] !== "said" && line.kinds[at + 1] !== "name") return { ...rest, shape: "reduced", passive: true };
  // "a suspected attack": an adjective.
  if (kind === "participle" && ATTRIBUTIVE_AFTER.has(line.kinds[at - 1]!) && ATTRIBUTIVE_BEFORE.has(line.kinds[at + 1]!)) return null;
  return isFiniteHere(line, at, form, first) ? { ...rest, shape: "finite", passive: false } : reduced(shapes, kind, rest);
}

/** "went on to say", "continued to insist", "appeared to suggest": the first item of the verb that only leads to the cue; -1 for others ("declined to say"). */
function goingOn(line: Line, to: number): number {
  let at = to - 1;
  if (line.forms[at] === "on" || line.kinds[at] === "adverb") at--;
  if (!LEADING.has(line.forms[at]!)) return -1;
  while (at > 0 && to - at < GROUP_REACH && (line.kinds[at - 1] === "adverb" || BE.has(line.forms[at - 1]!) || HAVE.has(line.forms[at - 1]!))) at--;
  return at;
}

const PERCEIVED: ReadonlySet<string> = new Set(["heard", "seen", "shown", "filmed", "recorded", "quoted"]);

/** From the first auxiliary before "be" in "can be heard asking". */
function perceivedFrom(line: Line, be: number): number {
  let at = be;
  while (at > 0 && be - at < GROUP_REACH && (line.kinds[at - 1] === "modal" || line.kinds[at - 1] === "adverb" || BE.has(line.forms[at - 1]!) || HAVE.has(line.forms[at - 1]!))) at--;
  return at;
}

const ATTRIBUTIVE_AFTER: ReadonlySet<Kind> = new Set<Kind>(["determiner", "possessive"]);
const ATTRIBUTIVE_BEFORE: ReadonlySet<Kind> = new Set<Kind>(["noun", "adjective"]);

const UNSAID: ReadonlySet<string> = new Set("decline declines declined declining refuse refuses refused refusing fail fails failed failing hesitate hesitated forbidden unwilling reluctant refusal failure unable".split(" "));

const LEADING: ReadonlySet<string> = new Set("go goes went going gone continue continues continued continuing proceed proceeds proceeded proceeding appear appears appeared appearing seem seems seemed seeming begin begins began beginning start starts started starting come comes came coming rush rushed move moved".split(" "));

/** Kinds after which "all" and "both" belong to the verb: "they all agreed". */
const FOLLOWS_SUBJECT: ReadonlySet<Kind> = new Set<Kind>(["pronoun", "noun", "name", "close", "adverb", "modal", "finite", "wh"]);

function reduced(shapes: ReadonlySet<string>, kind: Kind, rest: Pick<VerbGroup, "first" | "negated">): VerbGroup | null {
  return shapes.has("participle") && kind === "participle" ? { ...rest, shape: "reduced", passive: true } : null;
}

/** Forms that are hardly ever anything but a verb in the past or present; what a tag says of them counts less. */
const PLAIN: ReadonlySet<string> = new Set(["said", "says", "told", "tells", "wrote", "writes", "added", "adds", "argues", "insists", "believes", "thinks", "explains", "denies", "asks", "admits"]);

function isFiniteHere(line: Line, at: number, { verb, shapes: spelt }: CueForm, first: number): boolean {
  const kind = line.kinds[at]!;
  const shapes = new Set(spelt);
  if (kind === "finite") return true;
  const form = line.forms[at]!;
  // "a banner read: “...”"
  if (kind === "noun" && shapes.has("past") && line.kinds[at + 1] === "colon" && line.kinds[at + 2] === "piece" && (line.kinds[first - 1] === "noun" || line.kinds[first - 1] === "name")) return true;
  // “...,” Lee answers. “...,” Ruiz points out: nobody's answers, nobody's points.
  if (kind === "noun" && shapes.has("s") && (verb.frames.has("quote") || verb.particle !== "")) return endsTag(line, at, verb.particle) && beginsTag(line, first);
  if (PLAIN.has(form) && (kind !== "participle" || form === "said")) return true;
  // A headline's "Mayor Claims Victory" is tagged as a name; "claims" as a noun is a noun.
  if (kind === "base" || kind === "modal") return shapes.has("base") || shapes.has("past");
  if (kind !== "participle" || !shapes.has("past")) return false;
  // "Republicans learned that ..." and "the mayor alleged in the suit that ...": what such verbs take keeps them from following a noun as participles do
  // ("a man accused of it", "workers told by Ruiz").
  const before = line.kinds[first - 1];
  if (before === "comma" && (verb.frames.has("clause") || verb.frames.has("that") || (verb.sense === "speech" && line.kinds[at + 1] === "preposition" && line.forms[at + 1] !== "by")) && pastApposition(line, first - 1) !== null) return true;
  // "The road will close, predicted Ruiz": a participle takes no name behind it.
  if (before === "comma" && first === at && verb.frames.has("inverts") && line.kinds[at + 1] === "name") return true;
  if (before === "pronoun" || before === "wh" || before === "piece" || (before === "name" && line.forms[at + 1] !== "by")) return true;
  // "he said, and then predicted: “...”"
  if (line.kinds[at + 1] === "colon" && line.kinds[at + 2] === "piece" && verb.frames.has("quote")) return true;
  // "that Lee would win and predicted that", "“justice,” but pledged to stay calm", but not "was arrested and told that"
  if (before === "conjunction" && AFTER_CLAUSE.has(line.kinds[first - 2]!) && (line.forms[at + 1] === "that" || line.kinds[at + 1] === "to" || line.kinds[at + 1] === "pronoun" || (verb.frames.has("for") && line.forms[at + 1] === "for")) && !isJoinedPassive(line, first - 2)) return true;
  // "The mayor told reporters that", but not "residents told that", "a man accused of it"
  if (verb.frames.has("listener") && LISTENERS.has(line.kinds[at + 1]!)) return true;
  return TAKES_CLAUSE.some((frame) => verb.frames.has(frame)) && !verb.frames.has("person-to") && line.forms[at + 1] !== "by" && (before === "noun" || before === "name" || before === "determiner" || before === "close");
}

const AFTER_CLAUSE: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "piece", "comma", "number", "close", "adverb"]);

/** "was fired in May and told that": a participle after a form of "be" stands shortly before. */
function isJoinedPassive(line: Line, from: number): boolean {
  for (let i = from; i > Math.max(0, from - GROUP_REACH); i--) {
    if (line.kinds[i] === "finite" && !BE.has(line.forms[i]!)) return false;
    if (line.kinds[i] === "participle" && BE.has(line.forms[i - 1]!)) return true;
  }
  return false;
}

/** “...,” Lee answers: words in marks, a name or pronoun, the word. */
function beginsTag(line: Line, first: number): boolean {
  let at = first;
  while (at > 0 && first - at < TAG_REACH && IN_TAG.has(line.kinds[at - 1]!)) at--;
  const head = line.kinds[first - 1];
  return at < first && (head === "name" || head === "pronoun") && line.kinds[at - 1] === "piece";
}

const TAG_REACH = 6;
const IN_TAG: ReadonlySet<Kind> = new Set<Kind>(["name", "noun", "pronoun", "determiner", "adjective"]);

function endsTag(line: Line, at: number, particle: string): boolean {
  const next = line.kinds[particle === "" ? at + 1 : at + 2];
  return next === undefined || next === "stop" || next === "comma" || next === "colon" || next === "preposition";
}

const LISTENERS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "number"]);

const TAKES_CLAUSE = ["clause", "that", "quote"] as const;

/** Adverbs that are easily taken for something else. */
const ADVERBS: ReadonlySet<string> = new Set(["further", "first", "then", "later", "also", "once", "now", "even", "still", "again", "earlier", "reportedly", "all", "both"]);

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"]);
const HAVE: ReadonlySet<string> = new Set(["has", "have", "had", "having", "'ve"]);
const DO: ReadonlySet<string> = new Set(["do", "does", "did"]);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor", "hardly"]);
