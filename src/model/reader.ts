import type { ArticleReport, CollationReport, FigureReport, MentionReport, QuoteReport, RowReport, RunReport, SpanPair } from "./report.ts";

/**
 * What the reader in the browser is given: a run's JSON without the words that the articles' own texts already hold, and with the places of sentences.
 * The whole JSON of a run (`RunReport`) is one too.
 */
export interface ReaderRun extends Omit<RunReport, "articles" | "collations"> {
  readonly articles: readonly ReaderArticle[];
  readonly collations: readonly ReaderCollation[];
  /** What a person has marked before, as `decisions.json` holds it; checked by the reader like any input. */
  readonly decisions?: unknown;
}

export interface ReaderArticle extends Omit<ArticleReport, "body" | "source" | "quotes" | "figures" | "dates" | "mentions" | "terms"> {
  readonly source: Omit<ArticleReport["source"], "runs">;
  /** In order, without overlap; without them a paragraph stands for its sentences. */
  readonly sentences?: readonly SpanPair[];
  readonly quotes: readonly ReaderQuote[];
  readonly figures: readonly ReaderFigure[];
  readonly dates: readonly ReaderDate[];
  readonly mentions: readonly ReaderMention[];
  readonly terms: readonly ReaderPlace[];
}

export interface ReaderPlace {
  readonly span: SpanPair;
}

export type ReaderQuote = Omit<QuoteReport, "exact" | "fragments"> & { readonly fragments?: readonly ReaderPlace[] };
export type ReaderFigure = Omit<FigureReport, "exact">;
export type ReaderDate = Omit<ArticleReport["dates"][number], "exact">;
export type ReaderMention = Omit<MentionReport, "exact">;

export interface ReaderCollation extends Omit<CollationReport, "rows"> {
  readonly rows: readonly ReaderRow[];
}

export interface ReaderRow extends Omit<RowReport, "cells"> {
  readonly cells: readonly ReaderCell[];
}

export type ReaderCell =
  | { readonly state: "says"; readonly passages: readonly ReaderPassage[] }
  | { readonly state: "silent"; readonly nearest: ReaderNearest | null }
  | { readonly state: "unknown"; readonly why: string; readonly nearest: ReaderNearest | null };

/** The words are the text's at the span. */
export interface ReaderPassage extends ReaderPlace {
  readonly voice: "own" | "attributed" | "quoted";
  readonly source?: ReaderPlace;
  readonly count?: number;
}

export interface ReaderNearest extends ReaderPlace {
  readonly score: number;
}
