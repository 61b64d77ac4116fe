import type { Row } from "../../model/collation.ts";
import { rounded } from "../report.ts";
import type { Value } from "./lines.ts";

/** What every table of rows says of a row. */
export const ROW_COLUMNS = ["story", "row", "kind", "relation", "because", "articles", "independent_texts", "sources", "confidence"] as const;

export function rowValues(story: string, row: Row): Value[] {
  return [story, row.id, row.kind, row.relation, row.because.join("; "), row.articles, row.origins, row.sources, rounded(row.confidence)];
}
