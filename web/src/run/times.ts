/** When something was published: one moment, or a day of which the hour is not known. Milliseconds of UTC. */
export interface Moment {
  readonly from: number;
  /** Equal to `from` for a moment. */
  readonly to: number;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** "2031-09-25T06:40+02:00" -> that minute; "2031-09-25" -> the whole day; null for anything else. A time without a zone is taken as UTC, on every machine. */
export function momentOf(published: string | null): Moment | null {
  const found = WRITTEN.exec(published ?? "");
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const from = Date.UTC(year, month - 1, day, hour, minute, second) - offset(found[7]);
  return { from, to: found[4] === undefined ? from + DAY : from };
}

/** A tick of an axis: midnight by its date, other hours by the clock. */
export function tickWords(time: number): string {
  const [date, clock] = new Date(time).toISOString().split("T") as [string, string];
  return time % DAY === 0 ? date : clock.slice(0, 5);
}

/** "+02:00" -> two hours in milliseconds. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const digits = zone.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits[0] === "-" ? -minutes : minutes) * MINUTE;
}
