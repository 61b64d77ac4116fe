import type { Disagreement, Within } from "./article.ts";
import type { Bound } from "./findings.ts";
import type { Problem } from "./problem.ts";
import type { Relation, RowKind } from "./collation.ts";
import type { Direction, OwnShare, WrittenOtherwise } from "./copy.ts";
import type { RelatedStory, StoryCounts } from "./story.ts";
import type { Voice } from "./span.ts";

/** The shapes that leave the program as JSON: the contract that outside checks rely on (docs/formats.md). */

/** A span as JSON has it: [start, end) in UTF-16 code units of the article's `text`. */
export type SpanPair = readonly [number, number];

export interface RunReport {
  readonly format: 1;
  readonly variorum: string;
  readonly articles: readonly ArticleReport[];
  readonly copies: readonly CopyReport[];
  readonly recurring: readonly RecurringReport[];
  /** Articles that are nearly one text. */
  readonly nearDuplicates: readonly (readonly string[])[];
  readonly shares: readonly OwnShare[];
  readonly stories: readonly StoryReport[];
  readonly collations: readonly CollationReport[];
  readonly problems: readonly Problem[];
}

export interface ArticleReport extends TakenReport {
  readonly flags: readonly { readonly kind: string; readonly span: SpanPair; readonly reads: string }[];
  readonly quotes: readonly QuoteReport[];
  readonly figures: readonly FigureReport[];
  readonly dates: readonly { readonly span: SpanPair; readonly exact: string; readonly type: string; readonly value: string | null; readonly by: string }[];
  readonly mentions: readonly MentionReport[];
  readonly terms: readonly { readonly span: SpanPair; readonly exact: string }[];
}

/** An article as it was taken in, before anything was looked for in it. */
export interface TakenReport {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly titleKind: "headline" | "given" | "opening";
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly published: string | null;
  /** Where it was read, its words there, how exact they are, and the words for its zone. */
  readonly publishedFrom: string | null;
  readonly publishedRaw: string | null;
  readonly publishedPrecision: string | null;
  readonly publishedZone: string | null;
  readonly modified: string | null;
  readonly licence: string | null;
  readonly disagreements: readonly Disagreement[];
  readonly language: string;
  readonly completeness: "whole" | "partial" | "unknown";
  readonly incomplete: readonly string[];
  readonly source: {
    readonly sha256: string;
    readonly encoding: string;
    readonly mediaType: string;
    readonly within: Within | null;
    readonly runs: readonly (readonly [number, number, number, number])[];
  };
  readonly text: string;
  readonly body: string;
  readonly paragraphs: readonly { readonly span: SpanPair; readonly kind: string }[];
  readonly furniture: readonly { readonly span: SpanPair; readonly kind: string }[];
}

/** A block of the page that is not in the text. */
export interface RemovedReport {
  /** Its place in the decoded source. */
  readonly source: SpanPair;
  readonly reason: string;
  /** Its first words. */
  readonly words: string;
}

export interface QuoteReport {
  readonly span: SpanPair;
  readonly exact: string;
  readonly form: "direct" | "partial" | "indirect";
  readonly utterance: string;
  readonly speaker: { readonly span: SpanPair; readonly name: string; readonly inferred: boolean } | null;
  readonly cue: { readonly span: SpanPair; readonly judges: boolean } | null;
  /** Words in quotation marks inside an indirect quotation. */
  readonly fragments?: readonly { readonly span: SpanPair; readonly exact: string }[];
  readonly confidence: number;
  readonly by: string;
}

export interface FigureReport {
  readonly span: SpanPair;
  readonly exact: string;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly counted: { readonly span: SpanPair } | null;
  readonly happened: string | null;
  readonly where: { readonly span: SpanPair } | null;
  readonly partOf: string | null;
  readonly source: { readonly span: SpanPair; readonly name: string } | null;
  readonly asOf: string | null;
  readonly since?: string;
  readonly change?: "risen" | "fallen" | "previous";
  readonly scope?: "total" | "new";
  readonly voice: Voice;
  readonly confidence: number;
  readonly by: string;
}

export interface MentionReport {
  readonly span: SpanPair;
  readonly exact: string;
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly form: string;
  readonly voice: Voice;
  readonly by: string;
}

export interface CopyReport {
  readonly a: { readonly article: string; readonly span: SpanPair };
  readonly b: { readonly article: string; readonly span: SpanPair };
  readonly kind: "exact" | "near" | "rewritten";
  readonly similarity: number;
  readonly direction: Direction;
  readonly because: readonly string[];
  /** Of an exact passage: in what its characters differ, though it reads the same. */
  readonly written?: readonly WrittenOtherwise[];
}

/** What stands in many stories and belongs to none. */
export interface RecurringReport {
  readonly kind: "credit" | "background";
  readonly articles: number;
  readonly places: readonly { readonly article: string; readonly span: SpanPair }[];
}

/** A copy as `variorum copies` gives it, where no article's text stands in the report. */
export interface QuotedCopyReport extends CopyReport {
  readonly a: { readonly article: string; readonly span: SpanPair; readonly exact: string };
  readonly b: { readonly article: string; readonly span: SpanPair; readonly exact: string };
}

/** All that two articles share. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly direction: Direction;
  readonly because: readonly string[];
}

/** An article without its text. */
export interface ArticleHeadReport extends Pick<ArticleReport, "id" | "name" | "title" | "outlet" | "url" | "published"> {
  readonly source: { readonly sha256: string };
}

export interface StoryReport {
  readonly id: string;
  readonly articles: readonly string[];
  /** Never one number: articles, publishers, independent texts, and primary sources that are named. */
  readonly counts?: StoryCounts;
  /** Other events with the same people. */
  readonly related?: readonly RelatedStory[];
  readonly links: readonly { readonly between: readonly [string, string]; readonly score: number; readonly because: readonly string[] }[];
}

export interface CollationReport {
  readonly story: string;
  readonly columns: readonly string[];
  readonly origins: readonly (readonly string[])[];
  readonly rows: readonly RowReport[];
}

export interface RowReport {
  readonly id: string;
  readonly kind: RowKind;
  readonly relation: Relation;
  readonly because: readonly string[];
  readonly pairs: readonly { readonly cells: readonly [number, number]; readonly relation: Relation; readonly because: readonly string[] }[];
  readonly articles: number;
  readonly origins: number;
  readonly sources: number;
  readonly confidence: number;
  readonly cells: readonly CellReport[];
}

export type CellReport =
  | { readonly state: "says"; readonly passages: readonly PassageReport[] }
  | { readonly state: "silent"; readonly nearest: NearestReport | null }
  | { readonly state: "unknown"; readonly why: string; readonly nearest: NearestReport | null };

export interface PassageReport {
  readonly span: SpanPair;
  readonly exact: string;
  readonly voice: Voice;
  readonly source?: { readonly span: SpanPair; readonly exact: string };
  readonly count?: number;
}

export interface NearestReport {
  readonly span: SpanPair;
  readonly exact: string;
  readonly score: number;
}
