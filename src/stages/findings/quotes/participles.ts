import { crowdVerbs } from "../../../language/en/cues.ts";
import type { CueVerb } from "../../../language/en/cues.ts";
import { endsInComma } from "./appositions.ts";
import { clauseSubject, toldSubject } from "./clauseSubjects.ts";
import type { Frame } from "./frames.ts";
import { canSpeak, headOf, isDocument } from "./heads.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isTime, phraseEndingAt, phraseStartingAt } from "./nounPhrases.ts";
import { before, shared } from "./subjects.ts";
import type { Subject } from "./subjects.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** Items of a participle before its main clause. */
const FRONT_REACH = 40;

/** "Claiming that it was safe, Ruiz opened the road": the subject of the clause that follows. */
export function fronted(line: Line, cue: ItemRange, group: VerbGroup): Subject | null {
  const lead = line.kinds[0] === "preposition" || line.kinds[0] === "conjunction" || line.kinds[0] === "adverb" ? 1 : 0;
  if (group.first > lead) return null;
  for (let i = cue.end; i < Math.min(line.items.length, cue.end + FRONT_REACH); i++) {
    if (line.kinds[i] !== "comma" && !(line.kinds[i] === "piece" && endsInComma(line, i))) continue;
    const subject = phraseStartingAt(line, i + 1);
    const next = subject === null ? undefined : line.kinds[subject.end];
    if (subject !== null && (next === "finite" || next === "modal" || next === "adverb")) return { subject, place: "shared" };
  }
  return null;
}

/** ", saying" and "a letter saying": the first has the subject of the clause, the second the noun before it. */
export function participle(line: Line, verb: CueVerb, first: number, earlier: readonly Frame[]): Subject {
  const kind = line.kinds[first - 1];
  if (kind === "noun" || kind === "name" || kind === "number" || kind === "close") {
    const phrase = phraseEndingAt(line, first - 1);
    const speaks = phrase !== null && !isTime(line, phrase) && (canSpeak(line, phrase) || isDocument(line.forms[headOf(line, phrase)]!) || isDocument(line.forms[phrase.end - 1]!));
    if (speaks) return { subject: shown(line, phrase) ?? issuer(line, phrase) ?? phrase, place: "before" };
  }
  const crowd = crowdVerbs.has(verb.lemma) ? toldSubject(line, first) : null;
  if (crowd !== null) return { subject: crowd, place: "shared" };
  const told = shared(line, first, earlier);
  const ahead = told.subject === null ? beforeAside(line, first) : null;
  return ahead === null ? told : { subject: ahead, place: "shared" };
}

/** "Ruiz, recalling the vote, described ...", "Ruiz, after initially saying no, agreed": what begins the line. */
function beforeAside(line: Line, first: number): ItemRange | null {
  let comma = first - 1;
  while (comma > 0 && first - comma < ASIDE_REACH && (line.kinds[comma] === "preposition" || line.kinds[comma] === "adverb" || line.kinds[comma] === "wh")) comma--;
  if (line.kinds[comma] !== "comma") return null;
  const phrase = phraseEndingAt(line, comma - 1);
  return phrase !== null && phrase.first === 0 && !isTime(line, phrase) && canSpeak(line, phrase) ? phrase : null;
}

/** Items between the comma and the participle: "after initially". */
const ASIDE_REACH = 4;

/** "footage of Ruiz asking": the person in the picture. */
function shown(line: Line, phrase: ItemRange): ItemRange | null {
  if (line.kinds[phrase.end - 1] !== "name") return null;
  for (let i = phrase.end - 1; i > phrase.first; i--) if (line.forms[i] === "of") return PICTURES.has(line.forms[i - 1]!) ? { first: i + 1, end: phrase.end } : null;
  return null;
}

const PICTURES: ReadonlySet<string> = new Set("footage video videos clip clips recording recordings tape audio image images picture pictures photo photos photograph".split(" "));

/** "Ruiz released a statement saying": who put the words out, when the phrase is what was put out or whom it was told. */
export function issuer(line: Line, phrase: ItemRange): ItemRange | null {
  let verb = phrase.first - 1;
  if (line.kinds[verb] === "adverb") verb--;
  if (line.kinds[verb] !== "finite" && line.kinds[verb] !== "participle") return null;
  const form = line.forms[verb]!;
  const told = ADDRESSES.has(form);
  // "unleashed a series of tweets"
  const put = (isDocument(line.forms[headOf(line, phrase)]!) || (line.forms[phrase.end - 2] === "of" && isDocument(line.forms[phrase.end - 1]!))) && !RECEIVES.has(form);
  return told || put ? (before(line, verb)?.subject ?? clauseSubject(line, phrase.first)) : null;
}

/** "emailed supporters saying" */
const ADDRESSES: ReadonlySet<string> = new Set(["emailed", "e-mailed", "texted", "told", "addressed", "messaged", "briefed", "opened", "ended", "closed", "started", "began"]);
/** Verbs with which a document comes from somebody else. */
const RECEIVES: ReadonlySet<string> = new Set("received receives receive got gets get read reads saw sees seen found finds obtained obtains cited cites quoted quotes heard hears noticed spotted shared ignored rejected reviewed wore wears".split(" "));
