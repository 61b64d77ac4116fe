import type { Design } from "../labeller.ts";
import { history, labelFeatures } from "../labelHistory.ts";
import { pairFeature, textFeature } from "../perceptron.ts";
import { inflectionsOf } from "./inflections.ts";
import { FORBIDDEN_NAMES, NAME_LABELS, OUTSIDE } from "./nameLabels.ts";
import { nameClasses } from "./nameWords.ts";
import { formOf, shapeOf } from "./shapes.ts";
import { isFunctionWord } from "./stopwords.ts";

/** How names are told: the word, its shape and ends, what word lists know of it and of its neighbours, the labels before. More in `nameContext`. */
export const NAMING: Design = {
  labels: NAME_LABELS,
  reach: 2,
  wordFeatures,
  keys: (word) => [textFeature(0, formOf(word)), textFeature(1, `${shapeOf(word)} ${nameClasses(word)}`)],
  labelFeatures,
  history,
  // Without a capital or a digit no name begins, but for "al-Qaddumi" and "de Vries".
  plainLabel: (word) => (/[\p{Lu}\d]/u.test(word) || nameClasses(word).includes("p") ? 0 : OUTSIDE),
  forbidden: FORBIDDEN_NAMES,
};

function wordFeatures(word: string): number[][] {
  const form = formOf(word);
  const shape = shapeOf(word);
  const classes = nameClasses(word);
  const far = [form, shape, classes].map(hashed);
  const near = [...far, ...[form.slice(-3), `${shape} ${classes}`].map((text, i) => hashed(text, i + far.length))];
  const everyday = isFunctionWord(form) ? "f" : inflectionsOf(form);
  const short = word.length < 5 ? `${shape}${word.length}` : "";
  const own = [word, form.slice(-2), form.slice(-4), form.slice(0, 3), `${shape[0]} ${everyday}`, short, ""].map((text, i) => hashed(text, i + near.length));
  const letters = [...classes].map((letter) => textFeature(12, letter));
  return [far, near, [...near, ...own, ...letters], near, far].map((features, offset) => features.map((feature) => pairFeature(10, feature, offset)));
}

/** A text as the feature of its place in the list. */
function hashed(text: string, template: number): number {
  return textFeature(template, text);
}
