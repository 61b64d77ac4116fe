import type { CellPassage, Pair, Row, RowKind } from "../../model/collation.ts";
import type { Moment } from "../../text/moments.ts";
import type { Column } from "./columns.ts";
import { reasonsOf, strongest } from "./relation.ts";
import { SILENCE, type SilenceLimits, type Sought, unsaid } from "./silence.ts";
import { countSources, type SourceWords, sourceWords } from "./sources.ts";
import { byPlace } from "../../text/spans.ts";
import type { StoryTexts } from "./units.ts";
import type { WordIndex } from "./wordIndex.ts";

/** A row before its counts and its unsaid cells are known. */
export interface Draft {
  readonly kind: RowKind;
  /** The columns that say it, ascending, each with its passages. */
  readonly said: readonly Said[];
  readonly pairs: readonly Pair[];
  /** What is true of the row beside its pairs: an article that gives two numbers. */
  readonly notes: readonly string[];
  /** 0 to 1: how sure the findings and their matching are. */
  readonly confidence: number;
  /** Terms to look for in the other columns: all of them, then those of each clause. */
  readonly sought: readonly Int32Array[];
  doubt?: (column: Column) => string | null;
  /** By default those of its kind. */
  readonly limits?: SilenceLimits;
  /** A passage of it stands in a row before it too, for something else that it states. */
  readonly second?: boolean;
}

export interface Said {
  readonly column: number;
  readonly passages: readonly SaidPassage[];
}

export interface SaidPassage extends CellPassage {
  /** The name of who says so; null where the outlet does. */
  readonly who: string | null;
}

/** What a row is made with. */
export interface RowTools {
  readonly texts: StoryTexts;
  readonly index: WordIndex;
  /** For each column the number of its group of one origin. */
  readonly originOf: readonly number[];
  hash(words: string): string;
}

export function rowOf(draft: Draft, tools: RowTools): Row {
  const { columns } = tools.texts;
  const saying = new Map<number, SaidPassage[]>();
  for (const { column, passages } of draft.said) saying.set(column, [...(saying.get(column) ?? []), ...passages].sort(byPlace));
  const others = columns.filter(({ index }) => !saying.has(index));
  const missing = unsaid(tools.texts, tools.index, soughtOf(draft, columns), others);
  return {
    id: idOf(draft, saying, tools),
    kind: draft.kind,
    relation: saying.size === 1 ? "single" : strongest(draft.pairs.map(({ relation }) => relation)),
    because: [...reasonsOf(draft.pairs), ...draft.notes],
    pairs: draft.pairs,
    articles: saying.size,
    origins: new Set([...saying.keys()].map((column) => tools.originOf[column])).size,
    sources: countSources(sourcesOf(draft, tools.texts)),
    confidence: Math.round(draft.confidence * 100) / 100,
    cells: columns.map(({ index }) => {
      const passages = saying.get(index);
      return passages ? { state: "says", passages: passages.map(withoutName) } : missing.get(index)!;
    }),
  };
}

function soughtOf(draft: Draft, columns: readonly Column[]): Sought {
  const moments = draft.said.map(({ column }) => columns[column]!.published).filter((moment) => moment !== null);
  // Where one saying article has no time, nobody knows when the point was first reported.
  const since = moments.length === draft.said.length ? earliest(moments) : null;
  return { limits: draft.limits ?? SILENCE[draft.kind], parts: draft.sought, since, ...(draft.doubt && { doubt: draft.doubt }) };
}

function earliest(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>((first, moment) => (first === null || moment.from < first.from ? moment : first), null);
}

/** A hash of its kind and its first passage's article and place; of a second row all cells' first passages, as one of them begins another row. */
function idOf(draft: Draft, saying: ReadonlyMap<number, readonly SaidPassage[]>, { texts, hash }: RowTools): string {
  const firsts = [...saying].sort(([a], [b]) => a - b).map(([column, [passage]]) => `${texts.columns[column]!.article.id} ${passage!.start} ${passage!.end}`);
  return hash(`${draft.kind} ${draft.second ? firsts.join(" ") : firsts[0]!}`);
}

function sourcesOf(draft: Draft, texts: StoryTexts): SourceWords[] {
  return draft.said.flatMap(({ passages }) => passages).flatMap(({ who }) => (who === null ? [] : [sourceWords(who, texts.vocabulary)]));
}

function withoutName({ who: _, ...passage }: SaidPassage): CellPassage {
  return passage;
}
