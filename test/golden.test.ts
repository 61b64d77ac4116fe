/** The example stories, end to end, as a reader sees them. */
import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { RowReport, RunReport } from "../src/model/report.ts";
import { collated, variorum } from "./command.ts";
import { golden } from "./goldenFile.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = globSync("examples/*/", { cwd: ROOT }).map((folder) => folder.replaceAll("\\", "/").replace(/\/$/, "")).sort();

test("there are example stories", () => assert.ok(FOLDERS.length >= 3));

for (const folder of FOLDERS) {
  const name = folder.split("/").at(-1)!;
  test(`${name}: the terminal summary`, () => golden(`test/golden/${name}.summary.txt`, variorum(["collate", folder], { cwd: ROOT }).stdout));
  test(`${name}: every row and cell`, () => golden(`test/golden/${name}.rows.txt`, rowsOf(collated([folder], { cwd: ROOT }))));
}

/** Rows as text that a person can review in a diff. */
function rowsOf(run: RunReport): string {
  const names = new Map(run.articles.map((article) => [article.id, article.name.split("/").at(-1)!]));
  return run.collations.map(({ columns, origins, rows }) => {
    const head = `columns ${columns.map((id) => names.get(id)).join(", ")}\norigins ${origins.map((group) => group.map((id) => names.get(id)).join(" + ")).join(", ")}\n`;
    return `${head}\n${rows.map((row) => rowText(row, columns.map((id) => names.get(id)!))).join("\n")}`;
  }).join("\n\n");
}

function rowText(row: RowReport, names: readonly string[]): string {
  const cells = row.cells.map((cell, i) => {
    if (cell.state === "says") return cell.passages.map((passage) => `  ${names[i]} ${passage.voice}${passage.source ? ` (${passage.source.exact})` : ""}${passage.count ? ` x${passage.count}` : ""}: ${JSON.stringify(passage.exact)}\n`).join("");
    const nearest = cell.nearest ? ` (nearest ${cell.nearest.score}: ${JSON.stringify(cell.nearest.exact)})` : "";
    return cell.state === "silent" ? `  ${names[i]} silent${nearest}\n` : `  ${names[i]} unknown, ${cell.why}${nearest}\n`;
  });
  return `${row.kind} ${row.relation} ${row.articles}/${row.origins}/${row.sources} ${row.confidence}${row.because.map((words) => ` [${words}]`).join("")}\n${cells.join("")}`;
}
