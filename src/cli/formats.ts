import { extname } from "node:path";
import { WrongUse } from "./usage.ts";

/** `--out report.html` says enough: the format by the file's ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  "": "terminal",
  ".txt": "terminal",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".md": "markdown",
  ".markdown": "markdown",
  ".jsonld": "annotations",
  ".xml": "tei",
};

/** The format asked for, else the one that the ending of `--out` means. Throws WrongUse where the ending means none of `formats`. */
export function formatOf<F extends string>(formats: readonly F[], { format, out }: { readonly format?: F; readonly out?: string }): F {
  if (format !== undefined) return format;
  const ending = out === undefined || isDevice(out) ? "" : extname(out).toLowerCase();
  const meant = formats.find((each) => each === ENDINGS[ending]);
  if (meant !== undefined) return meant;
  throw new WrongUse(`${out}: the ending ${ending} tells no format that can be written here. Add --format, one of ${formats.join(", ")}.`);
}

/** Throws WrongUse where an option was given that the format knows nothing of. */
export function onlyWith(option: string, value: string | undefined, format: string, formats: readonly string[]): void {
  if (value === undefined || formats.includes(format)) return;
  throw new WrongUse(`${option} ${value} says how to write ${formats.join(" or ")}, and this is ${format}. Add --format ${formats[0]}, or leave ${option} out.`);
}

function isDevice(file: string): boolean {
  return file === "-" || file.startsWith("/dev/");
}
