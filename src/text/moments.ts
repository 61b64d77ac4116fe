/** A stretch of time: its first and its last possible millisecond since 1970 UTC. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** False where the value names no zone: it is read as UTC and can only be compared with others like it. */
  readonly zoned: boolean;
}

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The furthest two clocks on earth stand apart: UTC+14 and UTC-12. */
const ZONES_APART = 26 * HOUR;

/** When an ISO 8601 value may lie: "2023-11-18" is a whole day, "2023-11" a whole month. Null for anything else. */
export function momentOf(value: string): Moment | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(value);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)) - zoneOf(zone);
  const zoned = zone !== undefined;
  if (hour !== undefined) return { from, to: from + (second === undefined ? MINUTE - 1 : 999), zoned };
  if (day !== undefined) return { from, to: from + DAY - 1, zoned };
  if (month !== undefined) return { from, to: Date.UTC(Number(year), Number(month)) - 1, zoned };
  return { from, to: Date.UTC(Number(year) + 1, 0) - 1, zoned };
}

/** True where one surely lies before the other. A value with a zone and one without may be as far apart as two clocks on earth. */
export function isBefore(one: Moment, other: Moment): boolean {
  return one.to + (one.zoned === other.zoned ? 0 : ZONES_APART / 2) < other.from;
}

/** The least time between the two, in milliseconds; 0 where they may be one. */
export function timeBetween(one: Moment, other: Moment): number {
  return Math.max(0, other.from - one.to, one.from - other.to);
}

/** "+03:00" in milliseconds. */
function zoneOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone[0] === "-" ? -minutes : minutes) * MINUTE;
}
