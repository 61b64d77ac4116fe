import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Host } from "../host/host.ts";
import { type Decisions, withMark } from "../run/decisions.ts";
import { hashOf, type Route, withParams } from "../run/route.ts";
import type { RunView } from "../run/run.ts";
import { CellPanel } from "../components/cellPanel.tsx";
import { viewNamed } from "../views/views.ts";
import { Bar } from "./bar.tsx";
import { AppContext, type App as AppState } from "./context.ts";
import { Help } from "./help.tsx";
import { useShortcuts } from "./keys.ts";
import { useRoute } from "./route.ts";
import { useSettings } from "./settings.ts";
import { Trouble } from "./trouble.tsx";

/** How long a short sentence stays. */
const SAID_MS = 3000;

/** The shell: the bar, the view that the address names, the panel of the cell that it names, and what all of them share. */
export function App({ host, run, kept }: { readonly host: Host; readonly run: RunView; readonly kept: Decisions }) {
  if (run.stories.length === 0) return <Trouble error="This report has no articles." />;
  const [route, go] = useRoute(firstRoute(run));
  const [decisions, setDecisions] = useState(kept);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [settings, change] = useSettings();
  const [said, setSaid] = useState("");
  const [help, setHelp] = useState(false);
  const unsaid = useRef<number | undefined>(undefined);

  const say = useCallback((words: string) => {
    window.clearTimeout(unsaid.current);
    setSaid(words);
    unsaid.current = window.setTimeout(() => setSaid(""), SAID_MS);
  }, []);
  const keepDecisions = useCallback(
    (next: Decisions) => {
      setDecisions(next);
      void host.keep(run.report, next).then((stays) => stays || say("This browser keeps nothing: download your decisions before you close the page."));
    },
    [host, run, say],
  );
  const story = (route.story === null ? undefined : run.story(route.story)) ?? run.stories[0]!;
  const app = useMemo<AppState>(
    () => ({
      host,
      run,
      route,
      story,
      go,
      here: (changes) => hashOf(withParams(route, changes)),
      set: (changes, how) => go(withParams(route, changes), how),
      decisions,
      mark: (...marks) => keepDecisions(marks.reduce(withMark, decisions)),
      setDecisions: keepDecisions,
      ticked,
      tick: (rows, on) => setTicked((before) => new Set(on ? [...before, ...rows] : [...before].filter((row) => !rows.includes(row)))),
      settings,
      change,
      say,
    }),
    [host, run, route, story, go, decisions, keepDecisions, ticked, settings, change, say],
  );

  const view = viewNamed(route.view);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${view.title}${view.ofStory ? `: ${story.title}` : ""} – Variorum`;
  }, [view, story]);
  // A view that was scrolled is found as it was left.
  const place = `${view.name} ${view.ofStory ? story.id : ""}`;
  const scrolled = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = scrolled.current.get(place) ?? 0;
  }, [place]);
  useShortcuts([
    { keys: ["?"], does: "show or hide this help", run: () => setHelp((shown) => !shown) },
    { keys: ["Escape"], does: "close the panel", whileTyping: true, run: () => (route.params["cell"] ? app.set({ cell: null }) : false) },
  ]);

  const View = view.component;
  const panel = view.ofStory && !view.ownsCell && route.params["cell"] !== undefined;
  return (
    <AppContext.Provider value={app}>
      <button class="skip" type="button" onClick={() => main.current?.focus()}>
        Skip to the {view.title.toLowerCase()}
      </button>
      <Bar view={view} showHelp={() => setHelp(true)} />
      <div class={`stage${panel ? " with-panel" : ""}`}>
        <main id="main" ref={main} tabIndex={-1} class={`view view-${view.name}`} aria-label={view.title} key={place} onScroll={(event) => scrolled.current.set(place, event.currentTarget.scrollTop)}>
          <View />
        </main>
        {panel && <CellPanel key={story.id} />}
      </div>
      {help && <Help close={() => setHelp(false)} />}
      <p class="said" role="status">
        {said}
      </p>
    </AppContext.Provider>
  );
}

/** A report of one story opens on that story, one of several on their list. */
function firstRoute(run: RunView): Route {
  const [only, second] = run.stories;
  return only && !second ? { view: only.collation ? "overview" : "reader", story: only.id, params: {} } : { view: "stories", story: null, params: {} };
}
