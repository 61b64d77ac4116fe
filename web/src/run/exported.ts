import { KIND_WORDS, RELATION_WORDS } from "../../../src/outputs/wording.ts";
import type { ReaderRun } from "../../../src/model/reader.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import type { RowView } from "./story.ts";

/** Rows as a table of passages, one a line, for a spreadsheet; the columns are those of `collate --format csv --table cells` that a person reads. */
export function rowsCsv(rows: readonly RowView[]): string {
  return [COLUMNS, ...rows.flatMap(cellLines)].map((line) => `${line.map(csvValue).join(",")}\r\n`).join("");
}

/** Rows as the contract has them, with their words. */
export function rowsJson(rows: readonly RowView[], report: ReaderRun): string {
  const stories = Map.groupBy(rows, (row) => row.story);
  const collations = [...stories].map(([story, of]) => ({ story: story.id, columns: story.columns.map((article) => article.id), rows: of.map(rowWithWords) }));
  return `${JSON.stringify({ format: 1, variorum: report.variorum, collations }, null, 1)}\n`;
}

const COLUMNS = ["story", "row", "kind", "relation", "because", "articles", "independent_texts", "sources", "column", "name", "outlet", "published", "state", "words", "reads", "start", "end", "voice", "source", "why"];

function cellLines({ row, story }: RowView): (string | number | null)[][] {
  return row.cells.flatMap((cell, i) => {
    const article = story.columns[i]!;
    const { name, outlet, published } = article.report;
    const head = [story.id, row.id, KIND_WORDS[row.kind], RELATION_WORDS[row.relation], row.because.join("; "), row.articles, row.origins, row.sources, story.letters[i]!, name, outlet, published];
    if (cell.state === "silent") return [[...head, "not found", null, null, null, null, null, null, null]];
    if (cell.state === "unknown") return [[...head, "unknown", null, null, null, null, null, null, cell.why]];
    return cell.passages.map(({ span, voice, source }) => [...head, "says", wordsAt(article, span), readsAt(article, span), ...span, voice, source ? wordsAt(article, source.span) : null, null]);
  });
}

/** A spreadsheet takes a cell that begins so for a formula, also behind blanks and in the wide forms (OWASP, CSV injection). */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function csvValue(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowWithWords({ row, story }: RowView): unknown {
  const cells = row.cells.map((cell, i) => {
    const article = story.columns[i]!;
    if (cell.state !== "says") return { ...cell, nearest: cell.nearest && { ...cell.nearest, exact: wordsAt(article, cell.nearest.span) } };
    const passages = cell.passages.map(({ source, ...passage }) => ({ ...passage, exact: wordsAt(article, passage.span), ...(source && { source: { ...source, exact: wordsAt(article, source.span) } }) }));
    return { state: cell.state, passages };
  });
  return { ...row, cells };
}
