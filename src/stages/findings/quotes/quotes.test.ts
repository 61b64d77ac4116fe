import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { findQuotes } from "./quotes.ts";

/** `words` with the speaker's words and name; "?" before the name of a speaker that is inferred. */
interface Expected {
  readonly quote?: string;
  readonly partial?: string;
  readonly indirect?: string;
  readonly speaker?: string | null;
  readonly name?: string;
  readonly cue?: string | null;
  readonly judges?: boolean;
  readonly with?: number;
}
