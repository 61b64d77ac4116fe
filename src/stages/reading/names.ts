import { AMBIGUOUS_MONTHS } from "../../language/en/calendar.ts";
import type { LanguageModels } from "../../language/language.ts";
import { nameClasses } from "../../language/en/nameWords.ts";
import { nameContext } from "../../language/en/nameContext.ts";
import { namesOf } from "../../language/en/nameLabels.ts";
import type { NameSpan, Reading, Sentence, TokenRange } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { datelinePlaces } from "./datelines.ts";
import { headlineNames } from "./headlines.ts";

/** Names in running text by the learned labels, bare of titles; in headlines only names that are known otherwise. The reading must have tags. */
export function findNames(reading: Reading, headlines: readonly Sentence[], models: LanguageModels): NameSpan[] {
  const { tokens, sentences } = reading;
  const labels = new Uint8Array(tokens.count);
  const context = nameContext(reading, labels);
  for (const sentence of sentences) models.names.label(tokens.lexicon, tokens.words, sentence, labels, context);
  const apart = new Set(headlines);
  const learned = sentences.filter((sentence) => !apart.has(sentence)).flatMap((sentence) => namesOf(labels, sentence).flatMap((name) => bareName(reading, name)));
  const names = withDatelines(reading, learned, datelinePlaces(reading));
  if (headlines.length === 0) return names;
  // The one line of an agency's flash can be headline and dateline: "HARROWICK, May 5 - Mayor Resigns".
  const added = headlineNames(reading, headlines, names).filter((name) => !names.some((other) => overlaps(name, other)));
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

/** Without an article, and for people without what they are: "Interior Minister Ivo Vale" names Ivo Vale. None where nothing but a date is left. */
function bareName(reading: Reading, name: NameSpan): NameSpan[] {
  let { first, end, type } = name;
  if (end - first > 1 && ARTICLES.has(formAt(reading, first))) first++;
  if (type === "person") for (let token = end - 2; token >= first; token--) if (ROLE.test(nameClasses(wordAt(reading, token)))) first = token + 1;
  // "Muslims", "Iranian": a people is nobody in particular.
  if (end - first === 1 && PEOPLE.test(nameClasses(wordAt(reading, first)))) type = "other";
  return isDate(reading, first, end) && (type !== "person" || end - first > 1 || !AMBIGUOUS_MONTHS.has(formAt(reading, first))) ? [] : [{ first, end, type }];
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** Classes of `nameClasses`: adjectives of places and roles, but no given names ("Pope", "Dean"). */
const ROLE = /^(?!.*G).*[AR]/;
const PEOPLE = /^(?!.*[GCLK]).*[AE]/;

/** "Nov. 3", "Friday"; "May" alone may be somebody. */
function isDate(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (!/^\d+$/.test(formAt(reading, token)) && !nameClasses(wordAt(reading, token)).includes("M")) return false;
  return nameClasses(wordAt(reading, first)).includes("M");
}

/** Datelines name places, and a place of a dateline is no person further down. */
function withDatelines(reading: Reading, names: readonly NameSpan[], places: readonly NameSpan[]): NameSpan[] {
  if (places.length === 0) return [...names];
  const forms = new Set(places.filter(({ first, end }) => end - first === 1).map(({ first }) => formAt(reading, first)));
  const rest = names
    .filter((name) => !places.some((place) => overlaps(name, place)))
    .map((name): NameSpan => (name.type === "person" && name.end - name.first === 1 && forms.has(formAt(reading, name.first)) ? { ...name, type: "place" } : name));
  return [...places, ...rest].sort((a, b) => a.first - b.first);
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}
