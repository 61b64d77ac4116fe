import type { SpanPair } from "../../../src/model/report.ts";
import { paragraphAt } from "../run/places.ts";
import type { ArticleView } from "../run/run.ts";
import { PiecesAt } from "./words.tsx";

/** The paragraph around a place, the place set off in it. */
export function ParagraphAt({ article, span }: { readonly article: ArticleView; readonly span: SpanPair }) {
  const paragraph = paragraphAt(article, span);
  const [from, to] = around(paragraph?.span ?? span, span);
  const [start, end] = span;
  return (
    <figure class="paragraph">
      <blockquote dir="auto">
          {paragraph && from > paragraph.span[0] && "… "}
          <PiecesAt article={article} span={[from, start]} />
          <mark>
            <PiecesAt article={article} span={span} />
          </mark>
          <PiecesAt article={article} span={[end, to]} />
          {paragraph && to < paragraph.span[1] && " …"}
      </blockquote>
      <figcaption class="quiet">{paragraph ? (paragraph.kind === "title" ? "headline" : `paragraph ${paragraph.number} of ${article.report.paragraphs.length}`) : "outside the article"}</figcaption>
    </figure>
  );
}

/** Characters on each side; an article of one paragraph of megabytes must not fill the panel. */
const MOST = 1200;

function around([from, to]: SpanPair, [start, end]: SpanPair): SpanPair {
  return [Math.max(Math.min(from, start), start - MOST), Math.min(Math.max(to, end), end + MOST)];
}
