import type { Copies } from "../../model/copy.ts";
import { independentTexts } from "../../text/independentTexts.ts";
import type { Column } from "./columns.ts";

/** The columns in groups that go back to one text, each group and the groups in the columns' order, as column indices. */
export function originsOf(columns: readonly Column[], copies: Copies): number[][] {
  return independentTexts(columns.map(({ article, read }) => ({ id: article.id, tokens: read.reading.tokens.count })), copies.pairs);
}
