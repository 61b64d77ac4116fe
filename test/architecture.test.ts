import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What each room may import from, besides itself (ARCHITECTURE.md). A stage is a room of its own. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  language: ["model", "text"],
  stage: ["model", "text", "language"],
  outputs: ["model", "text"],
  pipeline: ["model", "text", "language", "stage"],
  index: ["model", "text", "language", "stage", "outputs", "pipeline"],
  cli: ["model", "text", "language", "stage", "outputs", "pipeline"],
};

/** Rooms that also run in a browser: nothing of Node, no clock, no chance, no environment, no locale. */
const PURE = new Set(["model", "text", "language", "stage", "outputs", "pipeline", "index"]);
const IMPURE = /\bfrom "node:|\bimport\("node:|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.|\bdocument\.(?:body|create|query|get)|\bwindow\.|localeCompare|toLocale[A-Z]|\bIntl\./;

const files = globSync("src/**/*.ts", { cwd: ROOT })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".test.ts") && !file.endsWith("/testing.ts"))
  .sort();

test("there are files to check", () => assert.ok(files.length > 30));

for (const file of files) {
  const code = readFileSync(ROOT + file, "utf8");
  const room = roomOf(file);

  test(`${file} imports along the arrows`, () => {
    for (const target of relativeImports(file, code)) {
      const there = roomOf(target);
      const same = room === there && stageOf(file) === stageOf(target);
      assert.ok(same || ARROWS[room]!.includes(there), `${room} may not import ${target}`);
      assert.ok(doorOpen(file, target), `${target} is not the door of its folder: import the file that bears the folder's name`);
    }
  });

  if (PURE.has(room)) {
    test(`${file} has no clock, chance, file or locale`, () => {
      const found = withoutComments(code).match(IMPURE);
      assert.equal(found?.[0], undefined);
    });
  }
}

test("the arrows bite", () => {
  assert.equal(doorOpen("src/stages/stories/stories.ts", "src/stages/copies/shingles.ts"), false);
  assert.equal(doorOpen("src/pipeline.ts", "src/stages/copies/copies.ts"), true);
  assert.match('import { readFileSync } from "node:fs"', IMPURE);
  assert.match("names.sort((a, b) => a.localeCompare(b))", IMPURE);
});

function roomOf(file: string): string {
  const [, first, second] = file.split("/");
  if (second === undefined) return first!.replace(/\.ts$/, "");
  return first === "stages" ? "stage" : first!;
}

function stageOf(file: string): string | undefined {
  return file.startsWith("src/stages/") ? file.split("/")[2] : undefined;
}

function relativeImports(file: string, code: string): string[] {
  return [...code.matchAll(/\bfrom "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g)].map((found) => posix.normalize(posix.join(dirname(file), found[1] ?? found[2]!)));
}

/** From outside a stage's folder (or a folder within it) only the file that bears the folder's name is imported. */
function doorOpen(from: string, target: string): boolean {
  const folders = dirname(target).split("/");
  for (let depth = 3; depth <= folders.length; depth++) {
    const folder = folders.slice(0, depth).join("/");
    if (!folder.startsWith("src/stages/") && !folder.startsWith("src/outputs/")) continue;
    if (from.startsWith(`${folder}/`)) continue;
    if (target !== `${folder}/${folders[depth - 1]}.ts`) return false;
  }
  return true;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, "");
}
