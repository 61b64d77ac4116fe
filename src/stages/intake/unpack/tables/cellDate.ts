import type { Published } from "../../../../model/article.ts";
import { dated } from "../../published.ts";
import { lineOf } from "./cells.ts";

/** The time that a cell of a date column gives: written as a date, as a count of seconds, or as a spreadsheet stores it. Null where it is none, or may be two ("03/04/2023"). */
export function cellDate(value: unknown): Published | null {
  const raw = lineOf(value);
  if (raw === null) return null;
  return dated(raw, "table") ?? fromNumbers(raw);
}

function fromNumbers(raw: string): Published | null {
  const digits = /^(\d{5,17})(?:\.\d{1,12})?$/.exec(raw)?.[1];
  if (digits === undefined) return null;
  const count = Number(raw);
  switch (digits.length) {
    case 5:
      return fromSheet(raw, count);
    case 8:
      return fromDigits(raw, digits);
    case 9:
    case 10:
      return fromEpoch(raw, count * 1000);
    case 13:
      return fromEpoch(raw, count);
    case 14:
      return fromDigits(raw, digits);
    case 16:
      return fromEpoch(raw, count / 1000);
    default:
      return null;
  }
}

/** 45248.5 -> 2023-11-18T12:00: days since the end of 1899, without a zone. */
function fromSheet(raw: string, days: number): Published | null {
  const minutes = Math.round(days * MINUTES);
  const iso = isoOf(SHEET_START + minutes * 60_000);
  if (iso === null) return null;
  const hasTime = minutes % MINUTES !== 0;
  return { value: iso.slice(0, hasTime ? MINUTE : DAY), raw, from: "table", precision: hasTime ? "minute" : "day", zone: null };
}

/** Of a day. */
const MINUTES = 1440;
/** Milliseconds. */
const SHEET_START = Date.UTC(1899, 11, 30);
/** Characters of "2023-11-18", and of "2023-11-18T09:30". */
const DAY = 10;
const MINUTE = 16;

/** A count from the start of 1970 is in UTC by its definition. */
function fromEpoch(raw: string, milliseconds: number): Published | null {
  const iso = isoOf(milliseconds);
  return iso === null ? null : { value: `${iso.slice(0, 19)}Z`, raw, from: "table", precision: "second", zone: null };
}

function isoOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** 20231118 and 20231118093000, as archives and databases write them. */
function fromDigits(raw: string, digits: string): Published | null {
  const [year, month, day, hour, minute, second] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12), digits.slice(12)];
  const found = dated(hour === "" ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}`, "table");
  return found && { ...found, raw };
}
