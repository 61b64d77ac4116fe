import Papa from "papaparse";

/** What one cell may hold; null is an empty cell. */
export type Value = string | number | null;

/**
 * A table as RFC 4180 has it, a line each, after the names of the columns. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection): articles are hostile input.
 */
export function* csvLines(columns: readonly string[], rows: Iterable<readonly Value[]>): Generator<string> {
  yield line(columns);
  for (const row of rows) yield line(row);
}

function line(row: readonly Value[]): string {
  return `${Papa.unparse([[...row]], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
