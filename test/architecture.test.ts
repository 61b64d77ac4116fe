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
  server: ["model", "text", "outputs"],
  cli: ["model", "text", "language", "stage", "outputs", "pipeline", "server"],
};

/** Rooms that also run in a browser: nothing of Node, no clock, no chance, no environment, no locale. */
const PURE = new Set(["model", "text", "language", "stage", "outputs", "pipeline", "index"]);
const IMPURE = /\bfrom "node:|\bimport\("node:|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.|\bdocument\.(?:body|create|query|get)|\bwindow\.|localeCompare|toLocale[A-Z]|\bIntl\./;

/** What can reach a network. A type reaches nothing, and a server that is asked (`createServer`) asks nobody. */
const NETWORK = /^import (?!type )(?!\{ createServer(?:, type \w+)* \})[^;]* from "(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?"|\b(?:import|require)\("(?:node:)?(?:https?|http2|net|tls|dgram|dns)\b|(?<![\w.])fetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/m;

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

test("only the folder of fetch reaches the network, and no other command loads it", () => {
  const reaching = files.filter((file) => NETWORK.test(withoutComments(readFileSync(ROOT + file, "utf8"))));
  assert.deepEqual(reaching.filter((file) => !file.startsWith("src/cli/fetching/")), []);
  const loading = files.filter((file) => !file.startsWith("src/cli/fetching/") && /^import (?!type )[^;]*\/fetching\//m.test(readFileSync(ROOT + file, "utf8")));
  assert.deepEqual(loading, []);
  assert.match('import { connect } from "node:net"', NETWORK);
  assert.doesNotMatch('import { createServer, type Server } from "node:http"', NETWORK);
  assert.doesNotMatch('import type { IncomingMessage } from "node:http"', NETWORK);
});

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

/** From outside a stage's, an output's or a command's folder (or a folder within it) only the file that bears the folder's name is imported. */
function doorOpen(from: string, target: string): boolean {
  const folders = dirname(target).split("/");
  for (let depth = 3; depth <= folders.length; depth++) {
    const folder = folders.slice(0, depth).join("/");
    if (!/^src\/(?:stages|outputs|cli)\//.test(folder)) continue;
    if (from.startsWith(`${folder}/`)) continue;
    if (target !== `${folder}/${folders[depth - 1]}.ts`) return false;
  }
  return true;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, "");
}
