import { Command, Option } from "commander";
import type { Article } from "../model/article.ts";
import type { ReadArticle } from "../model/run.ts";
import { FINDING_TABLES, findingsCsv, type FindingTable } from "../outputs/csv/csv.ts";
import { articleLines } from "../outputs/json/json.ts";
import { articleText } from "../outputs/terminal/terminal.ts";
import { DEFAULTS, read, takeIn } from "../pipeline.ts";
import { createLexicon } from "../text/lexicon.ts";
import { type Bounds, boundsOf, withBounds } from "./bounds.ts";
import { exitCode } from "./exit.ts";
import { formatOf, onlyWith } from "./formats.ts";
import { inputs } from "./inputs.ts";
import { inputArgument, outOption, tableOption } from "./options.ts";
import { problemLines } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { screenOf } from "./screen.ts";
import { tools } from "./tools.ts";
import { refuseInput, write } from "./write.ts";

const FORMATS = ["terminal", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface ReadOptions extends Bounds {
  readonly format?: Format;
  readonly table?: FindingTable;
  readonly out?: string;
}

export function readCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("read")
    .description("read one article at a time: its quotes, numbers, dates and names")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .addOption(tableOption(FINDING_TABLES))
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: ReadOptions) => done(await readArticles(args, options))));
}

/** Gives the exit code. */
export async function readArticles(args: readonly string[], options: ReadOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  onlyWith("--table", options.table, format, ["csv"]);
  const progress = progressOn(process.stderr);
  const { documents, problems, files } = await inputs(args, options, options.out);
  refuseInput(options.out, files);
  const taken = await takeIn(documents, { ...DEFAULTS, ...boundsOf(options) }, { ...tools(), progress: progress.show });
  progress.clear();
  const all = [...problems, ...taken.problems];
  process.stderr.write(problemLines(all, options.skipUnreadable));
  if (taken.articles.length > 0) await write(pieces(readEach(taken.articles, progress.show), format, options), options.out);
  progress.clear();
  return exitCode(taken.articles.length, all, options.skipUnreadable);
}

/** One after another, so that only one reading is held at a time. */
function* readEach(articles: readonly Article[], show: ReturnType<typeof progressOn>["show"]): Generator<ReadArticle> {
  const given = tools();
  for (const [i, article] of articles.entries()) {
    show("reading", i, articles.length);
    yield read(article, createLexicon(), given);
  }
}

function* pieces(articles: Iterable<ReadArticle>, format: Format, { table = "quotes", out }: ReadOptions): Generator<string> {
  switch (format) {
    case "terminal":
      for (const article of articles) yield* articleText(article, screenOf(process.stdout, out !== undefined));
      return;
    case "jsonl":
      yield* articleLines(articles);
      return;
    case "csv":
      yield* findingsCsv(articles, table);
  }
}

const EXAMPLES = `
Examples:
  variorum read article.txt                      what was found, kind by kind, each with its paragraph
  variorum read clippings/ -f jsonl > read.jsonl one article a line, with all spans (docs/formats.md)
  variorum read clippings/ -o numbers.csv --table figures
                                                 one number a line, for a spreadsheet
  variorum read - < article.txt                  from standard input`;
