import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of labelled data when it holds the set: `VARIORUM_DATA`, or `../shared/data` beside the project; null when it is absent. */
export function dataFolder(set: string): string | null {
  const folder = process.env["VARIORUM_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url));
  return existsSync(join(folder, set)) ? folder : null;
}
