import type { Article } from "../../model/article.ts";
import type { Grouped } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { compareWords } from "../../text/order.ts";
import { labelOf, titleWords } from "../labels.ts";
import { counted, foldedReasons, timeWords } from "../wording.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./story.ts";
import { wrapped } from "./wrapped.ts";

/** Articles and links of one story that are shown; what is left out is counted, and stands whole in the other formats. */
const MOST_ARTICLES = 12;
const MOST_LINKS = 3;
const MOST_RELATED = 2;
/** Articles without a time come after those with one. */
const LAST = "9999";

/** The stories, the largest first, each with its articles and its strongest links; then the articles that stand alone. */
export function* storiesText({ articles, stories }: Grouped, { width, paint }: Screen): Generator<string> {
  const byId = new Map(articles.map(({ reading: { article } }) => [article.id, article]));
  const byStory = new Map(stories.map((story) => [story.id, story]));
  const several = stories.filter((story) => story.articles.length > 1).toSorted((a, b) => b.articles.length - a.articles.length);
  const alone = stories.filter((story) => story.articles.length === 1).flatMap(members);
  yield `${paint.heading("STORIES")} · ${counted(several.length, "story", "stories")} of two or more articles · ${counted(alone.length, "article", "articles")} alone\n`;
  for (const [i, story] of several.entries()) {
    yield `${paint.heading(`STORY ${i + 1}`)} · ${countWords(story)}\n`;
    yield* list(members(story));
    const links = story.links.toSorted((a, b) => b.score - a.score);
    for (const link of links.slice(0, MOST_LINKS)) {
      const [a, b] = link.between.map((id) => printable(labelOf(byId.get(id)!)));
      yield wrapped(`    ${paint.faint(`${a} and ${b}: ${foldedReasons(link.because).map(printable).join("; ")}`)}`, width, "      ");
    }
    if (links.length > MOST_LINKS) yield `    ${paint.faint(`and ${counted(links.length - MOST_LINKS, "more link", "more links")}`)}\n`;
    for (const { story: other, because } of (story.related ?? []).slice(0, MOST_RELATED)) {
      const title = members(byStory.get(other)!)[0]!;
      yield wrapped(`    ${paint.faint(`another event: ${printable(titleWords(title))} (${foldedReasons(because).map(printable).join("; ")})`)}`, width, "      ");
    }
  }
  if (alone.length > 0) yield `${paint.heading("ALONE")}\n`;
  yield* list(alone);

  /** Never one number: forty articles may be one text, and forty texts may have one source. */
  function countWords({ articles: ids, counts }: Story): string {
    const words = [counted(ids.length, "article", "articles")];
    if (counts && counts.publishers > 0) words.push(counted(counts.publishers, "publisher", "publishers"));
    if (counts) words.push(counted(counts.independentTexts, "independent text", "independent texts"), counted(counts.sources, "source named", "sources named"));
    return words.join(" · ");
  }

  function members(story: Story): Article[] {
    const those = story.articles.flatMap((id) => byId.get(id) ?? []);
    return those.sort((a, b) => compareWords(a.published?.value ?? LAST, b.published?.value ?? LAST) || compareWords(a.name, b.name));
  }

  function* list(those: readonly Article[]): Generator<string> {
    for (const article of those.slice(0, MOST_ARTICLES)) {
      const time = article.published ? timeWords(article.published.value) : "no date";
      yield wrapped(`  ${printable(labelOf(article))} · ${printable(titleWords(article))} · ${time}`, width, "     ");
    }
    if (those.length > MOST_ARTICLES) yield `  ${paint.faint(`and ${those.length - MOST_ARTICLES} more: --format csv or json`)}\n`;
  }
}
