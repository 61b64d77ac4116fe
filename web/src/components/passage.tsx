import type { ReaderPassage } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { counted, VOICE_WORDS } from "../../../src/outputs/wording.ts";
import { excerptAt, ROOM } from "../run/places.ts";
import type { ArticleView } from "../run/run.ts";
import { PiecesAt, WordsAt } from "./words.tsx";

interface PassageProps {
  readonly article: ArticleView;
  readonly span: SpanPair;
  /** Characters; the passage itself is never cut. */
  readonly room?: number;
  /** Its sentence around it (default), or the passage alone. */
  readonly context?: boolean;
}

/** An article's own words at a place, inside as much of their sentence as fits. */
export function Passage({ article, span, room = ROOM, context = true }: PassageProps) {
  const { before, after, cutBefore, cutAfter } = excerptAt(article, span, room);
  const [start, end] = span;
  if (!context || (before.trim() === "" && after.trim() === "")) {
    return (
      <q class={`passage${marked(article.text.slice(start, end)) ? " marked-words" : ""}`}>
        <WordsAt article={article} span={span} />
      </q>
    );
  }
  const shown = article.text.slice(start - before.length, end + after.length);
  return (
    <q class={`passage${marked(shown) ? " marked-words" : ""}`}>
      <bdi dir="auto">
        {cutBefore && "… "}
        <PiecesAt article={article} span={[start - before.length, start]} />
        <b>
          <PiecesAt article={article} span={span} />
        </b>
        <PiecesAt article={article} span={[end, end + after.length]} />
        {cutAfter && " …"}
      </bdi>
    </q>
  );
}

/** Words that bring quotation marks of their own get none around them: “"We are ready," she said” would read as a quotation in a quotation. */
function marked(words: string): boolean {
  return /^\s*["“„«‘']|["”»’']\s*$/.test(words);
}

/** Who answers for the words: "in its own voice", "attributed: “the ministry”". An inferred speaker says so. */
export function Voice({ article, passage, inferred = false }: { readonly article: ArticleView; readonly passage: ReaderPassage; readonly inferred?: boolean }) {
  const { voice, source, count } = passage;
  return (
    <span class="voice">
      {source ? (
        <>
          {voice === "quoted" ? "quoted: " : "says "}
          <WordsAt article={article} span={source.span} class={inferred ? "inferred" : undefined} />
          {inferred && <span class="inferred-note"> (inferred)</span>}
        </>
      ) : (
        VOICE_WORDS[voice]
      )}
      {count !== undefined && count > 1 && `, ${counted(count, "time", "times")}`}
    </span>
  );
}
