import type { RefObject } from "preact";
import { counted } from "../../../../src/outputs/wording.ts";
import type { SpanPair } from "../../../../src/model/report.ts";
import { useApp } from "../../app/context.ts";
import { Search, Toggles } from "../../components/fields.tsx";
import { MOST_COLUMNS } from "../../run/sideBySide.ts";
import { type Show, SHOWS } from "../../run/textMarks.ts";
import { MOST_FOUND } from "../../run/textSearch.ts";
import type { Reading } from "./useReading.ts";

/** The toggles are the legend too: each looks like what it marks. */
const SHOW_WORDS: Readonly<Record<Show, string>> = { statement: "statements", quote: "quotes", figure: "numbers", date: "dates", name: "names", copy: "shared text" };

interface ReaderBarProps {
  readonly columns: readonly number[];
  readonly shows: readonly Show[];
  readonly found: ReadonlyMap<number, readonly SpanPair[]>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly wide: boolean;
  readonly stacked: boolean;
  readonly reading: Reading;
}

/** What is marked, the search, and which text a narrow screen shows. */
export function ReaderBar({ columns, shows, found, search, wide, stacked, reading }: ReaderBarProps) {
  const { story, route, set } = useApp();
  const words = route.params["q"] ?? "";
  const count = [...found.values()].reduce((sum, places) => sum + places.length, 0);
  const more = [...found.values()].some((places) => places.length === MOST_FOUND);
  const third = columns.length < MOST_COLUMNS ? story.columns.findIndex((_, i) => !columns.includes(i)) : -1;
  return (
    <div class="filters reader-bar">
      {!wide && columns.length > 1 && (
        <div class="toggles" role="group" aria-label="Which text is shown">
          {columns.map((column) => (
            <button
              key={column}
              type="button"
              class="toggle"
              aria-pressed={!stacked && column === reading.column}
              aria-label={`${story.letters[column]} ${story.columns[column]!.label}`}
              onClick={() => {
                reading.enter(column);
                const cell = route.params["cell"];
                set({ stacked: null, columns: columns.map((each) => story.letters[each]).join(), ...(cell && { cell: `${cell.slice(0, cell.lastIndexOf("."))}.${column}` }) }, "replace");
              }}
            >
              {story.letters[column]}
            </button>
          ))}
          <button type="button" class="toggle" aria-pressed={stacked} onClick={() => set({ stacked: stacked ? null : "yes" }, "replace")}>
            {columns.length > 2 ? "all" : "both"}
          </button>
        </div>
      )}
      <form class="reader-search" role="search" onSubmit={(event) => (event.preventDefault(), reading.toFound(1))}>
        <Search field={search} value={words} label="Search in these texts" change={(next) => set({ q: next }, "replace")} />
        {words.trim() !== "" && (
          <>
            <button type="button" class="button" onClick={() => reading.toFound(-1)} aria-label="Place before" disabled={count === 0}>
              ‹
            </button>
            <button type="submit" class="button" aria-label="Next place" disabled={count === 0}>
              ›
            </button>
          </>
        )}
        <span class="count" role="status">
          {words.trim() === "" ? "" : count === 0 ? "not found" : `${reading.foundAt > 0 ? `${reading.foundAt} of ` : ""}${counted(count, "place", "places")}${more ? " or more" : ""}`}
        </span>
      </form>
      <Toggles label="What is marked" on={shows} options={SHOWS.filter((show) => story.columns.length > 1 || (show !== "statement" && show !== "copy")).map((show) => ({ value: show, words: SHOW_WORDS[show], class: `show-${show}` }))} change={(on) => set({ show: on.join() || "none" })} />
      {story.columns.length > 1 && (
        <span class="reader-steps">
          <button type="button" class="button" onClick={() => reading.toPassage(-1)} aria-label="Matched passage before">
            ‹
          </button>
          <button type="button" class="button" onClick={() => reading.toPassage(1)} aria-label="Next matched passage">
            ›
          </button>
          <span class="quiet wide-only">
            <kbd>j</kbd> <kbd>k</kbd>
          </span>
        </span>
      )}
      {third >= 0 && columns.length > 1 && wide && (
        <button type="button" class="button" onClick={() => set({ columns: [...columns, third].map((column) => story.letters[column]).join() })}>
          Add a third text
        </button>
      )}
    </div>
  );
}
