/** Runs the real program in a process of its own, as a user would. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import type { RunReport } from "../src/model/report.ts";

export const PROGRAM = fileURLToPath(new URL("../bin/variorum.js", import.meta.url));

const AS_USER = fileURLToPath(new URL("asUser.ts", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

export function variorum(args: readonly string[], how: How = {}): Ran {
  const { cwd, input, env, uid } = how;
  const program = uid === undefined ? [PROGRAM] : [AS_USER, String(uid)];
  const ran = spawnSync(process.execPath, [...program, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1", ...env },
    ...(cwd !== undefined && { cwd }),
    ...(input !== undefined && { input }),
  });
  if (ran.error) throw ran.error;
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

/** A folder of the test's own with these files in it, gone when the test ends. */
export function folderWith(test: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-test-"));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export function collated(args: readonly string[], how: How = {}): RunReport {
  const ran = variorum(["collate", ...args, "--format", "json"], how);
  if (ran.stdout === "") throw new Error(`collate printed nothing; exit code ${ran.code}; stderr: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as RunReport;
}
