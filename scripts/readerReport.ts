/**
 * While the reader is being worked on: builds it in memory and puts it with a run into one page.
 *
 *     node scripts/readerReport.ts INPUT... --out report.html [--together] [--decisions FILE]
 *     node scripts/readerReport.ts run.json --out report.html      a run that `collate --format json` wrote
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { RunReport } from "../src/model/report.ts";
import { readerPage, runReader } from "../src/outputs/reader/reader.ts";
import { readerFiles } from "./readerFiles.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string", default: "report.html" }, together: { type: "boolean", default: false }, decisions: { type: "string" } } });

const files = await readerFiles();
const [first = ""] = positionals;
const given = first.endsWith(".json") ? (JSON.parse(readFileSync(first, "utf8")) as RunReport) : null;
if (given?.collations) {
  writeFileSync(values.out, [...readerPage([JSON.stringify(given)], `${given.articles.length} articles`, files)].join(""));
} else {
  const { DEFAULT_BOUNDS } = await import("../src/cli/bounds.ts");
  const { answer } = await import("../src/cli/answer.ts");
  const { run } = await import("../src/pipeline.ts");
  const marked = values.decisions;
  const asked = { ...DEFAULT_BOUNDS, out: values.out, together: values.together, ...(marked !== undefined && { decisions: marked }) };
  process.exitCode = await answer(positionals, asked, run, (made) => runReader(made, files, marked === undefined ? undefined : JSON.parse(readFileSync(marked, "utf8"))));
}
