import { counted, KIND_WORDS } from "../../../../src/outputs/wording.ts";
import type { ReaderPassage } from "../../../../src/model/reader.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { DoubtfulBadge, KindLabel, Letter, RelationBadge } from "../../components/badges.tsx";
import { CellState } from "../../components/cellState.tsx";
import { CitationButton, LinkButton } from "../../components/copyButtons.tsx";
import { MarkButtons } from "../../components/markButtons.tsx";
import { rowTargets, speakerTargets } from "../../components/moveTargets.tsx";
import { Passage, Voice } from "../../components/passage.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { Forms, Letters, Ratio } from "../../components/sides.tsx";
import { Words } from "../../components/words.tsx";
import { filePassage, passagesOf } from "../../run/decisions.ts";
import { cellName, hashOf } from "../../run/route.ts";
import { passagesIn } from "../../run/sides.ts";
import { cellsIn, type RowView } from "../../run/story.ts";
import { quoteAt } from "../../run/targets.ts";
import type { Chosen } from "./marks.ts";

/** The point that was chosen: how the articles stand to each other in it and why, what each has, and what a person may say of it. */
export function Strip({ chosen, columns, asked }: { readonly chosen: Chosen | null; readonly columns: readonly number[]; readonly asked: string | undefined }) {
  if (chosen) return <Point chosen={chosen} columns={columns} key={chosen.row.row.id} />;
  return (
    <aside class="strip empty" aria-label="The chosen passage">
      <p class="quiet">{asked !== undefined ? "This link leads to a cell that is not in this report: it was made with other articles, or by another version." : columns.length > 1 ? "Choose a passage to see it in the other texts." : "One article alone: its text, with what was found in it."}</p>
    </aside>
  );
}

function Point({ chosen: { row, column }, columns }: { readonly chosen: Chosen; readonly columns: readonly number[] }) {
  const { story, here, set, mark } = useApp();
  const { kind, relation, because, pairs, cells } = row.row;
  const article = story.columns[column]!;
  const passage = passagesIn(row, column)[0];
  const between = pairs.filter(({ cells: both }) => both.every((each) => columns.includes(each)) && both.includes(column)).flatMap((pair) => pair.because);
  const others = cellsIn(row, "says").map((each) => each.column).filter((each) => !columns.includes(each));
  const whole = (to: "right" | "wrong") => mark(...passagesOf(row, column).map((each) => ({ kind, mark: to, passages: [each] })));
  useShortcuts(
    passage
      ? [
          { keys: ["r"], does: "mark the chosen passage right", run: () => whole("right") },
          { keys: ["w"], does: "mark the chosen passage wrong", run: () => whole("wrong") },
        ]
      : [],
  );
  return (
    <aside class="strip" aria-label="The chosen passage">
      <div class="strip-head">
        <KindLabel kind={kind} /> <RelationBadge relation={relation} /> {row.doubtful && <DoubtfulBadge />} <Ratio row={row} />
        <span class="quiet strip-counts">
          {counted(row.row.articles, "article", "articles")} · {counted(row.row.origins, "independent text", "independent texts")}
        </span>
        {others.length > 0 && (
          <span class="quiet strip-also">
            also in <Letters row={row} columns={others} />
          </span>
        )}
        <span class="strip-tools">
          {passage && <CitationButton article={article} passage={passage} />}
          <LinkButton href={here({})} />
          <a class="button" href={hashOf({ view: "matrix", story: story.id, params: { cell: cellName({ row: row.row.id, column }) } })}>
            In the matrix
          </a>
          <button type="button" class="button" onClick={() => set({ cell: null })} aria-label="Let go of the passage">
            <span aria-hidden="true">×</span>
          </button>
        </span>
      </div>
      <div class="strip-body">
        <ul class="strip-cells">
          {columns.map((each) => (
            <li key={each} class={each === column ? "strip-cell here" : "strip-cell"}>
              <a href={here({ cell: cellName({ row: row.row.id, column: each }) })} aria-current={each === column ? "true" : undefined} aria-label={`In ${story.letters[each]}`}>
                <Letter letter={story.letters[each]!} label={story.columns[each]!.label} />
              </a>
              <span class="strip-words">
                <CellWords row={row} column={each} cell={cells[each]!} />
              </span>
            </li>
          ))}
        </ul>
        <div class="strip-why">
          <Reasons because={between.length > 0 ? between : because} most={2} />
          <div class="strip-marks" key={column}>
            {passage && <MarkButtons kind={kind} passages={[filePassage(article, passage.span)]} about={`this ${KIND_WORDS[kind]}`} targets={() => rowTargets(row)} />}
            {passage && <SpeakerMark row={row} column={column} passage={passage} />}
            <MarkButtons kind={kind} passages={passagesOf(row)} about="as one row" />
          </div>
        </div>
      </div>
    </aside>
  );
}

/** Characters of a passage with its sentence. */
const ROOM = 110;

function CellWords({ row, column, cell }: { readonly row: RowView; readonly column: number; readonly cell: RowView["row"]["cells"][number] }) {
  if (cell.state !== "says") {
    return (
      <>
        <CellState cell={cell} />
        <span class="quiet">{cell.nearest ? `; nearest sentence marked, likeness ${cell.nearest.score.toFixed(2)}` : "; no sentence comes near"}</span>
      </>
    );
  }
  if (row.row.kind === "name") return <Forms row={row} column={column} />;
  const article = row.story.columns[column]!;
  const [first, ...others] = passagesIn(row, column);
  const speaker = row.row.kind === "quote" ? (quoteAt(article, first!.span)?.speaker ?? null) : null;
  return (
    <>
      <Passage article={article} span={first!.span} room={ROOM} /> <Voice article={article} passage={first!} />
      {speaker?.inferred && (
        <span class="quiet">
          {" "}
          · speaker inferred from an earlier sentence, marked in the text: <Words words={speaker.name} class="inferred" />
        </span>
      )}
      {others.length > 0 && <span class="quiet"> · {counted(others.length, "more passage", "more passages")}</span>}
    </>
  );
}

function SpeakerMark({ row, column, passage }: { readonly row: RowView; readonly column: number; readonly passage: ReaderPassage }) {
  const article = row.story.columns[column]!;
  const quote = row.row.kind === "quote" ? quoteAt(article, passage.span) : null;
  if (!quote) return null;
  return <MarkButtons kind="speaker" passages={[filePassage(article, quote.span)]} about="the speaker" targets={() => speakerTargets(row, column)} />;
}
