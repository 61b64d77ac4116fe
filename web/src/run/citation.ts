import type { ReaderPassage } from "../../../src/model/reader.ts";
import { oneLine, timeWords, VOICE_WORDS } from "../../../src/outputs/wording.ts";
import { titleWords } from "./labels.ts";
import { readsAt } from "./pieces.ts";
import { paragraphAt, sentenceAt, wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";

/**
 * A passage as somebody would cite it: the words, their sentence, who says so, outlet, title, time, and the place in the text.
 *
 *     “57 wounded”: “There were 57 wounded, Amory said.” (attributed: “Pell Amory”). Ostwire, “At least 23 killed”, 2031-09-08 14:20 +02:00, paragraph 7,
 *     characters 1260–1270 of the text (SHA-256 of the source f3490c7a…). https://ostwire.example/1
 */
export function citation(article: ArticleView, { span, voice, source }: ReaderPassage): string {
  const { report } = article;
  const words = wordsAt(article, span);
  const sentence = wordsAt(article, sentenceAt(article, span));
  const reads = readsAt(article, span);
  const paragraph = paragraphAt(article, span);
  const said = source ? `${VOICE_WORDS[voice]}: “${oneLine(wordsAt(article, source.span))}”` : VOICE_WORDS[voice];
  const place = [
    article.label,
    titleWords(report),
    report.published ? timeWords(report.published) : "no date",
    ...(paragraph ? [`paragraph ${paragraph.number}`] : []),
    `characters ${span[0]}–${span[1]} of the text (SHA-256 of the source ${report.source.sha256})`,
  ];
  return [
    `“${oneLine(words)}”${sentence.trim() === words.trim() ? "" : `: “${oneLine(sentence)}”`} (${said}).`,
    ...(reads === null ? [] : [`As it reads: “${oneLine(reads)}”.`]),
    `${place.join(", ")}.`,
    ...(report.url ? [report.url] : []),
  ].join(" ");
}
