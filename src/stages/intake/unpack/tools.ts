/** What unpacking needs from outside; none of it is had in every place where this code runs. */
export interface UnpackTools {
  readonly limits: Limits;
  /** 64 hexadecimal digits over the bytes. */
  sha256(bytes: Uint8Array): string;
  /** The digest of the bytes by one of the methods that web archives name; null for a method that is not known. */
  digest(method: "sha1" | "sha256" | "md5", bytes: Uint8Array): Uint8Array | null;
  /** Undoes gzip (several members in a row too) as the bytes come. Throws where the bytes are not gzip. */
  gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Undoes the encoding of one body; null where the bytes are broken, where they would give more than `most` bytes, or where the method is not known. */
  inflate(method: "gzip" | "deflate" | "deflate-raw" | "br" | "zstd", bytes: Uint8Array, most: number): Uint8Array | null;
  /** An office document as a page: its paragraphs, headings, lists and tables as HTML. Throws where the bytes are none. */
  docx(bytes: Uint8Array): Promise<string>;
  /** A PDF's pages as text, with what it says of itself. Throws where the bytes are none, or are locked. */
  pdf(bytes: Uint8Array): Promise<PdfText>;
  /** The rows of a Parquet table, one at a time. Throws where the bytes are none. */
  parquet(read: (start: number, end: number) => Promise<Uint8Array>, size: number): AsyncIterable<Readonly<Record<string, unknown>>>;
  /** `text=content`: names of columns that are not the usual ones, by what they hold. */
  readonly columns: ReadonlyMap<string, string>;
}

export interface PdfText {
  readonly title: string | null;
  readonly created: string | null;
  /** The words of each page, lines parted by line ends, paragraphs by empty lines where the page shows them. */
  readonly pages: readonly string[];
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
