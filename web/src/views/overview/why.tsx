import { counted, foldedReasons, percent } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Letter } from "../../components/badges.tsx";
import { Words } from "../../components/words.tsx";
import { keptApart, withApart } from "../../run/decisions.ts";
import { hashOf } from "../../run/route.ts";
import type { StoryView } from "../../run/story.ts";

/** Why these articles are one story, link by link, each of which a person may deny; and other events with the same people. */
export function Why() {
  const { story, run } = useApp();
  const { links, related = [] } = story.report;
  const others = related.flatMap(({ story: id, because }) => {
    const other = run.story(id);
    return other ? [{ other, because }] : [];
  });
  return (
    <div class="why">
      {links.length > 0 && (
        <details>
          <summary>Why these are one story: {counted(links.length, "link", "links")}</summary>
          <ul>
            {links.map(({ between, score, because }) => (
              <li key={between.join()}>
                <Ends story={story} between={between} /> <span class="quiet">likeness {percent(score)}:</span> <Words words={foldedReasons(because).join("; ")} /> <Apart between={between} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, "other event", "other events")} with the same people</summary>
          <ul>
            {others.map(({ other, because }) => (
              <li key={other.id}>
                <a href={hashOf({ view: "overview", story: other.id, params: {} })}>
                  <Words words={other.title} />
                </a>{" "}
                <span class="quiet">
                  <Words words={foldedReasons(because).join("; ")} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Ends({ story, between }: { readonly story: StoryView; readonly between: readonly [string, string] }) {
  const columns = between.map((id) => story.columns.findIndex((article) => article.id === id)).sort((a, b) => a - b);
  return (
    <span class="letters">
      {columns.map((column) => (
        <Letter key={column} letter={story.letters[column] ?? "?"} label={story.columns[column]?.label ?? ""} />
      ))}
    </span>
  );
}

/** A person says that two articles are not one story; the next run obeys. */
function Apart({ between }: { readonly between: readonly [string, string] }) {
  const { decisions, setDecisions } = useApp();
  const apart = keptApart(decisions, between);
  return (
    <button type="button" class="button" aria-pressed={apart} onClick={() => setDecisions(withApart(decisions, between))}>
      not one story
    </button>
  );
}
