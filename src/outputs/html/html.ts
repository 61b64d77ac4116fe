import type { ReadArticle, Run } from "../../model/run.ts";
import { labelOf, titleWords, warningsOf } from "../labels.ts";
import { articlesById, type Cited, type Drew, largerShare, type StorySummary, type SummaryRow, summary } from "../summary.ts";
import { counted, percent, timeWords } from "../wording.ts";
import { articleText } from "./articleText.ts";
import { entryHtml, formsHtml } from "./entries.ts";
import { escaped, quoted } from "./escaped.ts";
import { matrixHtml } from "./matrix.ts";
import { reasonsHtml } from "./reasons.ts";
import { STYLE } from "./style.ts";

export interface Page {
  /** The program's version. */
  readonly version: string;
  /** SHA-256 of the words' UTF-8, in base64, as a content-security policy wants it. */
  sha256Base64(words: string): string;
}

/** By which the program knows a page of its own. */
export const REPORT_MARK = '<meta name="generator" content="variorum">';

/** Pairs that share less are folded away: two reports of one event always have some words in common. */
const MUCH = 0.1;

/**
 * One self-contained page, in pieces: no script, no network, nothing from an article that is not escaped.
 * Its policy allows one style sheet, by hash.
 */
export function* runHtml(run: Run, page: Page): Generator<string> {
  const byId = articlesById(run);
  const summaries = run.collations.map((collation) => summary(collation, run, byId));
  const policy = `default-src 'none'; style-src 'sha256-${page.sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">\n`;
  yield `${REPORT_MARK}\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>Variorum report: ${counted(run.articles.length, "article", "articles")}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield `<header><h1>Variorum</h1><p class="meta">${counted(run.articles.length, "article", "articles")} · ${counted(run.stories.length, "story", "stories")} · machine reading, checked by nobody yet. Every passage is the article's own words; its link leads to the place.</p></header>\n`;
  yield* problemsHtml(run);
  yield* indexHtml(summaries);
  for (const [i, story] of summaries.entries()) yield* storyHtml(story, i + 1, byId);
  yield* aloneHtml(run, byId);
  yield `<footer>Made by variorum ${escaped(page.version)}. Check it against its sources: <code>variorum recheck REPORT.json INPUT...</code></footer>\n</body>\n</html>\n`;
}

function* problemsHtml({ problems }: Run): Generator<string> {
  if (problems.length === 0) return;
  yield `<section><h2 class="small">Inputs with problems</h2><ul class="lines">\n`;
  for (const { severity, name, message } of problems) yield `<li><span class="tag ${severity === "unread" ? "conflict" : "single"}">${severity === "unread" ? "not read" : "note"}</span> ${quoted(name)}: ${quoted(message)}</li>\n`;
  yield `</ul></section>\n`;
}

function* indexHtml(summaries: readonly StorySummary[]): Generator<string> {
  if (summaries.length < 2) return;
  yield `<nav aria-label="Stories"><h2 class="small">Stories</h2><ol>\n`;
  for (const [i, story] of summaries.entries()) {
    const contradictions = story.contradict.length > 0 ? ` · <span class="conflict">${counted(story.contradict.length, "contradiction", "contradictions")}</span>` : "";
    yield `<li><a href="#story-${i + 1}">${quoted(story.heads[0]!.article.title.words)}</a> <span class="label">${counted(story.heads.length, "article", "articles")}${contradictions}</span></li>\n`;
  }
  yield `</ol></nav>\n`;
}

function* storyHtml(story: StorySummary, number: number, byId: ReadonlyMap<string, ReadArticle>): Generator<string> {
  yield `<section id="story-${number}">\n<h2>${quoted(story.heads[0]!.article.title.words)}</h2>\n`;
  yield `<p class="meta">Story ${number} · ${counted(story.heads.length, "article", "articles")} · ${counted(story.independent, "independent text", "independent texts")}</p>\n<ul class="heads">\n`;
  for (const { letter, article, label, warnings } of story.heads) {
    yield `<li><p><a class="letter" href="#text-${escaped(article.id)}">${letter}</a> <strong>${quoted(label)}</strong></p><p>${quoted(titleWords(article))}</p>`;
    yield `<p class="meta">${article.published ? escaped(timeWords(article.published.value)) : "no date"}</p>${warnings.map((warning) => `<p class="warn">⚠ ${quoted(warning)}</p>`).join("")}</li>\n`;
  }
  yield `</ul>\n`;

  const much = story.drew.filter(({ shared }) => largerShare(shared) >= MUCH);
  const little = story.drew.filter(({ shared }) => largerShare(shared) < MUCH);
  const folded = little.length > 0 ? [`<details><summary>${counted(little.length, "pair shares", "pairs share")} less than ${MUCH * 100} %</summary><ul class="lines">${little.map((drew) => `<li>${drewHtml(drew)}</li>`).join("")}</ul></details>`] : [];
  yield* lines("Who drew on whom", [...much.map(drewHtml), ...folded, ...story.cited.map(citedHtml)], "No shared passages were found.");
  yield* lines("Contradict", story.contradict.map(rowHtml), "Nothing was found that excludes the other.");
  yield* lines("Numbers", story.numbers.map(rowHtml), null);
  yield* lines("Worded differently", story.worded.map(rowHtml), null);
  yield* lines("Named, by voice", story.named.map(namesHtml), null);
  yield* lines("Not found", story.notFound.filter((row) => !row.doubtful).map(notFoundHtml), null);

  const sure = story.rows.filter((row) => !row.doubtful);
  const doubtful = story.rows.filter((row) => row.doubtful);
  yield `<h3>Side by side</h3>\n`;
  for (const [name, rows] of [["in two or more articles", sure.filter(({ row }) => row.relation !== "single")], ["in one article only", sure.filter(({ row }) => row.relation === "single")], ["doubtful", doubtful]] as const) {
    if (rows.length === 0) continue;
    const open = name === "in two or more articles" ? " open" : "";
    yield `<details${open}><summary>${counted(rows.length, "row", "rows")} ${name}</summary>\n${matrixHtml(story.heads, rows, `Rows ${name}`)}\n</details>\n`;
  }

  const places = placesOf(story);
  yield `<h3>The articles</h3>\n<p class="label key"><span><mark class="quote">quoted words</mark></span><span><mark class="figure">number</mark></span><span><mark class="name">name</mark></span><span><mark class="flag">look-alike or hidden character</mark></span><span class="furniture">outside the article</span></p>\n<div class="texts">\n`;
  for (const { letter, article } of story.heads) yield textHtml(byId.get(article.id)!, letter, places.get(article.id) ?? new Set());
  yield `</div>\n</section>\n`;
}

