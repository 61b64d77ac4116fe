import { useMemo, useRef } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useMedia, usePrinting, WIDE } from "../../app/media.ts";
import { cellOf, type PlaceName, placeOf } from "../../run/route.ts";
import { joinsBetween, shownColumns, showsOf } from "../../run/sideBySide.ts";
import { SHOWS } from "../../run/textMarks.ts";
import { placesOfWords } from "../../run/textSearch.ts";
import { Column } from "./column.tsx";
import { Footnotes } from "./footnotes.tsx";
import { type Chosen, useMarks } from "./marks.ts";
import { ReaderBar } from "./readerBar.tsx";
import { Ribbons } from "./ribbons.tsx";
import { Strip } from "./strip.tsx";
import { useReading } from "./useReading.ts";
import type { TextHandle } from "./textHandle.ts";

/** Two or three articles side by side, what is the same point joined across them. Choose a passage and every text goes to its own. */
export function Reader() {
  const { run, story, route } = useApp();
  const wide = useMedia(WIDE);
  const printing = usePrinting();
  const search = useRef<HTMLInputElement>(null);
  const handles = useRef(new Map<number, TextHandle>());
  const { params } = route;

  const chosen = useMemo<Chosen | null>(() => {
    const name = cellOf(params["cell"]);
    const row = name ? story.row(name.row) : undefined;
    return name && row?.row.cells[name.column] ? { row, column: name.column } : null;
  }, [story, params["cell"]]);
  const place = useMemo(() => placeOf(params["place"]), [params["place"]]);
  const columns = useColumns(params["columns"], chosen, place);
  const shows = useMemo(() => showsOf(params["show"], SHOWS), [params["show"]]);
  const words = params["q"] ?? "";
  const found = useMemo(() => new Map(columns.map((column) => [column, placesOfWords(story.columns[column]!, words)])), [story, columns, words]);
  const marks = useMarks({ columns, shows, chosen, place, found });
  const joins = useMemo(() => columns.slice(1).map((right, i) => joinsBetween(run.report, story, [columns[i]!, right], shows)), [run, story, columns, shows]);
  const reading = useReading({ columns, shows, chosen, place, found, handles: handles.current, search });

  const stacked = !wide && params["stacked"] === "yes";
  const seen = wide || stacked || printing ? columns : columns.filter((column) => column === reading.column);
  return (
    <>
      <ReaderBar columns={columns} shows={shows} found={found} search={search} wide={wide} stacked={stacked} reading={reading} />
      <div
        class={`texts texts-${seen.length}${stacked ? " stacked" : ""}`}
        onClickCapture={(event) => {
          // Words that are being selected are not a click.
          if (getSelection()?.toString()) event.preventDefault();
          else reading.click();
        }}
      >
        {seen.map((column) => (
          <Column
            key={column}
            column={column}
            place={columns.indexOf(column)}
            columns={columns}
            marks={marks.get(column)!}
            chosen={chosen}
            active={column === reading.column}
            whole={printing}
            enter={reading.enter}
            register={(handle) => (handle ? handles.current.set(column, handle) : handles.current.delete(column))}
          />
        ))}
        {wide && !printing && <Ribbons columns={columns} joins={joins} chosen={chosen} handles={handles.current} marks={marks} />}
      </div>
      {printing ? <Footnotes marks={marks} /> : <Strip chosen={chosen} columns={columns} asked={params["cell"]} />}
    </>
  );
}

/** Which texts are shown; the same array as long as they are the same. A letter that leads to a third text leaves the one in which somebody was. */
function useColumns(asked: string | undefined, chosen: Chosen | null, place: PlaceName | null): readonly number[] {
  const { run, story } = useApp();
  const before = useRef<readonly number[]>([]);
  const stays = useRef<number | null>(null);
  const columns = useMemo(() => shownColumns(run.report, story, asked, chosen?.column ?? null, place, before.current, stays.current), [run, story, asked, chosen, place]);
  if (columns.join() !== before.current.join()) before.current = columns;
  if (chosen) stays.current = chosen.column;
  return before.current;
}
