/**
 * How good is the whole way, on every labelled set that is there? Runs the evaluation kit over the program as a user would start it, and
 * writes the table into docs/accuracy.md between its two marks. `node bench/accuracy.ts`
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DATA, SCORE } from "./dataFolder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}docs/accuracy.md`;
const FROM = "<!-- the table: node bench/accuracy.ts -->";
const TO = "<!-- the end of the table -->";

const kit = join(SCORE, "run-all.mjs");
if (!existsSync(kit) || !existsSync(DATA)) {
  console.log(`skipped: the evaluation kit (${kit}, VARIORUM_SCORE) or the data (${DATA}, VARIORUM_DATA) is not there`);
} else {
  const work = mkdtempSync(join(tmpdir(), "variorum-accuracy-"));
  try {
    const command = `node ${ROOT}bin/variorum.js collate {in} --format json --out {out}`;
    const table = execFileSync(process.execPath, [kit, DATA, work, command], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
    const page = readFileSync(PAGE, "utf8");
    const made = `Made at commit ${commit}, Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}.\n\n${table.trim()}\n`;
    writeFileSync(PAGE, `${page.slice(0, page.indexOf(FROM) + FROM.length)}\n\n${made}\n${page.slice(page.indexOf(TO))}`);
    console.log(table);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
