import type { Cell, CellPassage, Nearest } from "../../model/collation.ts";
import type { Reading } from "../../model/reading.ts";
import type { StreamedRun } from "../../model/run.ts";
import { letterOf } from "../../text/letters.ts";
import { readsOtherwise } from "../asRead.ts";
import { rounded } from "../report.ts";
import { csvLines, type Value } from "./lines.ts";
import { ROW_COLUMNS, rowValues } from "./rowValues.ts";

const CELL_COLUMNS = ["column", "article", "name", "outlet", "state", "passage"] as const;
const PASSAGE_COLUMNS = ["words", "reads", "start", "end", "voice", "source", "source_start", "source_end", "count"] as const;
const GAP_COLUMNS = ["why", "nearest", "nearest_start", "nearest_end", "nearest_score"] as const;

/** The cells in long form: a line for each passage of a cell that says it, and one for each cell that does not. */
export function cellsCsv(run: StreamedRun): Generator<string> {
  const readings = new Map(run.articles.map(({ reading }) => [reading.article.id, reading]));
  return csvLines([...ROW_COLUMNS, ...CELL_COLUMNS, ...PASSAGE_COLUMNS, ...GAP_COLUMNS], rows());

  function* rows(): Generator<Value[]> {
    for (const { story, columns, rows } of run.collations) {
      for (const row of rows) {
        for (const [i, cell] of row.cells.entries()) {
          const reading = readings.get(columns[i]!)!;
          for (const values of cellValues(cell, reading)) yield [...rowValues(story, row), letterOf(i), reading.article.id, reading.article.name, reading.article.outlet, cell.state, ...values];
        }
      }
    }
  }
}

/** From the column `passage` on. */
function cellValues(cell: Cell, reading: Reading): Value[][] {
  const noPassage: Value[] = [null, ...PASSAGE_COLUMNS.map(() => null)];
  if (cell.state === "silent") return [[...noPassage, null, ...nearestValues(cell.nearest, reading)]];
  if (cell.state === "unknown") return [[...noPassage, cell.why, ...nearestValues(cell.nearest, reading)]];
  return cell.passages.map((passage, i) => [i + 1, ...passageValues(passage, reading), ...GAP_COLUMNS.map(() => null)]);
}

function passageValues(passage: CellPassage, reading: Reading): Value[] {
  const { text } = reading.article;
  const { start, end, voice, source, count } = passage;
  const said = source ? [text.slice(source.start, source.end), source.start, source.end] : [null, null, null];
  return [text.slice(start, end), readsOtherwise(reading, passage), start, end, voice, ...said, count ?? null];
}

function nearestValues(nearest: Nearest | null, { article }: Reading): Value[] {
  if (nearest === null) return [null, null, null, null];
  return [article.text.slice(nearest.start, nearest.end), nearest.start, nearest.end, rounded(nearest.score)];
}
