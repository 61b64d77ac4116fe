import type { Element } from "../tree.ts";

/** A line of a page as a reader sees it. */
export interface Line {
  readonly text: string;
  /** Characters within links. */
  readonly linked: number;
  readonly box: { readonly element: Element };
}
