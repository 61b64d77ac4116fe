import type { Design } from "../labeller.ts";
import { history, labelFeatures } from "../labelHistory.ts";
import { pairFeature, textFeature } from "../perceptron.ts";
import { inflectionsOf } from "./inflections.ts";
import { plainTag } from "./plainTags.ts";
import { formOf, shapeOf } from "./shapes.ts";
import { TAGS } from "./tags.ts";

/** How the Penn tags of English words are told: the word, its ends, its shape, what word lists know, its neighbours, the tags before. */
export const TAGGING: Design = {
  labels: TAGS.length,
  reach: 2,
  wordFeatures,
  keys: (word) => [textFeature(0, formOf(word)), textFeature(1, shapeOf(word) + formOf(word).slice(-2))],
  labelFeatures,
  history,
  plainLabel: plainTag,
};

function wordFeatures(word: string): number[][] {
  const form = formOf(word);
  const shape = shapeOf(word);
  const listed = inflectionsOf(form);
  // "ally", "rally": of a word that a list knows, the ending tells less than of others.
  const mark = /[vna]/.test(listed) ? "+" : "";
  const far = [textFeature(0, form)];
  const near = [...far, ...[mark + form.slice(-3), shape, mark + form.slice(-2), listed].map((text, i) => textFeature(i + 1, text))];
  const texts = [mark + form.slice(-1), mark + form.slice(-4), form.slice(0, 1), form.slice(0, 2), form.slice(0, 3), word, "", shape + form.slice(-2)];
  const own = [...near, ...texts.map((text, i) => textFeature(i + near.length, text)), ...partFeatures(form)];
  return [far, near, own, near, far].map((features, offset) => features.map((feature) => pairFeature(10, feature, offset)));
}

/** "state-run": the last part tells most. */
function partFeatures(form: string): number[] {
  const part = form.lastIndexOf("-");
  return part > 0 ? [textFeature(20, form.slice(part + 1)), textFeature(21, form.slice(0, part))] : [];
}
