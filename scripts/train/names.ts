import { nameContext } from "../../src/language/en/nameContext.ts";
import { NAMING } from "../../src/language/en/naming.ts";
import { OUTSIDE, writeName } from "../../src/language/en/nameLabels.ts";
import type { NameSpan, Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { tokensIn, wordAt } from "../../src/text/tokens.ts";
import { modelBytes } from "./modelFile.ts";
import { train } from "./perceptron.ts";
import type { Example } from "./perceptron.ts";

/** A text with its names. Spans in `unsure` may hold names that are not labelled: nothing is learned there. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: NameSpan["type"] })[];
  readonly unsure: readonly Span[];
}

/**
 * Three models of six rounds: more rounds or rarer features change less than another order of the articles does. Hiding features and
 * asking for a margin are worth three points on articles that were not learned from.
 */
const TRAINING = { rounds: 6, seeds: [1, 2, 3], least: 2, hidden: 0.2, margin: 60 } as const;

/** The bytes of the name model that these texts teach. `read` gives a text's reading with tags. */
export function nameModel(texts: readonly NamedText[], read: (text: string) => Reading): Uint8Array {
  return modelBytes(train(texts.map((text) => exampleOf(text, read(text.text))), NAMING, TRAINING));
}

function exampleOf({ names, unsure }: NamedText, reading: Reading): Example {
  const gold = new Uint8Array(reading.tokens.count).fill(OUTSIDE);
  for (const span of unsure) {
    const { first, end } = tokensIn(reading, span);
    gold.fill(0, first, end);
  }
  for (const name of names) {
    const { first, end } = tokensIn(reading, name);
    if (end > first) writeName(gold, { first, end, type: name.type });
  }
  return {
    words: Array.from({ length: reading.tokens.count }, (_, token) => wordAt(reading, token)),
    sentences: reading.sentences,
    gold,
    context: (labels) => nameContext(reading, labels),
  };
}
