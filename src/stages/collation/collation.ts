import type { Collation } from "../../model/collation.ts";
import type { Copies } from "../../model/copy.ts";
import type { RowMark } from "../../model/marks.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { columnsOf } from "./columns.ts";
import { dateRows } from "./dateRows.ts";
import { withMarkedConfidence } from "./decisions/decisions.ts";
import { figureRows } from "./figures/figures.ts";
import { nameRows } from "./nameRows.ts";
import { originsOf } from "./origins.ts";
import { quoteRows } from "./quotes/quotes.ts";
import { rowOf } from "./row.ts";
import { sorted } from "./sorted.ts";
import { statementRows } from "./statements/statements.ts";
import { textsOf } from "./units.ts";
import { indexOf } from "./wordIndex.ts";

/**
 * One story side by side: a row for each point, a cell for each article. `articles` are the story's; their order changes nothing.
 * `hash` gives 16 hexadecimal digits of a SHA-256; `marks` are what a person has decided about rows, which outranks all else.
 */
export function collate(story: Story, articles: readonly ReadArticle[], copies: Copies, hash: (words: string) => string, marks: readonly RowMark[] = []): Collation {
  const columns = columnsOf(articles);
  const origins = originsOf(columns, copies);
  const texts = textsOf(columns, marks);
  const index = indexOf(texts.units, texts.weights);
  const told = [...figureRows(texts), ...quoteRows(texts, index)];
  const drafts = [...told, ...statementRows(texts, index, told), ...dateRows(texts), ...nameRows(texts)];
  const tools = { texts, index, hash, originOf: columns.map((column) => origins.findIndex((group) => group.includes(column.index))) };
  return {
    story: story.id,
    columns: columns.map(({ article }) => article.id),
    origins: origins.map((group) => group.map((column) => columns[column]!.article.id)),
    rows: sorted(withMarkedConfidence(drafts, texts).map((draft) => rowOf(draft, tools))),
  };
}
