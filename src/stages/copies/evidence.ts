import type { Direction } from "../../model/copy.ts";
import type { Shared } from "./copies.ts";
import type { Words } from "./words.ts";
export interface Evidence { readonly direction: Direction; readonly because: readonly string[] }
export function evidenceBetween(_columns: Words): (shared: Shared) => { readonly whole: Evidence; readonly passages: readonly Evidence[] } {
  const none: Evidence = { direction: "undecided", because: [] };
  return (shared) => ({ whole: none, passages: shared.places.map(() => none) });
}
