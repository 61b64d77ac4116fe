/**
 * How fast is the whole way, and does it stay linear? Collates 250, 1,000 and 4,000 generated articles, each size in a process of its
 * own, and prints articles a second, peak memory and what was found. `npm run bench`, or with sizes: `npm run bench -- 250 1000`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedArticles } from "./generator.ts";

const MEASURED = fileURLToPath(new URL("measured.ts", import.meta.url));

export interface Measured {
  readonly articles: number;
  readonly seconds: number;
  /** Peak resident memory, bytes. */
  readonly peak: number;
  readonly stories: number;
  readonly rows: number;
}

/** One run over `count` generated articles on disk, from the command line to the written JSON. */
export function measured(count: number, seed = 1): Measured {
  const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
  try {
    const input = join(folder, "in");
    mkdirSync(input);
    const table = ["file,outlet,published"];
    for (const article of generatedArticles(count, seed)) {
      writeFileSync(join(input, article.name), article.text);
      table.push(`${article.name},${article.outlet},${article.published}`);
    }
    writeFileSync(join(input, "metadata.csv"), `${table.join("\n")}\n`);
    return JSON.parse(execFileSync(process.execPath, [MEASURED, input, join(folder, "out.json")], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : [250, 1000, 4000];
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown processor"}\n`);
  console.log("| articles | seconds | articles a second | peak memory, MB | stories | rows |\n|---|---|---|---|---|---|");
  for (const size of sizes) {
    const { articles, seconds, peak, stories, rows } = measured(size);
    console.log(`| ${articles} | ${seconds.toFixed(1)} | ${(articles / seconds).toFixed(0)} | ${(peak / 1e6).toFixed(0)} | ${stories} | ${rows} |`);
  }
}
