import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { unread } from "../../problems.ts";
import { largerThan, moreThan } from "../reservations.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { openTable, type OpenTable } from "./kinds.ts";
import { noTable, refusal } from "./refusals.ts";
import { isRow, type Row, type Rows, type Unkept } from "./row.ts";
import { badDate, rowDocument } from "./rowDocument.ts";
import { newTally, notesOf } from "./tally.ts";

export { isTable } from "./kinds.ts";

/** The rows of a table, each as a document: the cell of its text, with what the other columns say of it. */
export async function* tableRows(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const table = await openTable(file, tools);
  if (table === null) return yield noTable(file.name, await file.read(0, HEAD));
  try {
    yield* documentsOf(table, file, tools);
  } catch (error) {
    // A disk that fails is the command's to tell; a table of bytes that lie about themselves is ours.
    if (table.format !== "parquet") throw error;
    yield unread("unreadable", file.name, `expected a Parquet table, came bytes that are damaged or none (${error instanceof Error ? error.message : String(error)}). Save it again.`);
  }
}

/** Bytes in which a report names itself. */
const HEAD = 2000;

async function* documentsOf(table: OpenTable, file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { first, all } = await peeked(table.rows);
  const sample = first.filter(isRow);
  const names = [...new Set(sample.flatMap((row) => [...row.keys()]))];
  const columns = columnsOf(names, sample, tools.columns);
  const refused = refusal(file.name, names, sample, columns);
  if (refused || "missing" in columns) return yield refused!;
  yield* read(all, columns, table, file, tools);
}

async function* read(rows: Rows, columns: Columns, { format, guessedEncoding }: OpenTable, file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { maxRecords, maxArticle } = tools.limits;
  const tally = newTally();
  for await (const row of rows) {
    if (tally.rows >= maxRecords) {
      yield moreThan(file.name, "rows", maxRecords);
      break;
    }
    const index = tally.rows++;
    if (!isRow(row)) {
      if (row.why === "too-large") yield largerThan(`${file.name}#${index}`, maxArticle);
      else tally.noObject++;
      continue;
    }
    const document = rowDocument(row, columns.names, { format, index }, file, tools);
    if (document === null) {
      tally.empty++;
      continue;
    }
    yield document;
    const bad = badDate(row, columns.names);
    if (bad !== null && tally.badDates++ === 0) tally.badDate = bad;
  }
  yield* notesOf(file.name, tally, columns, guessedEncoding);
}

/** Rows by which columns are chosen. */
const SAMPLE = 20;

/** The first rows, and all of them. What breaks within the first is thrown when these have been given. */
async function peeked(rows: Rows): Promise<{ readonly first: readonly (Row | Unkept)[]; readonly all: AsyncGenerator<Row | Unkept> }> {
  const rest = rows[Symbol.asyncIterator]();
  const first: (Row | Unkept)[] = [];
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) if (first.push(next.value) >= SAMPLE) break;
  } catch (error) {
    if (first.length === 0) throw error;
    return { first, all: again(first, { next: () => Promise.reject(error) }) };
  }
  return { first, all: again(first, rest) };
}

async function* again(first: readonly (Row | Unkept)[], rest: AsyncIterator<Row | Unkept>): AsyncGenerator<Row | Unkept> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
