import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

test("the package, packed and installed in an empty folder, runs", { timeout: 180_000 }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-package-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: ROOT });
  npm(["pack", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", packed], folder);

  const installed = join(folder, "node_modules", "variorum");
  assert.ok(!existsSync(join(installed, "src")), "sources are not shipped");
  assert.ok(existsSync(join(installed, "NOTICE")), "credits are shipped");
  assert.ok(existsSync(join(installed, "LICENSE")));

  writeFileSync(join(folder, "a.txt"), "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. “We are glad,” she said.\n");
  const run = spawnSync(process.execPath, [join(installed, "bin", "variorum.js"), "read", "a.txt", "--format", "jsonl"], { cwd: folder, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  const article = JSON.parse(run.stdout) as { quotes: { exact: string }[]; mentions: unknown[] };
  assert.ok(article.quotes.some((quote) => quote.exact.startsWith("We are glad")));
  assert.ok(article.mentions.length > 0, "the models are shipped");

  const library = spawnSync(process.execPath, ["--input-type=module", "-e", 'import { run } from "variorum"; console.log(typeof run)'], { cwd: folder, encoding: "utf8" });
  assert.equal(library.stdout.trim(), "function", library.stderr);
});

function npm(args: readonly string[], cwd: string): void {
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, NODE_ENV: "" } });
}
