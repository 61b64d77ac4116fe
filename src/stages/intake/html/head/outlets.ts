import type { GivenBy } from "../../../../model/article.ts";
import type { Statement } from "../../disagreements.ts";
import { titleWords } from "../../titleWords.ts";
import type { LinkedArticle } from "./linkedArticle.ts";
import type { Microdata } from "./microdata.ts";
import { plainWords } from "./plainWords.ts";

/** The names that a page gives its outlet, the one used first: the publisher's, the site's, an application's. Addresses and accounts are none. */
export function outletsOf(linked: LinkedArticle | null, data: Microdata, metas: ReadonlyMap<string, string>, host: string): Statement[] {
  const all: readonly (readonly [string | null | undefined, GivenBy])[] = [
    [linked?.publisher, "json-ld"],
    [metas.get("og:site_name"), "meta"],
    [data.names("publisher")[0], "microdata"],
    [metas.get("dc.publisher") ?? metas.get("dcterms.publisher") ?? metas.get("application-name"), "meta"],
  ];
  const named = all.flatMap(([value, from]): Statement[] => {
    const words = plainWords(value?.replace(/^@/, ""));
    return words === null || words.length > LONGEST || /^https?:|\/|^\S+\.(?:com|org|net)\/?$/i.test(words) && !words.toLowerCase().startsWith(host) ? [] : [{ value: words, from }];
  });
  // "harbourpost" beside "The Harbour Post": the name as people write it.
  const written = named.find(({ value }) => titleWords(value) !== host) ?? named[0];
  return written === undefined ? [] : [written, ...named.filter((one) => one !== written)];
}

/** Characters. */
const LONGEST = 100;
