import type { ReaderRun } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { bodyLength, covered } from "./sharedText.ts";
import type { StoryView } from "./story.ts";

/** From whom an article has words, or with whom it shares them where the direction is not decided. */
export interface Drawn {
  /** Column. */
  readonly from: number;
  /** Share of the article's characters, 0 to 1. */
  readonly share: number;
  readonly sure: boolean;
}

/** Two reports of one event always have some words in common; less than this is not told. */
const MUCH = 0.1;

const MADE = new WeakMap<StoryView, readonly (readonly Drawn[])[]>();

/** For each column, whom it drew on, the largest share first. Rewritten passages do not count. */
export function drawnOn(report: ReaderRun, story: StoryView): readonly (readonly Drawn[])[] {
  const known = MADE.get(story);
  if (known) return known;
  const made = worked(report, story);
  MADE.set(story, made);
  return made;
}

function worked(report: ReaderRun, story: StoryView): Drawn[][] {
  const columnOf = new Map(story.columns.map((article, i) => [article.id, i]));
  const spans = new Map<string, { readonly to: number; readonly from: number; readonly sure: boolean; readonly spans: SpanPair[] }>();
  const add = (to: number, from: number, sure: boolean, span: SpanPair) => {
    const key = `${to} ${from} ${sure}`;
    const entry = spans.get(key) ?? { to, from, sure, spans: [] };
    entry.spans.push(span);
    spans.set(key, entry);
  };
  for (const { a, b, kind, direction } of report.copies) {
    const i = columnOf.get(a.article);
    const j = columnOf.get(b.article);
    if (i === undefined || j === undefined || kind === "rewritten") continue;
    if (direction !== "b-from-a") add(i, j, direction === "a-from-b", a.span);
    if (direction !== "a-from-b") add(j, i, direction === "b-from-a", b.span);
  }
  const drawn: Drawn[][] = story.columns.map(() => []);
  for (const { to, from, sure, spans: taken } of spans.values()) {
    const share = covered(taken) / bodyLength(story, to);
    if (share >= MUCH) drawn[to]!.push({ from, share: Math.min(1, share), sure });
  }
  return drawn.map((list) => list.sort((a, b) => Number(b.sure) - Number(a.sure) || b.share - a.share || a.from - b.from));
}
