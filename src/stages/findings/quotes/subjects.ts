import { crowdVerbs } from "../../../language/en/cues.ts";
import type { CueVerb } from "../../../language/en/cues.ts";
import type { Frame } from "./frames.ts";
import type { ItemRange, Line } from "./lines.ts";
import { canSpeak, headOf, isDocument } from "./heads.ts";
import { isTime, phraseEndingAt, phraseStartingAt } from "./nounPhrases.ts";
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
  const subject = phraseStartingAt(line, cue.end);
  if (subject === null || isTime(line, subject) || !canSpeak(line, subject)) return null;
  const next = line.kinds[subject.end];
  // “...,” said the mayor. Not: Ruiz, 42, said the mayor had left.
  if (next === "finite" || next === "modal" || (next === "adverb" && line.kinds[subject.end + 1] === "finite")) return null;
  return { subject, place: "after" };
}

/** Said Ruiz: “...” */
function opening(line: Line, cue: ItemRange): Subject | null {
  const subject = phraseStartingAt(line, cue.end);
  if (subject === null || isTime(line, subject) || !canSpeak(line, subject)) return null;
  const mark = line.kinds[subject.end];
  return (mark === "comma" || mark === "colon") && line.kinds[subject.end + 1] === "piece" ? { subject, place: "after" } : null;
}

/** "Ruiz said", "Ruiz, 42, the mayor of Arlo, said", "who said". */
function before(line: Line, first: number): Subject | null {
  const kind = line.kinds[first - 1];
  if (kind === "comma" || kind === "dash" || (kind === "piece" && endsInComma(line, first - 1))) return pastApposition(line, first - 1);
  const phrase = phraseEndingAt(line, first - 1);
  if (phrase === null || isTime(line, phrase) || hangsOnPreposition(line, phrase)) return null;
  return { subject: named(line, phrase) ?? antecedent(line, phrase) ?? phrase, place: "before" };
}

/** "a letter that read", "a report which says": the letter, the report; "who" stands for itself. */
function antecedent(line: Line, phrase: ItemRange): ItemRange | null {
  if (line.kinds[phrase.first] !== "wh" || line.forms[phrase.first] === "who") return null;
  const before = line.kinds[phrase.first - 1] === "comma" ? phrase.first - 2 : phrase.first - 1;
  const owner = phraseEndingAt(line, before);
  return owner !== null && line.kinds[owner.first] !== "wh" ? owner : null;
}

/** “...,” Ana Ruiz, a spokesman for the mayor told the Post: the name before a role whose second comma was forgotten. */
function named(line: Line, role: ItemRange): ItemRange | null {
  if (line.kinds[role.first - 1] !== "comma" || line.kinds[role.first] === "name") return null;
  const name = phraseEndingAt(line, role.first - 2);
  if (name === null || line.kinds[name.end - 1] !== "name" || line.kinds[name.first] !== "name" || isTime(line, name)) return null;
  return line.kinds[name.first - 1] === "piece" || (name.first === 0 && name.end - name.first > 1) ? name : null;
}

/** "In Arlo said": a phrase after a true preposition is nobody's subject. */
function hangsOnPreposition(line: Line, phrase: ItemRange): boolean {
  return line.kinds[phrase.first - 1] === "preposition" && !CONNECTIVES.has(line.forms[phrase.first - 1]!) && line.kinds[phrase.first] !== "wh";
}

/** Tagged as prepositions, but a clause with its own subject follows. */
const CONNECTIVES: ReadonlySet<string> = new Set(["that", "as", "while", "whereas", "because", "although", "though", "after", "before", "since", "if", "unless", "until", "when", "once", "whether", "than", "so", "for", "like", "where"]);

/** Items of an apposition: "Ruiz, a member of the council's committee for roads since 2019 and a critic of the plan, said". */
const APPOSITION_REACH = 36;
const APPOSITION_COMMAS = 5;

export function pastApposition(line: Line, close: number): Subject | null {
  // "Ruiz, citing “her own experience,” said": the comma stands inside the marks.
  const mark = line.kinds[close] === "dash" ? "dash" : "comma";
  const end = line.kinds[close] === "piece" ? close + 1 : close;
  let found: ItemRange | null = null;
  let commas = 0;
  for (let i = close - 1; i > 0 && close - i < APPOSITION_REACH && commas < APPOSITION_COMMAS; i--) {
    const kind = line.kinds[i]!;
    if (kind === "piece" && i < close - 1 && line.kinds[i + 1] === "comma") break;
    if (kind === "semicolon" || kind === "colon" || kind === "stop") break;
    if (kind !== mark && !(kind === "piece" && endsInComma(line, i))) continue;
    commas++;
    if (!isApposition(line, { first: i + 1, end })) break;
    const phrase = kind === "piece" ? null : phraseEndingAt(line, i - 1);
    if (phrase === null || line.kinds[phrase.first] === "wh" || isTime(line, phrase) || hangsOnPreposition(line, phrase)) {
      if (found !== null) break;
      continue;
    }
    // "Smith, mayor of Arlo, Texas, said": the earlier phrase owns the apposition if nothing verbal leads to it.
    if (found !== null && !opensClause(line, phrase.first)) break;
    found = phrase;
    if (opensClause(line, phrase.first) && line.kinds[phrase.first - 1] !== "comma") break;
  }
  if (found !== null) return { subject: found, place: "before" };
  // "Sen. Ana Ruiz (D-Arlo), said": a comma too many after what begins the sentence.
  const alone = end > close ? null : phraseEndingAt(line, close - 1);
  return alone !== null && alone.first === 0 && line.kinds[alone.end - 1] !== "pronoun" && line.kinds[0] !== "wh" ? { subject: alone, place: "before" } : null;
}

