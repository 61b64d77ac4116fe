import { NAMED, type Words } from "../words.ts";
import { NO_TERM, type Terms } from "./terms.ts";

/** Terms by which an article is known: half a dozen names and half a dozen words tell most events, and the lead of another outlet takes some others. */
const TELLING_TERMS = 16;
/** So many of them in common, and two articles may tell the same. */
const IN_COMMON = 3;
/** A term that more articles are known by is a topic of the whole collection; its articles meet through others. */
const ARTICLES_OF_TERM = 400;
/** Earlier articles looked at for each, those with most in common first. */
const MOST_ALIKE = 40;
/** The first word counts for five of the last ones, the thirtieth for two and a half: news tells the event first. */
const LEANING = 4;
const LEANING_WORDS = 30;
/** A name says more about which event it is than another word of its rarity. */
const NAME_FACTOR = 1.5;

/** What two articles have in common by the terms they are known by. */
export interface AlikeArticles {
  /** Earlier articles that may tell the same, ascending. */
  earlier(article: number): readonly number[];
}

/** Never all pairs: an index from telling term to articles. */
export function alikeArticles(columns: Words, terms: Terms): AlikeArticles {
  const told = tellingTerms(columns, terms);
  const holders: number[][] = [];
  told.forEach((telling, article) => telling.forEach((term) => (holders[term] ??= []).push(article)));
  const common = new Uint8Array(columns.count);
  return {
    earlier(article) {
      const met: number[] = [];
      for (const term of told[article]!) {
        const holding = holders[term]!;
        if (holding.length > ARTICLES_OF_TERM) continue;
        for (const other of holding) {
          if (other >= article) break;
          if (common[other]!++ === 0) met.push(other);
        }
      }
      const alike = met.filter((other) => common[other]! >= IN_COMMON).sort((a, b) => common[b]! - common[a]! || a - b).slice(0, MOST_ALIKE);
      for (const other of met) common[other] = 0;
      return alike.sort((a, b) => a - b);
    },
  };
}

/** By article its telling terms. */
function tellingTerms({ begins, words, marks, count }: Words, terms: Terms): readonly Uint32Array[] {
  const sums = new Float64Array(terms.count);
  const names = new Uint8Array(terms.count);
  const weights = new Float64Array(terms.count);
  return Array.from({ length: count }, (_, article) => {
    const met: number[] = [];
    for (let place = begins[article]!; place < begins[article + 1]!; place++) {
      const word = words[place]!;
      const term = terms.ofWord[word]!;
      if (term === NO_TERM) continue;
      if (sums[term] === 0) met.push(term);
      sums[term]! += 1 + LEANING * Math.exp((begins[article]! - place) / LEANING_WORDS);
      weights[term] = Math.max(weights[term]!, terms.weights[word]!);
      if ((marks[place]! & NAMED) !== 0) names[term] = 1;
    }
    const told = met.map((term) => ({ term, weight: (1 + Math.log(sums[term]!)) * weights[term]! * (names[term] === 1 ? NAME_FACTOR : 1) }));
    for (const term of met) sums[term] = names[term] = weights[term] = 0;
    told.sort((a, b) => b.weight - a.weight || (terms.spelled[a.term]! < terms.spelled[b.term]! ? -1 : 1));
    return Uint32Array.from(told.slice(0, TELLING_TERMS), ({ term }) => term);
  });
}
