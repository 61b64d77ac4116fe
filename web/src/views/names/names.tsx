import { useMemo, useRef } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useMedia, usePrinting, WIDE } from "../../app/media.ts";
import { Choice, Search, Toggles } from "../../components/fields.tsx";
import { filteredReferents, REFERENT_SORTS, REFERENT_TYPES, type ReferentSort, type ReferentType, referents } from "../../run/names.ts";
import { listOf } from "../../run/route.ts";
import { NameCards } from "./nameCards.tsx";
import { NameGrid } from "./nameGrid.tsx";

const TYPE_WORDS: Readonly<Record<ReferentType, string>> = { person: "people", organisation: "organisations", place: "places", event: "events", other: "others" };
const SORT_WORDS: Readonly<Record<ReferentSort, string>> = { articles: "articles", forms: "different words", times: "how often", name: "name" };

/** Who is named, and by which words: a row for each referent, a column for each article, in every cell its words by voice. */
export function Names() {
  const { story, route, set } = useApp();
  const wide = useMedia(WIDE);
  const printing = usePrinting();
  const search = useRef<HTMLInputElement>(null);
  const all = referents(story);
  const { q = "", type, differ, sort } = route.params;
  const types = listOf(type, REFERENT_TYPES);
  const differing = differ === "only";
  const order = REFERENT_SORTS.find((each) => each === sort) ?? "articles";
  const found = useMemo(() => filteredReferents(all, { types, words: q, differing, sort: order }), [all, types.join(), q, differing, order]);
  return (
    <>
      <div class="filters">
        <Search field={search} value={q} label="Search names and descriptions" change={(words) => set({ q: words }, "replace")} />
        <Toggles
          label="Who or what is named"
          on={types}
          options={REFERENT_TYPES.map((value) => ({ value, words: TYPE_WORDS[value], count: all.filter((referent) => referent.type === value).length })).filter(({ count }) => count > 0)}
          change={(on) => set({ type: on.join() })}
        />
        {story.collation && (
          <button type="button" class="button" aria-pressed={differing} onClick={() => set({ differ: differing ? null : "only" })}>
            named differently <span class="number">{all.filter((referent) => referent.differs).length}</span>
          </button>
        )}
        <Choice label="Sort by" value={order} options={REFERENT_SORTS} words={SORT_WORDS} change={(value) => set({ sort: value === "articles" ? null : value })} />
        <p class="count" role="status">
          {found.length === all.length ? counted(all.length, "name", "names") : `${found.length} of ${counted(all.length, "name", "names")}`}
        </p>
        {found.length < all.length && (
          <button type="button" class="button" onClick={() => set({ q: null, type: null, differ: null })}>
            All names
          </button>
        )}
      </div>
      {found.length === 0 ? (
        <p class="none">{all.length === 0 ? "No name was found in this story." : "No name passes these filters."}</p>
      ) : wide && !printing ? (
        <NameGrid found={found} search={search} />
      ) : (
        <NameCards found={found} all={printing} search={search} />
      )}
    </>
  );
}