function* lines(title: string, items: readonly string[], none: string | null): Generator<string> {
  if (items.length === 0 && none === null) return;
  yield `<h3>${escaped(title)}</h3>\n`;
  if (items.length === 0) yield `<p class="meta">${escaped(none!)}</p>\n`;
  else yield `<ul class="lines">\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>\n`;
}

function citedHtml({ letters, names }: Cited): string {
  return `${letters.map(letterHtml).join(" ")} cite ${names.map((name) => quoted(`“${name}”`)).join(", ")}: agreement may be one source`;
}

function drewHtml({ letters: [a, b], shared }: Drew): string {
  const share = `${percent(shared.shareOfA)} of ${a} and ${percent(shared.shareOfB)} of ${b} is shared text`;
  const what = { "a-from-b": `${letterHtml(a)} from ${letterHtml(b)}`, "b-from-a": `${letterHtml(b)} from ${letterHtml(a)}`, common: `${letterHtml(a)} ${letterHtml(b)} both go back to one text`, undecided: `${letterHtml(a)} ${letterHtml(b)} undecided` }[shared.direction];
  return `${what} <span class="label">(${share})</span>${reasonsHtml(shared.because)}`;
}

function rowHtml(row: SummaryRow): string {
  const because = row.row.because.length > 0 ? `<span class="entry label">${row.row.because.map(quoted).join("; ")}</span>` : "";
  return `${row.doubtful ? '<span class="tag doubtful">doubtful</span> ' : ""}${row.entries.map((entry) => entryHtml(entry, true)).join("")}${because}`;
}

/** How each article names one referent: a line for each article, its forms by voice, the most frequent first. */
function namesHtml(row: SummaryRow): string {
  const articles = Map.groupBy(row.entries, (entry) => entry.letter);
  return [...articles].map(([letter, entries]) => `<span class="entry">${letterHtml(letter)} ${formsHtml(entries)}</span>`).join("");
}

function notFoundHtml(row: SummaryRow): string {
  return `not found in ${row.silent.map(({ letter }) => letterHtml(letter)).join(" ")}: ${row.entries.map((entry) => entryHtml(entry, true)).join("")}`;
}

function letterHtml(letter: string): string {
  return `<span class="letter">${letter}</span>`;
}

function textHtml(read: ReadArticle, letter: string | null, places: ReadonlySet<number>): string {
  const { article } = read.reading;
  const head = `${letter ? `${letterHtml(letter)} ` : ""}<strong>${quoted(labelOf(article))}</strong>`;
  return `<article class="text" id="text-${escaped(article.id)}"${article.language === "und" ? "" : ` lang="${escaped(article.language)}"`} dir="auto"><header>${head}</header>${articleText(read, places)}</article>\n`;
}

function* aloneHtml(run: Run, byId: ReadonlyMap<string, ReadArticle>): Generator<string> {
  const alone = run.stories.filter((story) => story.articles.length === 1).flatMap((story) => byId.get(story.articles[0]!) ?? []);
  if (alone.length === 0) return;
  yield `<section id="alone"><h2>${counted(alone.length, "article that stands alone", "articles that stand alone")}</h2>\n<div class="texts">\n`;
  for (const read of alone) {
    for (const warning of warningsOf(read)) yield `<p class="warn">⚠ ${quoted(`${labelOf(read.reading.article)}: ${warning}`)}</p>\n`;
    yield textHtml(read, null, new Set());
  }
  yield `</div></section>\n`;
}

/** Where the links of a story lead: by article, the starts of all passages that are shown. */
function placesOf(story: StorySummary): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  const passages = story.rows.flatMap((row) => [...row.entries, ...[...row.silent, ...row.unknown].flatMap((cell) => cell.nearest ?? [])]);
  for (const { article, span } of passages) (places.get(article) ?? places.set(article, new Set()).get(article)!).add(span.start);
  return places;
}
