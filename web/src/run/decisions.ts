import type { Mark } from "../../../src/model/marks.ts";
import type { RowKind } from "../../../src/model/collation.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";
import { cellsIn, type RowView, type StoryView } from "./story.ts";

/** What a person has marked, as `decisions.json` holds it (docs/formats.md). Marks name passages, not rows, so they fit every later run. */
export interface Decisions {
  readonly format: 1;
  readonly mustLink: readonly (readonly string[])[];
  readonly cannotLink: readonly (readonly string[])[];
  readonly marks: readonly FileMark[];
}

export interface FileMark {
  readonly kind: RowKind | "speaker";
  readonly mark: Mark["mark"];
  readonly passages: readonly FilePassage[];
  readonly to?: FilePassage;
}

export interface FilePassage {
  /** Article id. */
  readonly article: string;
  readonly exact: string;
  readonly span: SpanPair;
}

export const NO_DECISIONS: Decisions = { format: 1, mustLink: [], cannotLink: [], marks: [] };

/** Decisions of a file or of the page's own; what cannot be understood is left out. `variorum` tells of each, so nothing is judged here. */
export function decisionsOf(value: unknown): Decisions {
  if (!isObject(value)) return NO_DECISIONS;
  return { format: 1, mustLink: groups(value["mustLink"]), cannotLink: groups(value["cannotLink"]), marks: Array.isArray(value["marks"]) ? value["marks"].filter(isMark) : [] };
}

/** One subject has one mark: a new one takes the old one's place, the same again takes it away. */
export function withMark(decisions: Decisions, mark: FileMark): Decisions {
  const key = subjectOf(mark);
  const before = decisions.marks.find((each) => subjectOf(each) === key);
  const others = decisions.marks.filter((each) => each !== before);
  const again = before?.mark === mark.mark && placeOf(before.to) === placeOf(mark.to);
  return { ...decisions, marks: again ? others : [...others, mark] };
}

/** The mark of just these passages, of that kind. */
export function markOf(decisions: Decisions, kind: FileMark["kind"], passages: readonly FilePassage[]): FileMark | null {
  const key = subjectOf({ kind, passages });
  return decisions.marks.find((mark) => subjectOf(mark) === key) ?? null;
}

/** Both, each subject once; of two marks of one subject the later stands. */
export function joinedDecisions(earlier: Decisions, later: Decisions): Decisions {
  const taken = new Set(later.marks.map(subjectOf));
  const both = (a: Decisions["mustLink"], b: Decisions["mustLink"]) => [...new Map([...a, ...b].map((group) => [group.toSorted().join("\n"), group])).values()];
  return {
    format: 1,
    mustLink: both(earlier.mustLink, later.mustLink),
    cannotLink: both(earlier.cannotLink, later.cannotLink),
    marks: [...earlier.marks.filter((mark) => !taken.has(subjectOf(mark))), ...later.marks],
  };
}

/** Whether a person has said that just these two articles are not one story. */
export function keptApart({ cannotLink }: Decisions, between: readonly [string, string]): boolean {
  return cannotLink.some((group) => isPair(group, between));
}

/** Says that two articles are not one story; said again it is taken back. */
export function withApart(decisions: Decisions, between: readonly [string, string]): Decisions {
  const others = decisions.cannotLink.filter((group) => !isPair(group, between));
  return { ...decisions, cannotLink: keptApart(decisions, between) ? others : [...others, between] };
}

function isPair(group: readonly string[], [a, b]: readonly [string, string]): boolean {
  return group.length === 2 && group.includes(a) && group.includes(b);
}

/** As a file that `variorum collate --decisions` takes. */
export function decisionsFile(decisions: Decisions): string {
  return `${JSON.stringify(decisions, null, 1)}\n`;
}

/** Every passage of a row, or of one of its cells. */
export function passagesOf(row: RowView, column?: number): FilePassage[] {
  return cellsIn(row, "says")
    .filter((each) => column === undefined || each.column === column)
    .flatMap(({ column: at, cell }) => cell.passages.map(({ span }) => filePassage(row.story.columns[at]!, span)));
}

export function filePassage(article: ArticleView, span: SpanPair): FilePassage {
  return { article: article.id, exact: wordsAt(article, span), span };
}

/** Rows of a story that somebody has looked at: of which one passage or more is marked, under the row's own kind or for its speaker. */
export function checkedRows(story: StoryView, { marks }: Decisions): number {
  if (marks.length === 0) return 0;
  const marked = new Set(marks.flatMap(({ kind, passages }) => passages.map((passage) => `${kind} ${placeOf(passage)}`)));
  return story.rows().filter((row) => isChecked(row, marked)).length;
}

function isChecked(row: RowView, marked: ReadonlySet<string>): boolean {
  return cellsIn(row, "says").some(({ column, cell }) => {
    const article = row.story.columns[column]!.id;
    return cell.passages.some(({ span }) => ["speaker", row.row.kind].some((kind) => marked.has(`${kind} ${placeOf({ article, span })}`)));
  });
}

function subjectOf({ kind, passages }: Pick<FileMark, "kind" | "passages">): string {
  return `${kind} ${passages.map(placeOf).sort().join(" ")}`;
}

function placeOf(passage: Pick<FilePassage, "article" | "span"> | undefined): string {
  return passage ? `${passage.article}:${passage.span[0]}-${passage.span[1]}` : "";
}

const KINDS: ReadonlySet<unknown> = new Set(["statement", "quote", "figure", "date", "name", "speaker"]);
const MARKS: ReadonlySet<unknown> = new Set(["right", "wrong", "moved"]);

function isMark(value: unknown): value is FileMark {
  if (!isObject(value)) return false;
  const { kind, mark, passages, to } = value;
  return KINDS.has(kind) && MARKS.has(mark) && Array.isArray(passages) && passages.every(isPassage) && (to === undefined || isPassage(to));
}

function isPassage(value: unknown): value is FilePassage {
  if (!isObject(value)) return false;
  const { article, exact, span } = value;
  return typeof article === "string" && typeof exact === "string" && Array.isArray(span) && span.length === 2 && span.every(Number.isInteger);
}

function groups(value: unknown): string[][] {
  return Array.isArray(value) ? value.filter((group): group is string[] => Array.isArray(group) && group.every((name) => typeof name === "string")) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