function endsInComma(line: Line, at: number): boolean {
  const item = line.items[at]!;
  return item < 0 && line.reading.article.text[line.pieces[-1 - item]!.end - 1] === ",";
}

function opensClause(line: Line, at: number): boolean {
  const kind = line.kinds[at - 1];
  return at === 0 || kind === "comma" || kind === "conjunction" || kind === "piece" || kind === "dash" || kind === "colon" || kind === "mark" || (kind === "preposition" && CONNECTIVES.has(line.forms[at - 1]!));
}

/** Between two commas beside a name: an age, a role, a relative clause, a place; nothing with a verb of its own. */
function isApposition(line: Line, range: ItemRange): boolean {
  if (range.end <= range.first) return false;
  if (line.kinds[range.first] === "wh" || RELATIVE_STARTS.has(line.forms[range.first]!)) return true;
  let relative = false;
  for (let i = range.first; i < range.end; i++) {
    const kind = line.kinds[i]!;
    if (kind === "wh" || CONNECTIVES.has(line.forms[i]!)) relative = true;
    if ((kind === "finite" || kind === "modal") && !relative) return false;
  }
  return line.kinds[range.first] !== "conjunction" || range.end - range.first < 8;
}

const RELATIVE_STARTS: ReadonlySet<string> = new Set(["whose", "while", "when", "as", "after", "although", "though", "if"]);

/** Items of a participle before its main clause. */
const FRONT_REACH = 40;

/** "Claiming that it was safe, Ruiz opened the road": the subject of the clause that follows. */
function fronted(line: Line, cue: ItemRange, group: VerbGroup): Subject | null {
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
function participle(line: Line, verb: CueVerb, first: number, earlier: readonly Frame[]): Subject {
  const kind = line.kinds[first - 1];
  if (kind === "noun" || kind === "name" || kind === "number" || kind === "close") {
    const phrase = phraseEndingAt(line, first - 1);
    if (phrase !== null && !isTime(line, phrase)) return { subject: issuer(line, phrase) ?? phrase, place: "before" };
  }
  const crowd = crowdVerbs.has(verb.lemma) ? clauseSubject(line, first) : null;
  return crowd === null ? shared(line, first, earlier) : { subject: crowd, place: "shared" };
}

/** "Ruiz released a statement saying": who put the words out, when the phrase is what was put out or whom it was told. */
function issuer(line: Line, phrase: ItemRange): ItemRange | null {
  let verb = phrase.first - 1;
  if (line.kinds[verb] === "adverb") verb--;
  if (line.kinds[verb] !== "finite" && line.kinds[verb] !== "participle") return null;
  const form = line.forms[verb]!;
  const told = ADDRESSES.has(form);
  const put = isDocument(line.forms[headOf(line, phrase)]!) && !RECEIVES.has(form);
  return told || put ? (before(line, verb)?.subject ?? clauseSubject(line, phrase.first)) : null;
}

/** "emailed supporters saying" */
const ADDRESSES: ReadonlySet<string> = new Set(["emailed", "e-mailed", "texted", "told", "addressed", "messaged", "briefed", "opened", "ended", "closed", "started", "began"]);
/** Verbs with which a document comes from somebody else. */
const RECEIVES: ReadonlySet<string> = new Set("received receives receive got gets get read reads saw sees seen found finds obtained obtains cited cites quoted quotes heard hears noticed spotted shared ignored rejected reviewed wore wears".split(" "));

/** The subject of the clause before: of the last cue in the line, else of the last verb that begins a clause of its own. */
function shared(line: Line, first: number, earlier: readonly Frame[]): Subject {
  const last = lastSpeaking(line, earlier, first);
  if (last !== null) return { subject: last.subject, place: "shared" };
  const clause = clauseSubject(line, first);
  if (clause !== null) return { subject: clause, place: "shared" };
  return NOBODY;
}

/** "Ruiz said Lee lied and added that ...": whoever spoke last, unless that was said inside the words of another. */
/** Frames looked back over for whoever spoke last in a line. */
const FRAMES_BACK = 8;

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

/** Items looked back over for a clause's subject. */
const CLAUSE_BACK = 80;

/** The subject of the last top-level clause before `to`: a phrase before a finite verb, itself at the start, after a comma or a conjunction. */
export function clauseSubject(line: Line, to: number): ItemRange | null {
  const from = Math.max(0, to - CLAUSE_BACK);
  let found: ItemRange | null = null;
  for (let i = from + 1; i < to; i++) {
    const kind = line.kinds[i]!;
    if (kind !== "finite" && kind !== "modal") continue;
    let first = i;
    while (first > from && line.kinds[first - 1] === "adverb") first--;
    if (line.kinds[first - 1] === "wh") continue;
    const subject = before(line, first)?.subject ?? null;
    if (subject === null || line.kinds[subject.first] === "wh") continue;
    const edge = line.kinds[subject.first - 1];
    if (subject.first === 0 || edge === "comma" || edge === "conjunction" || edge === "dash" || edge === "piece" || found === null) found = subject;
  }
  return found;
}
