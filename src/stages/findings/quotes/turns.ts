import { interviewLabels, noSpeakers, personalPronouns } from "../../../language/en/turns.ts";
import type { ReadParagraph, Reading } from "../../../model/reading.ts";
import { formAt, spanOfTokens, wordAt } from "../../../text/tokens.ts";
import { framesOf } from "./frames.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { utterancesOf } from "./utterances.ts";
import type { Spoken, Utterance } from "./utterances.ts";
import type { Kind } from "./wordKinds.ts";

/**
 * Paragraphs that are turns of a conversation, each with what is said in it: a transcript's "RUIZ: We won." and the dashes of a dialogue,
 * "– We won, she replied." By the paragraph's index.
 */
export function turnsOf(reading: Reading, lines: readonly Line[], kinds: readonly Kind[]): ReadonlyMap<number, readonly Utterance[]> {
  const turns = new Map<number, readonly Utterance[]>();
  if (lines.length === 0) return turns;
  const labels = transcriptLabels(reading, kinds);
  const dashes = reading.paragraphs.filter((paragraph) => opensWithDash(reading, paragraph, kinds)).length;
  if (labels.size === 0 && dashes < FEWEST_DASHES) return turns;
  const ofParagraph = Map.groupBy(lines, (line) => line.paragraph);
  const pieces = Map.groupBy(lines[0]!.pieces, (piece) => piece.paragraph);
  for (const [paragraph, label] of labels) {
    const own = ofParagraph.get(paragraph);
    if (own !== undefined) turns.set(paragraph, [transcriptTurn(own[0]!, label, pieces.get(paragraph) ?? [])]);
  }
  if (dashes >= FEWEST_DASHES) for (const [paragraph, said] of dialogue(reading, ofParagraph, kinds)) turns.set(paragraph, said);
  return turns;
}

/** One dash alone is a list's, or a slip. */
const FEWEST_DASHES = 2;

interface Label {
  /** The name, in tokens. */
  readonly first: number;
  readonly colon: number;
  /** Lower-cased. */
  readonly key: string;
  /** "RUIZ:", "Ruiz:", "Q:" */
  readonly spelt: "capitals" | "name" | "interview";
}

