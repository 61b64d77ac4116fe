import { createHash } from "node:crypto";
import { Command, Option } from "commander";
import type { Run } from "../model/run.ts";
import { runHtml } from "../outputs/html/html.ts";
import { runJson, storyLines } from "../outputs/json/json.ts";
import { runText } from "../outputs/terminal/terminal.ts";
import { run } from "../pipeline.ts";
import { answer, type Asked } from "./answer.ts";
import { decisionsOption } from "./decisions.ts";
import { formatOf } from "./formats.ts";
import { inputArgument, maxArticleOption, outOption } from "./options.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

const FORMATS = ["terminal", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

interface CollateOptions extends Asked {
  readonly format?: Format;
}

export function collateCommand(done: (exitCode: number) => void): Command {
  return new Command("collate")
    .description("lay the articles of each story side by side")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .option("--together", "all inputs are one story")
    .addOption(decisionsOption())
    .addOption(maxArticleOption())
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: CollateOptions) => done(await collate(args, options)));
}

/** Gives the exit code. */
export async function collate(args: readonly string[], options: CollateOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  return answer(args, options, run, (made) => pieces(made, format, options.out !== undefined));
}

function pieces(made: Run, format: Format, toFile: boolean): Iterable<string> {
  switch (format) {
    case "terminal":
      return runText(made, screenOf(process.stdout, toFile));
    case "json":
      return runJson(made, version());
    case "jsonl":
      return storyLines(made, version());
    case "html":
      return runHtml(made, { version: version(), sha256Base64: (words) => createHash("sha256").update(words).digest("base64") });
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
  pbpaste | variorum collate - other.txt             one article from standard input`;
