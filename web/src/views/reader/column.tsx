import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { timeWords } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { Warnings } from "../../components/articleHead.tsx";
import { useVirtual } from "../../components/virtual.ts";
import { Words } from "../../components/words.tsx";
import { blockAt, blocksOf } from "../../run/blocks.ts";
import { marksByBlock, type TextMark } from "../../run/textMarks.ts";
import { BlockShown } from "./block.tsx";
import type { Chosen } from "./marks.ts";
import { type TextHandle, textHandle } from "./textHandle.ts";

/** So many blocks are drawn all at once, so that the browser's own search finds words in them; of more, only what is seen. */
const WHOLE = 250;
/** Pixels of a line, and characters that stand in one, before a block is measured. */
const LINE = 24;
const CHARACTERS = 62;

interface ColumnProps {
  readonly column: number;
  /** 0 for the leftmost. */
  readonly place: number;
  readonly columns: readonly number[];
  readonly marks: readonly TextMark[];
  readonly chosen: Chosen | null;
  readonly active: boolean;
  /** All of it is drawn, for the printer. */
  readonly whole: boolean;
  readonly enter: (column: number) => void;
  readonly register: (handle: TextHandle | null) => void;
}

/** One article: its head, and its whole text with what is marked in it. */
export function Column({ column, place, columns, marks, chosen, active, whole, enter, register }: ColumnProps) {
  const { story } = useApp();
  const article = story.columns[column]!;
  const scroll = useRef<HTMLDivElement>(null);
  const blocks = blocksOf(article);
  const by = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const all = whole || blocks.length <= WHOLE;
  const list = useVirtual({
    count: all ? 0 : blocks.length,
    scroll,
    estimate: (i) => (Math.ceil((blocks[i]!.span[1] - blocks[i]!.span[0]) / CHARACTERS) + 0.5) * LINE,
    keyOf: (i) => String(blocks[i]!.span[0]),
  });
  const near = useRef((_: number) => {});
  near.current = (at) => all || list.scrollToIndex(blockAt(blocks, at), { align: "center" });
  useLayoutEffect(() => {
    register(textHandle(scroll.current!, (at) => near.current(at)));
    return () => register(null);
  }, []);

  const block = (i: number) => <BlockShown key={blocks[i]!.span[0]} article={article} block={blocks[i]!} marks={by[i]!} column={column} chosen={chosen} printing={whole} />;
  return (
    <section class={`text-column${active ? " active" : ""}`} aria-label={`${story.letters[column]} ${article.label}`} onFocusIn={() => enter(column)} onPointerDown={() => enter(column)}>
      <ColumnHead column={column} place={place} columns={columns} />
      <div class="text" ref={scroll} tabIndex={0} role="region" aria-label={`Text of ${story.letters[column]}`} lang={languageOf(article.report.language)}>
        {all ? (
          blocks.map((_, i) => block(i))
        ) : (
          <div class="text-long" style={{ height: `${list.getTotalSize()}px` }}>
            {list.getVirtualItems().map((item) => (
              <div key={item.key} data-index={item.index} ref={list.measureElement} class="text-item" style={{ transform: `translateY(${item.start}px)` }}>
                {block(item.index)}
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function ColumnHead({ column, place, columns }: { readonly column: number; readonly place: number; readonly columns: readonly number[] }) {
  const { story, set } = useApp();
  const article = story.columns[column]!;
  const { warnings, report, label } = article;
  const change = (to: number | null) => {
    const next = columns.flatMap((each, i) => (i !== place ? (each === to ? [columns[place]!] : [each]) : to === null ? [] : [to]));
    set({ columns: next.map((each) => story.letters[each]).join(), cell: null, place: null });
  };
  return (
    <header class="text-head">
      <p class="text-outlet">
        <Letter letter={story.letters[column]!} />
        {story.columns.length > 1 ? (
          <select aria-label={`Article in place ${place + 1}`} value={column} onChange={(event) => change(Number(event.currentTarget.value))}>
            {story.columns.map((each, i) => (
              <option key={each.id} value={i}>
                {story.columns.some((other) => other !== each && other.label === each.label) ? `${each.label} (${story.letters[i]})` : each.label}
              </option>
            ))}
          </select>
        ) : (
          <Words words={label} class="outlet-name" />
        )}
        <span class="time">{report.published ? <time dateTime={report.published}>{timeWords(report.published)}</time> : "no date"}</span>
        {columns.length > 2 && (
          <button type="button" class="button text-close" aria-label={`Put ${story.letters[column]} away`} title="Put this text away" onClick={() => change(null)}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </p>
      {warnings.length > 0 && (
        <details class="text-warnings">
          <summary class="warning">
            <span aria-hidden="true">⚠ </span>
            {warnings.length === 1 ? <Words words={short(warnings[0]!)} /> : `${warnings.length} warnings`}
          </summary>
          <Warnings warnings={warnings} />
        </details>
      )}
    </header>
  );
}

/** Characters of a warning in one line. */
const SHORT = 60;

function short(warning: string): string {
  return warning.length > SHORT ? `${warning.slice(0, SHORT)} …` : warning;
}

/** A language that the article names, if it looks like one: it tells a screen reader how to speak. */
function languageOf(language: string): string | undefined {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language) && language !== "und" ? language : undefined;
}
