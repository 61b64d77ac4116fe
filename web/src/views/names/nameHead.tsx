import { counted } from "../../../../src/outputs/wording.ts";
import { DoubtfulBadge, RelationBadge } from "../../components/badges.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { Words } from "../../components/words.tsx";
import type { Referent, ReferentType } from "../../run/names.ts";

const ONE: Readonly<Record<ReferentType, string>> = { person: "person", organisation: "organisation", place: "place", event: "event", other: "other" };

/** Who or what is named, on how much it rests, and in what the articles differ. */
export function NameHead({ referent, inTable = false }: { readonly referent: Referent; readonly inTable?: boolean }) {
  const { name, type, row, articles, forms, times, differs } = referent;
  return (
    <div class="point" {...(inTable && { role: "rowheader", "aria-colindex": 1 })}>
      <p class="name-title">
        <Words words={name} />
      </p>
      <p class="point-head">
        <span class="kind">{ONE[type]}</span> {(row || articles === 1) && <RelationBadge relation={row?.row.relation ?? "single"} />} {row?.doubtful && <DoubtfulBadge />}
      </p>
      <p class="quiet">
        {counted(articles, "article", "articles")} · {counted(forms, "wording", "wordings")} · {counted(times, "time", "times")}
      </p>
      {row && differs && <Reasons because={row.row.because} most={1} />}
    </div>
  );
}
