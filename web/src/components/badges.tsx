import type { Relation, RowKind } from "../../../src/model/collation.ts";
import { KIND_WORDS, RELATION_WORDS } from "../../../src/outputs/wording.ts";

/** Signs beside the words, so that colour is never the only one. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = { conflict: "≠", update: "→", differ: "≈", agree: "=", single: "◦" };

export function RelationBadge({ relation }: { readonly relation: Relation }) {
  return (
    <span class={`badge ${relation}`}>
      <span aria-hidden="true" class="sign">
        {RELATION_SIGNS[relation]}
      </span>
      {RELATION_WORDS[relation]}
    </span>
  );
}

export function KindLabel({ kind }: { readonly kind: RowKind }) {
  return <span class="kind">{KIND_WORDS[kind]}</span>;
}

export function DoubtfulBadge() {
  return <span class="badge doubtful">doubtful</span>;
}

/** The letter by which a column is known, with the outlet for those who cannot see the head of the column. */
export function Letter({ letter, label }: { readonly letter: string; readonly label?: string }) {
  return (
    <span class="letter" title={label}>
      {letter}
    </span>
  );
}
