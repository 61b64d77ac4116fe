import { useEffect, useMemo, useRef } from "preact/hooks";
import { counted } from "../../../src/outputs/wording.ts";
import { Words } from "../components/words.tsx";
import { checkedRows } from "../run/decisions.ts";
import { hashOf } from "../run/route.ts";
import { type View, VIEWS } from "../views/views.ts";
import { useApp } from "./context.ts";
import { DecisionsMenu } from "./decisionsMenu.tsx";

/** The top of every view: which story, which view of it, how much of it a person has checked, and the page's own settings. */
export function Bar({ view, showHelp }: { readonly view: View; readonly showHelp: () => void }) {
  const { host, run, story, settings, change } = useApp();
  const many = run.stories.length > 1;
  const paramsOf = useRemembered(view);
  const tabs = useRef<HTMLElement>(null);
  // On a narrow screen the tabs are a strip; the one that is shown is in sight.
  useEffect(() => tabs.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }), [view]);
  const flagged = story.columns.some(({ report }) => report.flags.length > 0);
  return (
    <header class="bar">
      <div class="bar-top">
        {many || view.name === "stories" ? (
          <a class="wordmark" href={hashOf({ view: "stories", story: null, params: {} })}>
            Variorum
          </a>
        ) : (
          <span class="wordmark">Variorum</span>
        )}
        {view.ofStory && <StoryName />}
        <div class="tools">
          {host.kind === "server" && (
            <a class="button" href="#/desk" title="Add, name or read the articles">
              Articles
            </a>
          )}
          {view.ofStory && flagged && (
            <button
              type="button"
              class="button"
              aria-pressed={settings.words === "read"}
              title="Show swapped and hidden characters as they read"
              onClick={() => change({ words: settings.words === "read" ? "stand" : "read" })}
            >
              as it reads
            </button>
          )}
          <DecisionsMenu />
          <button type="button" class="button" onClick={() => change({ theme: NEXT_THEME[settings.theme] })} title="Light, dark, or as the system" aria-label={`Colours: ${settings.theme}`}>
            <span aria-hidden="true">{THEME_SIGNS[settings.theme]}</span>
            <span class="wide-only"> {settings.theme}</span>
          </button>
          <button type="button" class="button" onClick={showHelp} title="Keys and words" aria-label="Help: keys and words">
            ?
          </button>
        </div>
      </div>
      <nav class="tabs" aria-label="Views" ref={tabs}>
        {VIEWS.filter((each) => (each.ofStory ? view.ofStory : many || each === view)).map((each) => (
          <a key={each.name} href={hashOf({ view: each.name, story: each.ofStory ? story.id : null, params: paramsOf(each) })} aria-current={each === view ? "page" : undefined}>
            {each.title}
          </a>
        ))}
        {view.ofStory && story.collation && <Checked />}
      </nav>
    </header>
  );
}

/** A tab leads back to how its view was left, and takes the open cell along to another view of the story. */
function useRemembered(view: View): (other: View) => Readonly<Record<string, string>> {
  const { route, story } = useApp();
  const left = useRef(new Map<string, Readonly<Record<string, string>>>());
  const key = ({ name, ofStory }: View) => `${name} ${ofStory ? story.id : ""}`;
  left.current.set(key(view), route.params);
  return (other) => {
    const { cell: _, ...params } = left.current.get(key(other)) ?? {};
    const { cell } = route.params;
    return other.ofStory && cell !== undefined ? { ...params, cell } : params;
  };
}

function StoryName() {
  const { run, story, route } = useApp();
  const to = (step: number) => run.stories[(story.number - 1 + step + run.stories.length) % run.stories.length]!;
  const step = (steps: number, sign: string, words: string) => (
    <a class="button step" href={hashOf({ view: route.view, story: to(steps).id, params: {} })} aria-label={words} title={words}>
      {sign}
    </a>
  );
  return (
    <div class="story-name">
      {run.stories.length > 1 && step(-1, "‹", "Previous story")}
      <h1>
        <Words words={story.title} />
      </h1>
      {run.stories.length > 1 && step(1, "›", "Next story")}
    </div>
  );
}

/** Said everywhere: a machine has read this, and how far a person has looked at it. */
function Checked() {
  const { story, decisions } = useApp();
  const checked = useMemo(() => checkedRows(story, decisions), [story, decisions]);
  return (
    <span class="checked">
      machine reading: {checked} of {counted(story.rows().length, "row", "rows")} checked by you
    </span>
  );
}

const NEXT_THEME = { auto: "light", light: "dark", dark: "auto" } as const;
const THEME_SIGNS = { auto: "◐", light: "○", dark: "●" } as const;
