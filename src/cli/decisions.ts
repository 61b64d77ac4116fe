import { readFile } from "node:fs/promises";
import { Option } from "commander";
import type { DecisionsFile } from "../pipeline.ts";
import { nameOf } from "./files.ts";
import { WrongUse } from "./usage.ts";

export const decisionsOption = () => new Option("--decisions <file>", "what a person has marked right, wrong or moved (docs/formats.md); it outranks the machine");

/** The file's decisions. Throws WrongUse where it cannot be read or is no JSON object: to go on without them would undo somebody's work. */
export async function decisionsIn(path: string): Promise<DecisionsFile> {
  const words = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`cannot read the decisions ${path}: ${error.code === "ENOENT" ? "there is no such file" : error.message}.`);
  });
  const value = parsed(words, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WrongUse(`${path} holds no decisions: expected {"format": 1, "marks": [...]}.`);
  if ("format" in value && value.format !== 1) throw new WrongUse(`${path}: expected "format": 1, got ${JSON.stringify(value.format)}.`);
  return { name: nameOf(path), value };
}

function parsed(words: string, path: string): unknown {
  try {
    return JSON.parse(words.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new WrongUse(`${path} is not JSON: ${(error as Error).message}`);
  }
}
