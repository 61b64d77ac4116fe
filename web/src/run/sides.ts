import type { ReaderPassage } from "../../../src/model/reader.ts";
import { oneLine } from "../../../src/outputs/wording.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";
import { cellsIn, type RowView, textsAmong } from "./story.ts";

/** Articles of a row that say the same: one side of it. */
export interface Side {
  readonly columns: readonly number[];
  /** Independent texts among them. */
  readonly texts: number;
  /** What the first of them says, and where. */
  readonly column: number;
  readonly passage: ReaderPassage;
  /** It excludes another side. */
  readonly contradicts: boolean;
}

/**
 * The sides of a row, those that exclude each other first, then by how many articles stand there. An article joins the first side with all of whose
 * articles it agrees, so that nobody who is contradicted stands on one side with who contradicts them.
 */
export function sides(row: RowView): readonly Side[] {
  const known = SIDES.get(row);
  if (known) return known;
  const made = worked(row);
  SIDES.set(row, made);
  return made;
}

const SIDES = new WeakMap<RowView, readonly Side[]>();

function worked(row: RowView): Side[] {
  const relations = new Map(row.row.pairs.map(({ cells: [a, b], relation }) => [key(a, b), relation]));
  const groups: number[][] = [];
  const says = cellsIn(row, "says");
  const words = new Map(says.map(({ column, cell }) => [column, spoken(row, column, cell.passages)]));
  for (const { column } of says) {
    const same = (other: number) => {
      const relation = relations.get(key(other, column));
      return relation === "agree" || (relation !== "conflict" && words.get(other) === words.get(column));
    };
    const group = groups.find((members) => members.every(same));
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups
    .map((columns): Side => ({
      columns,
      texts: textsAmong(row.story, columns),
      column: columns[0]!,
      passage: passagesIn(row, columns[0]!)[0]!,
      contradicts: groups.some((other) => other !== columns && columns.some((a) => other.some((b) => relations.get(key(a, b)) === "conflict"))),
    }))
    .sort((a, b) => Number(b.contradicts) - Number(a.contradicts) || b.columns.length - a.columns.length || a.column - b.column);
}

/**
 * The passages of a cell, the one on which the row's relation rests first. An article may give dozens at first and 57 later; where 57 is what another
 * contradicts, the reason says so: 'A “57 wounded”, C “75 wounded”: both cannot hold'.
 */
export function passagesIn({ row, story }: RowView, column: number): readonly ReaderPassage[] {
  const cell = row.cells[column]!;
  if (cell.state !== "says" || cell.passages.length < 2) return cell.state === "says" ? cell.passages : [];
  const article = story.columns[column]!;
  const mine = row.pairs.filter(({ cells }) => cells.includes(column));
  const told = [...mine.filter(({ relation }) => relation === row.relation), ...mine].flatMap(({ because }) => because);
  for (const reason of told) {
    const first = cell.passages.find(({ span }) => reason.includes(`${story.letters[column]} “${oneLine(wordsAt(article, span))}”`));
    if (first) return [first, ...cell.passages.filter((passage) => passage !== first)];
  }
  return cell.passages;
}

/** "1 : 39": how many articles stand on each side that excludes another; null where none does. */
export function ratio(all: readonly Side[]): string | null {
  const against = all.filter((side) => side.contradicts);
  return against.length < 2 ? null : against.map((side) => side.columns.length).join(" : ");
}

/** What an article says, in whose voice and by whom: the same words by another source are another side. */
function spoken({ story }: RowView, column: number, passages: readonly ReaderPassage[]): string {
  const article = story.columns[column]!;
  return passages.map(({ span, voice, source }) => `${asReadAt(article, span)} | ${voice} | ${source ? asReadAt(article, source.span) : ""}`.toLowerCase()).join("\n");
}

function asReadAt(article: ArticleView, span: ReaderPassage["span"]): string {
  return readsAt(article, span) ?? wordsAt(article, span);
}

function key(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
