import { createHash } from "node:crypto";
import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { type Given, intake } from "./intake.ts";

/** For tests: what one file gives. Words are written as UTF-8. */
export function take(name: string, source: string | Uint8Array, given: Given | null = null, maxArticle = 5_000_000): { readonly article: Article | undefined; readonly problems: readonly Problem[] } {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const { articles, problems } = intake({ name, bytes, sha256: sha256(bytes), given }, { hash: (words) => sha256(words).slice(0, 16), maxArticle });
  return { article: articles[0], problems };
}

/** For tests: the article that the words must give. */
export function articleFrom(name: string, source: string | Uint8Array, given: Given | null = null): Article {
  const { article, problems } = take(name, source, given);
  if (!article) throw new Error(`no article: ${problems.map(({ message }) => message).join("; ")}`);
  return article;
}

/** For tests: paragraphs and furniture in order, as "kind: words" and "[kind]: words". */
export function shown(article: Article): string[] {
  const paragraphs = article.paragraphs.map(({ start, end, kind }) => ({ start, line: `${kind}: ${article.text.slice(start, end)}` }));
  const furniture = article.furniture.map(({ start, end, kind }) => ({ start, line: `[${kind}]: ${article.text.slice(start, end)}` }));
  return [...paragraphs, ...furniture].sort((a, b) => a.start - b.start).map(({ line }) => line);
}

/** For tests: throws where the article breaks a promise of its model: spans in order, apart, trimmed; runs that lead back to the source. */
export function mustHold(article: Article, source: string): void {
  const spans = [...article.paragraphs, ...article.furniture].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    if (!(at <= start && start < end && end <= article.text.length)) throw new Error(`span [${start}, ${end}) after ${at} in ${article.text.length}`);
    at = end;
  }
  for (const { start, end } of article.paragraphs) {
    const words = article.text.slice(start, end);
    if (words.trim() !== words) throw new Error(`blanks around ${JSON.stringify(words)}`);
  }
  let after = 0;
  for (const { textStart, textEnd, sourceStart, sourceEnd } of article.source.runs) {
    if (!(after <= textStart && textStart < textEnd && textEnd <= article.text.length && 0 <= sourceStart && sourceStart < sourceEnd && sourceEnd <= source.length)) throw new Error(`run [${textStart}, ${textEnd}) <- [${sourceStart}, ${sourceEnd})`);
    const equal = textEnd - textStart === sourceEnd - sourceStart;
    if (equal && article.text.slice(textStart, textEnd) !== source.slice(sourceStart, sourceEnd)) throw new Error(`run [${textStart}, ${textEnd}) does not hold its source's characters`);
    after = textEnd;
  }
  const { span, words } = article.title;
  if (span && article.title.kind !== "given" && article.text.slice(span.start, span.end).replace(/\s+/g, " ") !== words) throw new Error("the title is not where it says");
  if (!article.text.isWellFormed()) throw new Error("the text is not well formed");
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
