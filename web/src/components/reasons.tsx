import { counted } from "../../../src/outputs/wording.ts";
import { Words } from "./words.tsx";

/** Reasons shown at once; a row of six articles has fifteen pairs. */
const MOST = 2;

/** The first reasons, a line each; the others folded behind them. */
export function Reasons({ because, most = MOST }: { readonly because: readonly string[]; readonly most?: number }) {
  if (because.length === 0) return null;
  const left = because.slice(most);
  return (
    <div class="reasons">
      <Lines because={because.slice(0, most)} />
      {left.length > 0 && (
        <details>
          <summary>{most === 0 ? counted(left.length, "reason", "reasons") : counted(left.length, "more reason", "more reasons")}</summary>
          <Lines because={left} />
        </details>
      )}
    </div>
  );
}

function Lines({ because }: { readonly because: readonly string[] }) {
  return (
    <ul>
      {because.map((words, i) => (
        <li key={i}>
          <Words words={words} />
        </li>
      ))}
    </ul>
  );
}
