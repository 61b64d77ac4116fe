/** Rows and names of a collation against the answers. */
import type { ArticleReport, CollationReport, RowReport, SpanPair } from "../../src/model/report.ts";
import { asRead, meets, spanOf } from "./places.ts";
import type { AnswerRow, OneOf, Place } from "./shape.ts";
import { accepts, type Note, type StoryRun } from "./storyRun.ts";

/** A passage and the answer's words speak of the same place when half of the shorter lies in the longer. */
const SAME_PLACE = 0.5;

export function scoreRows(at: StoryRun, note: Note): void {
  const { collation } = at;
  for (const expected of at.expected.rows) {
    const [first, words] = Object.entries(expected.says)[0]!;
    const name = `${at.story} ${expected.kind} ${typeof words === "string" ? words : (words.in ?? words.words)} (${first})`;
    const row = collation && bestRow(at, collation, expected);
    for (const [file, place] of Object.entries(expected.says)) note("row cells", `${name} in ${file}`, row && saysAt(at, collation, row, file, place) ? null : row ? "not in the row" : "no row");
    note("relations", name, row && accepts(expected.relation, row.relation) ? null : row ? `${row.relation} instead of ${expected.relation}` : "no row");
    for (const file of expected.silent) note("silent", `${name} in ${file}`, row ? stateFault(at, collation, row, file, "silent") : "no row");
    for (const file of expected.unknown) note("unknown", `${name} in ${file}`, row ? stateFault(at, collation, row, file, "unknown") : "no row");
  }
}

/** Forms are compared as they read and without article: a row gives each form once, wherever the article first uses it. */
export function scoreNames(at: StoryRun, note: Note): void {
  const { collation } = at;
  for (const { referent, forms } of at.expected.names) {
    const wanted = Object.entries(forms).flatMap(([file, list]) => list.map((form) => ({ file, form })));
    const finds = (row: RowReport) => wanted.filter(({ file, form }) => hasForm(at, collation!, row, file, form, form.voice));
    const rows = collation?.rows.filter((row) => row.kind === "name") ?? [];
    const row = rows.map((candidate) => ({ candidate, count: finds(candidate).length })).sort((a, b) => b.count - a.count)[0];
    const found = new Set(row && row.count > 0 ? finds(row.candidate) : []);
    for (const one of wanted) note("names", `${at.story} ${referent}: ${one.form.words} (${one.form.voice}) in ${one.file}`, found.has(one) ? null : elsewhere(at, collation, rows, row?.candidate, one.file, one.form));
  }
}

/** True when the row's cell for the file has a passage at the place. */
export function saysAt(at: StoryRun, collation: CollationReport, row: RowReport, file: string, place: Place): boolean {
  const article = at.article(file);
  const span = article && spanOf(article.text, place);
  return span !== null && passagesOf(collation, row, article).some((passage) => meets(passage.span, span) >= SAME_PLACE);
}

export function cellOf(at: StoryRun, collation: CollationReport, row: RowReport, file: string) {
  const column = collation.columns.indexOf(at.article(file)?.id ?? "");
  return column < 0 ? null : row.cells[column]!;
}

function bestRow(at: StoryRun, collation: CollationReport, expected: AnswerRow): RowReport | null {
  const places = Object.entries(expected.says);
  let best: RowReport | null = null;
  let most = 0;
  for (const row of collation.rows) {
    if (!accepts(expected.kind, row.kind)) continue;
    const count = places.filter(([file, place]) => saysAt(at, collation, row, file, place)).length;
    // Of equal rows the one with the right relation: an answer is met if any row meets it.
    if (count < most || (count === most && (best === null || accepts(expected.relation, best.relation)))) continue;
    best = row;
    most = count;
  }
  return most > 0 ? best : null;
}

function stateFault(at: StoryRun, collation: CollationReport, row: RowReport, file: string, wanted: "silent" | "unknown"): string | null {
  const cell = cellOf(at, collation, row, file);
  if (cell === null) return "not a column";
  if (cell.state === wanted) return null;
  return cell.state === "says" ? `says: ${cell.passages.map((passage) => passage.exact).join(" | ")}` : `${cell.state}${cell.state === "unknown" ? `: ${cell.why}` : ""}`;
}

function passagesOf(collation: CollationReport, row: RowReport, article: ArticleReport | null) {
  const cell = article && row.cells[collation.columns.indexOf(article.id)];
  return cell?.state === "says" ? cell.passages : [];
}

function hasForm(at: StoryRun, collation: CollationReport, row: RowReport, file: string, form: { readonly words: string }, voice: OneOf<string> | null): boolean {
  const article = at.article(file);
  if (!article) return false;
  const span: SpanPair | null = spanOf(article.text, form);
  const wanted = bare(span ? asRead(article, span) : form.words);
  return passagesOf(collation, row, article).some((passage) => bare(asRead(article, passage.span)) === wanted && (voice === null || accepts(voice, passage.voice as string)));
}

function elsewhere(at: StoryRun, collation: CollationReport | null, rows: readonly RowReport[], best: RowReport | undefined, file: string, form: { readonly words: string; readonly voice: OneOf<string> }): string {
  if (!collation) return "no collation";
  if (best && hasForm(at, collation, best, file, form, null)) return "in another voice";
  return rows.some((row) => hasForm(at, collation, row, file, form, null)) ? "in another row" : "in no row";
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an) /, "").replaceAll("’", "'");
}
