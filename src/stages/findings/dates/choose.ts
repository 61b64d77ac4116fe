import type { Tense } from "./tense.ts";
import type { Lean } from "./when.ts";

/**
 * A date written without its year is seldom more than nine months away, whatever the tense: "the dividend is payable Jan. 2" in
 * November means the coming January. Days, months and quarters of nine months.
 */
export const YEARLESS_DAYS = 270;
export const YEARLESS_MONTHS = 9;
export const YEARLESS_QUARTERS = 2;

/** The place that the tense asks for, or the nearest where that one is too far away. */
export function likely(places: readonly number[], now: number, tense: Tense, farthest: number): number | null {
  const chosen = choose(places, now, tense);
  return chosen !== null && Math.abs(chosen - now) <= farthest ? chosen : choose(places, now, "unknown");
}

export function leaning(lean: Lean, tense: Tense): Tense {
  return lean === "last" ? "past" : lean === "next" ? "future" : tense;
}

/** Of several places in time the latest that is not ahead, the earliest that is not behind, or, when nothing says which, the nearest. */
export function choose(places: readonly number[], now: number, tense: Tense): number | null {
  const behind = places.filter((place) => place <= now);
  const ahead = places.filter((place) => place >= now);
  const past = behind.length === 0 ? null : Math.max(...behind);
  const future = ahead.length === 0 ? null : Math.min(...ahead);
  if (tense === "past") return past;
  if (tense === "future") return future;
  if (past === null || future === null) return past ?? future;
  return now - past <= future - now ? past : future;
}
