import { offices } from "../../language/en/descriptions.ts";
import { stateBodyNouns } from "../../language/en/stateBodies.ts";
import { organisationWords } from "../../language/en/groups.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { stem } from "../../language/en/stems.ts";
import { rankTitles } from "../../language/en/titles.ts";
import type { EntityType, Findings } from "../../model/findings.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";

/**
 * How many primary sources the articles name: bodies and office-holders to whom they give words or numbers. A neighbour or a passer-by is a voice, but
 * no source that another reporter could ask; a name that says less than another ("ministry" beside "health ministry") is not counted again.
 */
export function sourcesNamed(articles: readonly ReadArticle[]): number {
  const named = new Map<string, ReadonlySet<string>>();
  for (const article of articles) {
    for (const name of namesIn(article)) {
      const words = contentWords(name);
      if (words.size > 0) named.set([...words].sort().join(" "), words);
    }
  }
  const counted: ReadonlySet<string>[] = [];
  for (const words of [...named.values()].sort((a, b) => b.size - a.size)) if (!counted.some((other) => isWithin(words, other))) counted.push(words);
  return counted.length;
}

function isWithin(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of words) if (!other.has(word)) return false;
  return true;
}

function namesIn({ reading, findings }: ReadArticle): readonly string[] {
  const referents = referentsByEnd(findings);
  const said = [...findings.quotes.flatMap(({ speaker }) => (speaker === null || speaker.inferred ? [] : [speaker])), ...findings.figures.flatMap(({ source }) => (source === null ? [] : [source]))];
  return said.flatMap(({ span }) => {
    const words = reading.article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SOURCE));
    const referent = referents(span);
    if (referent?.type === "organisation") return [referent.name];
    if (referent?.type === "person") return isOffice(words) ? [referent.name] : [];
    return isBody(words) ? [words] : [];
  });
}

/** Characters of a source's words; longer ones are no name. */
const LONGEST_SOURCE = 160;

interface Referent {
  readonly name: string;
  readonly type: EntityType;
}

/** "Mayor Ana Ruiz" ends where the mention ends; in "Arlo's health ministry" the town's name does not stand for the speaker. */
function referentsByEnd({ mentions, entities }: Findings): (span: Span) => Referent | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byEnd = new Map(mentions.filter(({ form }) => form === "name").map((mention) => [mention.end, mention]));
  return ({ start, end }) => {
    const mention = byEnd.get(end);
    return mention === undefined || mention.start < start ? null : (byId.get(mention.entity) ?? null);
  };
}

/** "police chief Bo Tarn", "Foreign Minister Ana Ruiz" */
function isOffice(words: string): boolean {
  return formsOf(words).some((form) => offices.has(form) || OFFICIAL.has(form) || stateBodyNouns.has(form));
}

/** "the health ministry", "state television", "police" */
function isBody(words: string): boolean {
  const last = formsOf(words).at(-1);
  return last !== undefined && (stateBodyNouns.has(last) || organisationWords.has(last));
}

/** Ranks that speak for a body; a coach or a nurse with the same kind of title speaks for herself. */
const OFFICIAL: ReadonlySet<string> = new Set(["spokesman", "spokeswoman", "spokesperson", "official", ...["general", "colonel", "captain", "admiral", "superintendent", "sheriff", "judge", "prosecutor", "ambassador", "inspector"].filter((rank) => rankTitles.has(rank))]);

function contentWords(name: string): ReadonlySet<string> {
  return new Set(formsOf(name).filter((form) => !isFunctionWord(form)).map(stem));
}

function formsOf(words: string): readonly string[] {
  return words.toLowerCase().split(/[^\p{L}\p{N}-]+/u).filter((form) => form !== "");
}
