import { cueNounOf } from "../../../language/en/cueNouns.ts";
import type { CueNoun } from "../../../language/en/cueNouns.ts";
import { personPronouns } from "../../../language/en/descriptions.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Frame } from "./frames.ts";
import { pieceAt, spanOfItems } from "./lines.ts";
import type { Line } from "./lines.ts";
import { phraseEndingAt, phraseStartingAt } from "./nounPhrases.ts";
import { canSpeak } from "./heads.ts";
import { clauseSubject } from "./clauseSubjects.ts";
import { isTitleCased } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import { wholePiece } from "./utterances.ts";
import type { Spoken, Utterance } from "./utterances.ts";

/** What the lines before leave open for words in marks that have no cue of their own. */
export interface Before {
  /** A frame whose line ended in a colon: "Ruiz said:" and a new paragraph. */
  readonly pending: { readonly line: Line; readonly frame: Frame } | null;
  /** The last utterance before. */
  readonly last: Utterance | null;
  /** The line before. */
  readonly line: Line | null;
}

/** The utterance of a quoted stretch that no frame claims; null when it holds a term. */
export function looseUtterance(line: Line, at: number, before: Before): Utterance | null {
  const piece = pieceAt(line, at)!;
  for (const rule of looseRules) {
    const utterance = rule(line, at, piece, before);
    if (utterance !== undefined) return utterance;
  }
  return null;
}

/** In order; undefined passes on, null says that it is a term. */
type LooseRule = (line: Line, at: number, piece: Piece, before: Before) => Utterance | null | undefined;

const looseRules: readonly LooseRule[] = [
  // “(Applause.)”
  stageDirection,
  // “A Bridge Too Far,” by Ana Lee
  titleOf,
  // “One. / “Two,” Ruiz said: a quotation over several paragraphs.
  goesOn,
  // Ruiz said: / “We won.”
  afterColonLine,
  // Ruiz: “We won.”
  afterName,
  // “We won.” — Ana Ruiz
  signed,
  // the slogan “We won”
  cueNoun,
  // “No,” was her reply.
  nounBehind,
  // Ruiz disagreed: “We won.”
  afterColon,
  // the slogans “We won” and “You lost”
  listed,
  // “We won,” Ruiz said. “By far.”
  carriedOn,
  // A fragment of somebody's words; shorter ones are terms.
  fragment,
];

function utterance(line: Line, piece: Piece, more: Partial<Utterance> & Pick<Utterance, "by" | "confidence">): Utterance {
  return { line, parts: [wholePiece(piece, !FRAGMENTS.has(more.by))], speaker: null, inferred: false, cue: null, continues: null, ...more };
}

/** Rules that find a part of somebody's sentence. */
const FRAGMENTS: ReadonlySet<string> = new Set(["fragment", "wording"]);

function stageDirection(line: Line, _at: number, { words }: Piece): null | undefined {
  const { reading } = line;
  if (formAt(reading, words.first) !== "(") return undefined;
  let end = words.end - 1;
  while (end > words.first && STOPS.has(formAt(reading, end))) end--;
  if (formAt(reading, end) !== ")") return undefined;
  for (let token = words.first + 1; token < end; token++) if (formAt(reading, token) === ")") return undefined;
  return null;
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);

/** What stands before "by" and a name, and no verb before it, is a work's title. */
function titleOf(line: Line, at: number): null | undefined {
  const by = line.kinds[at + 1] === "comma" ? at + 2 : at + 1;
  if (line.forms[by] !== "by" || (line.kinds[by + 1] !== "name" && line.kinds[by + 2] !== "name")) return undefined;
  for (let i = Math.max(0, at - NAME_LENGTH); i < at; i++) if (line.kinds[i] === "finite" || line.kinds[i] === "participle" || line.kinds[i] === "modal") return undefined;
  return null;
}

function goesOn(line: Line, _at: number, piece: Piece, { last }: Before): Utterance | undefined {
  if (!piece.goesOn || last === null) return undefined;
  return utterance(line, piece, { by: "paragraph-run", confidence: 0.9, speaker: last.speaker, inferred: last.speaker !== null, cue: last.cue, continues: last.continues ?? last });
}

function afterColonLine(line: Line, at: number, piece: Piece, { pending }: Before): Utterance | undefined {
  if (pending === null || !beginsLine(line, at)) return undefined;
  const { frame } = pending;
  return utterance(line, piece, {
    by: "colon-line",
    confidence: 0.9,
    speaker: frame.subject === null ? null : { line: pending.line, subject: frame.subject },
    cue: { span: spanOfItems(pending.line, frame.cue), judges: frame.judges },
  });
}

/** Marks and dashes before the first words of a line. */
const LEADING_MARKS = 3;

