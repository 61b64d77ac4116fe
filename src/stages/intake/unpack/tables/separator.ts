import { isKnownName } from "./columnNames.ts";
import { records } from "./csv.ts";

/** The character between a table's cells, by its first rows: the one that parts known names of columns, else the one that gives every row as many cells as the first. */
export async function separatorOf(name: string, start: string): Promise<string> {
  if (name.toLowerCase().endsWith(".tsv")) return "\t";
  let best = { separator: ",", known: 0, alike: 0 };
  for (const separator of SEPARATORS) {
    const { known, alike } = await countedWith(separator, start);
    if (known > best.known || (known === best.known && alike > best.alike)) best = { separator, known, alike };
  }
  return best.separator;
}

/** The more usual first. */
const SEPARATORS = [",", "\t", ";", "|"] as const;
/** Rows that are compared. */
const ROWS = 10;

async function countedWith(separator: string, start: string): Promise<{ readonly known: number; readonly alike: number }> {
  let cells = 0;
  let known = 0;
  let alike = 0;
  let row = 0;
  for await (const record of records([start] as unknown as AsyncIterable<string>, separator, Infinity)) {
    if (record === "too-large") continue;
    if (row === 0) {
      cells = record.length;
      known = record.filter(isKnownName).length;
    } else if (cells > 1 && record.length === cells) alike++;
    if (row++ >= ROWS) break;
  }
  return { known, alike };
}
