/** Stories, outlets, completeness, flags and furniture against the answers. */
import type { ArticleReport } from "../../src/model/report.ts";
import { covered, meets, spanOf } from "./places.ts";
import { accepts, type Note, type StoryRun } from "./storyRun.ts";

export function scoreArticles(at: StoryRun, note: Note): void {
  const { outlets, completeness, flags } = at.expected;
  note("stories", at.story, wrongStory(at));
  for (const [file, outlet] of Object.entries(outlets)) note("outlets", `${at.story}/${file}`, instead(at.article(file)?.outlet, outlet));
  for (const [file, state] of Object.entries(completeness)) note("completeness", `${at.story}/${file}`, instead(at.article(file)?.completeness, state));
  for (const { file, kind, atLeast } of flags) {
    const count = flagged(at.article(file), kind);
    note("flags", `${at.story}/${file} ${kind}`, count >= atLeast ? null : `${count} of ${atLeast} characters`);
  }
  scoreFurniture(at, note);
}

function wrongStory({ run, expected, article }: StoryRun): string | null {
  const ids = expected.story.map((file) => article(file)?.id ?? `no ${file}`);
  const parts = run.stories.filter((story) => story.articles.some((id) => ids.includes(id)));
  if (parts.length === 1 && parts[0]!.articles.length === ids.length && ids.every((id) => parts[0]!.articles.includes(id))) return null;
  const names = new Map(run.articles.map(({ id, name }) => [id, name]));
  return `its articles lie in ${parts.map((part) => `{${part.articles.map((id) => names.get(id)).join(", ")}}`).join(" ")}`;
}

/** Characters beyond ASCII in the flags of a kind: a flag may hold one letter or a whole word. */
function flagged(article: ArticleReport | null, kind: string): number {
  const spans = article?.flags.filter((flag) => flag.kind === kind).map((flag) => flag.span) ?? [];
  return spans.reduce((sum, [start, end]) => sum + [...article!.text.slice(start, end)].filter((letter) => letter > "\u007f").length, 0);
}

function scoreFurniture(at: StoryRun, note: Note): void {
  for (const item of at.expected.furniture) {
    const name = `${at.story}/${item.file} ${item.words}`;
    const article = at.article(item.file);
    const span = article && spanOf(article.text, item);
    if (!article || !span) {
      // A page's own furniture need not come into the text at all.
      note("furniture", name, article ? null : "not read");
      continue;
    }
    const pieces = article.furniture.filter((piece) => meets(piece.span, span) > 0);
    const whole = covered(span, pieces.map((piece) => piece.span)) === 1;
    note("furniture", name, whole ? null : "lies in the article");
    if (whole) note("furniture kinds", name, pieces.every((piece) => accepts(item.kind, piece.kind)) ? null : `${pieces.map((piece) => piece.kind).join(", ")} instead of ${item.kind}`);
  }
}

function instead<T>(came: T | undefined, wanted: T): string | null {
  return came === wanted ? null : `${came} instead of ${wanted}`;
}
