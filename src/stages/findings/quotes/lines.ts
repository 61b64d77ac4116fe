import { cueForms } from "../../../language/en/cues.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import type { Piece } from "./pieces.ts";
import type { Kind } from "./wordKinds.ts";

/**
 * A sentence of the outlet in which each quoted stretch is one item: `“We won. They lost,” Ruiz said.` is [piece, Ruiz, said, "."].
 * Positions in a line count items; what stands inside a piece is not looked at.
 */
export interface Line {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  /** Token index, or -1 - piece index. */
  readonly items: readonly number[];
  readonly kinds: readonly Kind[];
  readonly paragraph: number;
}
