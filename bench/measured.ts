/** Runs `collate` in this process and prints time, peak memory and counts as JSON: `node measured.ts INPUT OUT`. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { main } from "../src/cli/main.ts";

const [, , input, out] = process.argv as [string, string, string, string];
const began = performance.now();
const code = await main(["collate", input, "--format", "json", "--out", out]);
const seconds = (performance.now() - began) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
if (code !== 0) throw new Error(`variorum collate ended with ${code}`);

const counts = { articles: 0, stories: 0, rows: 0 };
let section: keyof typeof counts | "collations" | null = null;
for await (const line of createInterface({ input: createReadStream(out) })) {
  if (line.startsWith('"articles":')) section = "articles";
  else if (line.startsWith('"stories":')) section = "stories";
  else if (line.startsWith('"collations":')) section = "collations";
  else if (line.startsWith('"')) section = null;
  if (!line.startsWith("{") || section === null || line.startsWith('{"format"')) continue;
  if (section === "collations") counts.rows += (JSON.parse(line.replace(/[\],]+$/, "")) as { rows: unknown[] }).rows.length;
  else counts[section]++;
}
console.log(JSON.stringify({ ...counts, seconds, peak }));
