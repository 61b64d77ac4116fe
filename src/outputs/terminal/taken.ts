import type { Article, Disagreement } from "../../model/article.ts";
import { labelOf, titleWords } from "../labels.ts";
import { counted, oneLine, timeWords } from "../wording.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./story.ts";
import { wrapped } from "./wrapped.ts";

/** What was understood of one source: a line, then what a reader should look at; with `removed` every block that was left out, and why. */
export function* takenText(article: Article, { width, paint }: Screen, removed: boolean): Generator<string> {
  const parts = [
    paint.heading(printable(article.name)),
    article.outlet === null ? paint.faint("no outlet") : printable(labelOf(article)),
    article.published === null ? paint.faint("no date") : printable(timeWords(article.published.value)),
    printable(titleWords(article)),
    article.language,
    counted(wordsOf(article), "word", "words"),
    STATE_WORDS[article.completeness.state],
  ];
  yield wrapped(parts.join(" · "), width, "    ");
  for (const warning of [...article.completeness.reasons, ...article.disagreements.map(disagreementWords)]) yield wrapped(`    ${paint.warning(`! ${oneLine(printable(warning))}`)}`, width, "      ");
  if (!removed) return;
  for (const { start, end, reason, words } of article.removed) yield wrapped(`    ${paint.faint(`left out [${start}, ${end}) ${reason}:`)} ${oneLine(printable(words))}`, width, "      ");
}

/** Said of every article here, so that none is taken for whole by silence. */
const STATE_WORDS: Readonly<Record<Article["completeness"]["state"], string>> = { whole: "whole", partial: "not whole", unknown: "perhaps not whole" };

function disagreementWords({ field, given }: Disagreement): string {
  return `${field}: ${given.map(({ value, from }) => `“${value}” (${from})`).join(" or ")}`;
}

/** Words of its paragraphs, parted by blanks. */
function wordsOf({ text, paragraphs }: Article): number {
  return paragraphs.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);
}
