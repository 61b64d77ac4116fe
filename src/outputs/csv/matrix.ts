import type { Cell, CellPassage, Collation, Row } from "../../model/collation.ts";
import type { Reading } from "../../model/reading.ts";
import type { StreamedRun } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { letterOf } from "../../text/letters.ts";
import { readsOtherwise } from "../asRead.ts";
import { csvLines, type Value } from "./lines.ts";
import { ROW_COLUMNS, rowValues } from "./rowValues.ts";

/**
 * One point a line, one article a column. Columns are known by letter, since every story has articles of its own: a story begins with a
 * line of kind `articles` that names what stands in each. A cell is never blank where the story has an article: "not found" or "unknown".
 */
export function matrixCsv(run: StreamedRun): Generator<string> {
  const widest = run.stories.reduce((most, story) => Math.max(most, story.articles.length), 0);
  const readings = new Map(run.articles.map(({ reading }) => [reading.article.id, reading]));
  return csvLines([...ROW_COLUMNS, ...Array.from({ length: widest > 1 ? widest : 0 }, (_, i) => letterOf(i))], rows());

  function* rows(): Generator<Value[]> {
    for (const collation of run.collations) {
      const columns = collation.columns.map((id) => readings.get(id)!);
      yield filled([...headValues(collation), ...columns.map(({ article }) => named(article.outlet, article.name))]);
      for (const row of collation.rows) yield filled([...rowValues(collation.story, row), ...row.cells.map((cell, i) => cellWords(cell, columns[i]!, row))]);
    }
  }

  function filled(values: Value[]): Value[] {
    return [...values, ...Array.from({ length: Math.max(0, ROW_COLUMNS.length + widest - values.length) }, () => null)];
  }
}

function headValues({ story, columns, origins }: Collation): Value[] {
  return [story, null, "articles", null, null, columns.length, origins.length, null, null];
}

function named(outlet: string | null, name: string): string {
  return outlet === null ? name : `${outlet} (${name})`;
}

/** Every passage of the cell in its marks, with the voice that answers for it. */
function cellWords(cell: Cell, reading: Reading, row: Row): string {
  if (cell.state === "silent") return "not found";
  if (cell.state === "unknown") return `unknown: ${cell.why}`;
  return cell.passages.map((passage) => passageWords(passage, reading, row)).join(" | ");
}

function passageWords(passage: CellPassage, reading: Reading, { kind }: Row): string {
  const { text } = reading.article;
  const reads = readsOtherwise(reading, passage);
  const notes = [voiceOf(passage, text), kind === "name" && passage.count !== undefined ? `×${passage.count}` : null, reads === null ? null : `reads “${reads}”`];
  return `“${cut(passage, text)}” [${notes.filter((note) => note !== null).join("; ")}]`;
}

function voiceOf({ voice, source }: CellPassage, text: string): string {
  return source ? `${voice}: “${cut(source, text)}”` : voice;
}

function cut(span: Span, text: string): string {
  return text.slice(span.start, span.end);
}
