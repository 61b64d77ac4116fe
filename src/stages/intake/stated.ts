import type { Disagreement, GivenBy, Published } from "../../model/article.ts";
import { type Statement, type Statements, disagreementsIn } from "./disagreements.ts";
import type { Given } from "./given.ts";

/** Where what stands beside a document, and what it says of itself in several places, do not say the same. What is used stands first. */
export function disagreementsOn(given: Given | null, own: Statements, published: Published | null): Disagreement[] {
  const of = (value: string | null | undefined, from: GivenBy | undefined): Statement[] => (value && from ? [{ value, from }] : []);
  return disagreementsIn({
    title: [...of(given?.title, given?.from), ...(own.title ?? [])],
    outlet: [...of(given?.outlet, given?.from), ...(own.outlet ?? [])],
    published: [...of(published?.value, published?.from), ...(own.published ?? [])],
    modified: [...of(given?.modified?.value, given?.modified?.from), ...(own.modified ?? [])],
    authors: [...of(given?.authors?.join(", "), given?.from), ...(own.authors ?? [])],
    url: [...of(given?.url, given?.from), ...(own.url ?? [])],
    language: [...of(given?.language, given?.from), ...(own.language ?? [])],
  });
}
