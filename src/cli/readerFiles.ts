import { readFileSync } from "node:fs";
import { WrongUse } from "./usage.ts";

/** The built reader (web/) as `npm run build` leaves it. Throws WrongUse where it has not been built. */
export function readerFiles(): { readonly script: string; readonly style: string } {
  try {
    return { script: readFileSync(new URL("reader.js", FOLDER), "utf8"), style: readFileSync(new URL("reader.css", FOLDER), "utf8") };
  } catch {
    throw new WrongUse("the reader for the browser has not been built. In a clone run: npm run build");
  }
}

/** Beside the compiled code; from the sources the way leads through `dist`. */
const FOLDER = new URL(import.meta.url.endsWith(".ts") ? "../../dist/web/" : "../web/", import.meta.url);
