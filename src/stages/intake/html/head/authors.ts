import type { GivenBy } from "../../../../model/article.ts";
import { bylineNear } from "./byline.ts";
import type { Line } from "./lines.ts";
import type { Markup } from "./markup.ts";
import type { Microdata } from "./microdata.ts";
import { authorsIn } from "./people.ts";

/** The writers by each place that names them, the one used first. `below` are the lines under the title. */
export function authorsGiven(linked: readonly string[], data: Microdata, metas: ReadonlyMap<string, string>, markup: Markup, below: readonly Line[]): { readonly names: readonly string[]; readonly from: GivenBy }[] {
  const inMetas = ["author", "byl", "article:author", "article.author", "article_author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "author.name", "citation_author"].flatMap((name) => metas.get(name) ?? []);
  const places: readonly (readonly [readonly string[], GivenBy])[] = [
    [authorsIn(linked), "json-ld"],
    [authorsIn(data.names("author")), "microdata"],
    ...inMetas.map((value) => [authorsIn([value]), "meta"] as const),
    [bylineNear(below), "visible"],
    [authorsIn(markup.authors.slice(0, 3)), "link"],
  ];
  return places.filter(([names]) => names.length > 0).map(([names, from]) => ({ names, from }));
}
