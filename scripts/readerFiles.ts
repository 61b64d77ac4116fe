import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { version } from "../src/cli/version.ts";
import type { ReaderFiles } from "../src/outputs/reader/reader.ts";

/** The reader as the build makes it, in memory: nobody who builds at the same time is in the way. */
export async function readerFiles(): Promise<ReaderFiles> {
  const made = (await build({ configFile: fileURLToPath(new URL("../web/vite.config.ts", import.meta.url)), build: { write: false } })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const { output } = Array.isArray(made) ? made[0]! : made;
  return {
    version: version(),
    script: output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join(""),
    style: output.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : [])).join(""),
    sha256Base64: (words) => createHash("sha256").update(words).digest("base64"),
  };
}
