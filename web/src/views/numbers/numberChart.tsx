import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import type { ComponentChildren } from "preact";
import { useApp } from "../../app/context.ts";
import { RELATION_SIGNS } from "../../components/badges.tsx";
import { type Chart, type ChartPoint, labelled } from "../../run/numberChart.ts";
import { momentWords, offsetWords, shortNumber, valueWords } from "../../run/numberWords.ts";
import { cellName } from "../../run/route.ts";
import type { RowView } from "../../run/story.ts";

/** Pixels; a narrow screen has room for less. */
export const CHART_WIDTH = 460;
export const NARROW_CHART = 350;
const TIME_HEIGHT = 190;
const LINE = 24;
const FOOT = 26;
const SIDE = 14;
/** Room for the numbers beside an upright axis. */
const AXIS = 52;
const ARROW = 22;
/** A letter of a label, about. */
const LETTER = 6.6;

interface ChartProps {
  readonly chart: Chart;
  readonly row: RowView;
  readonly width: number;
}

/** Values as dots, ranges as bars, open ends as arrows; over time where every value has one, else a line each. The table beside it says the same in words. */
export function NumberChart(props: ChartProps) {
  const { chart } = props;
  return (
    <figure class="number-chart">
      {chart.over === "time" ? <OverTime {...props} /> : <OverArticles {...props} />}
      <figcaption class="quiet">
        {chart.over === "time" ? `when it stood so, times at ${offsetWords(chart.offset)}` : "a line for each value"}
        {!chart.log && chart.values[0] > 0 && "; the axis does not begin at nought"}
        {chart.log && "; every step of the axis is ten times the one before (logarithmic)"}
      </figcaption>
    </figure>
  );
}

function OverArticles({ chart, row, width }: ChartProps) {
  const height = chart.points.length * LINE + FOOT;
  const labels = Math.max(...chart.points.map((point) => labelOf([point], row).length)) * LETTER;
  const right = Math.max(width * 0.45, width - labels - SIDE - ARROW);
  const x = valueScale(chart, [SIDE, right]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Grid ticks={ticksOf(chart, x, 5)} at={x} upright={false} from={0} to={height - FOOT} edge={height - 8} />
      {chart.points.map((point, i) => {
        const y = i * LINE + LINE / 2;
        const end = Math.max(x(point.low), x(point.high ?? point.low)) + (opens(point) === "up" ? ARROW : 0);
        return (
          <Point key={i} point={point} row={row}>
            <Sign point={point} from={x(point.low)} to={x(point.high ?? point.low)} across={y} upright={false} />
            <text class="number-label" x={end + 10} y={y + 4}>
              {labelOf([point], row)}
            </text>
          </Point>
        );
      })}
    </svg>
  );
}

function OverTime({ chart, row, width }: ChartProps) {
  const shift = chart.offset * 60_000;
  const [first, last] = chart.times;
  const time = scaleUtc([first + shift, last + shift], [AXIS + 16, width - 70]);
  const y = valueScale(chart, [TIME_HEIGHT - FOOT - 6, 26]);
  const at = (point: ChartPoint) => time(point.time! + shift);
  const dots = chart.points.map((point) => ({ x: at(point), y: y(point.high ?? point.low) }));
  const labels = labelled(chart.points, dots, width, (points) => labelOf(points, row));
  return (
    <svg viewBox={`0 0 ${width} ${TIME_HEIGHT}`} width={width} height={TIME_HEIGHT} aria-hidden="true">
      <Grid ticks={ticksOf(chart, y, 4)} at={y} upright from={AXIS} to={width} edge={AXIS - 8} />
      <line class="number-axis" x1={AXIS} x2={width} y1={TIME_HEIGHT - FOOT} y2={TIME_HEIGHT - FOOT} />
      {time.ticks(3).map((tick) => (
        <g key={+tick}>
          <line class="number-axis" x1={time(tick)} x2={time(tick)} y1={TIME_HEIGHT - FOOT} y2={TIME_HEIGHT - FOOT + 4} />
          <text class="number-tick" x={time(tick)} y={TIME_HEIGHT - 8} text-anchor="middle">
            {momentWords(+tick, 0, true)}
          </text>
        </g>
      ))}
      {chart.points.map((point, i) => (
        <Point key={i} point={point} row={row}>
          <Sign point={point} from={y(point.low)} to={y(point.high ?? point.low)} across={at(point)} upright />
        </Point>
      ))}
      {labels.map(({ x, y: down, words }) => (
        <text key={words} class={`number-label${words.startsWith(RELATION_SIGNS.conflict) ? " conflict" : ""}`} x={x} y={down + 4}>
          {words}
        </text>
      ))}
    </svg>
  );
}

