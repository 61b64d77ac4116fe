import { statSync } from "node:fs";
import { extname, join } from "node:path";
import type { DeskArticles, DeskProgress } from "../../model/desk.ts";
import { removedReports, takenReport } from "../../outputs/report.ts";
import { DEFAULTS, takeIn } from "../../pipeline.ts";
import { type Desk, DeskError } from "../../server/server.ts";
import { type Bounds, boundsOf } from "../bounds.ts";
import { nameOf } from "../files.ts";
import { filesFoundIn, inputs } from "../inputs.ts";
import { tools } from "../tools.ts";
import { keepGiven } from "./givenTable.ts";
import { createKeep } from "./keep.ts";
import { collateApart } from "./worker.ts";

/** What `variorum open` serves: the inputs, and a folder to which a person may add. Nothing is written outside that folder. */
export function createDesk(args: readonly string[], folder: string, bounds: Bounds): Desk {
  const keep = createKeep(folder);
  let taken: Promise<DeskArticles> | null = null;
  let pieces: readonly string[] | null = null;
  let progress: DeskProgress = EMPTY;
  let working: Promise<void> | null = null;

  return {
    articles: () => (taken ??= takenArticles()),
    async add(name, chunks) {
      const kept = await keep.add(name, chunks);
      taken = null;
      return { name: kept };
    },
    async remove(name) {
      await keep.remove(name);
      taken = null;
    },
    async give(name, given) {
      if (!(await keep.names()).includes(name)) throw new DeskError("Expected one of the files in the desk's own folder; the others may only be read.");
      await keepGiven(keep, name, given);
      taken = null;
    },
    async collate(together) {
      if (working) throw new DeskError("The articles are being laid side by side already.");
      const all = await allInputs();
      if (all.length === 0) throw new DeskError("There are no articles yet. Paste a text or drop files first.");
      progress = { state: "working", stage: "taking in", done: 0, total: null, message: null };
      working = collateApart({ args: all, bounds, together, decisions: keep.decisionsPath() }, (stage, done, total) => (progress = { state: "working", stage, done, total, message: null }))
        .then((made) => {
          pieces = made;
          progress = { ...EMPTY, state: "ready" };
        })
        .catch((error: Error) => void (progress = { ...EMPTY, state: "failed", message: error.message }))
        .finally(() => (working = null));
    },
    run: () => pieces,
    progress: () => progress,
    decisions: () => keep.decisions(),
    keepDecisions: (decisions) => keep.keepDecisions(decisions),
  };

  async function takenArticles(): Promise<DeskArticles> {
    const all = await allInputs();
    if (all.length === 0) return { folder, articles: [], problems: [] };
    const { documents, problems } = await inputs(all, bounds);
    const { articles, problems: found } = await takeIn(documents, { ...DEFAULTS, ...boundsOf(bounds) }, tools());
    const own = new Map((await keep.names()).map((name) => [nameOf(join(folder, name)), name]));
    return {
      folder,
      articles: articles.map((article) => ({ ...takenReport(article), removed: removedReports(article), file: own.get(article.source.within?.file ?? article.name) ?? null })),
      problems: [...problems, ...found],
    };
  }

  /** A folder that is an input is searched as every command does; a table or feed in it is named, since a person may have dropped it there. */
  async function allInputs(): Promise<string[]> {
    const own = (await keep.names()).map((name) => join(folder, name));
    if (!args.some((arg) => isSame(arg, folder))) return [...args, ...own];
    const found = await filesFoundIn(folder);
    const dropped = own.filter((file) => !found.includes(file) && DROPPED.has(extname(file).toLowerCase()));
    return [...args.filter((arg) => found.length > 0 || !isSame(arg, folder)), ...dropped];
  }
}

/** Files of many articles for which no folder is searched. */
const DROPPED: ReadonlySet<string> = new Set([".csv", ".tsv", ".jsonl", ".ndjson", ".parquet", ".xml"]);

const EMPTY: DeskProgress = { state: "empty", stage: null, done: 0, total: null, message: null };

function isSame(path: string, other: string): boolean {
  const [a, b] = [path, other].map((one) => statSync(one, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
