/**
 * Numbers of news-like sentences with everything about them labelled: `node bench/figureSentences.ts`, with `--errors N` errors of each measure.
 * `labels/figureSentences.*.jsonl`: the development half may be read; of the check half only totals are ever printed, so that it stays a check.
 */
import { readFileSync } from "node:fs";
import type { Bound, Figure } from "../src/model/findings.ts";
import type { Span, Voice } from "../src/model/span.ts";
import { findings } from "../src/stages/findings/findings.ts";
import { readingOf } from "../src/stages/reading/testing.ts";
import { overlap } from "../src/text/spans.ts";

export type Half = "development" | "check";

/** Shares in per cent of the labelled figures, those not found counted as wrong; `false hits` is a share of the texts' numbers that count nothing. */
export interface Measured {
  readonly found: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly shares: ReadonlyMap<Measure, number>;
  readonly labelled: number;
  readonly falseHits: number;
  readonly notCounts: number;
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

export const MEASURES = ["value", "bound", "counted", "source", "happened", "voice"] as const;
export type Measure = (typeof MEASURES)[number];

/** What one half measures. */
export function measuredHalf(half: Half): Measured {
  const right = new Map<Measure, number>(MEASURES.map((measure) => [measure, 0]));
  const errors = new Map<string, string[]>();
  const wrong = (kind: string, words: string): void => void errors.set(kind, [...(errors.get(kind) ?? []), words]);
  const judged = new Map<Measure, number>(MEASURES.map((measure) => [measure, 0]));
  const total = { labelled: 0, found: 0, right: 0, notCounts: 0, falseHits: 0 };
  for (const sentence of sentencesOf(half)) {
    const figures = findings(readingOf(sentence.text, { published: sentence.published })).figures;
    const spans = sentence.figures.map((label) => placeOf(sentence.text, label.words, label.nth));
    const pairs = spans.map((span) => figures.find((figure) => overlap(figure, span) > 0));
    const free = figures.filter((figure) => !pairs.includes(figure));
    total.labelled += spans.length;
    total.found += figures.length;
    total.right += new Set(pairs.filter((figure) => figure !== undefined)).size;
    total.notCounts += sentence.not.length;
    for (const words of sentence.not) {
      if (!places(sentence.text, words).some((span) => free.some((figure) => overlap(figure, span) > 0))) continue;
      total.falseHits++;
      wrong("false hit", `${sentence.id} "${words}": ${sentence.text}`);
    }
    for (const figure of free) wrong("not labelled", `${sentence.id} "${sentence.text.slice(figure.start, figure.end)}": ${sentence.text}`);
    sentence.figures.forEach((label, i) => {
      const figure = pairs[i];
      if (figure === undefined) wrong("missed", `${sentence.id} "${label.words}": ${sentence.text}`);
      for (const measure of MEASURES) {
        if (measure === "counted" && isMeasure(label)) continue;
        judged.set(measure, judged.get(measure)! + 1);
        if (figure !== undefined && isRight[measure](label, figure, sentence.text)) right.set(measure, right.get(measure)! + 1);
        else if (figure !== undefined) wrong(measure, `${sentence.id} "${label.words}" is ${wanted(measure, label)}, read as ${given(measure, figure, sentence.text)}: ${sentence.text}`);
      }
    });
  }
  const [precision, recall] = [share(total.right, total.found), share(total.right, total.labelled)];
  return {
    found: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    shares: new Map(MEASURES.map((measure) => [measure, share(right.get(measure)!, judged.get(measure)!)])),
    labelled: total.labelled,
    falseHits: total.falseHits,
    notCounts: total.notCounts,
    errors,
  };
}

/** One line of a file of labels. */
interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly figures: readonly Label[];
  /** Numbers that count nothing: years, ages, scores, names. */
  readonly not: readonly string[];
}

interface Label {
  readonly words: string;
  /** Which of the places where the words stand, from 1. */
  readonly nth?: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly happened: string | null;
  readonly source: string | null;
  readonly voice: Voice;
}

