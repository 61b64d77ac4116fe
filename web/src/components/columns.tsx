import { percent } from "../../../src/outputs/wording.ts";
import { useApp } from "../app/context.ts";
import { drawnOn } from "../run/drawn.ts";
import { hashOf } from "../run/route.ts";
import { ArticleHead } from "./articleHead.tsx";
import { Letter } from "./badges.tsx";
import { ShareBar } from "./shareBar.tsx";

/** A column for each article: outlet, time, title, warnings, what its words are made of and from whom. */
export function Columns() {
  const { story } = useApp();
  return (
    <ul class={`columns${story.columns.length > 8 ? " many" : ""}`}>
      {story.columns.map((article, i) => (
        <li key={article.id}>
          <ArticleHead article={article} letter={story.letters[i]!} href={hashOf({ view: "reader", story: story.id, params: { columns: story.letters[i]! } })} />
          <div class="column-foot">
            {article.share && story.columns.length > 1 && <ShareBar share={article.share} wire={article.wire} />}
            <Drawn column={i} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Drawn({ column }: { readonly column: number }) {
  const { run, story } = useApp();
  const drawn = drawnOn(run.report, story)[column]!;
  if (drawn.length === 0) return null;
  return (
    <p class="drawn">
      {drawn.map(({ from, share, sure }, i) => (
        <span key={from}>
          {i > 0 && " · "}
          {percent(share)} {sure ? "from" : "shared with"} <Letter letter={story.letters[from]!} label={story.columns[from]!.label} />
        </span>
      ))}
    </p>
  );
}
