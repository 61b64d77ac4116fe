import type { Row, Rows } from "./row.ts";

/**
 * The rows of comma- or otherwise separated values as their characters come (RFC 4180). Quotation marks that open a cell hold separators and line ends; a mark
 * within them is written twice; one that is not, and closes nothing, is a letter like others. The first row names the columns; of two with one name the first counts.
 */
export async function* csvRows(pieces: AsyncIterable<string>, separator: string, mostCharacters: number): Rows {
  let columns: readonly string[] | null = null;
  for await (const cells of records(pieces, separator, mostCharacters)) {
    if (cells === "too-large") yield { why: "too-large" };
    else if (columns === null) columns = cells.map((cell) => cell.trim());
    else yield named(columns, cells);
  }
}

function named(columns: readonly string[], cells: readonly string[]): Row {
  const row = new Map<string, string>();
  for (let i = 0; i < columns.length; i++) if (columns[i] !== "" && !row.has(columns[i]!)) row.set(columns[i]!, cells[i] ?? "");
  return row;
}

/** Cells of one row; a table of news has some tens. */
const MOST_CELLS = 10_000;

const QUOTE = '"';
const LF = "\n";
const CR = "\r";

/** `fresh`: before a cell. `open`: in a cell without marks. `quoted`: within marks. `closing`: behind a mark within them. */
type Place = "fresh" | "open" | "quoted" | "closing";

/** Where a cell without marks ends, or the piece does. */
function endOfOpen(piece: string, at: number, separator: string): number {
  const code = separator.charCodeAt(0);
  for (; at < piece.length; at++) {
    const mark = piece.charCodeAt(at);
    if (mark === code || mark === 10 || mark === 13) break;
  }
  return at;
}

/** Every line that holds something, as cells. */
export async function* records(pieces: AsyncIterable<string>, separator: string, mostCharacters: number): AsyncGenerator<readonly string[] | "too-large"> {
  let cells: string[] = [];
  let cell: string[] = [];
  let place: Place = "fresh";
  let length = 0;
  let afterReturn = false;

  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const mark = piece[at]!;
      const isReturnsOther = afterReturn && mark === LF;
      afterReturn = false;
      if (isReturnsOther) {
        from = at + 1;
        continue;
      }
      if (place === "quoted") {
        const next = piece.indexOf(QUOTE, at);
        if (next < 0) break;
        keep(piece, from, next);
        at = next;
        from = next + 1;
        place = "closing";
        continue;
      }
      if (mark === QUOTE && place === "fresh") {
        place = "quoted";
        from = at + 1;
        continue;
      }
      if (place === "closing" && mark === QUOTE) {
        // The second of two is the mark itself.
        place = "quoted";
        from = at;
        continue;
      }
      if (mark === separator) {
        keep(piece, from, at);
        endCell();
        from = at + 1;
        continue;
      }
      if (mark === LF || mark === CR) {
        keep(piece, from, at);
        afterReturn = mark === CR;
        from = at + 1;
        const row = endRow();
        if (row) yield row;
        continue;
      }
      if (place === "closing") {
        // "We stay," he said: it closed nothing.
        keep(QUOTE, 0, 1);
        place = "quoted";
        from = at;
        continue;
      }
      place = "open";
      at = endOfOpen(piece, at, separator) - 1;
    }
    if (place !== "closing") keep(piece, from, piece.length);
  }
  const row = endRow();
  if (row) yield row;

  function keep(piece: string, start: number, end: number): void {
    length += end - start;
    if (length <= mostCharacters && end > start) cell.push(piece.slice(start, end));
    else if (length > mostCharacters) cell = [];
  }

  function endCell(): void {
    length++;
    place = "fresh";
    if (cells.length < MOST_CELLS && length <= mostCharacters) cells.push(cell.join(""));
    cell = [];
  }

  function endRow(): readonly string[] | "too-large" | null {
    const isBlank = cells.length === 0 && cell.every((part) => part.trim() === "");
    const isTooLarge = length > mostCharacters;
    endCell();
    const row = cells;
    cells = [];
    length = 0;
    if (isTooLarge) return "too-large";
    return isBlank ? null : row;
  }
}
