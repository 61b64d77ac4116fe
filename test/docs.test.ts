import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { variorum } from "./command.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMANDS = ["collate", "stories", "copies", "intake", "read", "recheck", "open", "fetch"];
const read = (file: string) => readFileSync(ROOT + file, "utf8");

test("docs/commands.md is what --help prints", () => {
  const page = read("docs/commands.md");
  for (const command of COMMANDS) assert.ok(page.includes(variorum([command, "--help"]).stdout.trimEnd()), `docs/commands.md lacks the help of ${command} as it is now`);
});

test("every command is in the help of the program", () => {
  const help = variorum(["--help"]).stdout;
  for (const command of COMMANDS) assert.match(help, new RegExp(`^ {2}${command} `, "m"));
});

test("every problem code, flag and kind of furniture is documented", () => {
  const page = read("docs/formats.md");
  for (const file of ["src/model/problem.ts", "src/model/article.ts"]) {
    for (const [, code] of read(file).matchAll(/^ {2}\| "([a-z-]+)"/gm)) assert.ok(page.includes(`\`${code}\``), `docs/formats.md lacks ${code}`);
  }
});

test("no link leads nowhere", () => {
  for (const file of [...globSync("*.md", { cwd: ROOT }), ...globSync("docs/**/*.md", { cwd: ROOT })]) {
    for (const [, target] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) assert.ok(existsSync(join(ROOT, dirname(file), target!)), `${file} links to ${target}`);
  }
});

test("the README's commands are scripts of the package", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  for (const [, name] of read("README.md").matchAll(/npm (?:run )?(demo|test|check|bench|build)\b/g)) assert.ok(scripts[name!], `package.json has no script ${name}`);
});

test("the output in the README is what the program prints", () => {
  const [, command, shown] = /\$ npx variorum (.+)\n([^]*?)\n```/.exec(read("README.md"))!;
  const printed = new Set(variorum(command!.split(" "), { cwd: ROOT }).stdout.split("\n"));
  for (const line of shown!.split("\n")) assert.ok(line === "  ..." || printed.has(line), `README.md shows a line that is not printed: ${line}`);
});
