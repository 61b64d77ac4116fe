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
  | "unknown-format"
  /** A person's mark that cannot be understood, or that no longer fits the articles. */
  | "bad-decision"
  | "stale-decision";
