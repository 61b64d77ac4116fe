import { createHash } from "node:crypto";
import { Command, Option } from "commander";
import type { StreamedRun } from "../model/run.ts";
import { runAnnotations } from "../outputs/annotations/annotations.ts";
import { runCsv, TABLES, type Table } from "../outputs/csv/csv.ts";
import { runJson, storyLines, TEXTS, type Texts } from "../outputs/json/json.ts";
import { runMarkdown } from "../outputs/markdown/markdown.ts";
import { runReader } from "../outputs/reader/reader.ts";
import { runTei } from "../outputs/tei/tei.ts";
import { runText } from "../outputs/terminal/terminal.ts";
import { run, streamedRun } from "../pipeline.ts";
import { withBounds } from "./bounds.ts";
import { answer, type Asked } from "./answer.ts";
import { decisionsOption } from "./decisions.ts";
import { formatOf, onlyWith } from "./formats.ts";
import { inputArgument, outOption, tableOption } from "./options.ts";
import { readerFiles } from "./readerFiles.ts";
import { screenOf } from "./screen.ts";
import { tools } from "./tools.ts";
import { version } from "./version.ts";

/** Written from one pass over the stories, so that only one collation is held at a time. */
const STREAMED = ["json", "jsonl", "html", "csv", "markdown", "annotations", "tei"] as const;
/** Written of all stories together. */
const WHOLE = ["terminal"] as const;
const FORMATS = ["terminal", "json", "jsonl", "html", "csv", "markdown", "annotations", "tei"] as const satisfies readonly (Streamed | Whole)[];
type Streamed = (typeof STREAMED)[number];
type Whole = (typeof WHOLE)[number];
type Format = Streamed | Whole;

interface CollateOptions extends Asked {
  readonly format?: Format;
  readonly table?: Table;
  readonly texts?: Texts;
}

export function collateCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("collate")
    .description("lay the articles of each story side by side")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .addOption(tableOption(TABLES))
    .addOption(new Option("--texts <which>", "what JSON holds of the articles: their full text, or only the passages that the rows quote (default: full)").choices(TEXTS))
    .option("--together", "all inputs are one story")
    .addOption(decisionsOption())
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: CollateOptions) => done(await collate(args, options))));
}

/** Gives the exit code. */
export async function collate(args: readonly string[], options: CollateOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  onlyWith("--table", options.table, format, ["csv"]);
  onlyWith("--texts", options.texts, format, ["json", "jsonl"]);
  if (isStreamed(format)) return answer(args, options, streamedRun, (made, decisions) => streamed(made, format, options, decisions));
  return answer(args, options, run, (made) => runText(made, screenOf(process.stdout, options.out !== undefined)));
}

function isStreamed(format: Format): format is Streamed {
  return STREAMED.some((each) => each === format);
}

function streamed(made: StreamedRun, format: Streamed, { table = "matrix", texts = "full" }: CollateOptions, decisions: object | undefined): Iterable<string> {
  switch (format) {
    case "json":
      return runJson(made, version(), texts);
    case "jsonl":
      return storyLines(made, version(), texts);
    case "html":
      return runReader(made, { version: version(), ...readerFiles(), sha256Base64: (words) => createHash("sha256").update(words).digest("base64") }, decisions);
    case "csv":
      return runCsv(made, table);
    case "markdown":
      return runMarkdown(made, version());
    case "annotations":
      return runAnnotations(made, { version: version(), hash: tools().hash });
    case "tei":
      return runTei(made, version());
  }
}

const EXAMPLES = `
What the text does not say of an article (outlet, url, title, published) is read from NAME.json beside it,
or from a metadata.csv in its folder with the columns file, outlet, url, title, published.

Examples:
  variorum collate clippings/                        the summary of every story, on the terminal
  variorum collate a.txt b.html --together           these two tell one story, whatever they share
  variorum collate "clippings/*.txt" -o report.html  one page with every row and its places
  variorum collate clippings/ -f json -o report.json the whole run, for recheck and for other programs
  variorum collate clippings/ -o rows.csv            a spreadsheet: a row for each point, a column for each article
  variorum collate clippings/ -o cells.csv --table cells
                                                     one passage a line, with its place, voice and source
  variorum collate clippings/ -o story.md            to paste into a note or a ticket
  variorum collate clippings/ -o passages.jsonld     every passage as a W3C Web Annotation
  variorum collate clippings/ -o quotes.xml          the quotations as a critical apparatus (TEI)
  variorum collate clippings/ -o report.json --texts passages
                                                     to share where the articles may not be: quoted passages, no full texts
  pbpaste | variorum collate - other.txt             one article from standard input`;
