import type { Ref } from "preact";
import { timeWords } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { Words } from "../../components/words.tsx";
import { hashOf } from "../../run/route.ts";

/** The head of every column: letter, outlet, time, whether there are warnings, and with whom it is one text. */
export function GridHead({ head, columns }: { readonly head: Ref<HTMLDivElement>; readonly columns: readonly number[] }) {
  const { story } = useApp();
  return (
    <div class="grid-head" role="row" aria-rowindex={1} ref={head}>
      <div class="point" role="columnheader" aria-colindex={1}>
        Point
      </div>
      {columns.map((column) => {
        const article = story.columns[column]!;
        const together = (story.origins.find((group) => group.includes(column)) ?? []).filter((other) => other !== column);
        return (
          <div key={article.id} class="column-head" role="columnheader" aria-colindex={column + 2} style={{ gridColumn: column + 2 }}>
            <a href={hashOf({ view: "reader", story: story.id, params: { columns: story.letters[column]! } })}>
              <Letter letter={story.letters[column]!} /> <Words words={article.label} class="outlet-name" />
            </a>
            <span class="time">{article.report.published ? timeWords(article.report.published) : "no date"}</span>
            {article.warnings.length > 0 && (
              <span class="warning" title={article.warnings.join("\n")}>
                <span aria-hidden="true">⚠ </span>
                {article.warnings.length === 1 ? "1 warning" : `${article.warnings.length} warnings`}
              </span>
            )}
            {together.length > 0 && <span class="time">one text with {together.map((other) => story.letters[other]).join(", ")}</span>}
          </div>
        );
      })}
    </div>
  );
}
