import Papa from "papaparse";
import type { GivenBy, Published } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { noted } from "./problems.ts";
import { dated } from "./published.ts";

/** What a sidecar, a table, a feed or an archive says of one source; null where it does not say. */
export interface Given {
  readonly from: GivenBy;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: Published | null;
  readonly modified?: Published | null;
  readonly authors?: readonly string[];
  readonly language?: string | null;
  readonly licence?: string | null;
}

/** A sidecar NAME.json: an object with `outlet`, `url`, `title`, `published`, each a string and each optional; other fields are passed over. */
export function sidecar(name: string, bytes: Uint8Array): { given: Given | null; problems: Problem[] } {
  const fields = parsed(bytes);
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    return { given: null, problems: [noted("bad-metadata", name, `expected one JSON object with ${FIELDS.join(", ")}, came ${sort(fields)}; it is not used. Mend it, or leave it out.`)] };
  }
  const problems: Problem[] = [];
  const values: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const value = (fields as Readonly<Record<string, unknown>>)[field];
    if (typeof value === "string") values[field] = value;
    else if (value !== undefined && value !== null) problems.push(noted("bad-metadata", name, `expected words in quotation marks for ${field}, came ${sort(value)}; it is not used.`));
  }
  return { given: givenOf(name, "", values, "sidecar", problems), problems };
}

/** A `metadata.csv`: a row for each file, by the columns file, outlet, url, title, published. Keys are the files as the table writes them, without "./". */
export function metadataTable(name: string, bytes: Uint8Array): { givens: ReadonlyMap<string, Given>; problems: Problem[] } {
  const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: "greedy", transformHeader: (header) => header.trim().toLowerCase() });
  const came = (meta.fields ?? []).filter((column) => column !== "");
  const unknown = came.filter((column) => column !== "file" && !FIELDS.includes(column as Field));
  const givens = new Map<string, Given>();
  if (!came.includes("file") || unknown.length === came.length - 1) {
    return { givens, problems: [noted("bad-metadata", name, `expected the columns file, ${FIELDS.join(", ")}, came ${listed(came)}; it is not used. Name the columns in the first line.`)] };
  }
  const problems: Problem[] = [];
  if (unknown.length > 0) problems.push(noted("bad-metadata", name, `expected the columns file, ${FIELDS.join(", ")}, came ${listed(unknown)} too; those are not used.`));
  for (const row of data) addRow(name, row, givens, problems);
  return { givens, problems };
}

const FIELDS = ["outlet", "url", "title", "published"] as const;
type Field = (typeof FIELDS)[number];

function addRow(name: string, row: Readonly<Record<string, string>>, givens: Map<string, Given>, problems: Problem[]): void {
  const file = (row["file"] ?? "").trim().replaceAll("\\", "/").replace(/^\.\//, "");
  if (file === "") return;
  if (givens.has(file)) return void problems.push(noted("bad-metadata", name, `expected one row for ${file}, came another; the first is used.`));
  const values: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) if (typeof row[field] === "string") values[field] = row[field];
  givens.set(file, givenOf(name, ` of ${file}`, values, "metadata.csv", problems));
}

function givenOf(name: string, whose: string, values: Partial<Record<Field, string>>, from: "sidecar" | "metadata.csv", problems: Problem[]): Given {
  const [outlet, url, title, raw] = FIELDS.map((field) => cleaned(values[field]));
  const published = raw ? dated(raw, from) : null;
  if (raw && !published) problems.push(noted("bad-metadata", name, `expected a date such as 2023-11-18 or 2023-11-18T09:30:00+03:00 for published${whose}, came “${shortened(raw)}”; the time is taken as not known.`));
  const isAddress = !url || /^https?:\/\/\S+$/i.test(url);
  if (!isAddress) problems.push(noted("bad-metadata", name, `expected an address that begins with http:// or https:// for url${whose}, came “${shortened(url!)}”; it is not used.`));
  return { from, outlet: outlet ?? null, url: isAddress ? (url ?? null) : null, title: title ?? null, published };
}

/** One line, trimmed; null when nothing is left. */
function cleaned(words: string | undefined): string | null {
  const folded = (words ?? "").slice(0, LONGEST).toWellFormed().replace(/\s+/g, " ").trim();
  return folded === "" ? null : folded;
}

/** Characters of one field. */
const LONGEST = 2000;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** What came, in words. */
function sort(value: unknown): string {
  if (value === undefined) return "something that is not JSON";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : typeof value === "string" ? "words alone" : `a ${typeof value}`;
}

function listed(columns: readonly string[]): string {
  return columns.length === 0 ? "none" : shortened(columns.join(", "));
}

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}

/** Characters of a wrong value that a message repeats. */
const SHOWN = 80;
