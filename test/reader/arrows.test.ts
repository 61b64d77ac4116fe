/** What the reader may import, and what it must never do with the words of strangers (docs/decisions/0008-reader-words.md). */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Files of the program whose values the reader may use: no state, no imports but types and each other. */
const PURE_FILES: ReadonlySet<string> = new Set(["src/outputs/wording.ts", "src/outputs/labels.ts", "src/outputs/excerpt.ts", "src/text/letters.ts", "src/text/spans.ts"]);

/** Libraries that a report may carry. */
const LIBRARIES = /^(?:preact(?:\/hooks)?|@tanstack\/virtual-core|d3-(?:scale|shape|array))$/;

/** What each room of the reader may use, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  run: [],
  host: ["run"],
  components: ["run", "host", "app"],
  app: ["run", "host", "components", "views"],
  views: ["run", "host", "components", "app"],
  desk: ["run", "host"],
  main: ["run", "host", "components", "app", "desk", "look"],
};

/** Ways by which words could become markup, script or an address that runs. */
const UNSAFE = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function|srcdoc|javascript:|style="|createContextualFragment|DOMParser/;

const files = globSync("web/src/**/*.{ts,tsx}", { cwd: ROOT }).map((file) => file.replaceAll("\\", "/")).sort();

test("there are files to check", () => assert.ok(files.length > 30));

for (const file of files) {
  const code = readFileSync(ROOT + file, "utf8");

  test(`${file} imports along the arrows`, () => {
    for (const [statement, target] of imports(code)) {
      if (!target.startsWith(".")) {
        assert.match(target, LIBRARIES);
        if (roomOf(file) === "run") assert.match(target, /^d3-/, "run/ is pure: it draws nothing");
        continue;
      }
      const there = posix.normalize(posix.join(dirname(file), target));
      if (there.startsWith("src/")) {
        assert.ok(PURE_FILES.has(there) || (/^import type /.test(statement) && there.startsWith("src/model/")), `${there} may not be imported here`);
        continue;
      }
      const [from, to] = [roomOf(file), roomOf(there)];
      assert.ok(from === to || ROOMS[from]!.includes(to), `${from} may not import ${there}`);
      if (from === "views" && to === "views") assert.ok(viewOf(file) === undefined || viewOf(there) === viewOf(file), `a view may not import another: ${there}`);
    }
  });

  test(`${file} makes no markup of words`, () => assert.equal(code.match(UNSAFE)?.[0], undefined));
}

test("the pure files import nothing but types and each other", () => {
  for (const file of PURE_FILES) {
    for (const [statement, target] of imports(readFileSync(ROOT + file, "utf8"))) {
      assert.ok(/^import type /.test(statement) || PURE_FILES.has(posix.normalize(posix.join(dirname(file), target))), `${file}: ${statement}`);
    }
  }
});

test("every style sheet is in the list", () => {
  const listed = [...readFileSync(`${ROOT}web/src/look/look.css`, "utf8").matchAll(/@import "(.+?)";/g)].map((found) => posix.normalize(posix.join("web/src/look", found[1]!)));
  assert.deepEqual(
    listed.toSorted(),
    globSync("web/src/**/*.css", { cwd: ROOT })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.endsWith("/look.css"))
      .sort(),
  );
});

test("colours stand in the tokens only", () => {
  const sheets = globSync("web/src/**/*.css", { cwd: ROOT }).filter((file) => !file.endsWith("tokens.css") && !file.endsWith("print.css"));
  for (const file of sheets) assert.equal(readFileSync(ROOT + file, "utf8").match(/#[0-9a-f]{3,8}\b|(?<!\/ )\brgb\((?!0 0 0 \/)/i)?.[0], undefined, file);
});

function imports(code: string): [statement: string, target: string][] {
  return [...code.matchAll(/^(?:import\s+(?:[^;"=]*?\sfrom\s+)?|export\s+[^;"=]*?\sfrom\s+)"([^"]+)";/gm)].map((found) => [found[0], found[1]!]);
}

function roomOf(file: string): string {
  return file.replace("web/src/", "").split(/[/.]/, 1)[0]!;
}

function viewOf(file: string): string | undefined {
  return /^web\/src\/views\/([^/]+)\//.exec(file)?.[1];
}
