import type { Profile } from "./profiles.ts";

/** A term told by more articles than this is a topic of the whole collection; its articles meet through rarer ones. */
const ARTICLES_OF_TERM = 400;
/** Articles looked at for each, those with most in common first; stories with more members are met through the others. */
const MOST_CANDIDATES = 80;

/** For each article the ones that share its most telling terms, ascending, both ways. Never all pairs: an index from telling term to articles. */
export function candidates(profiles: readonly Profile[]): readonly (readonly number[])[] {
  const postings = new Map<number, { readonly article: number; readonly share: number }[]>();
  const told = profiles.map(tellingTerms);
  told.forEach((telling, article) => {
    for (const { term, share } of telling) {
      const list = postings.get(term);
      if (list) list.push({ article, share });
      else postings.set(term, [{ article, share }]);
    }
  });
  const found = profiles.map(() => new Set<number>());
  const common = new Float64Array(profiles.length);
  told.forEach((telling, article) => {
    const met: number[] = [];
    for (const { term, share } of telling) {
      const list = postings.get(term)!;
      if (list.length > ARTICLES_OF_TERM) continue;
      for (const other of list) {
        if (other.article === article) continue;
        if (common[other.article] === 0) met.push(other.article);
        common[other.article]! += Math.min(share, other.share);
      }
    }
    met.sort((a, b) => common[b]! - common[a]! || a - b);
    for (const other of met.slice(0, MOST_CANDIDATES)) {
      found[article]!.add(other);
      found[other]!.add(article);
    }
    for (const other of met) common[other] = 0;
  });
  return found.map((set) => [...set].sort((a, b) => a - b));
}

function tellingTerms({ terms, telling }: Profile): readonly { readonly term: number; readonly share: number }[] {
  const told: { term: number; share: number }[] = [];
  for (let i = 0; i < terms.length; i++) if (telling[i]! > 0) told.push({ term: terms[i]!, share: telling[i]! });
  return told;
}
