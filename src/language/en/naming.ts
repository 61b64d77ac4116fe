import type { Design } from "../labeller.ts";
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
  labelFeatures: (before, twoBefore) => [pairFeature(2, before, 0), pairFeature(3, before, twoBefore)],
  history(into, { before, key, shape, next, first }) {
    into[0] = pairFeature(4, before, key);
    into[1] = pairFeature(5, before, shape);
    into[2] = pairFeature(6, before, next);
    // "Police fired": a capital says little at the beginning.
    into[3] = pairFeature(7, 1, shape);
    return first ? 4 : 3;
  },
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
