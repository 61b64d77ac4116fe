import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Words } from "../../components/words.tsx";

/** What could not be read, or only in part. */
export function Problems() {
  const { problems } = useApp().run.report;
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>{counted(problems.length, "input with a problem", "inputs with problems")}</summary>
      <ul>
        {problems.map(({ severity, name, message }, i) => (
          <li key={i}>
            <span class={`badge ${severity === "unread" ? "conflict" : "single"}`}>{severity === "unread" ? "not read" : "note"}</span> <Words words={name} />: <Words words={message} />
          </li>
        ))}
      </ul>
    </details>
  );
}
