import type { LanguageModels } from "../../language/language.ts";
import { nameClasses } from "../../language/en/nameWords.ts";
import { nameContext } from "../../language/en/nameContext.ts";
import { namesOf } from "../../language/en/nameLabels.ts";
import type { NameSpan, Reading, Sentence } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { headlineNames } from "./headlines.ts";

/** Names in running text by the learned labels, bare of titles; in headlines only names that are known otherwise. The reading must have tags. */
export function findNames(reading: Reading, headlines: readonly Sentence[], models: LanguageModels): NameSpan[] {
  const { tokens, sentences } = reading;
  const labels = new Uint8Array(tokens.count);
  const context = nameContext(reading, labels);
  for (const sentence of sentences) models.names.label(tokens.lexicon, tokens.words, sentence, labels, context);
  const apart = new Set(headlines);
  const names = sentences.filter((sentence) => !apart.has(sentence)).flatMap((sentence) => namesOf(labels, sentence).map((name) => bareName(reading, name)));
  if (headlines.length === 0) return names;
  return [...names, ...headlineNames(reading, headlines, names)].sort((a, b) => a.first - b.first);
}

/** Without an article, and for people without what they are: "Iranian President Ebrahim Raisi" names Ebrahim Raisi. */
function bareName(reading: Reading, name: NameSpan): NameSpan {
  let { first, end, type } = name;
  if (end - first > 1 && ARTICLES.has(formAt(reading, first))) first++;
  while (type === "person" && end - first > 1 && ROLE.test(nameClasses(wordAt(reading, first)))) first++;
  // "Muslims", "Iranian": a people is nobody in particular.
  if (end - first === 1 && PEOPLE.test(nameClasses(wordAt(reading, first)))) type = "other";
  return { first, end, type };
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** Classes of `nameClasses`: adjectives of places and roles, but no given names ("Pope", "Dean"). */
const ROLE = /^(?!.*G).*[AR]/;
const PEOPLE = /^(?!.*[GCLK]).*[AE]/;
