import type { RefObject } from "preact";
import { counted, KIND_WORDS, RELATION_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { RELATION_SIGNS } from "../../components/badges.tsx";
import { Choice, Search, Toggles } from "../../components/fields.tsx";
import { KINDS, RELATIONS, type RowFilter, type Sort, SORTS } from "../../run/filters.ts";
import type { RowView } from "../../run/story.ts";
import { ExportMenu } from "./exportMenu.tsx";

const SORT_WORDS: Readonly<Record<Sort, string>> = { disagreement: "disagreement", place: "place in the text", texts: "independent texts" };

/** Which rows are seen, and in which order. All of it stands in the address. */
export function Filters({ filter, found, search }: { readonly filter: RowFilter; readonly found: readonly RowView[]; readonly search: RefObject<HTMLInputElement | null> }) {
  const { story, set } = useApp();
  const rows = story.rows();
  const count = (passes: (row: RowView["row"]) => boolean) => rows.filter(({ row }) => passes(row)).length;
  const column = (columns: readonly number[]) => (columns[0] === undefined ? "" : story.letters[columns[0]]!);
  const letters = ["", ...story.letters];
  const labels = Object.fromEntries(letters.map((letter, i) => [letter, i === 0 ? "any" : `${letter} ${story.columns[i - 1]!.label}`]));
  const filtered = found.length < rows.length;
  return (
    <div class="filters">
      <Search field={search} value={filter.words} label="Search the words of the rows" change={(words) => set({ q: words }, "replace")} />
      <Toggles
        label="Kinds"
        on={filter.kinds}
        options={KINDS.map((kind) => ({ value: kind, words: KIND_WORDS[kind], count: count((row) => row.kind === kind) })).filter((option) => option.count > 0)}
        change={(kinds) => set({ kind: kinds.join() })}
      />
      <Toggles
        label="Relations"
        on={filter.relations}
        options={RELATIONS.map((relation) => ({
          value: relation,
          words: `${RELATION_SIGNS[relation]} ${RELATION_WORDS[relation]}`,
          count: count((row) => row.relation === relation),
          class: relation,
        })).filter((option) => option.count > 0)}
        change={(relations) => set({ relation: relations.join() })}
      />
      <Choice label="Found in" value={column(filter.says)} options={letters} words={labels} change={(letter) => set({ in: letter })} />
      <Choice label="Not found in" value={column(filter.lacks)} options={letters} words={labels} change={(letter) => set({ lacks: letter })} />
      <Choice label="Sort by" value={filter.sort} options={SORTS} words={SORT_WORDS} change={(sort) => set({ sort: sort === "disagreement" ? null : sort })} />
      <p class="count" role="status">
        {filtered ? `${found.length} of ${counted(rows.length, "row", "rows")}` : counted(rows.length, "row", "rows")}
      </p>
      {filtered && (
        <button type="button" class="button" onClick={() => set({ kind: null, relation: null, in: null, lacks: null, q: null })}>
          All rows
        </button>
      )}
      <ExportMenu found={found} />
    </div>
  );
}
