import type { Problem } from "../../../src/model/problem.ts";
import { counted } from "../../../src/outputs/wording.ts";
import { Said } from "./said.tsx";

/** What could not be read, open; what was read with a reservation, folded. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const unread = problems.filter(({ severity }) => severity === "unread");
  const noted = problems.filter(({ severity }) => severity === "noted");
  return (
    <>
      {unread.length > 0 && (
        <section class="desk-problems" aria-label="Not read">
          <h2>{counted(unread.length, "input was", "inputs were")} not read</h2>
          <Lines problems={unread} />
        </section>
      )}
      {noted.length > 0 && (
        <details class="desk-problems">
          <summary>{counted(noted.length, "note", "notes")}</summary>
          <Lines problems={noted} />
        </details>
      )}
    </>
  );
}

function Lines({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map(({ name, message }, i) => (
        <li key={i}>
          <strong>
            <Said words={name} />
          </strong>
          : <Said words={message} />
        </li>
      ))}
    </ul>
  );
}
