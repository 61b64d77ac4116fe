import { NAMING } from "./en/naming.ts";
import { TAGGING } from "./en/tagging.ts";
import { createLabeller } from "./labeller.ts";
import type { Labeller } from "./labeller.ts";
import { readPerceptron } from "./perceptron.ts";

/** What was learned of one language, ready to use. It keeps sums for words met before, so one serves a whole run. */
export interface LanguageModels {
  /** Part-of-speech tags; labels are indices into `TAGS`. */
  readonly tags: Labeller;
  /** Names; labels are indices into `NAME_LABELS`. */
  readonly names: Labeller;
}

/** The bytes of the model files, `en/models/tags.bin` and `en/models/names.bin` beside this file. */
export interface ModelFiles {
  readonly tags: Uint8Array;
  readonly names: Uint8Array;
}

/** Where the model files lie, relative to the folder of this file; whoever may read files hands their bytes to `loadModels`. */
export const MODEL_PATHS: Readonly<Record<keyof ModelFiles, string>> = { tags: "en/models/tags.bin", names: "en/models/names.bin" };

/** Throws RangeError when the bytes are no model files. */
export function loadModels(files: ModelFiles): LanguageModels {
  return { tags: createLabeller(readPerceptron(files.tags), TAGGING), names: createLabeller(readPerceptron(files.names), NAMING) };
}
