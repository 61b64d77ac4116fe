import { Command, Option } from "commander";
import type { Compared } from "../model/run.ts";
import { copiesCsv } from "../outputs/csv/csv.ts";
import { copiesJson, pairLines } from "../outputs/json/json.ts";
import { copiesText } from "../outputs/terminal/terminal.ts";
import { compare } from "../pipeline.ts";
import { withBounds } from "./bounds.ts";
import { answer, type Asked } from "./answer.ts";
import { formatOf } from "./formats.ts";
import { inputArgument, outOption } from "./options.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

const FORMATS = ["terminal", "json", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface CopiesOptions extends Asked {
  readonly format?: Format;
}

export function copiesCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("copies")
    .description("find the passages that articles share, and who drew on whom")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: CopiesOptions) => done(await findCopies(args, options))));
}

/** Gives the exit code. */
export async function findCopies(args: readonly string[], options: CopiesOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  return answer(args, options, compare, (made) => pieces(made, format, options.out !== undefined));
}

function pieces(made: Compared, format: Format, toFile: boolean): Iterable<string> {
  switch (format) {
    case "terminal":
      return copiesText(made, screenOf(process.stdout, toFile));
    case "json":
      return copiesJson(made, version());
    case "jsonl":
      return pairLines(made, version());
    case "csv":
      return copiesCsv(made);
  }
}

const EXAMPLES = `
Passages are compared as they read: look-alike letters, hidden characters, case, spacing and the style of quotation marks hide nothing.

Examples:
  variorum copies clippings/                   who shares text with whom, the largest share first
  variorum copies clippings/ -o copies.csv     one passage a line, with its words in both articles
  variorum copies clippings/ -f jsonl          one pair of articles a line, with all its passages
  variorum copies mine.txt theirs.txt          what these two have in common`;
