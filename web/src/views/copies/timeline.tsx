import { scaleUtc } from "d3-scale";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { timeWords } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { ShareBar } from "../../components/shareBar.tsx";
import { Words } from "../../components/words.tsx";
import type { Flow, Lane } from "../../run/flow.ts";
import { hashOf } from "../../run/route.ts";
import type { SharedPair } from "../../run/sharedText.ts";
import type { StoryView } from "../../run/story.ts";
import { tickWords } from "../../run/times.ts";
import { Arrows } from "./arrows.tsx";
import { heightsOf, type Place } from "./places.ts";

/** Pixels: room for curves at the left, for the last letter at the right, for a letter without a time, between two ticks. */
const LEFT = 84;
const RIGHT = 28;
const TIMELESS = 110;
const TICK = 120;

/** A line for each text, its letter where it was published, and arrows from source to taker. */
export function Timeline({ flow, open }: { readonly flow: Flow; readonly open: SharedPair | null }) {
  const { story } = useApp();
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const watch = new ResizeObserver(() => setWidth(plot.current?.clientWidth ?? 600));
    watch.observe(plot.current!);
    return () => watch.disconnect();
  }, []);

  const { lanes, arrows } = flow;
  const known = lanes.flatMap(({ moment }) => (moment ? [moment.from, moment.to] : []));
  const timeless = lanes.some(({ moment, unseen }) => moment === null && unseen === null);
  const end = width - RIGHT - (timeless && known.length > 0 ? TIMELESS : 0);
  const scale = useMemo(() => scaleUtc().domain([Math.min(...known), Math.max(...known)]).range([LEFT, Math.max(LEFT + 1, end)]), [known.join(), end]);
  const across = known.length === 0 ? () => LEFT : scale;
  const heights = heightsOf(flow);
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const xOf = ({ moment, unseen, columns }: Lane): number => {
    if (moment) return across(moment.from);
    if (unseen === null || columns.length > 0) return known.length === 0 ? LEFT : width - RIGHT;
    const takers = arrows.filter(({ from }) => lanes[from]!.unseen === unseen && lanes[from]!.columns.length === 0).map(({ to }) => lanes[to]!);
    return Math.max(16, Math.min(...takers.map((lane) => (lane.moment ? across(lane.moment.from) : LEFT))) - 44);
  };
  const places = lanes.map((lane, i): Place => ({ x: xOf(lane), y: tops[i]! + heights[i]! / 2 }));
  const ticks = known.length === 0 || known[0] === known.at(-1) ? [] : scale.ticks(Math.max(2, Math.floor((end - LEFT) / TICK)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const day = (lane: Lane) => lane.moment !== null && lane.moment.to > lane.moment.from;

  return (
    <figure class={`flow${lanes.length > 14 ? " tight" : ""}`} aria-label="Articles by the time of publication, and who has words from whom. The same stands in the table below.">
      <div class="flow-head">
        <span class="lane-label">Article{known.length > 0 && <span class="axis-zone">axis: UTC</span>}</span>
        <span class="lane-plot" ref={plot}>
          {ticks.map((tick) => (
            <span key={tick.getTime()} class="tick" style={{ left: `${scale(tick)}px` }}>
              {tickWords(tick.getTime())}
            </span>
          ))}
          {known.length === 0 && <span class="tick none-known">no time of publication is known</span>}
          {timeless && known.length > 0 && (
            <span class="tick" style={{ left: `${width - RIGHT}px` }}>
              no time
            </span>
          )}
        </span>
        <span class="lane-share">Its words</span>
      </div>
      <div class="flow-body">
        <div class="flow-plot">
          <svg width={width} height={total} class="flow-lines" aria-hidden={arrows.length === 0 ? "true" : undefined}>
            <g class="grid-lines">
              {ticks.map((tick) => (
                <line key={tick.getTime()} x1={scale(tick)} x2={scale(tick)} y1={0} y2={total} />
              ))}
              {timeless && known.length > 0 && <line class="apart" x1={width - TIMELESS} x2={width - TIMELESS} y1={0} y2={total} />}
            </g>
            {lanes.map((lane, i) => day(lane) && <line key={i} class="whole-day" x1={places[i]!.x} x2={across(lane.moment!.to)} y1={places[i]!.y} y2={places[i]!.y} />)}
            <Arrows flow={flow} places={places} open={open} />
          </svg>
        </div>
        <ol class="lanes">
          {lanes.map((lane, i) => (
            <li key={lane.unseen ?? lane.columns[0]} class="lane" style={{ height: `${heights[i]}px` }}>
              <LaneLabel lane={lane} story={story} />
              <span class="lane-plot" aria-hidden="true">
                <span class={`node${lane.unseen === null ? "" : " hollow"}${lane.moment === null && lane.unseen === null ? " timeless" : ""}`} style={{ left: `${places[i]!.x}px` }}>
                  {lane.unseen === null ? <Letter letter={`${story.letters[lane.columns[0]!]}${lane.columns.length > 1 ? ` +${lane.columns.length - 1}` : ""}`} /> : ""}
                </span>
              </span>
              <span class="lane-share">{lane.columns.length > 0 && story.columns[lane.columns[0]!]!.share && <ShareBar share={story.columns[lane.columns[0]!]!.share!} wire={story.columns[lane.columns[0]!]!.wire} />}</span>
            </li>
          ))}
        </ol>
      </div>
      <Legend flow={flow} days={lanes.some(day)} />
    </figure>
  );
}

/** Letters of nearly the same texts that fit on one line. */
const LETTERS = 12;

function LaneLabel({ lane: { columns, unseen }, story }: { readonly lane: Lane; readonly story: StoryView }) {
  const [first] = columns;
  if (first === undefined) {
    return (
      <span class="lane-label">
        <span class="lane-name">a text that is not here</span>
        <span class="quiet lane-time">
          <Words words={unseen ?? ""} />
        </span>
      </span>
    );
  }
  const { report, label } = story.columns[first]!;
  return (
    <span class="lane-label">
      <a class="lane-name" href={hashOf({ view: "reader", story: story.id, params: { columns: story.letters[first]! } })}>
        <Letter letter={story.letters[first]!} /> <Words words={label} class="outlet-name" />
      </a>
      <span class="quiet lane-time">
        {report.published ? <Words words={timeWords(report.published)} /> : "no time"}
        {columns.length > 1 && ` · nearly the same: ${columns.slice(1, LETTERS).map((column) => story.letters[column]).join(", ")}${columns.length > LETTERS ? ` and ${columns.length - LETTERS} more` : ""}`}
      </span>
    </span>
  );
}

function Legend({ flow: { arrows, lanes }, days }: { readonly flow: Flow; readonly days: boolean }) {
  const keys: readonly (readonly [shown: boolean, sample: string, words: string])[] = [
    [arrows.some(({ decided, reworded }) => decided && !reworded), "took", "has words from"],
    [arrows.some(({ decided, reworded }) => !decided && !reworded), "open", "shares words, not decided from whom"],
    [arrows.some(({ reworded }) => reworded), "reworded", "tells it in other words"],
    [lanes.some(({ unseen }) => unseen !== null), "unseen", "a text that is not here"],
    [days, "day", "only the day is known"],
  ];
  const shown = keys.filter(([is]) => is);
  if (shown.length === 0) return null;
  return (
    <figcaption class="legend">
      {shown.map(([, sample, words]) => (
        <span key={sample}>
          <span class={`sample sample-${sample}`} aria-hidden="true" /> {words}
        </span>
      ))}
      {arrows.length > 0 && <span>the share is of the article at the arrow’s end; choose an arrow for its evidence</span>}
    </figcaption>
  );
}
