import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "../../../model/findings.ts";
import { readingOf } from "../../reading/testing.ts";
import { findDates } from "../dates/dates.ts";
import { findFigures } from "./figures.ts";

/** What a test says of one figure: the number's words, and any of its other fields in the article's words. */
export interface Expected {
  readonly is: string;
  readonly low?: number;
  readonly high?: number | null;
  readonly bound?: string;
  readonly unit?: string | null;
  readonly counted?: string | null;
  readonly happened?: string | null;
  readonly where?: string | null;
  readonly partOf?: string | null;
  readonly source?: string | null;
  readonly asOf?: string | null;
  readonly since?: string;
  readonly change?: string;
  readonly scope?: string;
  readonly voice?: string;
}

/** For tests: the numbers of a text published on Saturday 18 November 2023, without quotes. */
export function figuresOf(text: string): Figure[] {
  const reading = readingOf(text, { published: "2023-11-18" });
  return findFigures(reading, [], findDates(reading));
}

/** For tests: the text has these numbers and no others, with what is said of each. */
export function check(text: string, expected: readonly Expected[]): void {
  test(text.slice(0, 110), () => {
    const words = (span: { start: number; end: number } | null): string | null => (span === null ? null : text.slice(span.start, span.end));
    const found = figuresOf(text).map((figure, i) => {
      const all: Record<string, unknown> = {
        ...figure,
        is: words(figure),
        counted: words(figure.counted),
        where: words(figure.where),
        source: figure.source?.name ?? null,
      };
      return Object.fromEntries(Object.keys(expected[i] ?? { is: "" }).map((key) => [key, all[key]]));
    });
    assert.deepEqual(found, expected);
  });
}
