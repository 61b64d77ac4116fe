import type { Row } from "../../model/collation.ts";
import type { ArticleHead, Entry, SummaryRow } from "../summary.ts";
import { entryHtml, formsHtml, passageHtml } from "./entries.ts";
import { escaped } from "./escaped.ts";
import { reasonsHtml } from "./reasons.ts";
import { counted, KIND_WORDS, RELATION_WORDS } from "../wording.ts";

/** A row for each point, a column for each article. The roles are written out: narrow screens lay the cells out as blocks, and a browser then forgets the table. */
export function matrixHtml(heads: readonly ArticleHead[], rows: readonly SummaryRow[], caption: string): string {
  const columns = heads.map((head) => `<th scope="col" role="columnheader"><span class="letter">${head.letter}</span> <bdi>${escaped(head.label)}</bdi></th>`).join("");
  const body = rows.map((row) => `<tr role="row"><th scope="row" role="rowheader">${rowHead(row.row, row.doubtful)}</th>${heads.map((head) => cellHtml(row, head.letter)).join("")}</tr>`).join("\n");
  return `<div class="matrix" tabindex="0" role="region" aria-label="${escaped(caption)}"><table role="table" aria-label="${escaped(caption)}"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Point</th>${columns}</tr></thead><tbody role="rowgroup">\n${body}\n</tbody></table></div>`;
}

function rowHead(row: Row, doubtful: boolean): string {
  const tags = `<span class="tag ${row.relation}">${RELATION_WORDS[row.relation]}</span>${doubtful ? ' <span class="tag doubtful">doubtful</span>' : ""}`;
  const counts = `${counted(row.articles, "article", "articles")} · ${counted(row.origins, "independent text", "independent texts")} · ${counted(row.sources, "named source", "named sources")}`;
  return `${KIND_WORDS[row.kind]} ${tags}${reasonsHtml(row.because)}<span class="entry label">${counts}</span>`;
}

function cellHtml(row: SummaryRow, letter: string): string {
  const entries = row.entries.filter((entry: Entry) => entry.letter === letter);
  if (entries.length > 0) return `<td role="cell" data-letter="${letter}">${row.row.kind === "name" ? formsHtml(entries) : entries.map((entry) => entryHtml(entry, false)).join("")}</td>`;
  const silent = row.silent.find((cell) => cell.letter === letter);
  if (silent) return `<td role="cell" class="silent" data-letter="${letter}">not found${nearestHtml(silent.nearest)}</td>`;
  const unknown = row.unknown.find((cell) => cell.letter === letter);
  return `<td role="cell" class="unknown" data-letter="${letter}">unknown: ${escaped(unknown?.why ?? "")}${nearestHtml(unknown?.nearest ?? null)}</td>`;
}

function nearestHtml(nearest: SummaryRow["silent"][number]["nearest"]): string {
  if (!nearest) return "";
  return `<details><summary>nearest sentence, likeness ${nearest.score!.toFixed(2)}</summary>${passageHtml(nearest, false)}</details>`;
}
