import type { Entity, Findings, Mention, Quote } from "../../model/findings.ts";
import type { MarkedPassage, RowMark, SpeakerMark } from "../../model/marks.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { overlap } from "../../text/spans.ts";
import type { Settled } from "./settle.ts";

/**
 * The articles with their findings as a person has marked them: what is none is gone, what is right is sure, speakers are those that the person
 * names, and every mention stands for the referent that the person gives it. Marks about several passages of other kinds than `name` are the
 * collation's.
 */
export function withMarks(articles: readonly ReadArticle[], { rows, speakers }: Settled): ReadArticle[] {
  if (rows.length + speakers.length === 0) return [...articles];
  const named = withNames(articles, rows.filter(({ kind }) => kind === "name"));
  return named.map((article) => {
    const { id } = article.reading.article;
    const own = rows.filter(({ passages }) => passages.length === 1 && passages[0]!.article === id);
    const spoken = speakers.filter(({ passages }) => passages.some((passage) => passage.article === id));
    return own.length + spoken.length === 0 ? article : { ...article, findings: spoken.reduce((findings, mark) => withSpeaker(findings, mark, id), own.reduce(withOwn, article.findings)) };
  });
}

/** One mark about one finding alone. */
function withOwn(findings: Findings, { kind, mark, passages }: RowMark): Findings {
  const place = passages[0]!;
  if (mark === "wrong") {
    if (kind === "quote") return { ...findings, quotes: without(findings.quotes, place), terms: without(findings.terms, place) };
    if (kind === "figure") return { ...findings, figures: without(findings.figures, place) };
    if (kind === "date") return { ...findings, dates: without(findings.dates, place) };
    if (kind === "name") return { ...findings, mentions: without(findings.mentions, place) };
  }
  if (mark === "right" && kind === "quote") return { ...findings, quotes: sure(findings.quotes, place) };
  if (mark === "right" && kind === "figure") return { ...findings, figures: sure(findings.figures, place) };
  return findings;
}

function withSpeaker(findings: Findings, { mark, passages, to }: SpeakerMark, article: string): Findings {
  const utterances = new Set(passages.filter((passage) => passage.article === article).flatMap((passage) => nearest(findings.quotes, passage)?.utterance ?? []));
  const speaker = mark === "moved" && to ? { span: { start: to.start, end: to.end }, name: nameAt(findings, to), inferred: false } : null;
  const marked = (quote: Quote): Quote => (mark === "right" ? { ...quote, confidence: 1 } : { ...quote, speaker, confidence: 1 });
  return { ...findings, quotes: findings.quotes.map((quote) => (utterances.has(quote.utterance) ? marked(quote) : quote)) };
}

/** The referent's fullest name where the words are a mention of it, else the words. */
function nameAt({ mentions, entities }: Findings, place: MarkedPassage): string {
  const mention = nearest(mentions, place);
  return entities.find(({ id }) => id === mention?.entity)?.name ?? place.exact;
}

/** Which mentions name one referent, as a person says. A mark about one mention holds for all of its article that name it with the same words. */
function withNames(articles: readonly ReadArticle[], marks: readonly RowMark[]): ReadArticle[] {
  const several = marks.filter(({ passages, mark }) => passages.length > 1 || mark === "moved");
  return several.reduce((now, { mark, passages, to }) => {
    if (mark === "right") return passages.slice(1).reduce((all, passage) => moved(all, passage, passages[0]!, true), now);
    if (mark === "moved") return passages.reduce((all, passage) => moved(all, passage, to ?? null, false), now);
    return passages.slice(1).reduce((all, passage) => moved(all, passage, null, false), now);
  }, [...articles]);
}

/** The mentions of one wording (or, with `whole`, of the whole referent) stand for the referent of `to`, or without it for one of their own. */
function moved(articles: readonly ReadArticle[], from: MarkedPassage, to: MarkedPassage | null, whole: boolean): ReadArticle[] {
  const mention = mentionAt(articles, from);
  if (mention === null) return [...articles];
  const target = to === null ? { id: `${mention.entity}~${from.article}.${from.start}`, name: from.exact, type: mention.type } : entityAt(articles, to);
  if (target === null || target.id === mention.entity) return [...articles];
  return articles.map((article) => {
    const { text, id } = article.reading.article;
    const leaves = ({ entity, start, end }: Mention): boolean => entity === mention.entity && (whole || (id === from.article && text.slice(start, end) === from.exact));
    if (!article.findings.mentions.some(leaves)) return article;
    const mentions = article.findings.mentions.map((each) => (leaves(each) ? { ...each, entity: target.id } : each));
    const left = new Set(mentions.map(({ entity }) => entity));
    const entities = article.findings.entities.filter((entity) => left.has(entity.id));
    return { ...article, findings: { ...article.findings, mentions, entities: entities.some((entity) => entity.id === target.id) ? entities : [...entities, target] } };
  });
}

function mentionAt(articles: readonly ReadArticle[], place: MarkedPassage): Mention | null {
  const article = articles.find(({ reading }) => reading.article.id === place.article);
  return (article && nearest(article.findings.mentions, place)) ?? null;
}

function entityAt(articles: readonly ReadArticle[], place: MarkedPassage): Entity | null {
  const mention = mentionAt(articles, place);
  const article = articles.find(({ reading }) => reading.article.id === place.article);
  return article?.findings.entities.find(({ id }) => id === mention?.entity) ?? null;
}

function without<T extends Span>(findings: readonly T[], place: Span): T[] {
  const gone = nearest(findings, place);
  return findings.filter((finding) => finding !== gone);
}

function sure<T extends Span & { readonly confidence: number }>(findings: readonly T[], place: Span): T[] {
  const found = nearest(findings, place);
  return findings.map((finding) => (finding === found ? { ...finding, confidence: 1 } : finding));
}

/** The finding that the place overlaps most, in proportion; null where none does. */
function nearest<T extends Span>(findings: readonly T[], place: Span): T | null {
  let best: T | null = null;
  let most = 0;
  for (const finding of findings) {
    const share = overlap(finding, place) / Math.max(finding.end - finding.start, place.end - place.start);
    if (share > most) [best, most] = [finding, share];
  }
  return best;
}
