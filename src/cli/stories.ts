import { Command, Option } from "commander";
import type { Grouped } from "../model/run.ts";
import { storiesCsv } from "../outputs/csv/csv.ts";
import { groupLines, storiesJson } from "../outputs/json/json.ts";
import { storiesText } from "../outputs/terminal/terminal.ts";
import { group } from "../pipeline.ts";
import { withBounds } from "./bounds.ts";
import { answer, type Asked } from "./answer.ts";
import { decisionsOption } from "./decisions.ts";
import { formatOf } from "./formats.ts";
import { inputArgument, outOption } from "./options.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

const FORMATS = ["terminal", "json", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface StoriesOptions extends Asked {
  readonly format?: Format;
}

export function storiesCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("stories")
    .description("group the articles that tell one event")
    .addArgument(inputArgument())
    .addOption(new Option("-f, --format <format>", "what to write (default: by the ending of --out, else terminal)").choices(FORMATS))
    .addOption(outOption())
    .option("--together", "all inputs are one story")
    .addOption(decisionsOption())
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: StoriesOptions) => done(await groupIntoStories(args, options))));
}

/** Gives the exit code. */
export async function groupIntoStories(args: readonly string[], options: StoriesOptions): Promise<number> {
  const format = formatOf(FORMATS, options);
  return answer(args, options, group, (made) => pieces(made, format, options.out !== undefined));
}

function pieces(made: Grouped, format: Format, toFile: boolean): Iterable<string> {
  switch (format) {
    case "terminal":
      return storiesText(made, screenOf(process.stdout, toFile));
    case "json":
      return storiesJson(made, version());
    case "jsonl":
      return groupLines(made, version());
    case "csv":
      return storiesCsv(made);
  }
}

const EXAMPLES = `
A story holds the articles that tell one event, not one topic. The order of the inputs changes nothing.

Examples:
  variorum stories clippings/                  each story with its articles, and why they belong together
  variorum stories clippings/ -o stories.csv   one article a line, with the story that it belongs to
  variorum stories "2031-05-*/*.txt" -f jsonl  one story a line`;
