/** Writes docs/commands.md: what `--help` prints, for those who read before they install. `node scripts/commandsPage.ts` */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const help = (...args: readonly string[]) => spawnSync(process.execPath, [`${root}bin/variorum.js`, ...args, "--help"], { encoding: "utf8" }).stdout.trimEnd();

const parts = [["variorum", help()], ...["collate", "stories", "copies", "intake", "read", "recheck", "open", "fetch"].map((command) => [`variorum ${command}`, help(command)] as const)] as const;
writeFileSync(`${root}docs/commands.md`, `# Commands\n\nThis page is what \`--help\` prints; \`node scripts/commandsPage.ts\` writes it.\n${parts.map(([name, words]) => `\n## ${name}\n\n\`\`\`\n${words}\n\`\`\`\n`).join("")}`);
