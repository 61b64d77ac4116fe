import type { RefObject } from "preact";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Choice, Search } from "../../components/fields.tsx";
import { NUMBER_SHOWS, NUMBER_SORTS, type NumberFilter, type NumberRow, type NumberShow, type NumberSort, unitKey } from "../../run/numbers.ts";
import { unitWords } from "../../run/numberWords.ts";

const SHOW_WORDS: Readonly<Record<NumberShow, string>> = { all: "all numbers", conflict: "≠ contradictions", update: "→ updates", several: "in several articles" };
const SORT_WORDS: Readonly<Record<NumberSort, string>> = { disagreement: "disagreement", size: "largest number", articles: "articles", place: "place in the text" };

/** Which numbers are seen, and in which order. */
export function NumberFilters({ rows, shown, filter, search }: { readonly rows: readonly NumberRow[]; readonly shown: readonly NumberRow[]; readonly filter: NumberFilter; readonly search: RefObject<HTMLInputElement | null> }) {
  const { set } = useApp();
  const units = ["", ...[...new Set(rows.map(({ unit }) => unitKey(unit)))].sort()];
  const words = Object.fromEntries(units.map((unit) => [unit, unitWords(unit)]));
  return (
    <div class="filters">
      <Search field={search} value={filter.words} label="Search what is counted, or who says it" change={(q) => set({ q }, "replace")} />
      <Choice label="Show" value={filter.show} options={NUMBER_SHOWS} words={SHOW_WORDS} change={(show) => set({ show: show === "all" ? null : show })} />
      {units.length > 2 && <Choice label="Unit" value={filter.unit} options={units} words={words} change={(unit) => set({ unit })} />}
      <Choice label="Sort by" value={filter.sort} options={NUMBER_SORTS} words={SORT_WORDS} change={(sort) => set({ sort: sort === "disagreement" ? null : sort })} />
      <p class="count" role="status">
        {shown.length < rows.length ? `${shown.length} of ${counted(rows.length, "number", "numbers")}` : counted(rows.length, "number", "numbers")}
      </p>
    </div>
  );
}
