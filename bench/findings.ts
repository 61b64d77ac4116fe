/**
 * How fast is one article read and its findings made, in one thread, beside `compromise` alone on the same texts in the same run?
 * `node bench/findings.ts [ROUNDS]`. Speeds are tokens a second by our count, for compromise too, so that a ratio is one of times.
 */
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";
import type { Article } from "../src/model/article.ts";
import type { Reading } from "../src/model/reading.ts";
import { findings } from "../src/stages/findings/findings.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { generatedArticles } from "./generator.ts";
import { labelled } from "./labelled.ts";

/** Tokens a second, the median of the rounds; findings are counted of one round. */
export interface FindingsSpeed {
  readonly articles: number;
  readonly tokens: number;
  readonly tokenise: number;
  readonly tag: number;
  /** Findings of a reading that has its tags. */
  readonly find: number;
  /** From text to findings. */
  readonly all: number;
  readonly compromise: number;
  readonly found: number;
  readonly foundByCompromise: number;
}

export function findingsSpeed(articles: readonly Article[], rounds: number): FindingsSpeed {
  const times: number[][] = [[], [], [], [], []];
  let last = { tokens: 0, found: 0, theirs: 0 };
  // The first round warms up both and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const { seconds, ...counts } = oneRound(articles);
    if (round > 0) seconds.forEach((each, i) => times[i]!.push(each));
    last = counts;
  }
  const [cut, tags, find, all, theirs] = times.map((each) => Math.round(last.tokens / each.sort((a, b) => a - b)[each.length >> 1]!));
  return { articles: articles.length, tokens: last.tokens, tokenise: cut!, tag: tags!, find: find!, all: all!, compromise: theirs!, found: last.found, foundByCompromise: last.theirs };
}

/** Each article goes the whole way before the next, as in a run; one lexicon for all, new in each round. */
function oneRound(articles: readonly Article[]): { readonly seconds: readonly number[]; readonly tokens: number; readonly found: number; readonly theirs: number } {
  const models = testModels();
  const lexicon = createLexicon();
  const spent = [0, 0, 0];
  let [tokens, found, theirs] = [0, 0, 0];
  for (const article of articles) {
    const began = performance.now();
    const cut = tokenise(article, [], [], lexicon);
    const tokenised = performance.now();
    const reading: Reading = tag(cut, models);
    const tagged = performance.now();
    const { quotes, figures, dates, mentions } = findings(reading);
    const done = performance.now();
    [tokenised - began, tagged - tokenised, done - tagged].forEach((each, i) => (spent[i]! += each / 1000));
    tokens += reading.tokens.count;
    found += quotes.length + figures.length + dates.length + mentions.length;
  }
  const began = performance.now();
  for (const { text } of articles) theirs += byCompromise(text);
  const other = (performance.now() - began) / 1000;
  return { seconds: [...spent, spent[0]! + spent[1]! + spent[2]!, other], tokens, found, theirs };
}

interface Compromise {
  (text: string): CompromiseDocument;
}
type CompromiseDocument = { readonly [view in "people" | "places" | "organizations" | "numbers" | "quotations"]: () => { out(as: "array"): string[] } };

const nlp = createRequire(import.meta.url)("compromise") as Compromise;

/** What compromise finds of the same kinds: people, places, organisations, numbers, quotations. Its dates are a package of their own. */
function byCompromise(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations(), document.numbers(), document.quotations()].reduce((sum, view) => sum + view.out("array").length, 0);
}

/** Generated articles, of about `tokens` tokens together. */
export function generatedTexts(tokens: number): Article[] {
  return upTo(tokens, [...generatedArticles(Math.ceil(tokens / 250))].map(({ name, text, published, outlet }) => articleOf(text, { id: name, published, outlet })));
}

function labelledTexts(set: string, tokens: number): Article[] {
  return upTo(tokens, (labelled(set) ?? []).map(({ id, text, date }) => articleOf(text, { id, ...(date === null ? {} : { published: date }) })));
}

/** Characters of a token with the gap before it, roughly. */
const TOKEN_LENGTH = 5.2;

function upTo(tokens: number, articles: readonly Article[]): Article[] {
  let length = 0;
  return articles.filter(({ text }) => (length += text.length) <= tokens * TOKEN_LENGTH);
}

/** Enough for every branch to be compiled; a round takes compromise some seconds. */
const TOKENS = 40_000;
const SETS = ["quotes", "dates", "meantime"] as const;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const rounds = Number(process.argv[2] ?? 5);
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, one thread, median of ${rounds} rounds, tokens a second\n`);
  console.log("| texts | articles | tokens | tokens alone | tags, chunks, names | findings of a reading | all, from text to findings | compromise | all : compromise | found | by compromise |\n|---|---|---|---|---|---|---|---|---|---|---|");
  const sources: readonly (readonly [string, readonly Article[]])[] = [["generated", generatedTexts(TOKENS)], ...SETS.map((set) => [set, labelledTexts(set, TOKENS)] as const)];
  for (const [name, articles] of sources) {
    if (articles.length === 0) continue;
    const speed = findingsSpeed(articles, rounds);
    console.log(`| ${[name, speed.articles, speed.tokens, speed.tokenise, speed.tag, speed.find, speed.all, speed.compromise, (speed.all / speed.compromise).toFixed(2), speed.found, speed.foundByCompromise].join(" | ")} |`);
  }
}
