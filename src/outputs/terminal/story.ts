import type { Collation, Row } from "../../model/collation.ts";
import type { ReadArticle, Run } from "../../model/run.ts";
import { excerpt } from "../excerpt.ts";
import { labelOf, titleWords, warningsOf } from "../labels.ts";
import { articlesById, type Cited, DOUBTFUL, type Drew, type Entry, type PlacedPassage, type StorySummary, type SummaryRow, summary } from "../summary.ts";
import { clipped, oneLine, percent, timeWords } from "../wording.ts";
import { storyIndex } from "./index.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrapped } from "./wrapped.ts";

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** Above this many stories only an index is shown: nobody reads twenty screens in a terminal. */
const MOST_STORIES = 20;
/** Lines of each kind for one story, so that a story fits a screen. What is left out is counted. */
const MOST = { drew: 2, cited: 1, contradict: 3, numbers: 3, worded: 1, named: 2, notFound: 3 };
/** Voices shown in one line; the others are counted. */
const MOST_VOICES = 3;
/** Reasons shown for who drew on whom. */
const MOST_REASONS = 1;
/** Characters of an excerpt, so that two of them, with letter and source, fit two lines of a common terminal. */
const EXCERPT_ROOM = 48;
/** Characters for a number: with its hedge and what it counts it needs no more, and alone it needs a few words around it. */
const NUMBER_ROOM = 26;
/** Characters of the nearest sentence: enough to see that it is another one. */
const NEAREST_ROOM = 36;
/** Characters of the reason that is shown. */
const REASON_ROOM = 64;

/** The summary of a run: a screen for each story, or an index where there are many. */
export function* runText(run: Run, screen: Screen): Generator<string> {
  const byId = articlesById(run);
  const stories = run.stories.length;
  if (stories > MOST_STORIES) {
    yield* storyIndex(run, byId, screen);
    return;
  }
  for (const [i, collation] of run.collations.entries()) {
    const nth = run.collations.length > 1 ? `STORY ${i + 1} of ${run.collations.length}` : "STORY";
    yield* storyText(summary(collation, run, byId), collation, nth, screen);
  }
  yield* aloneText(run, byId, screen);
}

