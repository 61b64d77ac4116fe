/** A run that gives exactly what the answers ask for: it shows that the answers do not contradict one another and that the checks can be met. */
import type { ArticleReport, CellReport, FigureReport, PassageReport, RowReport, RunReport, SpanPair } from "../../src/model/report.ts";
import { spanOf, spanOfStretch } from "./places.ts";
import { type Answers, type OneOf, pathOf, type Place } from "./shape.ts";

/** `textOf` gives the text of an article by its path from the folder of the examples. */
export function oracle(answers: ReadonlyMap<string, Answers>, textOf: (path: string) => string): RunReport {
  const stories = [...answers].map(([story, expected]) => ({ story, expected, articles: expected.story.map((file) => article(story, file, expected, textOf(pathOf(story, file)))) }));
  return {
    format: 1,
    variorum: "oracle",
    articles: stories.flatMap(({ articles }) => articles),
    copies: stories.flatMap(({ story, expected }) =>
      expected.copies.map(({ a, b, kind, direction }) => ({
        a: { article: pathOf(story, a.file), span: spanOfStretch(textOf(pathOf(story, a.file)), a)! },
        b: { article: pathOf(story, b.file), span: spanOfStretch(textOf(pathOf(story, b.file)), b)! },
        kind: first(kind ?? "exact") as "exact",
        similarity: 1,
        direction: first(direction ?? "undecided") as "undecided",
        because: [],
      })),
    ),
    stories: stories.map(({ story, articles }) => ({ id: story, articles: articles.map(({ id }) => id), links: [] })),
    collations: stories.map(({ story, expected, articles }) => ({ story, columns: articles.map(({ id }) => id), origins: [], rows: rows(expected, articles) })),
    recurring: [],
    nearDuplicates: [],
    shares: [],
    problems: [],
  };
}

function article(story: string, file: string, expected: Answers, text: string): ArticleReport {
  const mine = <T extends { readonly file: string }>(items: readonly T[]) => items.filter((item) => item.file === file);
  const at = (place: Place) => placed(text, place);
  return {
    id: pathOf(story, file),
    name: pathOf(story, file),
    title: "", titleKind: "given", outlet: expected.outlets[file] ?? null, url: null, published: null, publishedFrom: null, publishedRaw: null, publishedPrecision: null, publishedZone: null, modified: null, authors: [], licence: null, disagreements: [], language: "en",
    completeness: expected.completeness[file] as "whole",
    incomplete: [],
    source: { sha256: "", encoding: "utf-8", mediaType: "text/plain", within: null, runs: [] },
    text, body: "", paragraphs: [], terms: [],
    furniture: mine(expected.furniture).map((item) => ({ span: at(item).span, kind: first(item.kind) })),
    flags: mine(expected.flags).flatMap(({ kind, atLeast }) => odd(text, atLeast).map((span) => ({ kind, span, reads: text.slice(...span) }))),
    quotes: mine(expected.quotes).map((item) => ({ ...at(item), form: first(item.form) as "direct", utterance: "", speaker: item.speaker === null ? null : { span: [0, 0], name: item.speaker, inferred: false }, cue: null, confidence: 1, by: "oracle" })),
    figures: mine(expected.figures).map((item) => figure(text, item)),
    dates: mine(expected.dates).map((item) => ({ ...at(item), type: "date", value: item.value, by: "oracle" })),
    mentions: [],
  }; // prettier-ignore
}

function figure(text: string, item: Answers["figures"][number]): FigureReport {
  const { low, high, happened, asOf, counted, source, partOf, voice } = item;
  const around = counted === undefined ? -1 : text.indexOf(counted);
  return {
    ...placed(text, item),
    low, high, bound: item.bound as "exact", unit: null, where: null, confidence: 1, by: "oracle",
    counted: around < 0 ? null : { span: [around, around + counted!.length] },
    happened: happened ?? null,
    asOf: asOf ?? null,
    partOf: partOf ? "all" : null,
    source: source ? { span: [0, 0], name: source } : null,
    voice: (voice ?? "own") as "own",
  }; // prettier-ignore
}

function rows(expected: Answers, articles: readonly ArticleReport[]): readonly RowReport[] {
  const cell = (file: string, text: string, says: PassageReport[], row: { readonly silent: readonly string[] }): CellReport => {
    if (says.length > 0) return { state: "says", passages: says };
    return row.silent.includes(file) ? { state: "silent", nearest: null } : { state: "unknown", why: text === "" ? "empty" : "not in the answers", nearest: null };
  };
  const row = (kind: string, relation: string, cells: readonly CellReport[], pairs: RowReport["pairs"]): RowReport => ({ id: "", kind: kind as "figure", relation: relation as "agree", because: [], pairs, articles: 0, origins: 0, sources: 0, confidence: 1, cells });
  const figures = expected.rows.map((wanted) => {
    const cells = expected.story.map((file, i) => cell(file, articles[i]!.text, wanted.says[file] === undefined ? [] : [{ ...placed(articles[i]!.text, wanted.says[file]), voice: "own" }], wanted));
    return row(first(wanted.kind), first(wanted.relation), cells, []);
  });
  const names = expected.names.map(({ forms }) => {
    const cells = expected.story.map((file, i) => cell(file, articles[i]!.text, (forms[file] ?? []).map((form) => ({ ...placed(articles[i]!.text, form), voice: first(form.voice) as "own" })), { silent: [] }));
    return row("name", "differ", cells, []);
  });
  return [...figures, ...names];
}

function placed(text: string, place: Place): { span: SpanPair; exact: string } {
  const span = spanOf(text, place);
  if (span === null) throw new Error(`not in the text: ${JSON.stringify(place)}`);
  return { span, exact: text.slice(...span) };
}

/** The first `count` characters beyond ASCII, each a span. */
function odd(text: string, count: number): readonly SpanPair[] {
  return [...text.matchAll(/[^\0-\x7f]/g)].slice(0, count).map(({ index }) => [index, index + 1]);
}

function first<T>(value: OneOf<T>): T {
  return Array.isArray(value) ? value[0] : (value as T);
}
