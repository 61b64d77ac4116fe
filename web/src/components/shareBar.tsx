import type { OwnShare } from "../../../src/model/copy.ts";
import { percent } from "../../../src/outputs/wording.ts";

/** What an article's words are, as a bar with its parts in words beneath: own, an agency's or another outlet's with credit, copied without, told again in other words, in many stories. */
export function ShareBar({ share: all, wire }: { readonly share: OwnShare; readonly wire: number }) {
  const share = { ...all, wire, copied: all.copied - wire };
  const parts = PARTS.filter(({ part }) => share[part] >= LEAST);
  return (
    <div class="share">
      <div class="share-bar" aria-hidden="true">
        {parts.map(({ part }) => (
          <span key={part} class={`share-part ${part}`} style={{ flexGrow: share[part] }} />
        ))}
      </div>
      <p class="share-words">
        {parts.map(({ part, words }, i) => (
          <span key={part}>
            {i > 0 && " · "}
            <span class={`share-key ${part}`} aria-hidden="true" />
            {percent(share[part])} {words}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Under half of one in a hundred nothing would be seen. */
const LEAST = 0.005;

const PARTS: readonly { readonly part: "own" | "wire" | "copied" | "rewritten" | "recurring"; readonly words: string }[] = [
  { part: "own", words: "own" },
  { part: "wire", words: "wire or credited" },
  { part: "copied", words: "copied" },
  { part: "rewritten", words: "reworded" },
  { part: "recurring", words: "stock lines" },
];
