import { hedges, modals } from "../../language/en/hedges.ts";
import { denialPhrases, denials, negations, notNegatedBefore } from "../../language/en/negations.ts";
import { scopeWords } from "../../language/en/scopeWords.ts";
import { isAdjective, isFinite, isModal, isNoun, isVerb } from "../../language/en/tags.ts";
import { formAt, wordAt, wordsOf } from "../../text/tokens.ts";
import type { Relation } from "../../model/collation.ts";
import type { TokenRange } from "../../model/reading.ts";
import type { Column } from "./columns.ts";
import { likenessOf } from "./likeness.ts";
import { type Judgement, strongest } from "./relation.ts";
import { maybeOneSource, namedWords, sourceWords } from "./sources.ts";
import { isTelling } from "./terms.ts";
import { type StoryTexts, type Unit, voiceOf } from "./units.ts";
import { startingIn } from "./within.ts";
import { said } from "./wording.ts";

/** From this likeness on two sentences differ in little but a negation, so that they contradict each other. */
const ONLY_A_NEGATION = 0.8;

/** From this likeness on two sentences tell of the same people and things, so that another verb is another act. */
const ANOTHER_ACT = 0.5;

/** How two matched sentences stand to each other: every rule that finds something gives a reason. `otherMeans` is one found in the whole cells. */
export function statementRelation(texts: StoryTexts, a: Unit, b: Unit, otherMeans: string | null): Judgement {
  const sides = { texts, a: sideOf(texts, a), b: sideOf(texts, b) };
  const found: Note[] = RULES.flatMap((rule) => rule(sides) ?? []);
  if (otherMeans !== null) found.unshift({ relation: "differ", because: otherMeans });
  const relation = strongest(found.map((note) => note.relation));
  if (relation === "single") return { relation: "agree", because: ["both state it alike"] };
  return { relation, because: found.map((note) => note.because) };
}

interface Note {
  readonly relation: Relation;
  readonly because: string;
}

interface Side {
  readonly unit: Unit;
  readonly column: Column;
  /** Term of each of its tokens; "" for a word without content. */
  readonly terms: readonly string[];
}

interface Sides {
  readonly texts: StoryTexts;
  readonly a: Side;
  readonly b: Side;
}

type Rule = (sides: Sides) => Note | null;

/** In the order in which the reasons are given. */
const RULES: readonly Rule[] = [negated, numbers, narrowed, attributed, judged, hedged, possible, otherVerb, longer];

function sideOf(texts: StoryTexts, unit: Unit): Side {
  const column = texts.columns[unit.column]!;
  const { reading } = column.read;
  return { unit, column, terms: Array.from({ length: unit.end - unit.first }, (_, i) => texts.vocabulary.termOf(formAt(reading, unit.first + i))) };
}

