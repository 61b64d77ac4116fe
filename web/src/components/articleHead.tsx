import { timeWords } from "../../../src/outputs/wording.ts";
import { titleWords } from "../run/labels.ts";
import type { ArticleView } from "../run/run.ts";
import { Letter } from "./badges.tsx";
import { Words } from "./words.tsx";

/** Letter, outlet, time, title and warnings of an article. `href` leads to it in the reader. */
export function ArticleHead({ article, letter, href }: { readonly article: ArticleView; readonly letter: string; readonly href?: string }) {
  const { report, label, warnings } = article;
  const title = <Words words={titleWords(report)} class="article-title" />;
  return (
    <div class="article-head">
      <p class="outlet">
        <Letter letter={letter} /> <Words words={label} class="outlet-name" />
      </p>
      <p class="time">{report.published ? <time dateTime={report.published}>{timeWords(report.published)}</time> : "no date"}</p>
      <p>{href === undefined ? title : <a href={href}>{title}</a>}</p>
      <Warnings warnings={warnings} />
    </div>
  );
}

/** What must be known before an article's text is trusted. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} class="warning">
          <span aria-hidden="true">⚠ </span>
          <Words words={warning} />
        </p>
      ))}
    </>
  );
}
