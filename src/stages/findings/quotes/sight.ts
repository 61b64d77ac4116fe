import type { Frame, Frames } from "./frames.ts";
import type { ItemRange, Line } from "./lines.ts";
import type { Opening } from "./openings.ts";

/** What a rule looks at. */
export interface Sight {
  readonly line: Line;
  readonly frame: Frame;
  readonly frames: Frames;
  readonly opening: Opening;
  /** First item of the line that no earlier frame has closed. */
  readonly from: number;
}

/** What one frame reports: one range for each unbroken stretch; a range of a single piece is a quotation in marks. */
export type Content = readonly ItemRange[];

export interface Rule {
  readonly name: string;
  readonly confidence: number;
  /** True when what stands up to the end of frame and content is told: a later frame of the line reports nothing of it. */
  readonly closes: boolean;
  /** The content of the frame, or null when the rule does not apply. */
  content(sight: Sight): Content | null;
}
