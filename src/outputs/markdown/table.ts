import type { ArticleHead, Entry, SummaryRow } from "../summary.ts";
import { counted, KIND_WORDS, RELATION_WORDS } from "../wording.ts";
import { escaped } from "./escaped.ts";
import type { Words } from "./words.ts";

/** A row for each point, a column for each article, as GitHub's tables have them. */
export function* matrixTable(heads: readonly ArticleHead[], rows: readonly SummaryRow[], words: Words): Generator<string> {
  yield line(["Point", ...heads.map((head) => `**${head.letter}** ${escaped(head.label)}`)]);
  yield line(["---", ...heads.map(() => "---")]);
  for (const row of rows) yield line([pointCell(row), ...heads.map((head) => cell(row, head.letter, words))]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function pointCell({ row, doubtful }: SummaryRow): string {
  const counts = [counted(row.articles, "article", "articles"), counted(row.origins, "independent text", "independent texts"), counted(row.sources, "named source", "named sources")];
  const because = row.because.length > 0 ? `; ${row.because.map(escaped).join("; ")}` : "";
  return `${KIND_WORDS[row.kind]}: **${RELATION_WORDS[row.relation]}**${doubtful ? ", doubtful" : ""} (${counts.join(", ")}${because})`;
}

function cell(row: SummaryRow, letter: string, words: Words): string {
  const entries = row.entries.filter((entry: Entry) => entry.letter === letter);
  if (entries.length > 0) return entries.map((entry) => words.said(entry)).join("<br>");
  if (row.silent.some((silent) => silent.letter === letter)) return "not found";
  const unknown = row.unknown.find((cell) => cell.letter === letter);
  return `unknown: ${escaped(unknown?.why ?? "")}`;
}
