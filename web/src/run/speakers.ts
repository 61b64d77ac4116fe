import type { ReaderPassage } from "../../../src/model/reader.ts";
import { oneLine } from "../../../src/outputs/wording.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";

/** Who says a passage, besides the words that stand beside it. */
export interface SaidBy {
  /** Carried over from an earlier sentence. */
  readonly inferred: boolean;
  /** The fuller name, where the words beside it share none with it: "he" is Odran Kesk; null where they say enough. */
  readonly name: string | null;
}

/** What the article's findings know of who says a passage. */
export function saidBy(article: ArticleView, { span, source }: ReaderPassage): SaidBy {
  const known = speakersOf(article).get(span.join());
  if (!known || !source) return { inferred: known?.inferred ?? false, name: null };
  const beside = new Set(wordsIn(wordsAt(article, source.span)));
  return { inferred: known.inferred, name: wordsIn(known.name).some((word) => beside.has(word)) ? null : oneLine(known.name) };
}

const SPEAKERS = new WeakMap<ArticleView, ReadonlyMap<string, { readonly name: string; readonly inferred: boolean }>>();

/** Speakers of quotations and sources of numbers, by the place of what they say. */
function speakersOf(article: ArticleView): ReadonlyMap<string, { readonly name: string; readonly inferred: boolean }> {
  const known = SPEAKERS.get(article);
  if (known) return known;
  const { quotes, figures } = article.report;
  const made = new Map([
    ...figures.flatMap(({ span, source }) => (source ? [[span.join(), { name: source.name, inferred: false }] as const] : [])),
    ...quotes.flatMap(({ span, speaker }) => (speaker ? [[span.join(), { name: speaker.name, inferred: speaker.inferred }] as const] : [])),
  ]);
  SPEAKERS.set(article, made);
  return made;
}

function wordsIn(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
