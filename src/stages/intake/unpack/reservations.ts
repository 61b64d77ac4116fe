import type { Problem } from "../../../model/problem.ts";
import { grouped, noted, unread } from "../problems.ts";

/** A file holds more than is read of it. `what`: "items", "rows". */
export function moreThan(name: string, what: string, most: number): Problem {
  return noted("too-large", name, `holds more than ${grouped(most)} ${what}; the first ${grouped(most)} were read. Raise the limit with --max-records.`);
}

/** One item or row is larger than an article may be, and was not kept to be measured. */
export function largerThan(name: string, most: number): Problem {
  return unread("too-large", name, `expected at most ${grouped(most)} bytes for one article, came more. Raise the limit with --max-article if it is one article.`);
}

export function guessedEncoding(name: string): Problem {
  return noted("guessed-encoding", name, "is not UTF-8 and does not say what it is; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.");
}
