import { RelationBadge } from "../../components/badges.tsx";
import { Words } from "../../components/words.tsx";
import { isSigned, type TextMark } from "../../run/textMarks.ts";

/** Reasons of a footnote. */
const MOST = 2;

/** On paper: what the numbered signs in the texts mean. */
export function Footnotes({ marks }: { readonly marks: ReadonlyMap<number, readonly TextMark[]> }) {
  const rows = [...new Set([...marks.values()].flat().filter(isSigned).map(({ row }) => row!))].sort((a, b) => a.index - b.index);
  return (
    <ol class="footnotes">
      {rows.map(({ row, index }) => (
        <li key={row.id} value={index + 1}>
          <RelationBadge relation={row.relation} /> <Words words={row.because.slice(0, MOST).join("; ")} />
        </li>
      ))}
    </ol>
  );
}
