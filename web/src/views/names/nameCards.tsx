import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { VOICE_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Letter } from "../../components/badges.tsx";
import { Absent } from "../../components/sides.tsx";
import { useVirtual } from "../../components/virtual.ts";
import { type NameForm, type Referent, sharedForms, VOICES } from "../../run/names.ts";
import { cellOf } from "../../run/route.ts";
import { FormLink, Times, useWay } from "./formWords.tsx";
import { NameHead } from "./nameHead.tsx";

/** Pixels of a card before it is measured. */
const CARD = 220;

/** The same for a narrow screen and for paper: a card for each referent, each wording with the articles that use it. */
export function NameCards({ found, all, search }: { readonly found: readonly Referent[]; readonly all: boolean; readonly search: RefObject<HTMLInputElement | null> }) {
  const { route } = useApp();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useVirtual({ count: found.length, scroll, estimate: () => CARD, keyOf: (i) => found[i]!.id });
  const opened = cellOf(route.params["cell"]);
  const index = found.findIndex(({ row }) => row !== null && row.row.id === opened?.row);
  useEffect(() => {
    if (index >= 0) list.scrollToIndex(index, { align: "auto" });
  }, [route.params["cell"]]);
  useShortcuts([{ keys: ["/"], does: "search", run: () => search.current?.focus() }]);
  if (all) {
    return (
      <div class="cards">
        {found.map((referent) => (
          <Card key={referent.id} referent={referent} />
        ))}
      </div>
    );
  }
  return (
    <div class="cards" ref={scroll} tabIndex={0} role="region" aria-label="Names">
      <div style={{ height: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map((item) => (
          <div key={item.key} data-index={item.index} ref={list.measureElement} class="grid-item" style={{ transform: `translateY(${item.start}px)` }}>
            <Card referent={found[item.index]!} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Card({ referent }: { readonly referent: Referent }) {
  const forms = sharedForms(referent);
  return (
    <article class="card">
      <NameHead referent={referent} />
      {VOICES.filter((voice) => forms.some((form) => form.voice === voice)).map((voice) => (
        <div key={voice} class="card-voice">
          <p class="voice">{VOICE_WORDS[voice]}</p>
          <ul>
            {forms
              .filter((form) => form.voice === voice)
              .map(({ first, by }) => (
                <li key={first.words}>
                  <FormLink referent={referent} form={first} />{" "}
                  <span class="letters">
                    {by.map((form) => (
                      <FormLetter key={form.column} referent={referent} form={form} />
                    ))}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {referent.row && <Absent row={referent.row} />}
    </article>
  );
}

function FormLetter({ referent, form }: { readonly referent: Referent; readonly form: NameForm }) {
  const { story } = useApp();
  const letter = story.letters[form.column]!;
  return (
    <a href={useWay(referent, form)} title={story.columns[form.column]!.label}>
      <Letter letter={letter} />
      <Times count={form.count} />
    </a>
  );
}
