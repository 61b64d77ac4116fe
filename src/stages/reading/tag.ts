import type { LanguageModels } from "../../language/language.ts";
import type { Reading } from "../../model/reading.ts";
import { findNames } from "./names.ts";

/** The reading with tags, noun chunks and names. */
export function tag(reading: Reading, models: LanguageModels): Reading {
  const { tokens, sentences } = reading;
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) models.tags.label(tokens.lexicon, tokens.words, sentence, tags);
  const tagged = { ...reading, tokens: { ...tokens, tags } };
  return { ...tagged, names: findNames(tagged, models) };
}