/** "denied any involvement" is no agreement with "admitted involvement", whatever else they share. */
function negated({ texts, a, b }: Sides): Note | null {
  const [inA, inB] = [negationIn(a), negationIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, found, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  // "... without giving details" denies nothing that the other says; it is told, and they still do not agree.
  if (!touches(with_, found, without)) return { relation: "differ", because: `${with_.column.letter} adds a negation: “${found.words}”` };
  const relation = likenessOf(texts, a.unit, b.unit).score >= ONLY_A_NEGATION ? "conflict" : "differ";
  return { relation, because: `negation: ${with_.column.letter} has “${found.words}”, ${without.column.letter} has not` };
}

interface Negation extends TokenRange {
  readonly words: string;
}

/** Whether one of the next words, or where none follows the word before, stands in the other sentence too: it is what is denied. */
function touches({ unit, terms }: Side, negation: Negation, other: Side): boolean {
  const at = negation.end - unit.first;
  const after = terms.slice(at, at + DENIED_AFTER).filter((term) => term !== "");
  const denied = after.length > 0 ? after : terms.slice(Math.max(0, negation.first - unit.first - DENIED_BEFORE), negation.first - unit.first);
  return denied.some((term) => term !== "" && other.terms.includes(term));
}

const DENIED_BEFORE = 2;
const DENIED_AFTER = 4;

function negationIn(side: Side): Negation | null {
  const { reading } = side.column.read;
  const token = tokenWhere(side, (form, at) => {
    const next = formAt(reading, at + 1);
    if (negations.has(form) || form.endsWith("n't")) return !notNegatedBefore.has(next);
    return denials.has(form) || denialPhrases.has(`${form} ${next}`);
  });
  if (token === null) return null;
  // "n't" is shown with its verb, "turned" with its "down".
  const first = formAt(reading, token) === "n't" ? token - 1 : token;
  const phrase = denialPhrases.has(`${formAt(reading, token)} ${formAt(reading, token + 1)}`);
  const range = { first, end: token + (phrase ? 2 : 1) };
  return { ...range, words: wordsOf(reading, range) };
}

/** Each gives a number that the other does not. */
function numbers({ a, b }: Sides): Note | null {
  const [inA, inB] = [figuresIn(a), figuresIn(b)];
  const onlyA = inA.find((figure) => !inB.some((other) => other.low === figure.low && other.high === figure.high));
  const onlyB = inB.find((figure) => other(figure, inA));
  if (!onlyA || !onlyB || onlyA.unit !== onlyB.unit) return null;
  return { relation: "differ", because: `number: ${said(a.column, onlyA)}, ${said(b.column, onlyB)}` };
}

function other(figure: { low: number; high: number | null }, others: readonly { low: number; high: number | null }[]): boolean {
  return !others.some(({ low, high }) => low === figure.low && high === figure.high);
}

function figuresIn({ unit, column }: Side) {
  return startingIn(column.read.findings.figures, unit.span);
}

/** "any involvement" against "direct involvement": the same noun, each with another word that says how much of it is meant. */
function narrowed({ a, b }: Sides): Note | null {
  const inB = new Map(scopedNouns(b).map((noun) => [noun.term, noun]));
  for (const noun of scopedNouns(a)) {
    const match = inB.get(noun.term);
    if (match === undefined || match.scope === noun.scope) continue;
    if (!scopeWords.has(match.scope) && !scopeWords.has(noun.scope)) continue;
    return { relation: "differ", because: `scope: ${a.column.letter} “${noun.words}”, ${b.column.letter} “${match.words}”` };
  }
  return null;
}

/** Nouns with the word before them, where it is an adjective or says how much. */
function scopedNouns({ unit, column, terms }: Side): { term: string; scope: string; words: string }[] {
  const { reading } = column.read;
  const found: { term: string; scope: string; words: string }[] = [];
  for (let token = unit.first + 1; token < unit.end; token++) {
    const term = terms[token - unit.first]!;
    const scope = formAt(reading, token - 1);
    if (term === "" || !isNoun(reading, token)) continue;
    if (scopeWords.has(scope) || isAdjective(reading, token - 1)) found.push({ term, scope, words: wordsOf(reading, { first: token - 1, end: token + 1 }) });
  }
  return found;
}

/** Who answers for it: the outlet, or somebody it names. */
function attributed({ texts, a, b }: Sides): Note | null {
  const [speakerA, speakerB] = [a.unit.quote?.speaker, b.unit.quote?.speaker];
  const [nameA, nameB] = [speakerA?.name, speakerB?.name];
  const [voiceA, voiceB] = [voiceOf(a.unit.quote), voiceOf(b.unit.quote)];
  if (speakerA && speakerB) {
    if (maybeOneSource(namedWords(a.column, speakerA, texts.vocabulary), namedWords(b.column, speakerB, texts.vocabulary))) return null;
    return { relation: "differ", because: `attribution: ${a.column.letter} gives it to “${nameA}”, ${b.column.letter} to “${nameB}”` };
  }
  if ((voiceA === "own") === (voiceB === "own")) return null;
  const [own, given, name] = voiceA === "own" ? [a, b, nameB] : [b, a, nameA];
  // "Iran has hailed the attack" and "Iran, it said, hailed the attack": who says so stands in both.
  if (name !== undefined && isNamedIn(texts, own, name)) return null;
  return { relation: "differ", because: `voice: ${own.column.letter} says it itself, ${given.column.letter} gives it to ${name === undefined ? "somebody else" : `“${name}”`}` };
}

function isNamedIn(texts: StoryTexts, side: Side, name: string): boolean {
  const held = new Set(side.unit.terms);
  const words = [...sourceWords(name, texts.vocabulary)].filter(isTelling);
  return words.length > 0 && words.every((word) => held.has(texts.idOf(word) ?? -1));
}

/** "claims", "admits" on one side alone: the cue judges what is said. */
function judged({ a, b }: Sides): Note | null {
  const [cueA, cueB] = [a.unit.quote?.cue, b.unit.quote?.cue];
  if (!cueA || !cueB || cueA.judges === cueB.judges) return null;
  return { relation: "differ", because: `cue: ${said(a.column, cueA.span)}, ${said(b.column, cueB.span)}` };
}

/** "reportedly", "the alleged attack" on one side alone. */
function hedged({ a, b }: Sides): Note | null {
  const [inA, inB] = [hedgeIn(a), hedgeIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, word, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  return { relation: "differ", because: `hedge: ${with_.column.letter} has “${word}”, ${without.column.letter} has none` };
}

function hedgeIn(side: Side): string | null {
  const token = tokenWhere(side, (form) => hedges.has(form));
  return token === null ? null : wordAt(side.column.read.reading, token);
}

/** "may close the plant" is not "closed the plant". */
function possible({ a, b }: Sides): Note | null {
  const [inA, inB] = [modalIn(a), modalIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, word, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  return { relation: "differ", because: `certainty: ${with_.column.letter} has “${word}”, ${without.column.letter} has not` };
}

/** Only of the verb that leads: "would" in a clause behind it says nothing of the rest. */
function modalIn(side: Side): string | null {
  const { reading } = side.column.read;
  const verb = leadingVerb(side);
  if (verb === null) return null;
  for (let token = Math.max(side.unit.first, verb - MODAL_WITHIN); token < verb; token++) {
    if (modals.has(formAt(reading, token)) && isModal(reading, token) && formAt(reading, token + 1) !== "n't") return wordAt(reading, token);
  }
  return null;
}

/** "may soon be closed". */
const MODAL_WITHIN = 3;

/** "met the leaders" against "spoke with the leaders": the verb that leads each sentence stands nowhere in the other. */
function otherVerb({ texts, a, b }: Sides): Note | null {
  const [verbA, verbB] = [leadingVerb(a), leadingVerb(b)];
  if (verbA === null || verbB === null) return null;
  if (b.terms.includes(a.terms[verbA - a.unit.first]!) || a.terms.includes(b.terms[verbB - b.unit.first]!)) return null;
  // In sentences that are alike but for the verb it is another act; in looser matches it is another way to tell.
  const relation = likenessOf(texts, a.unit, b.unit).score >= ANOTHER_ACT ? "differ" : "agree";
  return { relation, because: `verb: ${a.column.letter} “${wordAt(a.column.read.reading, verbA)}”, ${b.column.letter} “${wordAt(b.column.read.reading, verbB)}”` };
}

/** The verb of the first clause, if it has content: in "had been charged" the last of the three. */
function leadingVerb({ unit, column, terms }: Side): number | null {
  const { reading } = column.read;
  let verb = unit.first;
  while (verb < unit.end && !isFinite(reading, verb)) verb++;
  // An auxiliary leads to its verb: "was quickly charged", "may be closed".
  for (let token = verb; token < Math.min(unit.end, verb + VERB_GROUP); token++) {
    if (isVerb(reading, token) && isTelling(terms[token - unit.first]!)) return token;
  }
  return null;
}

/** "had not yet been charged". */
const VERB_GROUP = 5;

/** What one adds is said, but nothing is contradicted by it. */
function longer({ a, b }: Sides): Note | null {
  const [byA, byB] = [addedBy(a, b), addedBy(b, a)];
  const notes = [byA && `${a.column.letter} adds “${byA}”`, byB && `${b.column.letter} adds “${byB}”`].filter((note) => note !== null);
  return notes.length === 0 ? null : { relation: "agree", because: notes.join("; ") };
}

/** The longest stretch whose content words stand nowhere in the other; function words at its ends left out. */
function addedBy(side: Side, other: Side): string | null {
  const held = new Set(other.terms);
  let best = { first: 0, end: 0, content: 0 };
  let run = { first: -1, end: -1, content: 0 };
  side.terms.forEach((term, i) => {
    if (term === "") return;
    if (held.has(term)) {
      run = { first: -1, end: -1, content: 0 };
      return;
    }
    run = { first: run.first < 0 ? i : run.first, end: i + 1, content: run.content + (isTelling(term) ? 1 : 0) };
    if (run.content > best.content) best = run;
  });
  if (best.content < ADDED_WORDS) return null;
  const end = Math.min(best.end, best.first + WORDS_SHOWN);
  return wordsOf(side.column.read.reading, { first: side.unit.first + best.first, end: side.unit.first + end }) + (end < best.end ? " …" : "");
}

/** Fewer new content words are another way to say it. */
const ADDED_WORDS = 3;

const WORDS_SHOWN = 16;

function tokenWhere({ unit, column }: Side, holds: (form: string, token: number) => boolean): number | null {
  for (let token = unit.first; token < unit.end; token++) if (holds(formAt(column.read.reading, token), token)) return token;
  return null;
}
