import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { SpanPair } from "../../../../src/model/report.ts";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Letter } from "../../components/badges.tsx";
import { LinkButton } from "../../components/copyButtons.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { PiecesAt, Words, WordsAt } from "../../components/words.tsx";
import { changed, type Stretch, without } from "../../run/changed.ts";
import { hashOf, placeName } from "../../run/route.ts";
import type { SharedPair, SharedPassage } from "../../run/sharedText.ts";
import { pairWords, shareWords } from "./says.ts";

/** The evidence of an arrow: why this direction, the shared passages side by side, and what one article alone has. */
export function PairPanel({ pair }: { readonly pair: SharedPair }) {
  const { story, set, here } = useApp();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (matchMedia("(max-width: 60rem)").matches) panel.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => void (element?.contains(document.activeElement) && document.querySelector<HTMLElement>(".copies-main")?.focus({ preventScroll: true }));
  }, []);
  useShortcuts([{ keys: ["Escape"], does: "close the evidence", run: () => set({ pair: null }) }]);
  const { a, b, passages, because } = pair;
  const inReader = hashOf({ view: "reader", story: story.id, params: { columns: `${story.letters[a]},${story.letters[b]}` } });
  return (
    <aside class="panel pair-panel" aria-label="The evidence" ref={panel} tabIndex={-1}>
      <button type="button" class="button close" onClick={() => set({ pair: null })}>
        Close <kbd>Esc</kbd>
      </button>
      <h2 class="panel-title">
        <span>
          <Letter letter={story.letters[a]!} /> <Words words={story.columns[a]!.label} />
        </span>
        <span>
          <Letter letter={story.letters[b]!} /> <Words words={story.columns[b]!.label} />
        </span>
      </h2>
      <p class="pair-says">
        {pairWords(story, pair)} · {shareWords(story, pair)}
      </p>
      <Reasons because={because} most={6} />
      <p class="actions">
        <a class="button" href={inReader}>
          Open both side by side
        </a>
        <LinkButton href={here({})} />
      </p>
      <section>
        <h3>{counted(passages.length, "shared passage", "shared passages")}</h3>
        {passages.slice(0, MOST_PASSAGES).map((passage) => (
          <Passages key={`${passage.a[0]} ${passage.b[0]}`} pair={pair} passage={passage} />
        ))}
        {passages.length > MOST_PASSAGES && <p class="quiet">{counted(passages.length - MOST_PASSAGES, "more passage", "more passages")}: open both side by side.</p>}
      </section>
      <section>
        <h3>Only in one of them</h3>
        <Alone pair={pair} side="a" />
        <Alone pair={pair} side="b" />
      </section>
    </aside>
  );
}

/** More would not be read here. */
const MOST_PASSAGES = 60;
/** Characters of a passage that are shown; two papers may share a text of megabytes. */
const MOST = 4000;

const KIND_WORDS: Readonly<Record<SharedPassage["kind"], string>> = { exact: "the same words", near: "nearly the same words", rewritten: "told in other words" };

function Passages({ pair: { a, b }, passage }: { readonly pair: SharedPair; readonly passage: SharedPassage }) {
  const { story } = useApp();
  const { kind, similarity, written, direction } = passage;
  const words = useMemo(() => changed(story.columns[a]!, passage.a, story.columns[b]!, passage.b), [story, a, b, passage]);
  return (
    <div class="shared-passage">
      <p class="quiet">
        {KIND_WORDS[kind]}
        {kind !== "exact" && `, likeness ${similarity.toFixed(2)}`}
        {written.length > 0 && `, written otherwise: ${written.join(", ")}`}
        {direction === "undecided" && ", not decided from whom"}
      </p>
      <div class="side-by-side">
        <Side column={a} span={passage.a} stretches={words.a} marked={kind !== "rewritten"} />
        <Side column={b} span={passage.b} stretches={words.b} marked={kind !== "rewritten"} />
      </div>
    </div>
  );
}

/** One side's words; those that the other has not are underlined. Of a reworded passage the common words are few, so they are set off instead. */
function Side({ column, span, stretches, marked }: { readonly column: number; readonly span: SpanPair; readonly stretches: readonly Stretch[]; readonly marked: boolean }) {
  const { story } = useApp();
  const article = story.columns[column]!;
  const end = Math.min(span[1], span[0] + MOST);
  return (
    <blockquote class="side" dir="auto">
      <a class="side-letter" href={hashOf({ view: "reader", story: story.id, params: { columns: story.letters[column]!, place: placeName({ letter: story.letters[column]!, span }) } })} aria-label={`In article ${story.letters[column]}`}>
        <Letter letter={story.letters[column]!} />
      </a>{" "}
      <span class="passage">
        {stretches
          .filter((stretch) => stretch.span[0] < end)
          .map(({ span: [from, to], kind }) => {
            const words = <PiecesAt article={article} span={[from, Math.min(to, end)]} />;
            if (kind !== (marked ? "alone" : "same")) return <span key={from}>{words}</span>;
            return marked ? (
              <ins key={from} class="only-here">
                {words}
              </ins>
            ) : (
              <b key={from}>{words}</b>
            );
          })}
      </span>
      {end < span[1] && <span class="quiet"> … {counted(span[1] - end, "more character", "more characters")}</span>}
    </blockquote>
  );
}

/** Sentences listed; the reader shows the rest. */
const SENTENCES = 40;

/** What of an article stands in none of the shared passages. */
function Alone({ pair, side }: { readonly pair: SharedPair; readonly side: "a" | "b" }) {
  const { story } = useApp();
  const column = pair[side];
  const article = story.columns[column]!;
  const sentences = useMemo(() => without(article, pair.passages.map((passage) => passage[side])), [article, pair]);
  const all = (article.report.sentences ?? article.report.paragraphs).length;
  const other = story.letters[side === "a" ? pair.b : pair.a]!;
  return (
    <details class="alone">
      <summary>
        <Letter letter={story.letters[column]!} /> {sentences.length} of {counted(all, "sentence", "sentences")} not in {other}
        {tookFrom(pair, side)}
      </summary>
      <ul>
        {sentences.slice(0, SENTENCES).map((span) => (
          <li key={span[0]}>
            <WordsAt article={article} span={[span[0], Math.min(span[1], span[0] + MOST)]} class="passage" />
          </li>
        ))}
      </ul>
      {sentences.length > SENTENCES && <p class="quiet">{counted(sentences.length - SENTENCES, "more sentence", "more sentences")}: open both side by side.</p>}
    </details>
  );
}

/** "added" and "left behind" are said only where it is decided who has it from whom. */
function tookFrom({ direction }: SharedPair, side: "a" | "b"): string {
  if (direction !== "a-from-b" && direction !== "b-from-a") return "";
  return direction.startsWith(side) ? ": added" : ": not taken over";
}
