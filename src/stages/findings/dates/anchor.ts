import { dayNumber, daysIn } from "./days.ts";
import type { Year } from "./when.ts";

/** When the article was published, as precisely as that is known. `day` is a day number, null when only a month or year is. */
export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The time of day as the published time gives it, "T09:30"; empty when it gives none. */
  readonly clock: string;
}

/** "2023-11-18T09:30:00+03:00" is the 18th where it was published. Null when it cannot be read. */
export function anchorOf(published: string | undefined): Anchor | null {
  const parts = published === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T\d{2}:\d{2})?/.exec(published);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month === null || month < 1 || month > 12) return { year, month: null, day: null, clock: "" };
  const day = parts[3] === undefined ? null : Number(parts[3]);
  return { year, month, day: day === null || day < 1 || day > daysIn(year, month) ? null : dayNumber(year, month, day), clock: parts[4] ?? "" };
}

/** Null when neither the words nor the anchor tell it. */
export function yearOf(year: Year, anchor: Anchor | null): number | null {
  if (typeof year === "number") return year;
  return year === null || anchor === null ? null : anchor.year + year.shift;
}
