import { TIME_ZONES } from "../../language/en/calendar.ts";
import { ZONES_OF_PAGES } from "../../language/zones.ts";

/** A clock time as a page prints it. */
export interface WrittenTime {
  /** "T09:30", "T09:30:00+03:00". */
  readonly value: string;
  readonly length: number;
  /** The zone as written ("+0300", "GMT"); null where none is named, or none that stands for one offset. */
  readonly zone: string | null;
}

/** A time before its day: "9.30pm, ", "10:48, ", "0339 GMT (1139 HKT) ", "5:45 AM PST ". With what parts it from the day. */
export const TIME_BEFORE_A_DAY =
  /^(?:\d{4}(?=\s?(?:GMT|UTC|h\b))|\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?)(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?(?:\s\([\d:.]{4,5} [A-Z]{2,4}\))?[\s,|·•–—-]{1,5}(?:on\s)?/i;

const TIME = /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?:\s?([ap])\.?m\b\.?)?(?![\d:])/i;
const HUNDREDS = /^([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|h\b))/;
/** "T093000": ISO 8601 without colons. */
const BASIC = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?=Z|[+-]\d|$)/;
/** "+03:00", "GMT+0300", "(UTC+3)"; or a zone's short name, in capitals or all small ("11:06am ist"). */
const ZONE = /^\s?\(?((?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[+-]\d{2}:?\d{2}(?!\d)|Z\b)\)?|^\s?\(?([A-Z]{2,4}|[a-z]{3})(?![A-Za-z])\)?/;
/** Behind an offset: "GMT+0000 (Coordinated Universal Time)", "+00:00 UTC". */
const ZONE_NAME = /^\s\((?:[A-Z][A-Za-z]{1,14} ?){1,4}\)|^\s(?:GMT|UTC)\b/;

/** The time that begins the words. A bare number is none: "18 November 2023, 3 min read". */
export function timeAt(words: string): WrittenTime | null {
  const found = BASIC.exec(words) ?? HUNDREDS.exec(words) ?? TIME.exec(words);
  if (!found) return null;
  const [all, hours, minutes, seconds, half] = found;
  if (minutes === undefined && half === undefined) return null;
  const hour = half === undefined || Number(hours) > 12 ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const zone = zoneAt(words.slice(all.length));
  return { value: `T${String(hour).padStart(2, "0")}:${minutes ?? "00"}${seconds === undefined ? "" : `:${seconds}`}${zone.value}`, length: all.length + zone.length, zone: zone.words };
}

function zoneAt(words: string): { readonly value: string; readonly length: number; readonly words: string | null } {
  const found = ZONE.exec(words);
  if (found?.[1]) {
    const length = found[0].length + (ZONE_NAME.exec(words.slice(found[0].length))?.[0].length ?? 0);
    return { value: offset(found[1].replace(/^[A-Z]{3}\s?/, "")), length, words: found[1] };
  }
  const named = found?.[2] === undefined ? undefined : (TIME_ZONES.get(found[2].toLowerCase()) ?? ZONES_OF_PAGES.get(found[2].toLowerCase()));
  return named === undefined ? { value: "", length: 0, words: null } : { value: named, length: found![0].length, words: named === "" ? null : found![2]! };
}

/** "+0300", "+3" and "+03:00" alike. */
function offset(written: string): string {
  if (written === "Z") return "Z";
  const digits = written.slice(1).replace(":", "");
  const four = digits.length <= 2 ? `${digits.padStart(2, "0")}00` : digits;
  return `${written[0]}${four.slice(0, 2)}:${four.slice(2)}`;
}
