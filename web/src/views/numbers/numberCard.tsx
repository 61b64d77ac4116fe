import { useState } from "preact/hooks";
import { counted, timeWords } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { DoubtfulBadge, Letter, RELATION_SIGNS, RelationBadge } from "../../components/badges.tsx";
import { Passage, Voice } from "../../components/passage.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { Absent, Ratio } from "../../components/sides.tsx";
import { Words, WordsAt } from "../../components/words.tsx";
import { chartOf } from "../../run/numberChart.ts";
import { type NumberRow, type NumberValue, stands, unitKey } from "../../run/numbers.ts";
import { momentWords, offsetWords, unitWords, valueWords } from "../../run/numberWords.ts";
import { cellName } from "../../run/route.ts";
import { CHART_WIDTH, NARROW_CHART, NumberChart } from "./numberChart.tsx";

interface NumberCardProps {
  readonly number: NumberRow;
  /** The window is not a telephone's. */
  readonly wide: boolean;
  /** Every line of the table, for the printer. */
  readonly whole: boolean;
  /** The column whose cell is open. */
  readonly open: number | null;
}

/** One counted thing: what it is, how the articles stand to each other, the drawing, and the same as a table. */
export function NumberCard({ number, wide, whole, open }: NumberCardProps) {
  const { row } = number;
  const chart = chartOf(number);
  return (
    <article class={`card number-card${row.doubtful ? " doubtful" : ""}${chart ? "" : " plain"}`}>
      <h2 class="number-head">
        <Title number={number} /> <RelationBadge relation={row.row.relation} /> {row.doubtful && <DoubtfulBadge />} <Ratio row={row} />
        {row.row.articles > 1 && (
          <span class="quiet number-counts">
            {counted(row.row.articles, "article", "articles")} · {counted(row.row.origins, "independent text", "independent texts")}
          </span>
        )}
      </h2>
      {row.row.relation !== "agree" && <Reasons because={row.row.because} most={1} />}
      <div class="number-body">
        {chart && <NumberChart chart={chart} row={row} width={wide ? CHART_WIDTH : NARROW_CHART} />}
        <Table number={number} whole={whole} open={open} />
      </div>
      {row.row.articles > 1 && <Absent row={row} />}
    </article>
  );
}

/** Characters of a sentence that stands for a title. */
const ROOM = 70;

/** What is counted, or what it is measured in; where neither is named, the words around the number. */
function Title({ number: { counted: words, unit, values, unread, row } }: { readonly number: NumberRow }) {
  const [first] = values;
  const measured = unit === null ? "" : unitWords(unitKey(unit));
  if (words !== "") {
    return (
      <>
        <Words words={words} class="number-title" /> {unit !== null && <span class="quiet">{measured}</span>}
      </>
    );
  }
  if (unit !== null) return <span class="number-title">{measured}</span>;
  const said = first ?? unread[0];
  return said ? <Passage article={row.story.columns[said.column]!} span={said.passage.span} room={ROOM} /> : <span class="number-title">number</span>;
}

/** Lines before the others unfold. */
const LINES = 10;

function Table({ number: { row, values, unread }, whole, open }: { readonly number: NumberRow; readonly whole: boolean; readonly open: number | null }) {
  const { here } = useApp();
  const [all, setAll] = useState(false);
  const lines = [...values.map((value) => ({ column: value.column, passage: value.passage, value })), ...unread.map((each) => ({ ...each, value: null }))];
  const shown = all || whole || lines.length <= LINES + 1 ? lines : lines.slice(0, LINES);
  const { story } = row;
  return (
    <div class="number-table">
      <table>
        <thead class={lines.length === 1 ? "off-screen" : undefined}>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">In</th>
            <th scope="col">Who says it</th>
            <th scope="col" class="when">
              When
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, passage, value }) => {
            const article = story.columns[column]!;
            const relation = value && stands(row, value);
            const words = <WordsAt article={article} span={passage.span} class="number-words" />;
            return (
              <tr key={`${column} ${passage.span.join()}`} class={column === open ? "open" : undefined}>
                <td>
                  <a href={here({ cell: cellName({ row: row.row.id, column }) })}>{value ? valueWords(value) : words}</a> {value && words}
                </td>
                <td class="number-article">
                  <Letter letter={story.letters[column]!} label={article.label} /> <Words words={article.label} class="number-outlet" />
                  {relation && (
                    <span class={`number-stands ${relation}`} title={relation === "conflict" ? "another article contradicts this one" : "later or earlier than another"}>
                      {RELATION_SIGNS[relation]}
                    </span>
                  )}
                </td>
                <td>
                  <Voice article={article} passage={passage} />
                  <span class="quiet narrow-when">{whenWords(value, article.report.published)}</span>
                </td>
                <td class="quiet when">{whenWords(value, article.report.published)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" class="button more" onClick={() => setAll(true)}>
          {lines.length - shown.length} more
        </button>
      )}
    </div>
  );
}

function whenWords(value: NumberValue | null, published: string | null): string {
  if (value?.time != null && value.timeFrom === "as of") return `as of ${momentWords(value.time, value.offset ?? 0)}${value.offset === null ? "" : ` ${offsetWords(value.offset)}`}`;
  return published === null ? "no date" : `published ${timeWords(published)}`;
}
