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
  /** When the outlet last changed it, where it says so. */
  readonly modified: Published | null;
  /** As the page, feed or table names them; empty where none does. */
  readonly authors: readonly string[];
  /** The terms of use that the page states: an address, or its words. */
  readonly licence: string | null;
  /** Where title, outlet, time, author or address are given in several places that do not say the same. */
  readonly disagreements: readonly Disagreement[];
  /** BCP 47; "und" when the language is not one we read. */
  readonly language: string;
  readonly completeness: Completeness;
  readonly source: Source;
  readonly text: string;
  /** In order, without overlap, none in furniture. Spans hold no blank at either end. */
  readonly paragraphs: readonly Paragraph[];
  /** What stands around the article, marked and not cut. In order, without overlap. */
  readonly furniture: readonly Furniture[];
  /** What a page holds besides, and why it was left out of the text. In order of the source. */
  readonly removed: readonly Removed[];
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
  readonly from: GivenBy;
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  /** What the zone was read from, as written ("+03:00", "GMT"); null when nothing names one. */
  readonly zone: string | null;
}

/** Where something that is said of an article stands. */
export type GivenBy = "sidecar" | "metadata.csv" | "json-ld" | "microdata" | "meta" | "time-element" | "link" | "visible" | "front-matter" | "labelled-line" | "feed" | "table" | "archive" | "document";

/** One thing that an article's page, feed or table gives in several ways. The first is the one used. */
export interface Disagreement {
  readonly field: "title" | "outlet" | "published" | "modified" | "authors" | "url" | "language";
  readonly given: readonly { readonly value: string; readonly from: GivenBy }[];
}

/** A block of the page that is not in the text: its place in the decoded source. */
export interface Removed extends Span {
  readonly reason: RemovedReason;
  /** Its first words as rendered, at most 80 characters. */
  readonly words: string;
}

export type RemovedReason = "hidden" | "navigation" | "aside" | "comments" | "related" | "advertisement" | "share" | "subscription" | "form" | "links" | "caption" | "table" | "outside" | "repeated" | "other-article" | "too-short";

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
  /** The feed, archive, table or document that held it; null for a file of its own. The hash, the encoding and the runs are of what was taken out. */
  readonly within: Within | null;
  /** From the text back to the decoded source; in order of `text`. Text outside every run was not in the source. */
  readonly runs: readonly Run[];
}

/** Where a source lies in the file that holds it. */
export interface Within {
  readonly format: "rss" | "atom" | "json-feed" | "warc" | "wacz" | "mhtml" | "saved-page" | "gzip" | "csv" | "tsv" | "jsonl" | "parquet" | "docx" | "pdf";
  /** The path of that file, as a report names it. */
  readonly file: string;
  /** Counted from 0: its record, item or row. */
  readonly index: number;
  /** A web archive's own words for the record it was taken from. */
  readonly record?: ArchiveRecord;
}

export interface ArchiveRecord {
  /** WARC-Record-ID. */
  readonly id: string;
  /** WARC-Target-URI. */
  readonly target: string | null;
  /** WARC-Date: when it was captured, which is not when it was published. */
  readonly captured: string | null;
  /** WARC-Payload-Digest as written, and whether the payload answers it; null when the record has none or its method is not known. */
  readonly digest: string | null;
  readonly digestFits: boolean | null;
}

/** text [textStart, textEnd) came from decoded source [sourceStart, sourceEnd); equal lengths mean equal characters. */
export interface Run {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

export interface Paragraph extends Span {
  readonly kind: "title" | "standfirst" | "heading" | "paragraph" | "list-item" | "block-quote" | "pull-quote" | "caption" | "entry";
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
