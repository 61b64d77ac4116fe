import { beginning, charactersOf } from "../characters.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { COLUMN_NAMES, isKnownName, plainName } from "./columnNames.ts";
import { csvRows } from "./csv.ts";
import { arrayRows, lineRows } from "./jsonRows.ts";
import { rowOf, type Rows } from "./row.ts";
import { separatorOf } from "./separator.ts";

/** A table, opened: its rows come as they are read. */
export interface OpenTable {
  readonly format: "csv" | "tsv" | "jsonl" | "parquet";
  readonly guessedEncoding: boolean;
  readonly rows: Rows;
}

/** True for a table: by its first bytes, else by its ending, else by a first line that names columns as tables of articles do. */
export function isTable(name: string, head: Uint8Array): boolean {
  if (isParquet(head) || /\.(?:csv|tsv|tab|jsonl|ndjson|json|parquet)$/.test(name)) return true;
  if (/\.[a-z0-9]{1,10}$/.test(name)) return false;
  const start = beginning(head);
  return /^\[?\s{0,100}\{\s{0,100}"/.test(start) || namesColumns(start);
}

function isParquet(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31;
}

/** "id,text,series,date": every cell is a name, and one of them names the text or the address. Behind a comma in running words stands a blank. */
function namesColumns(start: string): boolean {
  const line = start.slice(0, LONGEST_HEADER).split(/[\r\n]/, 2)[0]!;
  const cells = line.split(/[,\t;|]/).map((cell) => cell.replace(/^"|"$/g, ""));
  if (cells.length < 2 || !cells.every((cell) => /^[\p{L}_][\p{L}\p{N} _.-]{0,40}$/u.test(cell))) return false;
  return cells.filter(isKnownName).length >= 2 && cells.some((cell) => TELLING.has(plainName(cell)));
}

const LONGEST_HEADER = 1000;
const TELLING: ReadonlySet<string> = new Set([...COLUMN_NAMES.get("text")!, ...COLUMN_NAMES.get("url")!]);

/** The rows by the kind of table; null for JSON that is none. */
export async function openTable(file: SourceFile, tools: UnpackTools): Promise<OpenTable | null> {
  const most = tools.limits.maxArticle * MOST_TEXTS;
  const head = await file.read(0, START);
  if (isParquet(head)) return { format: "parquet", guessedEncoding: false, rows: parquetRows(file, tools) };
  const characters = await charactersOf(file);
  const start = beginning(head);
  const given = { guessedEncoding: characters.guessed };
  if (isJson(file.name.toLowerCase(), start)) {
    if (start.startsWith("[")) return { ...given, format: "jsonl", rows: arrayRows(characters.pieces(), most) };
    return isLines(file.name.toLowerCase(), start) ? { ...given, format: "jsonl", rows: lineRows(characters.pieces(), most) } : null;
  }
  const separator = await separatorOf(file.name, start);
  return { ...given, format: separator === "\t" ? "tsv" : "csv", rows: csvRows(characters.pieces(), separator, most) };
}

/** Times the largest article: a row may hold a text and its page. Characters. */
const MOST_TEXTS = 4;
/** Bytes by which rows are told: two or more rows of a table of articles. */
const START = 1 << 18;

function isJson(name: string, start: string): boolean {
  return /\.(?:jsonl|ndjson|json)$/.test(name) || (!/\.(?:csv|tsv|tab)$/.test(name) && /^[[{]/.test(start));
}

/** One object a line, whatever the ending: a first line that is an object, and a second that begins as one. An object of many lines is no table. */
function isLines(name: string, start: string): boolean {
  if (/\.(?:jsonl|ndjson)$/.test(name)) return true;
  const [first = "", second] = start.split(/\r?\n/, 2);
  if (second === undefined) return !name.endsWith(".json") && start.length < START;
  try {
    JSON.parse(first);
    return second.startsWith("{") || (second.trim() === "" && !name.endsWith(".json"));
  } catch {
    return false;
  }
}

async function* parquetRows(file: SourceFile, tools: UnpackTools): Rows {
  for await (const fields of tools.parquet((start, end) => file.read(start, end), file.size)) yield rowOf(fields);
}
