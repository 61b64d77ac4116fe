import { readFileSync } from "node:fs";

const MANIFEST = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };

/** The program's version, as package.json has it. */
export function version(): string {
  return MANIFEST.version;
}
