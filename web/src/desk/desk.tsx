import { useCallback, useEffect, useState } from "preact/hooks";
import type { DeskArticles, DeskProgress } from "../../../src/model/desk.ts";
import { counted } from "../../../src/outputs/wording.ts";
import { deskServer } from "../host/server.ts";
import { AddArticles } from "./addArticles.tsx";
import { ArticleCard } from "./articleCard.tsx";
import { Problems } from "./problems.tsx";

/** Milliseconds between two looks at how far the work has come. */
const LOOK = 300;

/** The start page: bring articles, name them, read each as it was understood, then lay them side by side. */
export function Desk({ ready }: { readonly ready: () => void }) {
  const [lying, setLying] = useState<DeskArticles | null>(null);
  const [progress, setProgress] = useState<DeskProgress | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [together, setTogether] = useState(false);

  const complain = useCallback((error: unknown) => setComplaint(error instanceof Error ? error.message : String(error)), []);
  const refresh = useCallback(() => deskServer.articles().then(setLying, complain), []);
  const attempt = useCallback((work: Promise<unknown>) => {
    setComplaint(null);
    return work.catch(complain).then(refresh);
  }, []);
  /** Goes on to the comparison when it is ready, unless a person has only come back to look. */
  const watch = useCallback((goOn: boolean) => {
    deskServer.progress().then((now) => {
      setProgress(now);
      if (now.state === "working") window.setTimeout(watch, LOOK, goOn);
      else if (now.state === "failed") setComplaint(now.message);
      else if (now.state === "ready" && goOn) ready();
    }, complain);
  }, []);
  useEffect(() => {
    void refresh();
    watch(location.hash === "");
  }, []);

  const working = progress?.state === "working";
  const collate = () => {
    setComplaint(null);
    deskServer.collate(together).then(() => watch(true), complain);
  };

  return (
    <main class="desk" aria-label="Articles">
      <header class="desk-head">
        <span class="wordmark">Variorum</span>
        <h1>Which articles shall be compared?</h1>
        <p class="quiet">Everything stays on this machine{lying && `, in the folder ${lying.folder}`}. Paste a text, or drop pages, texts, feeds, web archives or a table.</p>
      </header>
      <AddArticles attempt={attempt} />
      {complaint !== null && (
        <p class="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {lying === null ? (
        <p class="none" role="status">
          Reading what is there …
        </p>
      ) : (
        <>
          <div class="desk-go">
            <strong>{counted(lying.articles.length, "article", "articles")}</strong>
            <label class="choice">
              <input type="checkbox" checked={together} onChange={(event) => setTogether(event.currentTarget.checked)} /> they all tell one event
            </label>
            <button type="button" class="button desk-collate" disabled={working || lying.articles.length === 0} onClick={collate}>
              Lay them side by side
            </button>
            {progress?.state === "ready" && <a href="#/stories">to the last comparison</a>}
          </div>
          {working && <Working progress={progress} />}
          <Problems problems={lying.problems} />
          <ul class="desk-articles">
            {lying.articles.map((article) => (
              <ArticleCard key={article.id} article={article} attempt={attempt} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function Working({ progress: { stage, done, total } }: { readonly progress: DeskProgress }) {
  return (
    <p class="desk-working" role="status">
      {stage} {total === null ? (done > 0 ? done : "") : `${done} of ${total}`}
      <progress max={total ?? 1} value={total === null ? undefined : done} aria-label={stage ?? "working"} />
    </p>
  );
}
