import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadModels, MODEL_PATHS, type LanguageModels } from "../language/language.ts";
import type { Tools } from "../pipeline.ts";

/** What the pipeline needs from outside: a hash, and the models that lie beside the code. Loaded once, on first use. */
export function tools(): Tools {
  loaded ??= loadModels({ tags: model("tags"), names: model("names") });
  return { hash: (words) => createHash("sha256").update(words).digest("hex").slice(0, ID_DIGITS), models: loaded, clock: () => performance.now() };
}

/** Hexadecimal digits of an id: 64 bits, so that even a million articles hardly ever share one. */
const ID_DIGITS = 16;

let loaded: LanguageModels | undefined;

function model(name: keyof typeof MODEL_PATHS): Uint8Array {
  return readFileSync(new URL(`../language/${MODEL_PATHS[name]}`, import.meta.url));
}