function* storyText(story: StorySummary, collation: Collation, nth: string, { width, paint }: Screen): Generator<string> {
  const count = story.heads.length;
  yield `${paint.heading(nth)} · ${count} articles · ${story.independent} independent ${story.independent === 1 ? "text" : "texts"}\n`;
  for (const { letter, article, label, warnings } of story.heads) {
    const time = article.published ? timeWords(article.published.value) : "no date";
    yield wrapped(`  ${paint.letter(letter)}  ${printable(label)} · ${printable(titleWords(article))} · ${time}`, width, "     ");
    for (const warning of warnings) yield wrapped(`     ${paint.warning(`! ${printable(warning)}`)}`, width, "       ");
  }

  yield* section("WHO DREW ON WHOM", [...story.drew.slice(0, MOST.drew).map(drewLine), ...story.cited.slice(0, MOST.cited).map(citedLine)], Math.max(0, story.drew.length - MOST.drew), "no shared passages were found");
  yield* section("CONTRADICT", rowLines(story.contradict, MOST.contradict), over(story.contradict, MOST.contradict), "nothing was found that excludes the other");
  yield* section("NUMBERS", rowLines(story.numbers, MOST.numbers), over(story.numbers, MOST.numbers), null);
  yield* section("WORDED", rowLines(story.worded, MOST.worded), over(story.worded, MOST.worded), null);
  yield* section("NAMED (outlet's own words)", story.named.slice(0, MOST.named).map(nameLine), over(story.named, MOST.named), null);
  yield* section("NOT FOUND", notFoundLines(story.notFound), over(story.notFound, MOST.notFound), null);
  const doubtful = collation.rows.filter((row) => row.confidence < DOUBTFUL).length;
  yield wrapped(paint.faint(`${collation.rows.length} rows in all${doubtful > 0 ? `, ${doubtful} of them doubtful` : ""}; every row with its cells: --format html --out report.html`), width, "");
  yield "\n";

  function* section(title: string, lines: readonly string[], left: number, none: string | null): Generator<string> {
    if (lines.length === 0 && none === null) return;
    yield `${paint.heading(title)}\n`;
    if (lines.length === 0) yield `  ${paint.faint(none!)}\n`;
    for (const line of lines) yield wrapped(`  ${line}`, width, "     ");
    if (left > 0) yield `  ${paint.faint(`and ${left} more`)}\n`;
  }

  function drewLine({ letters, shared }: Drew): string {
    const [a, b] = letters;
    const share = `${percent(shared.shareOfA)} of ${a} and ${percent(shared.shareOfB)} of ${b} is shared text`;
    const because = shared.because.length > 0 ? `: ${shared.because.slice(0, MOST_REASONS).map((reason) => clipped(printable(reason), REASON_ROOM)).join("; ")}` : "";
    switch (shared.direction) {
      case "a-from-b":
        return `${paint.letter(a)} from ${paint.letter(b)} (${share})${because}`;
      case "b-from-a":
        return `${paint.letter(b)} from ${paint.letter(a)} (${share})${because}`;
      case "common":
        return `${paint.letter(a)} and ${paint.letter(b)} both go back to one text (${share})${because}`;
      case "undecided":
        return `${paint.letter(a)} and ${paint.letter(b)} undecided (${share})${because}`;
    }
  }

  function citedLine({ letters, names }: Cited): string {
    return `${letters.map((letter) => paint.letter(letter)).join(", ")} cite ${names.map((name) => `“${printable(name)}”`).join(", ")}: agreement may be one source`;
  }

  function rowLines(rows: readonly SummaryRow[], most: number): string[] {
    return rows.slice(0, most).map((row) => `${doubt(row)}${voicesWords(row.entries, row.row.kind)}${reasonOf(row.row)}`);
  }

  function nameLine(row: SummaryRow): string {
    const byLetter = Map.groupBy(row.entries.filter((entry) => entry.passage.voice === "own"), (entry) => entry.letter);
    return doubt(row) + [...byLetter].map(([letter, entries]) => `${paint.letter(letter)} ${entries.map((entry) => `“${paint.exact(words(entry))}”${times(entry)}`).join(", ")}`).join(" | ");
  }

  function notFoundLines(rows: readonly SummaryRow[]): string[] {
    return rows.slice(0, MOST.notFound).map((row) => {
      const nearest = row.silent.find((cell) => cell.nearest)?.nearest;
      const near = nearest ? ` ${paint.faint(`(nearest ${placeWords(nearest)} “${clipped(oneLine(printable(nearest.text.slice(nearest.span.start, nearest.span.end))), NEAREST_ROOM)}”)`)}` : "";
      return `${doubt(row)}in ${row.silent.map((cell) => paint.letter(cell.letter)).join(", ")}: ${voicesWords(row.entries.slice(0, 1), row.row.kind)}${near}`;
    });
  }

  /** The articles that say it in the same words and voice stand together: A ¶3, B ¶3 “214 passengers” says “the railway”. */
  function voicesWords(entries: readonly Entry[], kind: Row["kind"]): string {
    const groups = [...Map.groupBy(entries, (entry) => `${shownWords(entry, kind)}${saidBy(entry)}`)];
    const shown = groups.slice(0, MOST_VOICES).map(([words, [first, ...others]]) => `${[first!, ...others].map(placeOf).join(", ")} ${words}`);
    return [...shown, ...(groups.length > MOST_VOICES ? [`and ${groups.length - MOST_VOICES} more`] : [])].join(" | ");
  }

  function shownWords(entry: Entry, kind: Row["kind"]): string {
    const { before, exact, after, cutAfter } = excerpt(entry.text, entry.span, entry.sentence, kind === "figure" ? NUMBER_ROOM : EXCERPT_ROOM);
    const words = clipped(oneLine(printable(exact)), EXCERPT_ROOM);
    return `“${oneLine(printable(before)).trimStart()}${paint.exact(words)}${oneLine(printable(after))}${cutAfter && after !== "" ? "…" : ""}”`;
  }

  function saidBy(entry: Entry): string {
    if (entry.source) return ` says “${printable(oneLine(entry.source))}”`;
    return entry.passage.voice === "own" ? " in its own voice" : "";
  }

  function placeOf(entry: Entry): string {
    return `${paint.letter(entry.letter)} ${placeWords(entry)}`.trimEnd();
  }

  function doubt(row: SummaryRow): string {
    return row.doubtful ? `${paint.warning("doubtful")} ` : "";
  }

  /** The first reason; the others are in the report. */
  function reasonOf(row: Row): string {
    const [first] = row.because;
    return first === undefined || row.relation === "agree" ? "" : ` ${paint.faint(`[${clipped(printable(first), REASON_ROOM)}]`)}`;
  }
}

function* aloneText(run: Run, byId: ReadonlyMap<string, ReadArticle>, { width, paint }: Screen): Generator<string> {
  const alone = run.stories.filter((story) => story.articles.length === 1).flatMap((story) => byId.get(story.articles[0]!) ?? []);
  if (alone.length === 0) return;
  yield `${paint.heading("ALONE")} · ${alone.length === 1 ? "1 article tells" : `${alone.length} articles each tell`} a story of its own\n`;
  for (const read of alone) {
    const { article } = read.reading;
    yield wrapped(`  ${printable(labelOf(article))} · ${printable(titleWords(article))}`, width, "     ");
    for (const warning of warningsOf(read)) yield wrapped(`     ${paint.warning(`! ${printable(warning)}`)}`, width, "       ");
  }
}

function words(entry: Entry): string {
  return oneLine(printable(entry.text.slice(entry.span.start, entry.span.end)));
}

function times(entry: Entry): string {
  return (entry.passage.count ?? 1) > 1 ? ` ×${entry.passage.count}` : "";
}

function placeWords(passage: PlacedPassage): string {
  return passage.paragraph > 0 ? `¶${passage.paragraph}` : "";
}

function over(rows: readonly unknown[], most: number): number {
  return Math.max(0, rows.length - most);
}
