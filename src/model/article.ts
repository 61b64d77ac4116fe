import type { Span } from "./span.ts";

/** One text by one outlet. `text` holds the characters exactly as published and is never changed. */
export interface Article {
  /** 16 hexadecimal digits over source hash, place in the source, outlet, url and published; `.2`, `.3` where equal. */
  readonly id: string;
  /** The path or address it came from. */
  readonly name: string;
  readonly title: Title;
  /** From a sidecar, `metadata.csv` or the page; null when none of them says it. Never guessed from prose. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  /** BCP 47; "und" when the language is not one we read. */
  readonly language: string;
  readonly completeness: Completeness;
  readonly source: Source;
  readonly text: string;
  /** In order, without overlap, none in furniture. Spans hold no blank at either end. */
  readonly paragraphs: readonly Paragraph[];
  /** What stands around the article, marked and not cut. In order, without overlap. */
  readonly furniture: readonly Furniture[];
}

export interface Title {
  readonly words: string;
  /** Where the words stand in the text; null when only the page or a sidecar gives them. */
  readonly span: Span | null;
  /** `headline`: set apart in the text. `given`: by page or sidecar. `opening`: no headline, so the first words. */
  readonly kind: "headline" | "given" | "opening";
}

export interface Published {
  /** ISO 8601, as precise as the evidence: "2023-11-18" or "2023-11-18T09:30:00+03:00". */
  readonly value: string;
  /** As written where it was read. */
  readonly raw: string;
  /** Where it was read. */
  readonly from: "sidecar" | "metadata.csv" | "json-ld" | "meta" | "time-element" | "front-matter" | "labelled-line";
}

export interface Completeness {
  readonly state: "whole" | "partial" | "unknown";
  /** Empty only when whole. Each names what showed it. */
  readonly reasons: readonly string[];
}

export interface Source {
  readonly sha256: string;
  /** WHATWG label of the encoding that decoded it. */
  readonly encoding: string;
  readonly mediaType: "text/plain" | "text/markdown" | "text/html";
  /** From the text back to the decoded source; in order of `text`. Text outside every run was not in the source. */
  readonly runs: readonly Run[];
}

/** text [textStart, textEnd) came from decoded source [sourceStart, sourceEnd); equal lengths mean equal characters. */
export interface Run {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

export interface Paragraph extends Span {
  readonly kind: "title" | "standfirst" | "heading" | "paragraph" | "list-item" | "block-quote" | "caption";
}

export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

export type FurnitureKind =
  | "menu"
  | "weather"
  | "date"
  | "place"
  | "byline"
  | "credit"
  | "licence"
  | "published-line"
  | "share"
  | "advertisement"
  | "related"
  | "comments"
  | "subscription"
  | "copyright"
  | "tags"
  | "contact"
  | "front-matter";

/** Something in the bytes that does not read as it looks. */
export interface Flag extends Span {
  readonly kind: "lookalike" | "hidden" | "bidi" | "mojibake" | "private-use" | "control" | "surrogate";
  /** What stands there as it reads; empty for a character that reads as nothing. */
  readonly reads: string;
}
