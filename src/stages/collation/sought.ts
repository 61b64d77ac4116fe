import { clauseOpeners } from "../../language/en/clauseOpeners.ts";
import { formAt } from "../../text/tokens.ts";
import type { TokenRange } from "../../model/reading.ts";
import { distinct, type StoryTexts } from "./units.ts";

/** Fewer words find themselves everywhere or nowhere by chance, so a shorter clause is taken with the next. */
const CLAUSE_TERMS = 4;

/**
 * What is looked for in the articles that do not say it: all terms of a passage, and those of each of its clauses, as an article that has one of
 * three clauses says a third of it. `also` are terms that its words stand for.
 */
export function soughtIn(texts: StoryTexts, column: number, range: TokenRange, also: Int32Array = new Int32Array()): Int32Array[] {
  const { reading } = texts.columns[column]!.read;
  const clauses: Int32Array[] = [];
  let forms: string[] = [];
  let clause: string[] = [];
  for (let token = range.first; token < range.end; token++) {
    const form = formAt(reading, token);
    forms.push(form);
    clause.push(form);
    if (!endsClause(form)) continue;
    const terms = texts.termsOf(clause);
    if (terms.length < CLAUSE_TERMS) continue;
    clauses.push(terms);
    clause = [];
  }
  const last = texts.termsOf(clause);
  if (last.length >= CLAUSE_TERMS) clauses.push(last);
  const whole = distinct([...texts.termsOf(forms), ...also]);
  return clauses.length > 1 ? [whole, ...clauses] : [whole];
}

function endsClause(form: string): boolean {
  return CLAUSE_MARKS.has(form) || clauseOpeners.has(form);
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "-", "--", "(", ")"]);
