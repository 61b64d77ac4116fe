import type { StreamedRun } from "../../model/run.ts";
import { cellsCsv } from "./cells.ts";
import { copiesCsv } from "./copies.ts";
import { FINDING_TABLES, findingsCsv } from "./findings.ts";
import { matrixCsv } from "./matrix.ts";
import { storiesCsv } from "./stories.ts";

/** The tables that a run can be written as. */
export const TABLES = ["matrix", "cells", ...FINDING_TABLES, "copies", "stories"] as const;
export type Table = (typeof TABLES)[number];

/** One table of the run, in pieces. */
export function runCsv(run: StreamedRun, table: Table): Generator<string> {
  switch (table) {
    case "matrix":
      return matrixCsv(run);
    case "cells":
      return cellsCsv(run);
    case "copies":
      return copiesCsv({ ...run, articles: run.articles.map(({ reading }) => reading) });
    case "stories":
      return storiesCsv(run);
    default:
      return findingsCsv(run.articles, table);
  }
}
