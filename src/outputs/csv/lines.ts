import Papa from "papaparse";

/** What one cell may hold; null is an empty cell. */
export type Value = string | number | boolean | null;

/**
 * A table as RFC 4180 has it, a line each, after the names of the columns. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection): articles are hostile input.
 */
export function* csvLines(columns: readonly string[], rows: Iterable<readonly Value[]>): Generator<string> {
  yield line(columns);
  for (const row of rows) yield line(row);
}

/**
 * Also behind blanks and characters that show nothing, which some spreadsheets trim, and in the wide forms of East Asian keyboards.
 * The library's own pattern misses a formula that is followed by a line break.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function line(row: readonly Value[]): string {
  return `${Papa.unparse([[...row]], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
