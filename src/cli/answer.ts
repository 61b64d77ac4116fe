import type { Problem } from "../model/problem.ts";
import { DEFAULTS, type Options, type Tools } from "../pipeline.ts";
import type { SourceDocument } from "../stages/intake/intake.ts";
import { compareWords } from "../text/order.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { decisionsIn } from "./decisions.ts";
import { exitCode } from "./exit.ts";
import { inputs } from "./inputs.ts";
import { problemLines } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { tools } from "./tools.ts";
import { refuseInput, write } from "./write.ts";

/** What every command that reads all its inputs at once is asked. */
export interface Asked extends Bounds {
  readonly out?: string;
  readonly together?: boolean;
  readonly decisions?: string;
}

interface Made {
  readonly articles: readonly unknown[];
  readonly problems: readonly Problem[];
}

/** Reads the inputs, makes the answer of all of them, lists the problems, writes what `pieces` gives of the answer. Gives the exit code. */
export async function answer<T extends Made>(
  args: readonly string[],
  asked: Asked,
  make: (documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools) => Promise<T>,
  pieces: (made: T, decisions: object | undefined) => Iterable<string>,
): Promise<number> {
  const progress = progressOn(process.stderr);
  const { documents, problems, files } = await inputs(args, asked, asked.out);
  refuseInput(asked.out, files);
  let writing = false;
  // Some stories are collated only while they are written; where the report itself goes to the screen, nothing is drawn over it.
  const toScreen = asked.out === undefined || asked.out === "-";
  const show: typeof progress.show = (stage, done, total) => writing && toScreen ? undefined : progress.show(stage, done, total);
  const decisions = asked.decisions === undefined ? undefined : await decisionsIn(asked.decisions);
  const made = await make(documents, { ...DEFAULTS, ...boundsOf(asked), together: asked.together ?? false, ...(decisions && { decisions }) }, { ...tools(), progress: show });
  progress.clear();
  const all: T = { ...made, problems: [...problems, ...made.problems].sort((a, b) => compareWords(a.name, b.name) || compareWords(a.code, b.code)) };
  process.stderr.write(problemLines(all.problems, asked.skipUnreadable));
  const code = exitCode(all.articles.length, all.problems, asked.skipUnreadable);
  writing = true;
  if (all.articles.length > 0) await write(pieces(all, decisions?.value), asked.out);
  progress.clear();
  return code;
}
