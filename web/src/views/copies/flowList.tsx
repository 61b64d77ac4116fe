import { timeWords } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { ShareBar } from "../../components/shareBar.tsx";
import { Words } from "../../components/words.tsx";
import type { Flow } from "../../run/flow.ts";
import { pairName } from "../../run/sharedText.ts";
import { amount } from "./says.ts";

/** The same for a narrow screen and for paper: each article with what its words are and from whom it has them. */
export function FlowList({ flow: { lanes, arrows } }: { readonly flow: Flow }) {
  const { story, here } = useApp();
  return (
    <ol class="flow-list">
      {lanes.map(({ columns, unseen }, i) => {
        const into = arrows.filter(({ to }) => to === i);
        const article = columns[0] === undefined ? null : story.columns[columns[0]]!;
        return (
          <li key={unseen ?? columns[0]}>
            {article === null ? (
              <p>
                a text that is not here: <Words words={unseen ?? ""} />
              </p>
            ) : (
              <>
                <p>
                  {columns.map((column) => (
                    <span key={column}>
                      <Letter letter={story.letters[column]!} label={story.columns[column]!.label} />{" "}
                    </span>
                  ))}
                  <Words words={article.label} class="outlet-name" /> <span class="quiet">{article.report.published ? <Words words={timeWords(article.report.published)} /> : "no time"}</span>
                </p>
                {article.share && <ShareBar share={article.share} wire={article.wire} />}
              </>
            )}
            {into.map(({ from, pair, share, decided, reworded }) => (
              <p key={from} class="flow-from">
                <a href={here({ pair: pairName(story, pair) })}>
                  {amount(share)} {decided ? "from" : "shared with"} {lanes[from]!.columns[0] === undefined ? "a text that is not here" : story.letters[lanes[from]!.columns[0]!]}
                  {reworded && ", in other words"}
                </a>
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
