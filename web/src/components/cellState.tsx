import type { ReaderCell } from "../../../src/model/reader.ts";
import { Words } from "./words.tsx";

/** What a cell says without words of an article: "not found", or "unknown" with why. Never a bare blank. `short`: why in a word or two, as a table of many cells has room for. */
export function CellState({ cell, short = false }: { readonly cell: Exclude<ReaderCell, { state: "says" }>; readonly short?: boolean }) {
  if (cell.state === "silent") {
    return (
      <span class="state silent">
        <span aria-hidden="true" class="sign">
          ∅
        </span>
        not found
      </span>
    );
  }
  return (
    <span class="state unknown">
      <span aria-hidden="true" class="sign">
        ?
      </span>
      unknown
      <span class="why" title={short ? cell.why : undefined}>
        : <Words words={short ? firstWords(cell.why) : cell.why} />
      </span>
    </span>
  );
}

/** "cut off: ends in “read the full story”" -> "cut off". */
function firstWords(why: string): string {
  return why.split(/[:;,]/, 1)[0]!;
}
