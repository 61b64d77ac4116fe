/** What unpacking needs from outside; none of it is had in every place where this code runs. */
export interface UnpackTools {
  readonly limits: Limits;
  /** 64 hexadecimal digits over the bytes. */
  sha256(bytes: Uint8Array): string;
  /** The digest of the bytes by one of the methods that web archives name; null for a method that is not known. */
  digest(method: "sha1" | "sha256" | "md5", bytes: Uint8Array): Uint8Array | null;
  /** Undoes gzip (several members in a row too) as the bytes come; asks for the next chunk only when it has given all that those before hold. Throws where the bytes are not gzip, or end too early. */
  gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Undoes the encoding of one body; null where the bytes are broken, where they would give more than `most` bytes, or where the method is not known. */
  inflate(method: "gzip" | "deflate" | "deflate-raw" | "br" | "zstd", bytes: Uint8Array, most: number): Uint8Array | null;
  /** The entries of a zip archive in the order of its directory. Throws where the bytes are none. */
  zip(read: (start: number, end: number) => Promise<Uint8Array>, size: number): AsyncIterable<ZipEntry>;
  /** A word processor's document as a page. Throws where the bytes are none, where they are locked, or where a part of it unpacks to more than `most` bytes. */
  docx(bytes: Uint8Array, most: number): Promise<DocxText>;
  /** The words on a PDF's pages, with what it says of itself; stops at more than `most` characters. Throws where the bytes are none, or are locked. */
  pdf(bytes: Uint8Array, most: number): Promise<PdfText>;
  /** The rows of a Parquet table, one at a time. Throws where the bytes are none. */
  parquet(read: (start: number, end: number) => Promise<Uint8Array>, size: number): AsyncIterable<Readonly<Record<string, unknown>>>;
  /** `text=content`: names of columns that are not the usual ones, by what they hold. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A file within a zip archive. */
export interface ZipEntry {
  /** As written, which may be a path that leads out of the folder: it is compared and shown, never opened. */
  readonly name: string;
  /** Bytes unpacked, as the archive says. */
  readonly size: number;
  /** It needs a password. */
  readonly locked: boolean;
  /** Throws where the bytes are broken, or the method is not known. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** What a document says of itself, as written. */
export interface DocumentProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

export interface DocxText extends DocumentProperties {
  /** Its paragraphs, headings, lists and tables, without pictures and styles. */
  readonly html: string;
}

export interface PdfText extends DocumentProperties {
  readonly pages: readonly PdfPage[];
  /** Why the pages after these were not read; null where all were. */
  readonly stopped: "too-large" | "too-slow" | null;
}

/** The words of a page in the order in which it draws them. Lengths in points, as the page is looked at. */
export type PdfPage = readonly PdfPiece[];

export interface PdfPiece {
  readonly words: string;
  /** From the left edge. */
  readonly x: number;
  /** The baseline's, from the upper edge. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  /** Written upwards or downwards. */
  readonly sideways: boolean;
}

/** Bounds for what a file may make of itself. */
export interface Limits {
  /** One document, in bytes, unpacked. */
  readonly maxArticle: number;
  /** All that one archive unpacks to, in bytes. */
  readonly maxUnpacked: number;
  /** Records, items or rows of one file. */
  readonly maxRecords: number;
  /** Elements, archives or lists within each other. */
  readonly maxNesting: number;
}

export const DEFAULT_LIMITS: Limits = { maxArticle: 5_000_000, maxUnpacked: 20_000_000_000, maxRecords: 1_000_000, maxNesting: 512 };
