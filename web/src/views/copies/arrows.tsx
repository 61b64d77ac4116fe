import { useApp } from "../../app/context.ts";
import type { Flow } from "../../run/flow.ts";
import { pairName, type SharedPair } from "../../run/sharedText.ts";
import { drawnArrows, type Place } from "./places.ts";
import { amount, pairWords, shareWords } from "./says.ts";

/** Every arrow is a link to its evidence. The weak ones lie under the strong ones; what is open is drawn once more over all, so that no link moves. */
export function Arrows({ flow, places, open }: { readonly flow: Flow; readonly places: readonly Place[]; readonly open: SharedPair | null }) {
  const { story, here } = useApp();
  const drawn = drawnArrows(flow, places).reverse();
  const chosen = drawn.find(({ arrow }) => arrow.pair === open);
  return (
    <>
      {drawn.map(({ arrow, line, head }) => {
        const { pair, share, decided, reworded } = arrow;
        const words = `${story.letters[pair.a]} and ${story.letters[pair.b]}: ${pairWords(story, pair)}; ${shareWords(story, pair)}`;
        return (
          <a key={`${arrow.from} ${arrow.to}`} class={`arrow${decided ? "" : " open-question"}${reworded ? " told-again" : ""}${pair === open ? " chosen" : ""}`} href={here({ pair: pairName(story, pair) })} aria-label={words} aria-current={pair === open ? "true" : undefined}>
            <title>{words}</title>
            <path class="reach" d={line} />
            <path class="line" d={line} stroke-width={1.25 + share * 3.5} />
            {head !== null && <path class="head" d={head} />}
          </a>
        );
      })}
      {chosen && (
        <g class="arrow chosen" aria-hidden="true">
          <path class="line" d={chosen.line} stroke-width={2 + chosen.arrow.share * 3.5} />
          {chosen.head !== null && <path class="head" d={chosen.head} />}
        </g>
      )}
      <g class="shares" aria-hidden="true">
        {drawn.map(({ arrow, label }) => (
          <text key={`${arrow.from} ${arrow.to}`} class={arrow.pair === open ? "chosen" : ""} x={label.x} y={label.y} text-anchor={label.anchor}>
            {amount(arrow.share)}
          </text>
        ))}
      </g>
    </>
  );
}
