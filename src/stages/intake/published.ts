import type { GivenBy, Published } from "../../model/article.ts";
import type { LabelledDate } from "./labelledDate.ts";
import { type NumberOrder, wholeDate } from "./writtenDate.ts";

/** A time as a page, a table or a feed gives it, with what it rests on. Null for words that are no date, may be two, or that programs write where they know of none. */
export function dated(raw: string | null | undefined, from: GivenBy, order: NumberOrder = null): Published | null {
  const words = raw?.trim() ?? "";
  const date = words === "" ? null : wholeDate(words, order);
  return date?.value == null || isPlaceholder(date.value) ? null : publishedAs(date.value, words, from, date.zone);
}

/** When a text says it was published: the first such line with a certain date, else the first that says when it was updated. Null when there is none. */
export function publishedIn(dates: readonly LabelledDate[]): Published | null {
  const sure = dates.filter(({ value }) => value !== null);
  const chosen = sure.find(({ label }) => label === "published") ?? sure[0];
  return chosen ? publishedAs(chosen.value!, chosen.raw, "labelled-line", chosen.zone) : null;
}

export function publishedAs(value: string, raw: string, from: GivenBy, zone: string | null): Published {
  return { value, raw, from, precision: precisionOf(value), zone };
}

/** The first moment that clocks of computers count from, and the like: "1970-01-01T00:00:00Z" was never a day of publication. */
export function isPlaceholder(value: string): boolean {
  return /^(?:1970-01-01|1969-12-31T|1900-01-01|1899-12-3)/.test(value);
}

function precisionOf(value: string): Published["precision"] {
  if (value.length <= 4) return "year";
  if (value.length <= 7) return "month";
  if (!value.includes("T")) return "day";
  return /T\d\d:\d\d:\d\d/.test(value) ? "second" : "minute";
}
