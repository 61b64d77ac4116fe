import type { LanguageModels } from "../../language/language.ts";
import type { Reading } from "../../model/reading.ts";

/** The reading with tags, chunks and names. */
export function tag(reading: Reading, _models: LanguageModels): Reading {
  return reading;
}
