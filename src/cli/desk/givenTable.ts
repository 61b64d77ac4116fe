import { extname } from "node:path";
import Papa from "papaparse";
import type { GivenWords } from "../../model/desk.ts";
import { metadataTable, sidecar } from "../../stages/intake/intake.ts";
import { DeskError } from "../../server/server.ts";
import { TABLE } from "../givens.ts";
import type { Keep } from "./keep.ts";

const FIELDS = ["outlet", "url", "title", "published"] as const;

/** Writes what a person says of a file beside it: into its sidecar where it has one, which outranks the table, else into the folder's `metadata.csv`; rows and columns of others stay. Throws DeskError where a word cannot be read as what it should be. */
export async function keepGiven(keep: Keep, file: string, given: GivenWords): Promise<void> {
  const beside = `${file.slice(0, file.length - extname(file).length)}.json`;
  const own = await keep.beside(beside);
  if (own !== null) return keepInSidecar(keep, beside, own, given);
  const words = (await keep.beside(TABLE)) ?? "";
  const { data, meta } = Papa.parse<Record<string, string>>(words.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: "greedy", transformHeader: (header) => header.trim().toLowerCase() });
  const columns = [...new Set(["file", ...(meta.fields ?? []), ...FIELDS])].filter((column) => column !== "");
  const row = data.find((one) => one["file"] === file) ?? {};
  const filled: Record<string, string> = { ...row, file };
  for (const field of FIELDS) if (given[field] !== undefined) filled[field] = given[field].trim();

  const alone = csv(columns, [filled]);
  const complaint = metadataTable(TABLE, new TextEncoder().encode(alone)).problems.find(({ message }) => !message.includes("columns"));
  if (complaint) throw new DeskError(`${complaint.message[0]!.toUpperCase()}${complaint.message.slice(1)}`);
  await keep.keepBeside(TABLE, csv(columns, [...data.filter((one) => one["file"] !== file), filled]));
}

async function keepInSidecar(keep: Keep, name: string, words: string, given: GivenWords): Promise<void> {
  const { given: before, problems } = sidecar(name, new TextEncoder().encode(words));
  if (before === null) throw new DeskError(`${problems[0]?.message ?? `${name} is no sidecar`} It is not written over.`);
  const fields = { ...(JSON.parse(words) as object), ...given };
  const changed = `${JSON.stringify(fields, null, 2)}\n`;
  const complaint = sidecar(name, new TextEncoder().encode(changed)).problems[0];
  if (complaint) throw new DeskError(`${complaint.message[0]!.toUpperCase()}${complaint.message.slice(1)}`);
  await keep.keepBeside(name, changed);
}

function csv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? "")) }, { newline: "\n" })}\n`;
}
