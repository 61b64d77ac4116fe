import type { DeskArticles, DeskProgress, GivenWords } from "../../../src/model/desk.ts";
import type { ReaderRun } from "../../../src/model/reader.ts";
import type { Host } from "./host.ts";

/** `variorum open`: the run comes from this machine's server, and marks are written to the folder's decisions.json. */
export const serverHost: Host = {
  kind: "server",
  run: () => asked<ReaderRun>("run.json"),
  decisions: () => asked<unknown>("decisions"),
  async keep(_, decisions) {
    return asked("decisions", "PUT", JSON.stringify(decisions)).then(() => true, () => false);
  },
};

/** What the start page asks of the server. Each rejects with a sentence for people. */
export const deskServer = {
  articles: () => asked<DeskArticles>("articles"),
  progress: () => asked<DeskProgress>("progress"),
  add: (name: string, content: Blob | string) => asked<{ readonly name: string }>(`articles?name=${encodeURIComponent(name)}`, "POST", content),
  remove: (file: string) => asked<void>(`articles?name=${encodeURIComponent(file)}`, "DELETE"),
  give: (file: string, given: GivenWords) => asked<void>(`given?name=${encodeURIComponent(file)}`, "PUT", JSON.stringify(given)),
  collate: (together: boolean) => asked<void>("collate", "POST", JSON.stringify({ together })),
};

async function asked<T>(path: string, method = "GET", body: Blob | string | null = null): Promise<T> {
  const answer = await fetch(path, { method, body }).catch(() => {
    throw new Error("The server does not answer. Is variorum open still running in its terminal?");
  });
  if (answer.status === 204) return undefined as T;
  const found: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new Error((found as { message?: string } | null)?.message ?? `The server answered with ${answer.status}.`);
  return found as T;
}
