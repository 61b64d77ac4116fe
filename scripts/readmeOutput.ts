/** Puts the beginning of the program's real output into the README: `node scripts/readmeOutput.ts`. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Lines of each part of the summary that are shown; three dots stand for the rest. */
const SHOWN = 5;

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const [whole, command] = /\$ npx variorum (.+)\n[^]*?\n```/.exec(readme)!;
const printed = spawnSync(process.execPath, [`${root}bin/variorum.js`, ...command!.split(" ")], { cwd: root, encoding: "utf8" }).stdout.trimEnd();
const parts = printed.split(/\n(?=[A-Z]{3})/);
const shown = parts.map((part, i) => {
  const lines = part.split("\n");
  return i === 0 || lines.length <= SHOWN + 1 ? part : [...lines.slice(0, SHOWN), "  ..."].join("\n");
});
writeFileSync(`${root}README.md`, readme.replace(whole, () => `$ npx variorum ${command}\n${shown.join("\n")}\n\`\`\``));
