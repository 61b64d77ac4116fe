/** Copied passages and their direction against the answers. */
import type { ArticleReport, CopyReport, RunReport, SpanPair } from "../../src/model/report.ts";
import { covered, meets, spanOfStretch } from "./places.ts";
import { accepts, type Note, type StoryRun } from "./storyRun.ts";

/** A copied passage may leave out a word at either end. */
const SAME_PASSAGE = 0.9;

export function scoreCopies(at: StoryRun, note: Note): void {
  for (const { a, b, kind, direction } of at.expected.copies) {
    const name = `${at.story}/${a.file} ${b.file} ${typeof a.from === "string" ? a.from : a.from.words} ...`;
    const [one, other] = [at.article(a.file), at.article(b.file)];
    const [here, there] = [one && spanOfStretch(one.text, a), other && spanOfStretch(other.text, b)];
    if (!one || !other || !here || !there) {
      note("copies", name, "an article or its words are not there");
      continue;
    }
    const copies = copiesBetween(at.run, one, other).filter((copy) => meets(copy.here, here) > 0 && meets(copy.there, there) > 0 && (kind === undefined || accepts(kind, copy.kind)));
    const share = Math.min(covered(here, copies.map((copy) => copy.here)), covered(there, copies.map((copy) => copy.there)));
    note("copies", name, share >= SAME_PASSAGE ? null : `${Math.round(share * 100)} % of it`);
    if (direction === undefined) continue;
    const said = copies.map((copy) => copy.direction);
    note("directions", name, said.length > 0 && said.every((one) => accepts(direction, one)) ? null : `${said.join(", ") || "no copy"} instead of ${direction}`);
  }
}

interface Turned {
  readonly here: SpanPair;
  readonly there: SpanPair;
  readonly kind: CopyReport["kind"];
  readonly direction: CopyReport["direction"];
}

/** The copies of two articles with the first one's side as `a`, whichever id sorts first. */
function copiesBetween(run: RunReport, one: ArticleReport, other: ArticleReport): readonly Turned[] {
  return run.copies.flatMap(({ a, b, kind, direction }): Turned[] => {
    if (a.article === one.id && b.article === other.id) return [{ here: a.span, there: b.span, kind, direction }];
    if (a.article === other.id && b.article === one.id) return [{ here: b.span, there: a.span, kind, direction: mirrored(direction) }];
    return [];
  });
}

function mirrored(direction: CopyReport["direction"]): CopyReport["direction"] {
  if (direction === "a-from-b") return "b-from-a";
  return direction === "b-from-a" ? "a-from-b" : direction;
}
