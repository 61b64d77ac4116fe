import type { Markup, Property } from "./markup.ts";
import { plainWords } from "./plainWords.ts";
import { sameFolded, titleWords } from "../../titleWords.ts";

/** What microdata or RDFa says of the page's article. */
export interface Microdata {
  /** The first value of a property, lower-cased name. */
  first(name: string): string | null;
  /** Names of the people or bodies that a property names. */
  names(name: string): string[];
}

/**
 * `titles` are the page's, as `titleWords` gives them.
 * Of the article items the one whose headline is a title of the page, else the first, if it says when it was published or what its body is; where no item is an article, what is said of the page itself.
 * Items within it (its authors, its comments) speak for themselves only.
 */
export function microdataOf(markup: Markup, titles: readonly string[]): Microdata {
  const item = articleItem(markup, titles);
  const own = markup.properties.filter(({ of, name }) => ofArticle(markup, of, name) === item);
  const named = (name: string): Property[] => own.filter((property) => property.name === name);
  return {
    first: (name) => {
      const said = named(name).filter(({ value }) => value.trim() !== "");
      // Said of the page, and in several ways: of several things.
      if (item === PAGE && said.some(({ value }) => value !== said[0]!.value)) return null;
      return plainWords(said[0]?.value);
    },
    names: (name) => named(name).slice(0, MOST_NAMES).flatMap((property) => nameOf(markup, property)),
  };
}

const MOST_NAMES = 30;
/** What is said outside every item. */
const PAGE = -1;

/** A writer has no time of publication: some pages put the article's into the element that holds the byline. */
function ofArticle({ items }: Markup, of: number, name: string): number {
  if (name !== "datepublished" && name !== "datemodified") return of;
  const item = items[of];
  return item?.types.some((type) => type === "Person" || type === "Organization") ? item.within : of;
}

function articleItem({ items, properties }: Markup, titles: readonly string[]): number {
  const articles = new Set<number>();
  items.forEach(({ types }, i) => {
    if (types.some((type) => ARTICLE.test(type))) articles.add(i);
  });
  if (articles.size === 0) return items.findIndex(({ types, within }) => within === -1 && types.some((type) => /^(?:WebPage|ItemPage)$/.test(type)) && properties.some(({ of, name }) => items[of]?.types === types && name === "datepublished"));
  let first: number | null = null;
  for (const { of, name, value } of properties) {
    if (!articles.has(of)) continue;
    if (TITLE_NAMES.has(name) && isOneOf(titles, titleWords(value))) return of;
    if (first === null && OWN_NAMES.has(name)) first = of;
  }
  // Several articles and none of them has the page's title: a list of stories.
  return first !== null && (articles.size === 1 || isOuter(items, first, articles)) ? first : NONE;
}

function isOneOf(titles: readonly string[], words: string): boolean {
  return titles.some((title) => sameFolded(title, words));
}

const ARTICLE = /(?:Article|Posting|Report|Recipe|^CreativeWork|^Review)$/;
const TITLE_NAMES = new Set(["headline", "name", "alternativeheadline"]);
const OWN_NAMES = new Set(["headline", "datepublished", "articlebody"]);
/** No item has this index. */
const NONE = -2;

/** Related stories and reviews stand within the article; its own item does not stand within another. */
function isOuter(items: Markup["items"], item: number, articles: ReadonlySet<number>): boolean {
  for (let at = items[item]!.within, i = 0; at >= 0 && i < items.length; at = items[at]!.within, i++) if (articles.has(at)) return false;
  return true;
}

function nameOf(markup: Markup, { value, is }: Property): string[] {
  const words = is < 0 ? value : (markup.properties.find(({ of, name }) => of === is && name === "name")?.value ?? "");
  const name = plainWords(words);
  return name === null ? [] : [name];
}