function beginsLine(line: Line, at: number): boolean {
  return at <= LEADING_MARKS && line.kinds.slice(0, at).every((kind) => kind === "mark" || kind === "dash");
}

/** Items of a name or role before a colon. */
const NAME_LENGTH = 8;

function afterName(line: Line, at: number, piece: Piece): Utterance | undefined {
  if (line.kinds[at - 1] !== "colon" || at > NAME_LENGTH) return undefined;
  const subject = phraseEndingAt(line, at - 2);
  if (subject === null || subject.first !== 0 || !canSpeak(line, subject)) return undefined;
  return utterance(line, piece, { by: "name-colon", confidence: 0.8, speaker: { line, subject }, cue: { span: spanOfItems(line, { first: at - 1, end: at }), judges: false } });
}

function signed(line: Line, at: number, piece: Piece): Utterance | undefined {
  if (line.kinds[at + 1] !== "dash" || words(piece) < SHORTEST_CARRIED) return undefined;
  const subject = phraseStartingAt(line, at + 2);
  if (subject === null || line.kinds[subject.first] !== "name") return undefined;
  const next = line.kinds[subject.end];
  const ends = next === undefined || next === "stop" || next === "piece" || next === "comma" || next === "open";
  if (!ends) return undefined;
  return utterance(line, piece, { by: "signed", confidence: 0.8, speaker: { line, subject }, cue: { span: spanOfItems(line, { first: at + 1, end: at + 2 }), judges: false } });
}

function afterColon(line: Line, at: number, piece: Piece): Utterance | undefined {
  if (line.kinds[at - 1] !== "colon" || words(piece) < SHORTEST_CARRIED) return undefined;
  // "A closer look - Ana Ruiz: “...”"
  const name = phraseEndingAt(line, at - 2);
  const labelled = name !== null && line.kinds[name.first - 1] === "dash";
  const subject = labelled ? name : clauseSubject(line, at - 1);
  if (subject === null || !canSpeak(line, subject)) return undefined;
  return utterance(line, piece, { by: "colon", confidence: 0.7, speaker: { line, subject }, cue: { span: spanOfItems(line, { first: at - 1, end: at }), judges: false } });
}

/** Items between a noun of saying and the words: "the slogan of the march was “...”". */
const NOUN_REACH = 5;

function cueNoun(line: Line, at: number, piece: Piece): Utterance | undefined {
  for (let i = at - 1; i >= Math.max(0, at - NOUN_REACH); i--) {
    const kind = line.kinds[i]!;
    if (kind === "comma" && i < at - 1) break;
    const joined = onlyJoins(line, i + 1, at);
    const noun = kind === "noun" || kind === "ing" ? cueNounOf(line.forms[i]!) : undefined;
    if (noun === undefined || !announces(noun, joined, words(piece), i === at - 1)) continue;
    const user = noun.sense === "wording" ? clauseSubject(line, i) : null;
    // "the term “infrastructure” is new": nobody is said to use it.
    if (noun.sense === "wording" && (user === null || !canSpeak(line, user) || !usesWords(line, user.end, i))) return undefined;
    const owner = ownerOf(line, i);
    const subject = user ?? (owner === null && noun.sense === "public" ? clauseSubject(line, i) : null);
    const crowd = subject !== null && canSpeak(line, subject) ? { line, subject } : null;
    return utterance(line, piece, { by: user === null ? "cue-noun" : "wording", confidence: 0.7, speaker: owner ?? crowd, inferred: owner === null && crowd !== null && user === null, cue: { span: spanOfItems(line, { first: i, end: i + 1 }), judges: noun.judges } });
  }
  return undefined;
}

/** Items between "was" and the noun: "the mayor's only". */
const BEHIND_REACH = 8;

function nounBehind(line: Line, at: number, piece: Piece): Utterance | undefined {
  const be = line.kinds[at + 1] === "comma" ? at + 2 : at + 1;
  if (line.forms[be] !== "was" && line.forms[be] !== "is" && line.forms[be] !== "came" && line.forms[be] !== "were") return undefined;
  if (!isStopped(line, piece) && line.reading.article.text[piece.end - 1] !== ",") return undefined;
  for (let i = be + 1; i < Math.min(line.items.length, be + BEHIND_REACH); i++) {
    const noun = line.kinds[i] === "noun" ? cueNounOf(line.forms[i]!) : undefined;
    if (noun?.sense === "said") return utterance(line, piece, { by: "noun-behind", confidence: 0.7, speaker: ownerOf(line, i) ?? pronounOwner(line, i), cue: { span: spanOfItems(line, { first: i, end: i + 1 }), judges: noun.judges } });
    if (line.kinds[i] === "finite" || line.kinds[i] === "comma") return undefined;
  }
  return undefined;
}

