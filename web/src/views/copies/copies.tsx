import { useMemo } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { useMedia, usePrinting, WIDE } from "../../app/media.ts";
import { Choice } from "../../components/fields.tsx";
import { flow, nearlyOne } from "../../run/flow.ts";
import { pairName, pairNamed, sharedPairs } from "../../run/sharedText.ts";
import type { StoryView } from "../../run/story.ts";
import { FlowList } from "./flowList.tsx";
import { PairPanel } from "./pairPanel.tsx";
import { PairTable } from "./pairTable.tsx";
import { Timeline } from "./timeline.tsx";

/** From so many articles on, texts that are nearly one stand on one line, and small shares are in the list alone. */
const MANY = 20;

/** Who has words from whom: the articles on an axis of time, arrows with the share of text, and the evidence of each. */
export function Copies() {
  const { run, story, route, set } = useApp();
  const wide = useMedia(WIDE);
  const printing = usePrinting();
  const pairs = useMemo(() => sharedPairs(run.report, story), [run, story]);
  const groups = useMemo(() => nearlyOne(story, run.report.nearDuplicates ?? []), [run, story]);
  const many = story.columns.length > MANY;
  const least = LEASTS.find((value) => value === route.params["least"]) ?? (many ? "10" : "0");
  const folded = groups.length > 0 && (route.params["fold"] ?? (many ? "on" : "off")) === "on";
  const drawn = useMemo(() => flow(story, pairs, groups, { least: Number(least) / 100, folded }), [story, pairs, groups, least, folded]);
  const open = pairNamed(story, pairs, route.params["pair"]);

  const move = (step: number) => {
    const next = pairs[Math.max(0, Math.min(pairs.length - 1, (open ? pairs.indexOf(open) : step > 0 ? -1 : pairs.length) + step))];
    if (next) set({ pair: pairName(story, next) }, "replace");
  };
  useShortcuts([
    { keys: ["j", "ArrowRight"], does: "next two articles", run: () => move(1) },
    { keys: ["k", "ArrowLeft"], does: "two articles before", run: () => move(-1) },
  ]);

  return (
    <div class={`copies${open ? " with-pair" : ""}`}>
      <div class="copies-main" tabIndex={0} role="region" aria-label="Who has words from whom">
        <div class="filters">
          {pairs.length > 0 && <Choice label="Draw shares from" value={least} options={LEASTS} words={LEAST_WORDS} change={(value) => set({ least: value })} />}
          {groups.length > 0 && (
            <button type="button" class="button" aria-pressed={folded} onClick={() => set({ fold: folded ? "off" : "on" })}>
              nearly the same texts on one line
            </button>
          )}
          <p class="count" role="status">
            {pairs.length === 0 ? "No two articles share words." : `${counted(pairs.length, "pair shares", "pairs share")} words`}
            {drawn.left > 0 && ` · ${drawn.left} in the list alone`}
          </p>
        </div>
        <Groups story={story} groups={groups} />
        {wide && !printing ? <Timeline flow={drawn} open={open} /> : <FlowList flow={drawn} />}
        <PairTable pairs={pairs} open={open} all={printing} />
      </div>
      {open && <PairPanel pair={open} key={route.params["pair"]} />}
    </div>
  );
}

const LEASTS = ["0", "5", "10", "25", "50"] as const;
const LEAST_WORDS: Readonly<Record<(typeof LEASTS)[number], string>> = { 0: "any", 5: "5 %", 10: "10 %", 25: "25 %", 50: "50 %" };

function Groups({ story, groups }: { readonly story: StoryView; readonly groups: readonly (readonly number[])[] }) {
  if (groups.length === 0) return null;
  return (
    <p class="near-groups">
      Nearly one text:{" "}
      {groups.map((group, i) => (
        <span key={group[0]}>
          {i > 0 && " · "}
          {group.map((column) => story.letters[column]).join(", ")}
        </span>
      ))}
    </p>
  );
}
