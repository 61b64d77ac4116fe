/** What a test made, against what a person has looked at. `UPDATE=1 npm test` rewrites the golden files for review in the diff. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** `file` counts from the project's folder. */
export function golden(file: string, made: string): void {
  const path = ROOT + file;
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made);
    return;
  }
  assert.ok(existsSync(path), `${file} is missing: UPDATE=1 npm test writes it`);
  assert.equal(made, readFileSync(path, "utf8"), `${file} differs: if the change is meant, UPDATE=1 npm test rewrites it`);
}
