/** Labels of a date line, lower-cased, longer ones first where one begins another. What stands after them may be a date. */
export const PUBLISHED_LABELS: readonly string[] = [
  "first published on", "first published at", "first published", "originally published on", "originally published",
  "date of publication", "publication date", "published date", "publish date", "date published",
  "published on", "published at", "published", "posted on", "posted at", "posted", "release date", "released on", "issued on", "uploaded on", "date",
];

/** They date a later state of the text: evidence only where no line says when it was published. */
export const UPDATED_LABELS: readonly string[] = ["last updated on", "last updated at", "last updated", "updated on", "updated at", "updated", "last modified on", "last modified", "modified on", "modified"];

/** Labels that are one common word and begin running sentences too: a colon must follow ("Date: 3 May 2022"). */
export const LABELS_WITH_COLON: ReadonlySet<string> = new Set(["date"]);
