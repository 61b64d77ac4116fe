import { createHash } from "node:crypto";
import { extname } from "node:path";
import { Command, Option } from "commander";
import type { Run } from "../model/run.ts";
import { runHtml } from "../outputs/html/html.ts";
import { runJson, storyLines } from "../outputs/json.ts";
import { runText } from "../outputs/terminal/terminal.ts";
import { run } from "../pipeline.ts";
import { compareWords } from "../text/order.ts";
import { exitCode } from "./exit.ts";
import { inputs } from "./inputs.ts";
import { maxArticleOption, outOption } from "./options.ts";
import { problemLines } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { screenOf } from "./screen.ts";
import { tools } from "./tools.ts";
import { version } from "./version.ts";
import { refuseInput, write } from "./write.ts";

const FORMATS = ["terminal", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

interface CollateOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly together?: boolean;
  readonly maxArticle: number;
}

export function collateCommand(done: (exitCode: number) => void): Command {
  return new Command("collate")
    .description("lay the articles of each story side by side")
    .argument("<input...>", "files, folders, globs, or - for standard input; plain text, Markdown or HTML")
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .option("--together", "all inputs are one story")
    .addOption(maxArticleOption())
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: CollateOptions) => done(await collate(args, options)));
}

/** Gives the exit code. */
export async function collate(args: readonly string[], options: CollateOptions): Promise<number> {
  const progress = progressOn(process.stderr);
  const { documents, problems, files } = await inputs(args, options.maxArticle, options.out);
  refuseInput(options.out, files);
  const made = await run(documents, { maxArticle: options.maxArticle, together: options.together ?? false }, { ...tools(), progress: progress.show });
  progress.clear();
  const all: Run = { ...made, problems: [...problems, ...made.problems].sort((a, b) => compareWords(a.name, b.name) || compareWords(a.code, b.code)) };
  process.stderr.write(problemLines(all.problems));
  const code = exitCode(all.articles.length, all.problems);
  if (all.articles.length > 0) await write(pieces(all, options), options.out);
  return code;
}

function pieces(made: Run, { format, out }: CollateOptions): Iterable<string> {
  switch (format ?? formatOf(out)) {
    case "terminal":
      return runText(made, screenOf(process.stdout, out !== undefined));
    case "json":
      return runJson(made, version());
    case "jsonl":
      return storyLines(made, version());
    case "html":
      return runHtml(made, { version: version(), sha256Base64: (words) => createHash("sha256").update(words).digest("base64") });
  }
}

/** `--out report.html` says enough. */
function formatOf(out: string | undefined): Format {
  const ending = out === undefined ? "" : extname(out).toLowerCase();
  if (ending === ".html" || ending === ".htm") return "html";
  if (ending === ".json") return "json";
  return ending === ".jsonl" || ending === ".ndjson" ? "jsonl" : "terminal";
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
