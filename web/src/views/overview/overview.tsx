import { useMemo, useRef } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Columns } from "../../components/columns.tsx";
import { overview } from "../../run/overview.ts";
import { hashOf } from "../../run/route.ts";
import { Section } from "./section.tsx";
import { Why } from "./why.tsx";

/** A story in one screen: who reports it, what contradicts, which numbers differ, what is not found. */
export function OverviewView() {
  const { story, set } = useApp();
  const lists = useMemo(() => overview(story), [story]);
  const { counts } = story.report;
  const body = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const lines = [...(body.current?.querySelectorAll<HTMLElement>(".line") ?? [])];
    const line = lines[lines.findIndex((each) => each.classList.contains("open")) + step] ?? (step > 0 ? lines[0] : undefined);
    if (!line) return;
    set({ cell: line.dataset["cell"]! }, "replace");
    line.scrollIntoView({ block: "nearest" });
  };
  useShortcuts([
    { keys: ["j"], does: "next line", run: () => move(1) },
    { keys: ["k"], does: "line before", run: () => move(-1) },
  ]);
  const matrix = (params: Readonly<Record<string, string>>) => hashOf({ view: "matrix", story: story.id, params });
  return (
    <div class="overview" ref={body}>
      <p class="story-counts">
        {[
          counted(story.columns.length, "article", "articles"),
          ...(story.columns.length > 1 ? [counted(story.origins.length, "independent text", "independent texts")] : []),
          ...(counts ? [...(counts.publishers > 0 ? [counted(counts.publishers, "outlet", "outlets")] : []), counted(counts.sources, "named source", "named sources")] : []),
        ].join(" · ")}
      </p>
      <Columns />
      {story.collation ? (
        <div class="sections">
          <div>
            <Section title="Contradict" rows={lists.contradict} none="Nothing was found that excludes the other." more={matrix({ relation: "conflict" })} />
            <Section title="Numbers differ or move" rows={lists.numbers} none="No number that several articles give differs." more={matrix({ kind: "figure", relation: "update,differ" })} />
            <Section title="Dates differ" rows={lists.dates} more={matrix({ kind: "date", relation: "update,differ" })} />
            <Section title="Quotes worded differently" rows={lists.quotes} more={matrix({ kind: "quote", relation: "update,differ" })} />
          </div>
          <div>
            <Section title="Not found" rows={lists.notFound} none="What several say was found in all." note={story.columns.length === 2 ? NOT_FOUND_OF_TWO : NOT_FOUND} absent more={matrix({})} />
            <Section title="Named differently" rows={lists.named} more={matrix({ kind: "name", relation: "differ" })} />
          </div>
          <div class="broad">
            <Section title="Statements that differ" rows={lists.statements} more={matrix({ kind: "statement", relation: "update,differ" })} />
          </div>
          <p class="rest">
            <a href={matrix({ relation: "agree" })}>{counted(lists.agree.length, "row agrees", "rows agree")}</a> · <a href={matrix({ relation: "single" })}>only here: {story.rows().filter(({ row, doubtful }) => row.relation === "single" && !doubtful).length}</a>
            {lists.doubtful > 0 && ` · ${counted(lists.doubtful, "doubtful row", "doubtful rows")} folded away in the matrix`}
          </p>
        </div>
      ) : (
        <p class="none">One article alone: there is nothing to lay beside it.</p>
      )}
      <Why />
    </div>
  );
}

const NOT_FOUND_OF_TWO = "What one says and the other, read whole, does not hold. It shows texts, not intents.";
const NOT_FOUND = "What two or more independent texts say and others, read whole, do not hold. It shows texts, not intents.";
