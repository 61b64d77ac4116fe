import { useMemo, useRef } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useMedia, usePrinting, WIDE } from "../../app/media.ts";
import { SearchedWords } from "../../components/words.tsx";
import { filteredRows, KINDS, RELATIONS, type RowFilter, SORTS } from "../../run/filters.ts";
import { searchWords } from "../../run/found.ts";
import { listOf } from "../../run/route.ts";
import type { RowView } from "../../run/story.ts";
import { Cards } from "./cards.tsx";
import { Filters } from "./filters.tsx";
import { Grid } from "./grid.tsx";

/** What the matrix shows, in order: rows, and the line behind which the doubtful ones are folded. */
export type Item = { readonly row: RowView } | { readonly doubtful: number };

/** A row for each point, a column for each article, in every cell the article's own words or an honest "not found". */
export function Matrix() {
  const { story, route } = useApp();
  const printing = usePrinting();
  const asTable = useMedia(WIDE) && !printing;
  const search = useRef<HTMLInputElement>(null);
  const filter = filterOf(route.params, story.letters);
  const rows = useMemo(() => filteredRows(story, filter), [story, JSON.stringify(filter)]);
  const open = route.params["doubtful"] === "shown" || rows.sure.length === 0;
  const items = useMemo<readonly Item[]>(
    () => [
      ...rows.sure.map((row) => ({ row })),
      ...(rows.doubtful.length > 0 ? [{ doubtful: rows.doubtful.length }] : []),
      ...(open ? rows.doubtful.map((row) => ({ row })) : []),
    ],
    [rows, open],
  );
  const asked = useMemo(() => searchWords(filter.words), [filter.words]);
  return (
    <SearchedWords.Provider value={asked}>
      <Filters filter={filter} found={[...rows.sure, ...rows.doubtful]} search={search} />
      {items.length === 0 && <p class="none">{story.rows().length === 0 ? "One article alone: there is nothing to lay beside it." : "No row passes these filters."}</p>}
      {items.length > 0 && asTable && <Grid name={`${story.id} ${JSON.stringify(filter)}`} items={items} open={open} search={search} />}
      {items.length > 0 && !asTable && <Cards items={items} open={open} all={printing} search={search} />}
    </SearchedWords.Provider>
  );
}

function filterOf(params: Readonly<Record<string, string>>, letters: readonly string[]): RowFilter {
  const columns = (value: string | undefined) => listOf(value, letters).map((letter) => letters.indexOf(letter));
  return {
    kinds: listOf(params["kind"], KINDS),
    relations: listOf(params["relation"], RELATIONS),
    says: columns(params["in"]),
    lacks: columns(params["lacks"]),
    words: params["q"] ?? "",
    sort: SORTS.find((sort) => sort === params["sort"]) ?? "disagreement",
  };
}
