import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ReaderPassage, ReaderQuote } from "../../../src/model/reader.ts";
import { counted, KIND_WORDS } from "../../../src/outputs/wording.ts";
import { useApp } from "../app/context.ts";
import { useShortcuts } from "../app/keys.ts";
import { filePassage, passagesOf } from "../run/decisions.ts";
import { readsAt } from "../run/pieces.ts";
import { cellOf, hashOf, placeOf } from "../run/route.ts";
import type { ArticleView } from "../run/run.ts";
import { quoteAt } from "../run/targets.ts";
import { passagesIn } from "../run/sides.ts";
import type { RowView } from "../run/story.ts";
import { ArticleHead } from "./articleHead.tsx";
import { DoubtfulBadge, KindLabel, RelationBadge } from "./badges.tsx";
import { CellState } from "./cellState.tsx";
import { CitationButton, LinkButton } from "./copyButtons.tsx";
import { MarkButtons } from "./markButtons.tsx";
import { rowTargets, speakerTargets } from "./moveTargets.tsx";
import { ParagraphAt } from "./paragraph.tsx";
import { Passage, Voice } from "./passage.tsx";
import { Reasons } from "./reasons.tsx";
import { Ratio, SidesList } from "./sides.tsx";
import { Words } from "./words.tsx";

/** The cell that the address names: its paragraph, who says so, how it stands to the others, and what a person may say of it. */
export function CellPanel() {
  const { story, route, set } = useApp();
  const name = cellOf(route.params["cell"]);
  const row = name && story.row(name.row);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    // On a narrow screen the panel covers the view, so that is where a keyboard must go on.
    if (matchMedia("(max-width: 60rem)").matches) panel.current?.focus();
  }, [route.params["cell"], route.params["place"]]);
  useLayoutEffect(() => {
    const element = panel.current;
    // Who closes the panel from within goes on where they were.
    return () => void (element?.contains(document.activeElement) && document.querySelector<HTMLElement>("[role=grid], main")?.focus({ preventScroll: true }));
  }, []);
  return (
    <aside class="panel" aria-label="The cell" ref={panel} tabIndex={-1}>
      <button type="button" class="button close" onClick={() => set({ cell: null })}>
        Close <kbd>Esc</kbd>
      </button>
      {row && row.row.cells[name.column] ? (
        <Cell row={row} column={name.column} key={route.params["cell"]} />
      ) : (
        <p>This link leads to a cell that is not in this report: it was made with other articles, or by another version.</p>
      )}
    </aside>
  );
}

function Cell({ row, column }: { readonly row: RowView; readonly column: number }) {
  const { route, here, mark } = useApp();
  const { story } = row;
  const article = story.columns[column]!;
  const cell = row.row.cells[column]!;
  const inReader = hashOf({ view: "reader", story: story.id, params: { cell: route.params["cell"]! } });
  const whole = (to: "right" | "wrong") => mark(...passagesOf(row, column).map((passage) => ({ kind: row.row.kind, mark: to, passages: [passage] })));
  useShortcuts(
    cell.state !== "says"
      ? []
      : [
          { keys: ["r"], does: "mark the open cell right", run: () => whole("right") },
          { keys: ["w"], does: "mark the open cell wrong", run: () => whole("wrong") },
        ],
  );
  const because = row.row.pairs.filter(({ cells, relation }) => cells.includes(column) && relation !== "agree").flatMap((pair) => pair.because);
  return (
    <>
      <h2 class="panel-title">
        <KindLabel kind={row.row.kind} /> <RelationBadge relation={row.row.relation} /> {row.doubtful && <DoubtfulBadge />} <Ratio row={row} />
      </h2>
      <ArticleHead article={article} letter={story.letters[column]!} href={inReader} />
      {cell.state === "says" ? passagesFrom(row, column, route.params["place"]).map((passage) => <PassageCard key={passage.span.join()} row={row} column={column} passage={passage} />) : <Lacking row={row} column={column} />}
      <p class="actions">
        <a class="button" href={inReader}>
          Open in the article
        </a>
        <LinkButton href={here({})} />
      </p>
      <section>
        <h3>The whole row</h3>
        <p class="quiet">
          {counted(row.row.articles, "article", "articles")} · {counted(row.row.origins, "independent text", "independent texts")} · {counted(row.row.sources, "named source", "named sources")}
        </p>
        <SidesList row={row} selected={column} />
        <Reasons because={because.length > 0 ? because : row.row.because} most={4} />
        <MarkButtons kind={row.row.kind} passages={passagesOf(row)} about="as one row" />
      </section>
    </>
  );
}

/** The passages of a cell, that at the place of the address first. */
function passagesFrom(row: RowView, column: number, place: string | undefined): readonly ReaderPassage[] {
  const passages = passagesIn(row, column);
  const asked = placeOf(place)?.span.join();
  return passages.toSorted((a, b) => Number(b.span.join() === asked) - Number(a.span.join() === asked));
}

function PassageCard({ row, column, passage }: { readonly row: RowView; readonly column: number; readonly passage: ReaderPassage }) {
  const article = row.story.columns[column]!;
  const { kind } = row.row;
  const quote = kind === "quote" ? quoteAt(article, passage.span) : null;
  const reads = readsAt(article, passage.span);
  return (
    <section class="passage-card">
      <ParagraphAt article={article} span={passage.span} />
      <p>
        <Voice article={article} passage={passage} />
        {quote?.speaker && <Speaker article={article} speaker={quote.speaker} />}
      </p>
      {reads !== null && (
        <p class="reads">
          reads: <Words words={reads} class="passage" />
        </p>
      )}
      <MarkButtons kind={kind} passages={[filePassage(article, passage.span)]} about={`this ${KIND_WORDS[kind]}`} targets={() => rowTargets(row)} />
      {quote && <MarkButtons kind="speaker" passages={[filePassage(article, quote.span)]} about="the speaker" targets={() => speakerTargets(row, column)} />}
      <p class="actions">
        <CitationButton article={article} passage={passage} />
      </p>
    </section>
  );
}

/** The speaker's full name; of one that was carried over from an earlier sentence also where it was read. */
function Speaker({ article, speaker }: { readonly article: ArticleView; readonly speaker: NonNullable<ReaderQuote["speaker"]> }) {
  const { span, name, inferred } = speaker;
  return (
    <>
      <span class="quiet">
        {" "}
        · speaker{inferred ? ", inferred from an earlier sentence" : ""}: <Words words={name} />
      </span>
      {inferred && (
        <span class="inferred-from">
          <Passage article={article} span={span} />
        </span>
      )}
    </>
  );
}

function Lacking({ row, column }: { readonly row: RowView; readonly column: number }) {
  const cell = row.row.cells[column]!;
  if (cell.state === "says") return null;
  return (
    <section class="passage-card">
      <p>
        <CellState cell={cell} />
      </p>
      {cell.nearest ? (
        <>
          <p class="quiet">Its nearest sentence, likeness {cell.nearest.score.toFixed(2)}:</p>
          <ParagraphAt article={row.story.columns[column]!} span={cell.nearest.span} />
        </>
      ) : (
        <p class="quiet">No sentence comes near.</p>
      )}
    </section>
  );
}
