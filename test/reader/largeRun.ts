/**
 * An invented run of any size, for tests and for looking at the reader: `node test/reader/largeRun.ts ARTICLES ROWS [STORIES] > large.json`.
 * The same numbers give the same run.
 */
import type { ReaderArticle, ReaderCell, ReaderCollation, ReaderRow, ReaderRun } from "../../src/model/reader.ts";
import type { CopyReport } from "../../src/model/report.ts";
import type { Relation, RowKind } from "../../src/model/collation.ts";

const KINDS: readonly RowKind[] = ["figure", "statement", "quote", "date", "name"];
const RELATIONS: readonly Relation[] = ["conflict", "update", "differ", "agree", "single"];

/** `stories` stories of `articles` articles each, with `rows` rows each. */
export function largeRun(articles: number, rows: number, stories = 1): ReaderRun {
  const made = Array.from({ length: stories }, (_, story) => Array.from({ length: articles }, (_, i) => article(`s${story}a${i}`, story, i, rows)));
  return {
    format: 1,
    variorum: "0.0.0",
    articles: made.flat(),
    copies: made.flatMap(copies),
    recurring: [],
    nearDuplicates: made.flatMap((members) => (members.length > 11 ? [members.slice(8, 12).map(({ id }) => id).sort()] : [])),
    shares: made.flat().map(({ id }) => ({ article: id, own: 0.6, copied: 0.3, rewritten: 0.1, recurring: 0 })),
    stories: made.map((members, i) => ({
      id: `story${i}`,
      articles: members.map(({ id }) => id),
      links: [],
      counts: { articles, publishers: articles, independentTexts: Math.ceil(articles / 2), sources: 3 },
    })),
    collations: articles < 2 ? [] : made.map((members, i) => collation(`story${i}`, members, rows)),
    problems: [],
  };
}

/** Every third article has the start of an earlier one, every seventh shares a sentence and nobody knows from whom, the last two have an unseen text. */
function copies(members: readonly ReaderArticle[]): CopyReport[] {
  const made = (from: number, to: number, sentences: number, direction: "from" | "common" | "undecided", because: string): CopyReport[] => {
    if (from < 0 || to >= members.length || from === to) return [];
    const place = (i: number) => ({ article: members[i]!.id, span: [0, members[i]!.sentences![Math.min(sentences, members[i]!.sentences!.length) - 1]![1]] as const });
    const first = members[from]!.id < members[to]!.id;
    return [{ a: place(first ? from : to), b: place(first ? to : from), kind: "near", similarity: 0.9, direction: direction === "from" ? (first ? "b-from-a" : "a-from-b") : direction, because: [because] }];
  };
  const last = members.length - 1;
  return [
    ...members.flatMap((article, i) => (i % 3 === 2 ? made(i % 2, i, Math.ceil((article.sentences!.length * (1 + (i % 5))) / 6), "from", `"Paper ${i % 2}" is named`) : [])),
    ...members.flatMap((_, i) => (i % 7 === 4 ? made(i - 1, i, 1, "undecided", "undecided: too little is shared") : [])),
    ...(last > 3 ? made(last - 1, last, 2, "common", 'both credit "Hillwire"') : []),
  ];
}

/** Sentences of an article at most: a long report. Rows go round them. */
const LONGEST = 200;

const SENTENCE = "The council of Ostby counted 000 boats in the harbour on Monday, the harbour office said.";

function article(id: string, story: number, index: number, rows: number): ReaderArticle {
  const sentences = Array.from({ length: Math.min(rows, LONGEST) }, (_, i) => SENTENCE.replace("000", String(100 + ((i * 7 + (index % 3)) % 900))));
  const text = sentences.join("\n\n");
  const spans = sentences.map((sentence, i) => [i * (SENTENCE.length + 2), i * (SENTENCE.length + 2) + sentence.length] as const);
  return {
    id,
    name: `clippings/${id}.txt`,
    title: `Boats in harbour number ${story}, as paper ${index} counts them`,
    titleKind: "headline",
    outlet: `Paper ${index}`,
    url: null,
    authors: [],
    modified: null,
    licence: null,
    disagreements: [],
    published: `2031-04-${String(1 + (index % 28)).padStart(2, "0")}T08:00:00Z`,
    publishedFrom: "metadata.csv",
    publishedRaw: "2031-04-07",
    publishedPrecision: "second",
    publishedZone: "Z",
    language: "en",
    completeness: "whole",
    incomplete: [],
    source: { sha256: "0".repeat(64), encoding: "utf-8", mediaType: "text/plain", within: null },
    text,
    paragraphs: spans.map((span) => ({ span, kind: "paragraph" })),
    sentences: spans,
    furniture: [],
    flags: [],
    quotes: [],
    figures: [],
    dates: [],
    mentions: NAMED.flatMap(({ entity, words, type }, i) => sentences.slice(0, 1 + ((index + i) % 4)).map((sentence, j) => ({ span: spanIn(sentence, words, spans[j]![0]), entity, name: words, type, form: "name", voice: (index + j) % 3 === 0 ? ("attributed" as const) : ("own" as const), by: "name" }))),
    terms: [],
  };
}

const NAMED = [
  { entity: "e1", words: "council of Ostby", type: "organisation" },
  { entity: "e2", words: "Ostby", type: "place" },
  { entity: "e3", words: "harbour office", type: "organisation" },
];

function spanIn(sentence: string, words: string, start: number): readonly [number, number] {
  const at = start + sentence.indexOf(words);
  return [at, at + words.length];
}

function collation(story: string, members: readonly ReaderArticle[], rows: number): ReaderCollation {
  const columns = members.map((member) => member.id);
  const origins = columns.flatMap((_, i) => (i % 2 === 0 ? [columns.slice(i, i + 2)] : []));
  return { story, columns, origins, rows: Array.from({ length: rows }, (_, i) => row(`${story}r${i}`, i, members)) };
}

function row(id: string, index: number, members: readonly ReaderArticle[]): ReaderRow {
  const cells = members.map(({ sentences }, column): ReaderCell => {
    const sentence = sentences![index % sentences!.length]!;
    const [start] = sentence;
    if ((index + column) % 5 === 3) return { state: "silent", nearest: { span: sentence, score: 0.3 } };
    if ((index + column) % 11 === 5) return { state: "unknown", why: "cut off: ends in “read on”", nearest: null };
    return { state: "says", passages: [{ span: [start + 29, start + 38], voice: column % 2 === 0 ? "own" : "attributed" }] };
  });
  const relation = RELATIONS[index % RELATIONS.length]!;
  const says = cells.flatMap((cell, i) => (cell.state === "says" ? [i] : []));
  const [a, b] = [says[0] ?? 0, says[1] ?? 1];
  return {
    id,
    kind: KINDS[index % KINDS.length]!,
    relation,
    because: relation === "conflict" ? ["both cannot hold"] : [],
    pairs: [{ cells: [Math.min(a, b), Math.max(a, b)], relation, because: [] }],
    articles: says.length,
    origins: Math.ceil(says.length / 2),
    sources: 1,
    confidence: index % 40 === 39 ? 0.3 : 0.9,
    cells,
  };
}

if (process.argv[1]?.endsWith("largeRun.ts")) {
  const [articles = 60, rows = 3000, stories = 1] = process.argv.slice(2).map(Number);
  process.stdout.write(JSON.stringify(largeRun(articles, rows, stories)));
}
