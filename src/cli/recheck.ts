import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { type Failure, type Recheck, recheck, type SourceToday } from "../outputs/recheck.ts";
import { oneLine } from "../outputs/wording.ts";
import { printable } from "../outputs/terminal/terminal.ts";
import { DEFAULTS, takeIn } from "../pipeline.ts";
import { readsAs, type SourceDocument } from "../stages/intake/intake.ts";
import { type Bounds, boundsOf, withBounds } from "./bounds.ts";
import { EXIT } from "./exit.ts";
import { inputs } from "./inputs.ts";
import { outOption } from "./options.ts";
import { problemLines } from "./problems.ts";
import { tools } from "./tools.ts";
import { WrongUse } from "./usage.ts";
import { refuseInput, write } from "./write.ts";

const FORMATS = ["terminal", "json"] as const;
/** Characters of a failed passage shown in one line. */
const SHOWN = 80;

interface RecheckOptions extends Bounds {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
}

export function recheckCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("recheck")
    .description("prove that every passage of a report still stands in its sources, with its exact words")
    .argument("<report>", "a report written with --format json or jsonl")
    .argument("<input...>", "the sources: files, folders, globs, or - for standard input")
    .addOption(new Option("-f, --format <format>", "what to write").choices(FORMATS).default("terminal"))
    .addOption(outOption())
    .addHelpText("after", EXAMPLES)
    .action(async (report: string, args: string[], options: RecheckOptions) => done(await recheckReport(report, args, options))));
}

/** Gives the exit code. */
export async function recheckReport(path: string, args: readonly string[], options: RecheckOptions): Promise<number> {
  const report = await parsed(path);
  const { documents, problems, files } = await inputs(args, options, options.out);
  refuseInput(options.out, new Set([...files, realpathSync(path)]));
  const wanted = hashesIn(report);
  const kept = new Map<string, Uint8Array>();
  const taken = await takeIn(keeping(documents, wanted, kept), { ...DEFAULTS, ...boundsOf(options) }, tools());
  process.stderr.write(problemLines([...problems, ...taken.problems], options.skipUnreadable));
  const today: SourceToday[] = taken.articles.map(({ name, source, text }) => ({ name, sha256: source.sha256, text, source: decodedAs(kept.get(source.sha256), source.encoding) }));
  const result = resultOf(report, today, path);
  await write(options.format === "json" ? [`${JSON.stringify(result)}\n`] : lines(result), options.out);
  const confirmed = result.failures.length === 0 && result.sources.every((source) => source.state === "same");
  return confirmed ? EXIT.allRead : EXIT.notConfirmed;
}

/** The sources that the report names by their hash; of an archive only those are kept. */
function hashesIn(report: readonly unknown[]): ReadonlySet<string> {
  const articles = report.flatMap((part) => (part as { articles?: unknown } | null)?.articles ?? [part]).flat();
  return new Set(articles.flatMap((article) => (article as { source?: { sha256?: string } } | null)?.source?.sha256 ?? []));
}

async function* keeping(documents: AsyncIterable<SourceDocument>, wanted: ReadonlySet<string>, kept: Map<string, Uint8Array>): AsyncGenerator<SourceDocument> {
  for await (const document of documents) {
    if (wanted.has(document.sha256)) kept.set(document.sha256, document.bytes);
    yield document;
  }
}

/** Empty for a source that the report does not name by its hash: it is compared by its text alone. */
function decodedAs(bytes: Uint8Array | undefined, encoding: string): string {
  return bytes === undefined ? "" : new TextDecoder(encoding).decode(bytes);
}

function resultOf(report: readonly unknown[], today: readonly SourceToday[], path: string): Recheck {
  try {
    return recheck(report, today, readsAs);
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUse(`${path} is not a report: ${error.message}. Write one with: variorum collate INPUT... --format json --out report.json`);
    throw error;
  }
}

/** The report's objects: one for JSON, one a line for JSONL. */
async function parsed(path: string): Promise<unknown[]> {
  const read = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`cannot read the report ${path} (${error.code ?? error.message}). Give the path of a file written with --format json or jsonl.`);
  });
  // Some editors and shells put a byte-order mark before what they save.
  const words = read.startsWith("\ufeff") ? read.slice(1) : read;
  if (words.trim() === "") throw new WrongUse(`the report ${path} is empty: expected a report written with --format json or jsonl. Write one with: variorum collate INPUT... --format json --out report.json`);
  try {
    return [JSON.parse(words)];
  } catch {
    return words.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [parsedLine(line, path, i + 1)]));
  }
}

function parsedLine(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new WrongUse(`${path} is neither JSON nor JSON Lines: line ${number} does not parse. Was it written to the end?`);
  }
}

function* lines({ passages, stand, inSource, sources, failures }: Recheck): Generator<string> {
  for (const source of sources) {
    if (source.state === "same") continue;
    const what = source.state === "missing" ? "no source with this name or hash among the inputs" : `the source has changed: its hash is not the report's${source.comparedWith ? ` (compared with ${printable(source.comparedWith)})` : ""}`;
    yield `${source.state.padEnd(8)} ${printable(source.name)}: ${what}\n`;
  }
  for (const failure of failures) yield `${failure.state.padEnd(8)} ${printable(failure.name)} [${failure.span.join(", ")}] “${shown(failure.exact)}”${detail(failure)}\n`;
  yield `${stand} of ${passages} passages stand at their place with their exact words, ${inSource} of them shown in the page or record itself; ${sources.filter((source) => source.state === "same").length} of ${sources.length} sources have the report's hash.\n`;
}

function detail({ state, to, now }: Failure): string {
  if (state === "moved") return ` now at ${to.map((span) => `[${span.join(", ")}]`).join(", ")}`;
  return state === "edited" ? ` now reads “${shown(now ?? "")}”` : "";
}

function shown(words: string): string {
  const line = oneLine(printable(words));
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

const EXAMPLES = `
Each passage that does not stand is listed as
  moved    its exact words stand elsewhere (all places are given, the nearest first)
  edited   its words are gone, but the words around it still stand
  missing  neither is there
  not-in-source
           the text has them, but the page or record does not at the place that the report names
Exit code 0 only if every passage stands and every source has the hash that the report names; else 1.

Examples:
  variorum collate clippings/ -f json -o report.json
  variorum recheck report.json clippings/`;
