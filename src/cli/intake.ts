import { Command, Option } from "commander";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { takenCsv } from "../outputs/csv/csv.ts";
import { takenLines } from "../outputs/json/json.ts";
import { takenText } from "../outputs/terminal/terminal.ts";
import { DEFAULTS, takenInTurn } from "../pipeline.ts";
import { type Bounds, boundsOf, withBounds } from "./bounds.ts";
import { exitCode } from "./exit.ts";
import { formatOf, onlyWith } from "./formats.ts";
import { inputs } from "./inputs.ts";
import { inputArgument, outOption } from "./options.ts";
import { problemLines } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { screenOf } from "./screen.ts";
import { tools } from "./tools.ts";
import { refuseInput, write } from "./write.ts";

const FORMATS = ["terminal", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface IntakeOptions extends Bounds {
  readonly format?: Format;
  readonly out?: string;
  readonly removed?: boolean;
}

export function intakeCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("intake")
    .description("show what was understood of each input, before anything is looked for in it")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .option("--removed", "also what was left out of each page, and why (JSONL always has it)")
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: IntakeOptions) => done(await showIntake(args, options))));
}

/** Gives the exit code. One document is held at a time, whatever the archive's size. */
export async function showIntake(args: readonly string[], options: IntakeOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  onlyWith("--removed", options.removed ? "" : undefined, format, ["terminal"]);
  const progress = progressOn(process.stderr);
  const { documents, problems, files } = await inputs(args, options, options.out);
  refuseInput(options.out, files);
  const found: Problem[] = [];
  let count = 0;
  const toScreen = options.out === undefined && process.stdout.isTTY;
  const taken = takenInTurn(documents, { ...DEFAULTS, ...boundsOf(options) }, { ...tools(), ...(!toScreen && { progress: progress.show }) });
  await write(pieces(), options.out);
  progress.clear();
  const all = [...problems, ...found];
  process.stderr.write(problemLines(all, options.skipUnreadable));
  return exitCode(count, all, options.skipUnreadable);

  async function* pieces(): AsyncGenerator<string> {
    let header = true;
    for await (const { articles, problems: here } of taken) {
      found.push(...here);
      count += articles.length;
      yield* linesOf(articles, header);
      header &&= articles.length === 0;
    }
  }

  function* linesOf(articles: readonly Article[], header: boolean): Generator<string> {
    if (format === "jsonl") yield* takenLines(articles);
    else if (format === "terminal") for (const article of articles) yield* takenText(article, screenOf(process.stdout, options.out !== undefined), options.removed ?? false);
    else if (articles.length > 0) {
      const [columns, ...rows] = takenCsv(articles);
      yield* header ? [columns!, ...rows] : rows;
    }
  }
}

const EXAMPLES = `
Examples:
  variorum intake clippings/                 one line for each article: outlet, time, title, language, length, whole or not
  variorum intake page.html --removed        what was left out of the page, where it stands, and why
  variorum intake crawl.warc.gz -o crawl.csv a table of what an archive holds
  variorum intake export.csv --column text=story_text
                                             a table with a column of another name
  variorum intake clippings/ -f jsonl | jq -r 'select(.completeness != "whole") | .name'
                                             which articles are not whole, by another program`;