function sentencesOf(half: Half): LabelledSentence[] {
  const file = readFileSync(new URL(`labels/figureSentences.${half}.jsonl`, import.meta.url), "utf8");
  return file.trim().split("\n").map((line) => JSON.parse(line) as LabelledSentence);
}

/** "340 tonnes of timber", "$40m of damage": of money and measures the labels name nothing counted, so that what is found there is neither right nor wrong. */
function isMeasure({ unit, counted }: Label): boolean {
  return unit !== null && unit !== "%" && counted === null;
}

/** A fraction is labelled with four digits. */
const ROUNDING = 0.001;

const isRight: Readonly<Record<Measure, (label: Label, figure: Figure, text: string) => boolean>> = {
  value: (label, figure) => alike(label.low, figure.low) && alike(label.high, figure.high) && label.unit === figure.unit,
  bound: (label, figure) => label.bound === figure.bound,
  counted: (label, figure, text) => sameHead(label.counted, figure.counted === null ? null : exact(text, figure.counted)),
  source: (label, figure, text) => sameWords(label.source, figure.source === null ? null : exact(text, figure.source.span)),
  happened: (label, figure) => oneWord(label.happened) === oneWord(figure.happened),
  voice: (label, figure) => label.voice === figure.voice,
};

function alike(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= ROUNDING * Math.abs(a));
}

/** "laid off" and "laid-off". */
function oneWord(words: string | null): string | null {
  return words?.replaceAll(" ", "-") ?? null;
}

/** "people" in "injured people"; "three men" and "men": the last word of the one stands in the other. */
function sameHead(label: string | null, found: string | null): boolean {
  if (label === null || found === null) return label === found;
  const [a, b] = [wordsIn(label), wordsIn(found)];
  return a.includes(b.at(-1)!) || b.includes(a.at(-1)!);
}

/** The same words up to a leading article, or the one phrase inside the other: "the mayor, Ana Ruiz" and "Ana Ruiz". */
function sameWords(label: string | null, found: string | null): boolean {
  if (label === null || found === null) return label === found;
  const [a, b] = [` ${wordsIn(label).join(" ")} `, ` ${wordsIn(found).join(" ")} `];
  return a.includes(b) || b.includes(a);
}

function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().replace(/^(the|a|an) /, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wanted(measure: Measure, label: Label): string {
  return measure === "value" ? `${label.low}..${label.high} ${label.unit}` : String(label[measure]);
}

function given(measure: Measure, figure: Figure, text: string): string {
  if (measure === "value") return `${figure.low}..${figure.high} ${figure.unit} (${figure.by})`;
  if (measure === "counted") return figure.counted === null ? "null" : exact(text, figure.counted);
  if (measure === "source") return figure.source === null ? "null" : exact(text, figure.source.span);
  return String(figure[measure]);
}

function placeOf(text: string, words: string, nth = 1): Span {
  const place = places(text, words)[nth - 1];
  if (place === undefined) throw new Error(`the label "${words}" (place ${nth}) does not stand in its text`);
  return place;
}

/** Where the words stand as whole words; where they never do, any place. */
function places(text: string, words: string): Span[] {
  const all: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push({ start: at, end: at + words.length });
  const whole = all.filter(({ start, end }) => !/[\p{L}\p{N}][.,]?$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(text.slice(end, end + 2)));
  return whole.length > 0 ? whole : all;
}

function exact(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

if (import.meta.main) {
  const asked = process.argv.indexOf("--errors");
  const examples = asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20);
  for (const half of ["development", "check"] as const) {
    const { found, shares, labelled, falseHits, notCounts, errors } = measuredHalf(half);
    console.log(`## ${half} half: ${labelled} figures\n`);
    console.log(`found      P ${found.precision.toFixed(1)}  R ${found.recall.toFixed(1)}  F1 ${found.f1.toFixed(1)}`);
    for (const [measure, percent] of shares) console.log(`${measure.padEnd(10)} ${percent.toFixed(1)}`);
    console.log(`false hits ${falseHits} of ${notCounts}\n`);
    if (half === "check") continue;
    for (const [kind, lines] of errors) if (examples > 0) console.log([`${kind} (${lines.length})`, ...lines.slice(0, examples)].join("\n  ") + "\n");
  }
}
