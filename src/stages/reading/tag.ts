import { nameContext } from "../../language/en/naming.ts";
import { namesOf } from "../../language/en/nameLabels.ts";
import type { LanguageModels } from "../../language/language.ts";
import type { NameSpan, Reading } from "../../model/reading.ts";

/** The reading with tags, noun chunks and names. */
export function tag(reading: Reading, models: LanguageModels): Reading {
  const { tokens, sentences } = reading;
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) models.tags.label(tokens.lexicon, tokens.words, sentence, tags);
  const tagged = { ...reading, tokens: { ...tokens, tags } };
  return { ...tagged, names: findNames(tagged, models) };
}

function findNames(reading: Reading, models: LanguageModels): NameSpan[] {
  const { tokens, sentences } = reading;
  const labels = new Uint8Array(tokens.count);
  const context = nameContext(reading, labels);
  for (const sentence of sentences) models.names.label(tokens.lexicon, tokens.words, sentence, labels, context);
  return sentences.flatMap((sentence) => namesOf(labels, sentence));
}
