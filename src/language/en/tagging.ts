import { pairFeature, textFeature } from "../perceptron.ts";

/** Distances of the words that say something about a token's tag. */
export const TAG_WINDOW = [-2, -1, 0, 1, 2] as const;

/** What a word says about the tag of the token that stands `offset` tokens before it (0: about its own), as feature hashes. */
export function tagFeatures(word: string, offset: number): number[] {
  const form = word.toLowerCase().replaceAll("’", "'");
  const template = (offset + 2) * 32;
  if (offset === 2 || offset === -2) return [textFeature(template, form)];
  const features = [textFeature(template, form), textFeature(template + 1, form.slice(-3)), textFeature(template + 2, shapeOf(word))];
  if (offset !== 0) return [...features, textFeature(template + 3, form.slice(-2))];
  features.push(
    textFeature(template + 4, form.slice(-1)),
    textFeature(template + 5, form.slice(-2)),
    textFeature(template + 6, form.slice(-4)),
    textFeature(template + 7, form.slice(0, 1)),
    textFeature(template + 8, form.slice(0, 2)),
    textFeature(template + 9, form.slice(0, 3)),
    textFeature(template + 10, word),
    textFeature(template + 11, ""),
  );
  const part = form.lastIndexOf("-");
  if (part > 0) features.push(textFeature(template + 12, form.slice(part + 1)), textFeature(template + 13, form.slice(0, part)));
  return features;
}

/** What the labels before say, alone and with the word; 0 is the beginning of the sentence. `key` is the word's own hash, `next` its follower's. */
export function tagHistory(before: number, twoBefore: number, key: number, shape: number, next: number): number[] {
  return [pairFeature(200, before, 0), pairFeature(201, before, twoBefore), pairFeature(202, before, key), pairFeature(203, before, shape), pairFeature(204, before, next)];
}

export function wordKey(word: string): number {
  return textFeature(210, word.toLowerCase().replaceAll("’", "'"));
}

export function shapeKey(word: string): number {
  return textFeature(211, shapeOf(word) + word.slice(-2).toLowerCase());
}

/** "Iran's" Xx, "U.S." X.X., "12,000" d,d: runs of a kind are one character; at most 6 runs. */
export function shapeOf(word: string): string {
  let shape = "";
  for (let i = 0; i < word.length && shape.length < 6; i++) {
    const code = word.charCodeAt(i);
    const kind = code >= 48 && code <= 57 ? "d" : code >= 97 && code <= 122 ? "x" : code >= 65 && code <= 90 ? "X" : code < 128 ? word[i]! : word[i]!.toLowerCase() !== word[i] ? "X" : "x";
    if (kind !== shape[shape.length - 1]) shape += kind;
  }
  return shape;
}
