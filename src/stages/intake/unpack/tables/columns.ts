import { cellDate } from "./cellDate.ts";
import { lineOf, wordsOf } from "./cells.ts";
import { COLUMN_NAMES, type Holds, plainName } from "./columnNames.ts";
import type { Row } from "./row.ts";

/** Which column holds what. */
export interface Columns {
  readonly names: ReadonlyMap<Holds, string>;
  /** Columns that could hold the text too, and hold less; empty where one name alone fits. */
  readonly others: readonly string[];
}

/** The columns by what they hold: as asked, else by their names; where several fit, by the first rows. A name that was asked for and is not there is given back. */
export function columnsOf(columns: readonly string[], sample: readonly Row[], asked: ReadonlyMap<string, string>): Columns | { readonly missing: string } {
  const names = new Map<Holds, string>();
  const byPlainName = new Map(columns.toReversed().map((column) => [plainName(column), column]));
  for (const [holds, name] of asked) {
    const found = columns.includes(name) ? name : byPlainName.get(plainName(name));
    if (found === undefined) return { missing: name };
    names.set(holds as Holds, found);
  }
  const texts = candidates("text").map((column) => ({ column, length: lengthOf(column, sample) })).sort((a, b) => b.length - a.length);
  for (const holds of COLUMN_NAMES.keys()) {
    if (names.has(holds)) continue;
    const found = holds === "text" ? texts[0]?.column : fitting(holds);
    if (found !== undefined) names.set(holds, found);
  }
  return { names, others: asked.has("text") ? [] : texts.slice(1).flatMap(({ column, length }) => (length > 0 ? column : [])) };

  function candidates(holds: Holds): string[] {
    return COLUMN_NAMES.get(holds)!.flatMap((name) => byPlainName.get(name) ?? []);
  }

  /** The first whose cells are of the kind; a column of addresses is no outlet. */
  function fitting(holds: Holds): string | undefined {
    const named = holds === "url" ? [...candidates("url"), ...candidates("id"), ...candidates("outlet")] : candidates(holds);
    return named.find((column) => sample.some((row) => fits(holds, row.get(column)))) ?? (holds === "published" ? named[0] : undefined);
  }
}

function fits(holds: Holds, value: unknown): boolean {
  switch (holds) {
    case "url":
      return addressOf(value) !== null;
    case "published":
    case "modified":
      return cellDate(value) !== null;
    case "outlet":
      return lineOf(value) !== null && addressOf(value) === null;
    case "authors":
      return Array.isArray(value) || lineOf(value) !== null;
    default:
      return lineOf(value) !== null;
  }
}

/** The address of a page in a cell; null for anything else, a spreadsheet's formula too. */
export function addressOf(value: unknown): string | null {
  const line = lineOf(value);
  return line !== null && /^https?:\/\/\S+$/i.test(line) ? line : null;
}

/** Characters of all its cells, without tags. */
function lengthOf(column: string, sample: readonly Row[]): number {
  let sum = 0;
  for (const row of sample) sum += wordsOf(row.get(column)).slice(0, MEASURED).replace(/<[^<>]{0,2000}>/g, "").trim().length;
  return sum;
}

/** Characters of a cell; a longer one is a text in any case. */
const MEASURED = 20_000;