/** "her reply": her. */
function pronounOwner(line: Line, noun: number): Spoken | null {
  for (let i = noun - 1; i > Math.max(0, noun - NOUN_REACH); i--) if (personPronouns.has(line.forms[i]!)) return { line, subject: { first: i, end: i + 1 } };
  return null;
}

function listed(line: Line, at: number, piece: Piece, { last }: Before): Utterance | undefined {
  if (last === null || last.line !== line || last.by !== "cue-noun") return undefined;
  let before = at - 1;
  while (line.kinds[before] === "comma" || line.kinds[before] === "conjunction") before--;
  if (before === at - 1 || !last.parts.some((part) => part.pieces.includes(pieceAt(line, before)!))) return undefined;
  return utterance(line, piece, { by: "cue-noun", confidence: 0.7, speaker: last.speaker, inferred: last.inferred, cue: last.cue });
}

function announces(noun: CueNoun, joined: boolean, length: number, beside: boolean): boolean {
  switch (noun.sense) {
    case "public":
      return true;
    case "wording":
      return beside;
    case "called":
      return joined;
    default:
      return joined && length >= SHORTEST_SAID;
  }
}

/** "used the phrase", "coined the term" */
function usesWords(line: Line, from: number, to: number): boolean {
  for (let i = Math.max(from, to - NOUN_REACH); i < to; i++) if (USES.has(line.forms[i]!)) return true;
  return false;
}

const USES: ReadonlySet<string> = new Set(["use", "uses", "used", "using", "coined", "coin", "repeat", "repeats", "repeated", "repeating", "utter", "uttered", "prefer", "prefers", "preferred", "avoid", "avoids", "avoided", "invoked", "adopted", "popularised", "popularized"]);

/** "a statement: “...”", "the claim that “...”", "his message was “...”" */
function onlyJoins(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!NOUN_JOINS.has(line.forms[i]!)) return false;
  return true;
}

const NOUN_JOINS: ReadonlySet<string> = new Set(["of", "that", "is", "was", ",", ":", "the", "in", "which"]);

/** A statement or letter is quoted with this many words; fewer are its title or a term. */
const SHORTEST_SAID = 4;

/** "the party's slogan": the party. */
function ownerOf(line: Line, noun: number): Spoken | null {
  for (let i = noun - 1; i > Math.max(0, noun - NOUN_REACH); i--) {
    if (line.kinds[i] !== "possessive") continue;
    const subject = phraseEndingAt(line, i - 1);
    return subject === null ? null : { line, subject };
  }
  return null;
}

function words(piece: Piece): number {
  return piece.words.end - piece.words.first;
}

function carriedOn(line: Line, _at: number, piece: Piece, { last, line: lineBefore }: Before): Utterance | undefined {
  if (!line.bare) return undefined;
  if (words(piece) < SHORTEST_CARRIED && !isStopped(line, piece)) return undefined;
  if (last !== null && last.speaker !== null && last.line === lineBefore) {
    const same = last.line.paragraph === line.paragraph && last.parts.some((part) => part.form !== "indirect");
    return utterance(line, piece, { by: "carried-on", confidence: same ? 0.85 : 0.6, speaker: last.speaker, inferred: true, cue: same ? last.cue : null, continues: same ? (last.continues ?? last) : null });
  }
  const subject = lineBefore === null ? null : clauseSubject(lineBefore, lineBefore.items.length);
  if (lineBefore !== null && subject !== null && canSpeak(lineBefore, subject)) {
    return utterance(line, piece, { by: "subject-before", confidence: 0.5, speaker: { line: lineBefore, subject }, inferred: true });
  }
  return utterance(line, piece, { by: "alone", confidence: 0.5 });
}

/** Words of a quotation that is a sentence of its own; "“Resistance”." alone is a heading or a term. */
const SHORTEST_CARRIED = 3;

function isStopped(line: Line, piece: Piece): boolean {
  const last = line.reading.article.text[piece.end - 1]!;
  return last === "." || last === "?" || last === "!";
}

/** Words of a fragment that is somebody's and no term or title. */
const SHORTEST_FRAGMENT = 5;

function fragment(line: Line, at: number, piece: Piece): Utterance | null {
  if (words(piece) < SHORTEST_FRAGMENT || piece.ends === "unopened" || isTitleCased(line.reading, piece)) return null;
  // Ruiz thanked them “for all they have done”: most likely the words of whoever the sentence is about.
  const subject = clauseSubject(line, at);
  const speaker = subject !== null && canSpeak(line, subject) ? { line, subject } : null;
  return utterance(line, piece, { by: "fragment", confidence: 0.45, speaker, inferred: speaker !== null });
}
