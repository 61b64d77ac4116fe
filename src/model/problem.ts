/** What could not be read, or only in part. The world's mess is a value, never an exception. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path or address of the input. */
  readonly name: string;
  /** One sentence: what was expected, what came, what to do. */
  readonly message: string;
  /** `unread`: nothing of this input is in the result. `noted`: it was read, with this reservation. */
  readonly severity: "unread" | "noted";
}

export type ProblemCode =
  | "missing"
  | "no-permission"
  | "unreadable"
  | "empty"
  | "binary"
  | "too-large"
  | "no-articles"
  | "same-path"
  | "same-bytes"
  | "bad-metadata"
  | "guessed-encoding"
  | "bad-characters"
  | "too-deep"
  /** A page that was not read to its end within its time. */
  | "too-slow"
  | "unknown-format"
  /** A place in a web archive or a packed file that cannot be read. */
  | "broken-archive"
  /** Rows or items of a file that hold no text, lines of a page that are none of the article: counted. */
  | "left-out"
  /** Which of several columns holds the text was chosen by the texts. */
  | "guessed-column"
  /** `fetch`: no address of a public web page, a site that robots may not fetch, a page that did not come. */
  | "bad-address"
  | "disallowed"
  | "not-fetched"
  /** A person's mark that cannot be understood, or that no longer fits the articles. */
  | "bad-decision"
  | "stale-decision";
