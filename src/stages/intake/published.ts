import type { Published } from "../../model/article.ts";
import type { LabelledDate } from "./labelledDate.ts";

/** When a text says it was published: the first such line with a certain date, else the first that says when it was updated. Null when there is none. */
export function publishedIn(dates: readonly LabelledDate[]): Published | null {
  const sure = dates.filter(({ value }) => value !== null);
  const chosen = sure.find(({ label }) => label === "published") ?? sure[0];
  return chosen ? { value: chosen.value!, raw: chosen.raw, from: "labelled-line" } : null;
}
