import type { Design } from "../labeller.ts";
import { pairFeature, textFeature } from "../perceptron.ts";
import { inflectionsOf } from "./inflections.ts";
import { shapeOf } from "./shapes.ts";
import { TAGS } from "./tags.ts";

/** How the Penn tags of English words are told: the word, its ends, its shape, what word lists know, its neighbours, the tags before. */
export const TAGGING: Design = {
  labels: TAGS.length,
  reach: 2,
  wordFeatures,
  keys: (word) => [textFeature(0, formOf(word)), textFeature(1, shapeOf(word) + formOf(word).slice(-2))],
  labelFeatures: (before, twoBefore) => [pairFeature(2, before, 0), pairFeature(3, before, twoBefore)],
  history(into, { before, key, shape, next, first }) {
    into[0] = pairFeature(4, before, key);
    into[1] = pairFeature(5, before, shape);
    into[2] = pairFeature(6, before, next);
    // "Police fired": a capital says little at the beginning.
    into[3] = pairFeature(7, 1, shape);
    return first ? 4 : 3;
  },
};

/** Templates of one distance are numbered apart. */
const TEMPLATES = 16;

function wordFeatures(word: string, offset: number): number[] {
  const form = formOf(word);
  const first = (offset + 3) * TEMPLATES;
  const feature = (template: number, text: string): number => textFeature(first + template, text);
  if (offset === 2 || offset === -2) return [feature(0, form)];
  const listed = inflectionsOf(form);
  // "ally", "rally": of a word that a list knows, the ending tells less than of others.
  const mark = /[vna]/.test(listed) ? "+" : "";
  const near = [feature(0, form), feature(1, mark + form.slice(-3)), feature(2, shapeOf(word)), feature(3, mark + form.slice(-2)), feature(4, listed)];
  if (offset !== 0) return near;
  const own = [
    ...near,
    feature(5, mark + form.slice(-1)),
    feature(6, mark + form.slice(-4)),
    feature(7, form.slice(0, 1)),
    feature(8, form.slice(0, 2)),
    feature(9, form.slice(0, 3)),
    feature(10, word),
    feature(11, ""),
    feature(14, shapeOf(word) + form.slice(-2)),
  ];
  // "state-run": the last part tells most.
  const part = form.lastIndexOf("-");
  return part > 0 ? [...own, feature(12, form.slice(part + 1)), feature(13, form.slice(0, part))] : own;
}

function formOf(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}
