import type { ReaderPassage } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { counted, VOICE_WORDS } from "../../../src/outputs/wording.ts";
import { excerptAt, ROOM } from "../run/places.ts";
import type { ArticleView } from "../run/run.ts";
import { saidBy } from "../run/speakers.ts";
import { PiecesAt, Words, WordsAt } from "./words.tsx";

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
  // The marks stand inside what is set apart, so that they open and close on the right sides of words that run from right to left.
  if (!context || (before.trim() === "" && after.trim() === "")) {
    return (
      <q dir="auto" class={`passage${marked(article.text.slice(start, end)) ? " marked-words" : ""}`}>
        <PiecesAt article={article} span={span} />
      </q>
    );
  }
  return (
    <q dir="auto" class={`passage${marked(article.text.slice(start - before.length, end + after.length)) ? " marked-words" : ""}`}>
      {cutBefore && "… "}
      <PiecesAt article={article} span={[start - before.length, start]} />
      <b>
        <PiecesAt article={article} span={span} />
      </b>
      <PiecesAt article={article} span={[end, end + after.length]} />
      {cutAfter && " …"}
    </q>
  );
}

/** Words that bring quotation marks of their own get none around them: “"We are ready," she said” would read as a quotation in a quotation. */
function marked(words: string): boolean {
  return /^\s*["“„«‘']|["”»’']\s*$/.test(words);
}

/** Who answers for the words: "in its own voice", "says the ministry", "quoted: he (Odran Kesk)". A speaker carried over from an earlier sentence looks so. */
export function Voice({ article, passage }: { readonly article: ArticleView; readonly passage: ReaderPassage }) {
  const { voice, source, count } = passage;
  const { inferred, name } = saidBy(article, passage);
  return (
    <span class="voice">
      {source ? (
        <>
          {voice === "quoted" ? "quoted: " : "says "}
          <WordsAt article={article} span={source.span} class={inferred ? "inferred" : undefined} />
          {name !== null && (
            <>
              {" ("}
              <Words words={name} />)
            </>
          )}
          {inferred && " (inferred)"}
        </>
      ) : (
        VOICE_WORDS[voice]
      )}
      {count !== undefined && count > 1 && `, ${counted(count, "time", "times")}`}
    </span>
  );
}
