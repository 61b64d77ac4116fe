import { Argument, InvalidArgumentError, Option } from "commander";

/** Arguments and options that several commands share, each written down once. */
export const inputArgument = () => new Argument("<input...>", "files, folders, globs, or - for standard input: pages, texts, feeds, web archives, documents (DOCX, PDF), tables (CSV, TSV, JSON Lines, Parquet; not looked for in folders, name them)");

export const outOption = () => new Option("-o, --out <file>", "write there instead of to standard output").argParser(place);

export const tableOption = (tables: readonly string[]) => new Option("--table <table>", `which table to write as CSV (default: ${tables[0]})`).choices(tables);

/** Throws InvalidArgumentError where no name is given. */
function place(words: string): string {
  if (words.trim() === "") throw new InvalidArgumentError("Expected the name of a file such as report.html.");
  return words;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** "500k" -> 500000. Throws InvalidArgumentError, which commander shows as wrong use. */
export function size(words: string): number {
  const found = /^(\d{1,12}(?:\.\d{1,6})?)\s?([kmg]?)b?$/i.exec(words.trim());
  const bytes = found && Math.floor(Number(found[1]) * UNITS[found[2]!.toLowerCase()]!);
  if (!bytes) throw new InvalidArgumentError("Expected a size above 0 such as 500000, 500k or 20M.");
  return bytes;
}
