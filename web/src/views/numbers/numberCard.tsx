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
function Title({ number: { counted: words, unit, values, row } }: { readonly number: NumberRow }) {
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
  return first ? <Passage article={row.story.columns[first.column]!} span={first.passage.span} room={ROOM} /> : <span class="number-title">number</span>;
}

/** Lines before the others unfold. */
const LINES = 10;

function Table({ number: { row, values }, whole, open }: { readonly number: NumberRow; readonly whole: boolean; readonly open: number | null }) {
  const { here } = useApp();
  const [all, setAll] = useState(false);
  const shown = all || whole || values.length <= LINES + 1 ? values : values.slice(0, LINES);
  const { story } = row;
  return (
    <div class="number-table">
      <table>
        <thead class={values.length === 1 ? "off-screen" : undefined}>
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
          {shown.map((value) => {
            const article = story.columns[value.column]!;
            const relation = stands(row, value);
            return (
              <tr key={`${value.column} ${value.passage.span[0]}`} class={value.column === open ? "open" : undefined}>
                <td>
                  <a href={here({ cell: cellName({ row: row.row.id, column: value.column }) })}>{valueWords(value)}</a> <WordsAt article={article} span={value.passage.span} class="number-words" />
                </td>
                <td class="number-article">
                  <Letter letter={story.letters[value.column]!} label={article.label} /> <Words words={article.label} class="number-outlet" />
                  {relation && (
                    <span class={`number-stands ${relation}`} title={relation === "conflict" ? "another article contradicts this one" : "later or earlier than another"}>
                      {RELATION_SIGNS[relation]}
                    </span>
                  )}
                </td>
                <td>
                  <Voice article={article} passage={value.passage} />
                  <span class="quiet narrow-when">{whenWords(value, article.report.published)}</span>
                </td>
                <td class="quiet when">{whenWords(value, article.report.published)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < values.length && (
        <button type="button" class="button more" onClick={() => setAll(true)}>
          {values.length - shown.length} more
        </button>
      )}
    </div>
  );
}

function whenWords({ time, timeFrom, offset }: NumberValue, published: string | null): string {
  if (time === null) return "no date";
  if (timeFrom === "as of") return `as of ${momentWords(time, offset ?? 0)}${offset === null ? "" : ` ${offsetWords(offset)}`}`;
  return `published ${timeWords(published ?? "")}`;
}
