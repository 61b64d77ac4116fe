import type { Design } from "./labeller.ts";
import { pairFeature } from "./perceptron.ts";

/** What the two labels before tell of a label; tags and names are told alike. */
export const labelFeatures: Design["labelFeatures"] = (before, twoBefore) => [pairFeature(2, before, 0), pairFeature(3, before, twoBefore)];

/** What the label before tells together with the word, its shape and the next word. */
export const history: Design["history"] = (into, { before, key, shape, next, first }) => {
  into[0] = pairFeature(4, before, key);
  into[1] = pairFeature(5, before, shape);
  into[2] = pairFeature(6, before, next);
  // "Police fired": a capital says little at the beginning.
  into[3] = pairFeature(7, 1, shape);
  return first ? 4 : 3;
};
