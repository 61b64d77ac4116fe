import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The labelled sets, which are not part of the project: `VARIORUM_DATA`, or `../shared/data` beside it. */
export const DATA = process.env["VARIORUM_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url));

/** Their scorers: `VARIORUM_SCORE`, or `../shared/score` beside the project. */
export const SCORE = process.env["VARIORUM_SCORE"] ?? fileURLToPath(new URL("../../shared/score", import.meta.url));

/** The folder of labelled data when it holds the set; null when it is absent. */
export function dataFolder(set: string): string | null {
  return existsSync(join(DATA, set)) ? DATA : null;
}
