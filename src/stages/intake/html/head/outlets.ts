import type { GivenBy } from "../../../../model/article.ts";
import type { Statement } from "../../disagreements.ts";
import { titleWords } from "../../titleWords.ts";
import type { LinkedArticle } from "./linkedArticle.ts";
import type { Microdata } from "./microdata.ts";
import { plainWords } from "./plainWords.ts";

/**
 * The names that a page gives its outlet, the one used first: the publisher's, then the site's. One that its address or its title confirms goes before one that nothing does (an agency, the owner of
 * several papers), and a name as people write it before the bare name of its host. Addresses are none. `title` is the document's, with the outlet's name still in it.
 */
export function outletsOf(linked: LinkedArticle | null, data: Microdata, metas: ReadonlyMap<string, string>, host: string, title: string | null): Statement[] {
  const all: readonly (readonly [string | null | undefined, GivenBy])[] = [
    [linked?.publisher, "json-ld"],
    [metas.get("og:site_name"), "meta"],
    [data.names("publisher")[0], "microdata"],
    [metas.get("dc.publisher") ?? metas.get("dcterms.publisher") ?? metas.get("application-name"), "meta"],
  ];
  const named = all.flatMap(([value, from]): Statement[] => {
    const words = plainWords(value?.replace(/^@/, ""));
    return words === null || words.length > LONGEST || /^(?:https?:|www\.|\/\/)/i.test(words) ? [] : [{ value: words, from }];
  });
  const titleEnds = ` ${titleWords(title ?? "")} `;
  const rank = ({ value }: Statement): number => {
    const words = titleWords(value).replace(/^the /, "");
    if (words === host) return BARE;
    return isConfirmed(words, host) || titleEnds.includes(` ${words} `) ? CONFIRMED : UNSURE;
  };
  // The sort keeps the order of equals.
  return named.map((one) => ({ one, at: rank(one) })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}

const CONFIRMED = 0;
const BARE = 1;
const UNSURE = 2;

/** "Harbour Post" at harbourpost.example, "Port Ellis Times" at pet.example. */
function isConfirmed(words: string, host: string): boolean {
  if (host.length < SHORTEST_HOST) return false;
  const joined = words.replace(/ /g, "");
  const initials = words.split(" ").map((word) => word[0] ?? "").join("");
  return joined.includes(host) || (joined.length >= SHORTEST_HOST && host.includes(joined)) || initials === host;
}

const SHORTEST_HOST = 3;
/** Characters. */
const LONGEST = 100;
