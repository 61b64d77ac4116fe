import { nounChunks } from "../../language/en/chunks.ts";
import type { LanguageModels } from "../../language/language.ts";
import type { Reading } from "../../model/reading.ts";
import { everydayWords, isHeadline } from "./headlines.ts";
import { findNames } from "./names.ts";

/** The reading with tags, noun chunks and names. */
export function tag(reading: Reading, models: LanguageModels): Reading {
  const { tokens, sentences } = reading;
  const headlines = sentences.filter((sentence) => isHeadline(reading, sentence));
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) models.tags.label(tokens.lexicon, tokens.words, sentence, tags);
  // "Mayor Says Town Supports Plan": read as if its everyday words had no capital.
  const words = headlines.length === 0 ? tokens.words : everydayWords(reading, headlines);
  for (const headline of headlines) models.tags.label(tokens.lexicon, words, headline, tags);
  const tagged = { ...reading, tokens: { ...tokens, tags } };
  return { ...tagged, chunks: sentences.flatMap((sentence) => nounChunks(tagged, sentence)), names: findNames(tagged, headlines, models) };
}
