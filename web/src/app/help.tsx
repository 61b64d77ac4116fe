import { useLayoutEffect, useRef } from "preact/hooks";
import { RELATION_SIGNS, RelationBadge } from "../components/badges.tsx";
import { shortcutsAtWork, useShortcuts } from "./keys.ts";

/** The keys that work here, and what the words mean. */
export function Help({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useShortcuts([{ keys: ["Escape"], does: "close this help", run: close }]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <button type="button" class="button close" onClick={close}>
        Close
      </button>
      <h2 id="help-title">Keys and words</h2>
      <dl class="keys">
        {shortcutsAtWork().map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{SHOWN[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <dl class="words-meant">
        {MEANT.map(([word, means]) => (
          <div key={word}>
            <dt>{word in RELATION_SIGNS ? <RelationBadge relation={word as keyof typeof RELATION_SIGNS} /> : word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

const SHOWN: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", " ": "Space" };

/** In the glossary's words (docs/glossary.md). */
const MEANT: readonly (readonly [word: string, means: string])[] = [
  ["conflict", "both cannot hold, as the articles put it"],
  ["update", "the later article moves what the earlier one gave"],
  ["differ", "wording, attribution or hedge differ; both may hold"],
  ["agree", "they say the same"],
  ["single", "one article says it"],
  ["not found", "it was looked for in a whole article and nothing came near; it says nothing of why"],
  ["unknown", "it was not found, and that shows nothing: cut off, another language, published before, a near miss"],
  ["independent texts", "articles of which none is half copied from another; forty articles may be one text"],
  ["doubtful", "the machine is not sure of the row; it is folded behind the sure ones"],
  ["outside the article", "menus, related links, licence lines around it; nothing in it is read"],
];
