import type { GivenBy, Published } from "../../model/article.ts";
import type { LabelledDate } from "./labelledDate.ts";
import { wholeDate } from "./writtenDate.ts";

/** A time as a page, a table or a feed gives it, with what it rests on. Null for words that are no date, or may be two. */
export function dated(raw: string | null | undefined, from: GivenBy): Published | null {
  const words = raw?.trim() ?? "";
  const value = words === "" ? null : (wholeDate(words)?.value ?? null);
  return value === null ? null : publishedAs(value, words, from);
}

/** When a text says it was published: the first such line with a certain date, else the first that says when it was updated. Null when there is none. */
export function publishedIn(dates: readonly LabelledDate[]): Published | null {
  const sure = dates.filter(({ value }) => value !== null);
  const chosen = sure.find(({ label }) => label === "published") ?? sure[0];
  return chosen ? publishedAs(chosen.value!, chosen.raw, "labelled-line") : null;
}

function publishedAs(value: string, raw: string, from: GivenBy): Published {
  return { value, raw, from, precision: precisionOf(value), zone: /(?:Z|[+-]\d\d:\d\d)$/.test(value.slice(DATE)) ? (ZONE_WORDS.exec(raw.trimEnd())?.[0] ?? null) : null };
}

/** Characters of "2023-11-18"; the minus signs in it are no zone. */
const DATE = 10;
/** "+03:00", "GMT+3", "(EST)" at the end of what was written. */
const ZONE_WORDS = /(?:(?:GMT|UTC)?[+-]\d{2}:?\d{2}|(?<![A-Za-z])[A-Z]{1,4}(?=\)?$)|(?<=\d)Z)$|(?<=\()[A-Z]{2,4}(?=\)$)/;

function precisionOf(value: string): Published["precision"] {
  if (value.length <= 4) return "year";
  if (value.length <= 7) return "month";
  if (!value.includes("T")) return "day";
  return /T\d\d:\d\d:\d\d/.test(value) ? "second" : "minute";
}
