import type { Article, Flag, Furniture } from "../model/article.ts";
import type { ReadArticle } from "../model/run.ts";
import type { Span } from "../model/span.ts";

/** The title in its quotation marks; the first words of an article without a headline say that they go on. */
export function titleWords({ title }: Article): string {
  return `“${title.words}${title.kind === "opening" ? " …" : ""}”`;
}

/** The outlet, else the last part of the path. */
export function labelOf(article: Article): string {
  return article.outlet ?? article.name.slice(article.name.lastIndexOf("/") + 1);
}

/** 1 for the first paragraph; 0 where the place lies in none (a headline). */
export function paragraphOf(article: Article, { start }: Span): number {
  return article.paragraphs.findIndex((p) => p.start <= start && start < p.end) + 1;
}

/** What a reader must know before trusting the text of an article, in plain words. */
export function warningsOf({ reading }: ReadArticle): string[] {
  const { article, flags } = reading;
  return [...flagWarnings(flags), ...dateWarnings(article), ...cutWarnings(article)];
}

const FLAG_WORDS: Readonly<Record<Flag["kind"], readonly [one: string, many: string]>> = {
  lookalike: ["look-alike letter", "look-alike letters"],
  hidden: ["hidden character", "hidden characters"],
  bidi: ["character that turns the writing direction", "characters that turn the writing direction"],
  mojibake: ["garbled character", "garbled characters"],
  "private-use": ["private-use character", "private-use characters"],
  control: ["control character", "control characters"],
  surrogate: ["broken character", "broken characters"],
};

/** "3 look-alike letters", "1 hidden character". */
export function flagWarnings(flags: readonly Flag[]): string[] {
  const counts = Map.groupBy(flags, (flag) => flag.kind);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, found]) => `${found.length} ${FLAG_WORDS[kind][found.length === 1 ? 0 : 1]}`);
}

function dateWarnings(article: Article): string[] {
  const dates = article.furniture.filter((item: Furniture) => item.kind === "date");
  return dates.map((item) => `date outside the article: “${article.text.slice(item.start, item.end).replace(/\s+/g, " ")}”`);
}

function cutWarnings({ completeness }: Article): string[] {
  if (completeness.state === "whole") return [];
  const word = completeness.state === "partial" ? "not whole" : "perhaps not whole";
  return [`${word}: ${completeness.reasons.join("; ")}`];
}
