import type { Within } from "../../../../model/article.ts";
import type { SourceDocument } from "../../intake.ts";
import { heldDocument } from "../heldDocument.ts";
import { isMarkup } from "../markup.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { cellDate } from "./cellDate.ts";
import { lineOf, namesOf, wordsOf } from "./cells.ts";
import type { Holds } from "./columnNames.ts";
import { addressOf } from "./columns.ts";
import type { Row } from "./row.ts";

/** A row as a document: the text is its cell, word for word. Null where the cell holds none. */
export function rowDocument(row: Row, names: ReadonlyMap<Holds, string>, within: Omit<Within, "file">, file: SourceFile, tools: UnpackTools): SourceDocument | null {
  const cell = (holds: Holds): unknown => (names.has(holds) ? row.get(names.get(holds)!) : undefined);
  // "nan" is what a program wrote for an empty cell; words of an article are more.
  if (lineOf(cell("text")) === null) return null;
  const content = wordsOf(cell("text"));
  return heldDocument(
    {
      name: `${file.name}#${within.index}`,
      content,
      format: isMarkup({ words: content, markup: "either" }) ? "html" : "plain",
      within,
      given: {
        from: "table",
        outlet: lineOf(cell("outlet")) ?? lineOf(cell("series")),
        url: addressOf(cell("url")),
        title: lineOf(cell("title")),
        published: cellDate(cell("published")),
        modified: cellDate(cell("modified")),
        authors: namesOf(cell("authors")),
        language: lineOf(cell("language")),
        licence: lineOf(cell("licence")),
      },
    },
    file,
    tools,
  );
}

/** What is written in the row's date cell and is no date, or may be two; null where there is nothing to complain of. */
export function badDate(row: Row, names: ReadonlyMap<Holds, string>): string | null {
  const value = names.has("published") ? row.get(names.get("published")!) : undefined;
  return cellDate(value) === null ? lineOf(value) : null;
}
