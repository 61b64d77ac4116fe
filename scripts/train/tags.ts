import { TAGGING } from "../../src/language/en/tagging.ts";
import { TAGS } from "../../src/language/en/tags.ts";
import type { GumDocument } from "./gum.ts";
import { withHyphensWhole } from "./hyphens.ts";
import { modelBytes } from "./modelFile.ts";
import { train } from "./perceptron.ts";
import type { Example } from "./perceptron.ts";

/** Six models of six rounds: more of either, or rarer features, change less than another order of the sentences does. */
const TRAINING = { rounds: 6, seeds: [1, 2, 3, 4, 5, 6], least: 2 } as const;

/** The bytes of the tag model that these documents teach. */
export function tagModel(documents: readonly GumDocument[]): Uint8Array {
  return modelBytes(train(documents.flatMap(examplesOf), TAGGING, TRAINING));
}

function examplesOf(document: GumDocument): Example[] {
  return document.sentences.map((sentence) => {
    const whole = withHyphensWhole(sentence);
    return { sentences: [{ first: 0, end: whole.length }], words: whole.map(({ form, start, end }) => document.text.slice(start, end) || form), gold: whole.map(({ tag }) => Math.max(0, TAGS.indexOf(tag as never))) };
  });
}
