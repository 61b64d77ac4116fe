import type { Flag } from "../../../src/model/article.ts";
import type { ReaderArticle } from "../../../src/model/reader.ts";
import { flagWarnings } from "../../../src/outputs/labels.ts";
import { oneLine, timeWords } from "../../../src/outputs/wording.ts";

/** The outlet, else the last part of the path. */
export function labelOf({ outlet, name }: Pick<ReaderArticle, "outlet" | "name">): string {
  return outlet ?? name.slice(name.lastIndexOf("/") + 1);
}

/** The title in its quotation marks; the first words of an article without a headline say that they go on. */
export function titleWords({ title, titleKind }: Pick<ReaderArticle, "title" | "titleKind">): string {
  return `“${oneLine(title)}${titleKind === "opening" ? " …" : ""}”`;
}

/** What a person must know before trusting the text of an article, in plain words. */
export function warningsOf(article: ReaderArticle): string[] {
  return [...flagWarnings(flagsOf(article)), ...dateWarnings(article), ...disagreementWarnings(article), ...cutWarnings(article)];
}

function dateWarnings({ furniture, text }: ReaderArticle): string[] {
  return furniture.filter((item) => item.kind === "date").map(({ span: [start, end] }) => `date outside the article: “${oneLine(text.slice(start, end))}”`);
}

/** Of what a page says in several ways only the time is told here: everything else may be house style. */
function disagreementWarnings({ disagreements }: Pick<ReaderArticle, "disagreements">): string[] {
  const times = (disagreements ?? []).filter(({ field }) => field === "published");
  return times.map(({ given }) => `published in several ways: ${given.map(({ value, from }) => `${timeWords(value)} (${from})`).join(", ")}`);
}

function cutWarnings({ completeness, incomplete }: ReaderArticle): string[] {
  if (completeness === "whole") return [];
  return [`${completeness === "partial" ? "not whole" : "perhaps not whole"}: ${incomplete.join("; ")}`];
}

/** The flags as the rest of the program has them. */
export function flagsOf({ flags }: Pick<ReaderArticle, "flags">): Flag[] {
  return flags.map(({ kind, span: [start, end], reads }) => ({ kind: kind as Flag["kind"], start, end, reads }));
}
