import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../app/context.ts";
import { type FileMark, type FilePassage, markOf } from "../run/decisions.ts";

/** Where a passage may be moved to. Without `to` it stands alone. */
export interface MoveTarget {
  readonly key: string;
  readonly words: ComponentChildren;
  /** What a search in the list looks at. */
  readonly searched: string;
  readonly to?: FilePassage;
}

interface MarkButtonsProps {
  readonly kind: FileMark["kind"];
  readonly passages: readonly FilePassage[];
  /** What the marks are about: "this number", "the speaker". */
  readonly about: string;
  /** Targets of "moved"; without them it is not offered. Asked for when the list opens. */
  readonly targets?: () => readonly MoveTarget[];
}

/** Right, wrong, moved: what a person says of the machine's work. The same again takes it back. */
export function MarkButtons({ kind, passages, about, targets }: MarkButtonsProps) {
  const { decisions, mark } = useApp();
  const [choosing, setChoosing] = useState(false);
  const now = markOf(decisions, kind, passages)?.mark;
  const set = (to: FileMark["mark"]) => mark({ kind, mark: to, passages });
  return (
    <div class="marks" role="group" aria-label={`Mark ${about}`}>
      <span class="marks-about">{about}</span>
      <MarkButton on={now === "right"} sign="✓" words="right" press={() => set("right")} />
      <MarkButton on={now === "wrong"} sign="✕" words="wrong" press={() => set("wrong")} />
      {targets && <MarkButton on={now === "moved"} sign="↷" words="moved" expanded={choosing} press={() => setChoosing(!choosing)} />}
      {choosing && targets && (
        <Targets
          targets={targets()}
          choose={(target) => {
            mark({ kind, mark: "moved", passages, ...(target.to && { to: target.to }) });
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}

function MarkButton({ on, sign, words, expanded, press }: { readonly on: boolean; readonly sign: string; readonly words: string; readonly expanded?: boolean; readonly press: () => void }) {
  return (
    <button type="button" class={`button mark-${words}`} aria-pressed={on} aria-expanded={expanded} onClick={press}>
      <span aria-hidden="true">{sign}</span> {words}
    </button>
  );
}

/** More would not be read; the search narrows them. */
const SHOWN = 30;

function Targets({ targets, choose }: { readonly targets: readonly MoveTarget[]; readonly choose: (target: MoveTarget) => void }) {
  const [words, setWords] = useState("");
  const asked = words.toLowerCase().trim();
  const found = targets.filter((target) => target.searched.toLowerCase().includes(asked));
  return (
    <div class="targets">
      <label>
        Where does it belong? <input class="search" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <ul>
        {found.slice(0, SHOWN).map((target) => (
          <li key={target.key}>
            <button type="button" class="target" onClick={() => choose(target)}>
              {target.words}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="quiet">{found.length - SHOWN} more: type a word of it.</p>}
    </div>
  );
}