type ValueScale = ReturnType<typeof valueScale>;

function valueScale({ values, log }: Chart, range: [number, number]) {
  return log ? scaleLog(values, range).nice() : scaleLinear(values, range);
}

/** Of a logarithmic axis the powers of ten alone; of counts no halves. */
function ticksOf({ log, points }: Chart, scale: ValueScale, count: number): number[] {
  if (log) return scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const whole = points.every(({ low, high }) => Number.isInteger(low) && (high === null || Number.isInteger(high)));
  return scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
}

function Grid({ ticks, at, upright, from, to, edge }: { readonly ticks: readonly number[]; readonly at: (tick: number) => number; readonly upright: boolean; readonly from: number; readonly to: number; readonly edge: number }) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          {upright ? <line class="number-grid" x1={from} x2={to} y1={at(tick)} y2={at(tick)} /> : <line class="number-grid" x1={at(tick)} x2={at(tick)} y1={from} y2={to} />}
          <text class="number-tick" x={upright ? edge : at(tick)} y={upright ? at(tick) + 4 : edge} text-anchor={upright ? "end" : "middle"}>
            {shortNumber(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

/** A click opens the cell of the first article that says so. */
function Point({ point, row, children }: { readonly point: ChartPoint; readonly row: RowView; readonly children: ComponentChildren }) {
  const { set } = useApp();
  return (
    <g class={`number-point${point.contradicted ? " conflict" : ""}`} onClick={() => set({ cell: cellName({ row: row.row.id, column: point.columns[0]! }) })}>
      <title>{labelOf([point], row)}</title>
      {children}
    </g>
  );
}

function opens({ bound, high }: ChartPoint): "up" | "down" | null {
  if (high === null || bound === "at-least" || bound === "more-than") return "up";
  return bound === "at-most" || bound === "less-than" ? "down" : null;
}

/** A dot; hollow for "about", "more than" and "less than", which do not hold the number itself; an arrow where the number is open; a bar for a range. */
function Sign({ point, from, to, across, upright }: { readonly point: ChartPoint; readonly from: number; readonly to: number; readonly across: number; readonly upright: boolean }) {
  const at = (along: number, aside = 0) => (upright ? `${across + aside} ${along}` : `${along} ${across + aside}`);
  const hollow = point.bound === "about" || point.bound === "more-than" || point.bound === "less-than";
  const open = opens(point);
  // Numbers grow to the right, or upwards, where pixels grow downwards.
  const step = (open === "down" ? -1 : 1) * (upright ? -1 : 1);
  const tip = (open === "down" ? from : to) + step * ARROW;
  const [x, y] = at(from).split(" ").map(Number) as [number, number];
  return (
    <>
      {from !== to && <path class="number-range" d={`M${at(from)}L${at(to)}M${at(from, -5)}L${at(from, 5)}M${at(to, -5)}L${at(to, 5)}`} />}
      {open && <path class="number-open" d={`M${at(open === "down" ? from : to)}L${at(tip)}M${at(tip - step * 5, -4)}L${at(tip)}L${at(tip - step * 5, 4)}`} />}
      {from === to && <circle class={hollow ? "hollow" : undefined} cx={x} cy={y} r={5} />}
    </>
  );
}

/** Letters told before the others are counted. */
const LETTERS = 6;

/** "≠ A B: 57". */
function labelOf(points: readonly ChartPoint[], { story }: RowView): string {
  const columns = [...new Set(points.flatMap((point) => point.columns))].sort((a, b) => a - b);
  const more = columns.length - LETTERS;
  const letters = columns.slice(0, LETTERS).map((column) => story.letters[column]);
  return `${points[0]!.contradicted ? `${RELATION_SIGNS.conflict} ` : ""}${letters.join(" ")}${more > 0 ? ` +${more}` : ""}: ${valueWords({ ...points[0]!, unit: null })}`;
}