/** Labels of the paragraphs, where they repeat as those of a conversation do; else none. "WHEN: Monday", "Photo: Arlo Times" are no turns. */
function transcriptLabels(reading: Reading, kinds: readonly Kind[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  const times = new Map<string, number>();
  reading.paragraphs.forEach((paragraph, index) => {
    const label = labelOf(reading, paragraph, kinds);
    if (label === null) return;
    found.set(index, label);
    times.set(label.key, (times.get(label.key) ?? 0) + 1);
  });
  const repeated = [...times.values()].filter((count) => count > 1).length;
  return new Map([...found].filter(([, label]) => isTurn(label, found.size, times, repeated)));
}

function isTurn(label: Label, turns: number, times: ReadonlyMap<string, number>, repeated: number): boolean {
  if (label.spelt === "interview") return INTERVIEW.some((pair) => pair.includes(label.key) && pair.every((each) => times.has(each)));
  // Names in capitals are hardly anything else; other names must come back twice, as two people talking do.
  return label.spelt === "capitals" ? repeated >= 1 && times.size >= 2 && turns >= 3 : repeated >= 2 && (times.get(label.key) ?? 0) > 1;
}

const INTERVIEW: readonly (readonly string[])[] = interviewLabels;

/** Tokens of a label: "GOV. ANA RUIZ, HOST:". */
const LONGEST_LABEL = 6;

function labelOf(reading: Reading, paragraph: ReadParagraph, kinds: readonly Kind[]): Label | null {
  let first = paragraph.first;
  if (kinds[first] === "mark") first++;
  let colon = first;
  while (colon < paragraph.end && colon - first <= LONGEST_LABEL && kinds[colon] !== "colon") colon++;
  if (kinds[colon] !== "colon" || colon === first || colon - first > LONGEST_LABEL || colon + 1 >= paragraph.end) return null;
  const forms: string[] = [];
  let capitals = true;
  let names = true;
  for (let token = first; token < colon; token++) {
    const word = wordAt(reading, token);
    forms.push(formAt(reading, token));
    if (word !== word.toUpperCase() || word === word.toLowerCase()) capitals &&= kinds[token] === "comma";
    names &&= kinds[token] === "name";
  }
  if (forms.some((form) => noSpeakers.has(form))) return null;
  const key = forms.join(" ");
  if (interviewLabels.some((pair) => pair.includes(key))) return { first, colon, key, spelt: "interview" };
  if (!names && !(capitals && key.length > 1)) return null;
  return { first, colon, key, spelt: capitals ? "capitals" : "name" };
}

function transcriptTurn(line: Line, label: Label, pieces: readonly Piece[]): Utterance {
  const { reading } = line;
  const paragraph = reading.paragraphs[line.paragraph]!;
  // "RUIZ: We won.”: the whole turn stands in marks.
  const around = pieces.find((piece) => piece.words.first <= label.first && piece.words.end > label.colon);
  const end = around?.words.end ?? lastWord(paragraph, pieces);
  const first = label.colon + 1;
  const said = spanOfTokens(reading, { first: Math.min(first, end - 1), end });
  const tokens = Array.from({ length: label.colon - label.first }, (_, i) => label.first + i);
  const named: Spoken = { line: { ...line, items: tokens, kinds: tokens.map(() => "name"), forms: tokens.map((token) => formAt(reading, token)) }, subject: { first: 0, end: tokens.length } };
  return {
    line,
    parts: [{ ...said, form: "direct", pieces }],
    speaker: label.spelt === "interview" ? null : named,
    inferred: false,
    cue: { span: spanOfTokens(reading, { first: label.colon, end: label.colon + 1 }), judges: false },
    continues: null,
    confidence: 0.85,
    by: "transcript",
  };
}

/** The paragraph's end, without the mark that closes a turn in marks. */
function lastWord(paragraph: ReadParagraph, pieces: readonly Piece[]): number {
  const last = pieces[pieces.length - 1];
  return last !== undefined && pieces.length === 1 && last.tokens.end === paragraph.end && last.words.first === paragraph.first ? last.words.end : paragraph.end;
}

function opensWithDash(reading: Reading, paragraph: ReadParagraph, kinds: readonly Kind[]): boolean {
  return kinds[paragraph.first] === "dash" && DASHES.has(wordAt(reading, paragraph.first)) && paragraph.end - paragraph.first > 2;
}

/** A hyphen begins the items of lists. */
const DASHES: ReadonlySet<string> = new Set(["—", "–", "―"]);

/** The turns of a dialogue with dashes. Lists have dashes too: what is said to be speech has "I", "you" or a question, and one of its neighbours or itself says who speaks. */
function dialogue(reading: Reading, ofParagraph: ReadonlyMap<number, readonly Line[]>, kinds: readonly Kind[]): Map<number, readonly Utterance[]> {
  const dashed = new Map<number, { readonly lines: readonly Line[]; readonly told: readonly Utterance[] }>();
  reading.paragraphs.forEach((paragraph, index) => {
    const lines = ofParagraph.get(index);
    if (lines === undefined || !opensWithDash(reading, paragraph, kinds) || !isPersonal(lines) || lines[0]!.kinds.includes("piece")) return;
    const told = utterancesOf(lines[0]!, framesOf(lines[0]!)).filter(({ by, speaker }) => by === "clause-before" && speaker !== null);
    dashed.set(index, { lines, told });
  });
  const turns = new Map<number, readonly Utterance[]>();
  for (const [index, { lines, told }] of dashed) {
    const tagged = [index, index - 1, index + 1].some((each) => (dashed.get(each)?.told.length ?? 0) > 0);
    if (tagged) turns.set(index, dialogueTurn(lines, told));
  }
  return turns;
}

function isPersonal(lines: readonly Line[]): boolean {
  return lines.some((line) => line.forms.some((form) => personalPronouns.has(form) || form === "?" || form === "!"));
}

function dialogueTurn(lines: readonly Line[], told: readonly Utterance[]): Utterance[] {
  const tag = told[0];
  const said: Utterance[] = told.map((utterance) => ({ ...utterance, parts: utterance.parts.map((part) => ({ ...part, start: afterDash(utterance.line, part.start), form: "direct" as const })), by: "dialogue" }));
  for (const line of tag === undefined ? lines : lines.slice(1)) {
    const { starts, ends } = line.reading.tokens;
    const span = { start: afterDash(line, starts[line.items[0]!]!), end: ends[line.items[line.items.length - 1]!]! };
    if (line.items.some((item) => item < 0) || framesOf(line).all.some((frame) => frame.verb?.sense === "speech" && line.kinds[frame.whole.first - 1] === "comma")) continue;
    said.push({ line, parts: [{ ...span, form: "direct", pieces: [] }], speaker: tag?.speaker ?? null, inferred: tag !== undefined, cue: null, continues: said[0] ?? null, confidence: 0.6, by: "dialogue" });
  }
  return said;
}

/** Past the dash that opens the line. */
function afterDash(line: Line, start: number): number {
  const { starts } = line.reading.tokens;
  const opens = line.kinds[0] === "dash" && line.items.length > 1 && line.items[1]! >= 0 && starts[line.items[0]!]! === start;
  return opens ? starts[line.items[1]!]! : start;
}
