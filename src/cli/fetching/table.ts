import Papa from "papaparse";
import { csvLines } from "../../outputs/csv/csv.ts";
import { WrongUse } from "../usage.ts";
import type { Outcome } from "./outcome.ts";

/** A table with a column of addresses, as it stands. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column holds the address. */
  readonly at: number;
}

/** A CSV or TSV whose first line names the columns. `column` names the one with the addresses where it has no usual name. Throws WrongUse. */
export function tableOf(name: string, words: string, column: string | undefined): Table {
  const { data } = Papa.parse<string[]>(words.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy", delimitersToGuess: [",", "\t", ";", "|"] });
  const [columns = [], ...rows] = data;
  const at = column === undefined ? usual(columns) : columns.findIndex((each) => each.trim() === column.trim());
  if (at >= 0) return { columns, rows, at };
  const came = columns.slice(0, MOST_NAMED).join(", ") || "none";
  if (column !== undefined) throw new WrongUse(`${name}: expected a column ${column}, came ${came}. Check the spelling after --column url=.`);
  throw new WrongUse(`${name}: expected a column of addresses (${USUAL.slice(0, 4).join(", ")}, ...), came ${came}. Name it: --column url=${columns[0]?.trim() || "NAME"}.`);
}

/** The table's own columns, then what became of each row's address. */
export function* resultCsv(table: Table, outcomeOf: (address: string) => Outcome): Generator<string> {
  // A row may be longer than the first line: what stands there is kept, in columns without a name.
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length);
  const columns = Array.from({ length: width }, (_, i) => table.columns[i] ?? "");
  yield* csvLines([...columns, ...RESULT], rows());

  function* rows() {
    for (const row of table.rows) {
      const { state, status, url, record, at, problem } = outcomeOf(row[table.at] ?? "");
      const own = columns.map((_, i) => row[i] ?? "");
      yield [...own, (row[table.at] ?? "").trim() === "" ? NO_ADDRESS : STATES[state], status, url, record, at, problem?.message ?? null];
    }
  }
}

const RESULT = ["fetch", "fetch_status", "fetch_address", "fetch_record", "fetch_time", "fetch_problem"] as const;
const STATES: Readonly<Record<Outcome["state"], string>> = { fetched: "fetched", before: "fetched", unchanged: "unchanged", failed: "not fetched", waiting: "not yet" };

const NO_ADDRESS = "no address";

/** Columns of a table that a message names. */
const MOST_NAMED = 20;
/** Names of columns with the address of an article, in small letters without blanks and the like; the first that is there is taken. */
const USUAL = ["url", "link", "address", "uri", "href", "articleurl", "storyurl", "pageurl", "weburl", "articlelink", "webaddress", "permalink", "canonicalurl", "canonicallink", "urls", "links", "addresses"];

function usual(columns: readonly string[]): number {
  const plain = columns.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const name = USUAL.find((each) => plain.includes(each));
  return name === undefined ? -1 : plain.indexOf(name);
}
