/** Builds `dist/` from `src/`: JavaScript and types by the compiler, and the binary data that lies beside the code. */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", `${root}tsconfig.build.json`], { stdio: "inherit", cwd: root });
for (const file of globSync("src/**/*.bin", { cwd: root })) cpSync(`${root}${file}`, `${root}${file.replace(/^src/, "dist")}`);
execFileSync(process.execPath, [fileURLToPath(new URL("buildReader.ts", import.meta.url))], { stdio: "inherit", cwd: root });
