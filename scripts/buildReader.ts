/** Builds the reader (web/) into `dist/web/`: reader.js and reader.css. `npm run build` runs it too. */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A report carries the reader with it, so its code stays under this many bytes (issue 7). */
const MOST = 1_000_000;

await build({ configFile: fileURLToPath(new URL("../web/vite.config.ts", import.meta.url)) });
const sizes = ["reader.js", "reader.css"].map((file) => statSync(fileURLToPath(new URL(`../dist/web/${file}`, import.meta.url))).size);
console.log(`dist/web: reader.js ${sizes[0]} bytes, reader.css ${sizes[1]} bytes`);
if (sizes.some((size) => size > MOST)) throw new Error(`the reader is larger than ${MOST} bytes`);
