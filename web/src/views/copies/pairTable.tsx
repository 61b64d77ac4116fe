import { useState } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { Words } from "../../components/words.tsx";
import { pairName, type SharedPair } from "../../run/sharedText.ts";
import { pairWords, shareWords } from "./says.ts";

/** Lines before the rest unfolds: sixty articles have 1,770 pairs. */
const FIRST = 40;

/** Every pair that shares words, as a plain table; a narrow screen lays it out as blocks, and the written roles keep it a table. `all`: for the printer. */
export function PairTable({ pairs, open, all }: { readonly pairs: readonly SharedPair[]; readonly open: SharedPair | null; readonly all: boolean }) {
  const { story, here } = useApp();
  const [shown, setShown] = useState(FIRST);
  if (pairs.length === 0) return null;
  const lines = all ? pairs : pairs.slice(0, Math.max(shown, open ? pairs.indexOf(open) + 1 : 0));
  const article = (column: number) => (
    <>
      <Letter letter={story.letters[column]!} /> <Words words={story.columns[column]!.label} />
    </>
  );
  return (
    <section class="section pairs">
      <h2>
        All shared words <span class="number">{pairs.length}</span>
      </h2>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Articles</th>
            <th scope="col" role="columnheader">From whom</th>
            <th scope="col" role="columnheader">Share</th>
            <th scope="col" role="columnheader">Passages</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((pair) => (
            <tr role="row" key={pairName(story, pair)} class={pair === open ? "chosen" : ""}>
              <th scope="row" role="rowheader">
                <a href={here({ pair: pairName(story, pair) })} aria-current={pair === open ? "true" : undefined}>
                  {article(pair.a)} <span class="quiet">and</span> {article(pair.b)}
                </a>
              </th>
              <td role="cell">{pairWords(story, pair)}</td>
              <td role="cell">{shareWords(story, pair)}</td>
              <td role="cell">{kindsWords(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length < pairs.length && (
        <button type="button" class="button" onClick={() => setShown(shown + FIRST * 5)}>
          {counted(pairs.length - lines.length, "more pair", "more pairs")}
        </button>
      )}
    </section>
  );
}

/** "3 in the same words, 1 reworded". */
function kindsWords({ passages }: SharedPair): string {
  const count = (kind: string) => passages.filter((passage) => passage.kind === kind).length;
  const parts: readonly (readonly [number, string])[] = [
    [count("exact"), "in the same words"],
    [count("near"), "nearly so"],
    [count("rewritten"), "reworded"],
  ];
  return parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(", ");
}
