import { clauseLinks } from "../../../language/en/clauseLinks.ts";
import { isVerb } from "../../../language/en/tags.ts";
import { formAt, spanOfTokens } from "../../../text/tokens.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { Clause } from "../clauses.ts";
import { sharedOf } from "../likeness.ts";
import type { StoryTexts, Unit } from "../units.ts";

/**
 * Of a sentence the clause that states what the row's other sentences state: "fled in a second car". It is told surely where all that the sentence shares
 * with them stands in the one clause; otherwise the whole sentence is shown.
 */
export function shownClause(texts: StoryTexts, unit: Unit, row: readonly Unit[]): Span {
  const others = row.filter(({ column }) => column !== unit.column).slice(0, OTHERS_ASKED);
  const clause = unit.clauses.find((each) => others.every((other) => holdsAllShared(texts, unit, each, other)));
  const { reading } = texts.columns[unit.column]!.read;
  if (clause === undefined || unit.clauses.length === 1 || !standsAlone(reading, clause)) return unit.span;
  return spanOfTokens(reading, withoutLinks(clause, (token) => clauseLinks.has(formAt(reading, token))));
}

/** It has a verb, and cuts no quotation in two. */
function standsAlone(reading: Reading, { first, end }: TokenRange): boolean {
  let verb = false;
  for (let token = first; token < end; token++) {
    if (marks.has(formAt(reading, token))) return false;
    verb ||= isVerb(reading, token);
  }
  return verb;
}

const marks: ReadonlySet<string> = new Set(['"', "“", "”", "„", "«", "»", "``", "''"]);

/** Members of a large row that a clause is compared with. */
const OTHERS_ASKED = 8;

function holdsAllShared({ weights }: StoryTexts, unit: Unit, clause: Clause, other: Unit): boolean {
  return sharedOf(clause.terms, other.terms, weights).terms === sharedOf(unit.terms, other.terms, weights).terms;
}

/** Without the comma or "and" at its ends. */
function withoutLinks({ first, end }: TokenRange, isLink: (token: number) => boolean): TokenRange {
  let [from, to] = [first, end];
  while (from < to && isLink(from)) from++;
  while (to > from && isLink(to - 1)) to--;
  return from < to ? { first: from, end: to } : { first, end };
}
