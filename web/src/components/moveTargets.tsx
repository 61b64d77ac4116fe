import { filePassage } from "../run/decisions.ts";
import { rowsToMoveTo, speakersIn } from "../run/targets.ts";
import type { RowView } from "../run/story.ts";
import type { MoveTarget } from "./markButtons.tsx";
import { Passage } from "./passage.tsx";
import { Words } from "./words.tsx";

/** Where a passage of the row may be moved to: another row of its kind, or one of its own. */
export function rowTargets(row: RowView): MoveTarget[] {
  const alone: MoveTarget = { key: "alone", words: "a row of its own", searched: "a row of its own" };
  return [
    alone,
    ...rowsToMoveTo(row).map(({ row: other, article, letter, span }) => ({
      key: other.row.id,
      words: (
        <>
          <span class="letter">{letter}</span> <Passage article={article} span={span} room={90} />
        </>
      ),
      searched: article.text.slice(...span),
      to: filePassage(article, span),
    })),
  ];
}

/** Who the speaker may be instead: people and bodies that the article names. */
export function speakerTargets(row: RowView, column: number): MoveTarget[] {
  const article = row.story.columns[column]!;
  return speakersIn(article).map(({ words, span }) => ({ key: words, words: <Words words={words} />, searched: words, to: filePassage(article, span) }));
}
