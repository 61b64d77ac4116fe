/** For tests alone: what is found in a text, as rows that read like a table. */
import assert from "node:assert/strict";
import { readingOf } from "../../reading/testing.ts";
import { findQuotes } from "./quotes.ts";

/** One quotation: its words under its form, then who says so as `words = name`, "?" at the end when inferred; null when nobody is named. */
export type Expected = readonly ["direct" | "partial" | "indirect", string, string | null];

export function check(text: string, expected: readonly Expected[]): void {
  const found = findQuotes(readingOf(text)).quotes.map(({ start, end, form, speaker }) => [form, text.slice(start, end), speaker === null ? null : `${named(text, speaker)}${speaker.inferred ? "?" : ""}`]);
  assert.deepEqual(found, expected, text);
}

/** No quotation at all, and these terms. */
export function checkTerms(text: string, terms: readonly string[]): void {
  const found = findQuotes(readingOf(text));
  assert.deepEqual([found.quotes.length, ...found.terms.map(({ start, end }) => text.slice(start, end))], [0, ...terms], text);
}

function named(text: string, { span, name }: { readonly span: { readonly start: number; readonly end: number }; readonly name: string }): string {
  const words = text.slice(span.start, span.end);
  return words === name ? name : `${words} = ${name}`;
}
