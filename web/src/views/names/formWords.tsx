import { VOICE_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { CellState } from "../../components/cellState.tsx";
import { WordsAt } from "../../components/words.tsx";
import { type NameForm, type Referent, VOICES } from "../../run/names.ts";
import { cellName, hashOf, placeName } from "../../run/route.ts";

/** Forms of one cell that are shown before the others are counted; the panel has them all. */
const SHOWN = 6;

/** By which words one article names a referent, by voice, each the way to its first place. */
export function CellForms({ referent, column }: { readonly referent: Referent; readonly column: number }) {
  const forms = referent.columns[column]!;
  if (forms.length === 0) return <NoForm referent={referent} column={column} />;
  const shown = forms.length > SHOWN + 1 ? forms.slice(0, SHOWN) : forms;
  const voices = VOICES.filter((voice) => shown.some((form) => form.voice === voice));
  return (
    <>
      {voices.map((voice) => (
        <p key={voice} class="name-voice">
          <span class="voice">{VOICE_WORDS[voice]}: </span>
          {shown
            .filter((form) => form.voice === voice)
            .map((form, i) => (
              <span key={form.span[0]}>
                {i > 0 && ", "}
                <FormLink referent={referent} form={form} />
                <Times count={form.count} />
              </span>
            ))}
        </p>
      ))}
      {shown.length < forms.length && <p class="quiet">{forms.length - shown.length} more</p>}
    </>
  );
}

/** A form as its article writes it: with a row it opens the cell, without one its place in the reader. */
export function FormLink({ referent, form }: { readonly referent: Referent; readonly form: NameForm }) {
  const { story } = useApp();
  return (
    <a class="form" href={useWay(referent, form)} title={`in ${story.letters[form.column]}`}>
      <WordsAt article={story.columns[form.column]!} span={form.span} class="passage" />
    </a>
  );
}

/** The address to which a form leads. */
export function useWay({ row }: Referent, { column, span }: NameForm): string {
  const { story, here } = useApp();
  const place = placeName({ letter: story.letters[column]!, span });
  if (row) return here({ cell: cellName({ row: row.row.id, column }), place });
  return hashOf({ view: "reader", story: story.id, params: { columns: story.letters[column]!, place } });
}

export function Times({ count }: { readonly count: number }) {
  if (count < 2) return null;
  return (
    <span class="voice" title={`${count} times`}>
      {" "}
      ×{count}
    </span>
  );
}

function NoForm({ referent: { row }, column }: { readonly referent: Referent; readonly column: number }) {
  const cell = row?.row.cells[column];
  if (cell && cell.state !== "says") return <CellState cell={cell} short />;
  return <span class="state">no name found</span>;
}
