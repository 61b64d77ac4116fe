import { useState } from "preact/hooks";
import type { DeskArticle, GivenWords } from "../../../src/model/desk.ts";
import { counted, timeWords } from "../../../src/outputs/wording.ts";
import { deskServer } from "../host/server.ts";
import { Said } from "./said.tsx";

interface Props {
  readonly article: DeskArticle;
  readonly attempt: (work: Promise<unknown>) => Promise<unknown>;
}

/** One article as it was understood; what it does not say of itself can be said by hand. */
export function ArticleCard({ article, attempt }: Props) {
  const { file, outlet, published, url, title, completeness, incomplete, disagreements, body } = article;
  const warnings = [...incomplete, ...disagreements.map(({ field, given }) => `${field}: ${given.map(({ value, from }) => `“${value}” (${from})`).join(" or ")}`)];
  return (
    <li class="desk-card">
      <h2>
        <Said words={title} />
      </h2>
      <p class="quiet">
        <Said words={outlet ?? "no outlet"} /> · {published === null ? "no date" : timeWords(published)} · {article.language} · {counted(body.split(/\s+/).length, "word", "words")} ·{" "}
        {completeness === "whole" ? "whole" : completeness === "partial" ? "not whole" : "perhaps not whole"} · <Said words={article.name} />
      </p>
      {warnings.map((warning) => (
        <p key={warning} class="warning">
          <span aria-hidden="true">! </span>
          <Said words={warning} />
        </p>
      ))}
      <div class="desk-folds">
        {file === null ? <p class="quiet">Not in the desk’s folder: it is read and never written. A sidecar or a metadata.csv beside it names outlet, date and address.</p> : <Naming given={{ outlet, published, url, title }} give={(given) => attempt(deskServer.give(file, given))} />}
        <Reading article={article} />
        {file !== null && (
          <button type="button" class="button" onClick={() => attempt(deskServer.remove(file))} aria-label={`Take off ${file}`}>
            Take off
          </button>
        )}
      </div>
    </li>
  );
}

const FIELDS = [
  ["outlet", "Outlet", "The Harbour Post"],
  ["published", "Published", "2031-09-25 06:40 +02:00"],
  ["url", "Address", "https://"],
  ["title", "Title", ""],
] as const;

interface NamingProps {
  readonly given: Readonly<Record<keyof GivenWords, string | null>>;
  readonly give: (given: GivenWords) => Promise<unknown>;
}

function Naming({ given, give }: NamingProps) {
  const [words, setWords] = useState<GivenWords>({});
  return (
    <details>
      <summary>Name outlet, date and address</summary>
      <form
        class="desk-fields"
        onSubmit={(event) => {
          event.preventDefault();
          void give(words).then(() => setWords({}));
        }}
      >
        {FIELDS.map(([field, label, example]) => (
          <label key={field}>
            <span>{label}</span>
            <input value={words[field] ?? given[field] ?? ""} placeholder={example} onInput={(event) => setWords({ ...words, [field]: event.currentTarget.value })} />
          </label>
        ))}
        <button type="submit" class="button" disabled={Object.keys(words).length === 0}>
          Keep
        </button>
      </form>
    </details>
  );
}

/** The text as it will be compared, what stands in it but outside the article, and what was left out of the page. */
function Reading({ article: { text, paragraphs, furniture, removed } }: { readonly article: DeskArticle }) {
  const [shown, setShown] = useState(false);
  const blocks = [...paragraphs.map((block) => ({ ...block, outside: false })), ...furniture.map((block) => ({ ...block, outside: true }))].sort((a, b) => a.span[0] - b.span[0]);
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Read it as it was understood</summary>
      {shown && (
        <div class="desk-text">
          {blocks.map(({ span, kind, outside }) => (
            <p key={span[0]} class={outside ? "desk-outside" : `desk-${kind}`}>
              {outside && <span class="desk-label">outside the article: {kind}</span>}
              <Said words={text.slice(...span)} />
            </p>
          ))}
          {removed.length > 0 && (
            <details>
              <summary>{counted(removed.length, "block of the page", "blocks of the page")} left out</summary>
              <ul>
                {removed.map(({ source, reason, words }) => (
                  <li key={source[0]}>
                    <span class="desk-label">{reason}</span> <Said words={words} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </details>
  );
}
