import type { GivenBy, Published } from "../../../../model/article.ts";
import type { Hint } from "../../completeness.ts";
import type { Statement, Statements } from "../../disagreements.ts";
import { titleWords } from "../../titleWords.ts";
import type { Tree } from "../tree.ts";
import { gateOf, hintsOf } from "./access.ts";
import { addressesOf, hostName, webAddress } from "./addresses.ts";
import { authorsGiven } from "./authors.ts";
import { languagesOf, numberOrder } from "./languages.ts";
import type { Line } from "./lines.ts";
import { linkedData } from "./linkedData.ts";
import { type Markup, markupOf } from "./markup.ts";
import { type Microdata, microdataOf } from "./microdata.ts";
import { outletsOf } from "./outlets.ts";
import { plainWords } from "./plainWords.ts";
import { shownDates } from "./shownDates.ts";
import { siteOf, withoutSite } from "./siteName.ts";
import { chosenTime } from "./times.ts";
import { timesGiven } from "./timesGiven.ts";
import { type GivenTitle, chosenTitle } from "./titles.ts";

/** What a page says of its article. */
export interface PageHead {
  /** Without the outlet's name. */
  readonly title: string | null;
  /** Index of the line that shows the title; null where none does. */
  readonly headline: number | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly modified: Published | null;
  readonly authors: readonly string[];
  readonly licence: string | null;
  readonly language: string | null;
  /** All that its places give for each; the one used first. */
  readonly statements: Statements;
  /** Words of the whole article by its metadata; null where they do not say. */
  readonly statedWords: number | null;
  /** Why it is not sure that all of the article is here; and why it is not, if it is short. */
  readonly doubts: readonly string[];
  readonly hints: readonly Hint[];
  /** What stands in the article's place: "a check for robots". Null for a page with words of its own. */
  readonly gate: string | null;
}

/** `lines` are the page's stretches of text as a reader sees them. JSON-LD is trusted before microdata, these before meta elements, and a heading that is seen before all of them. */
export function headOf(tree: Tree, lines: readonly Line[]): PageHead {
  const markup = markupOf(tree);
  const metas = metasOf(markup);
  const own = ownAddresses(markup, metas);
  const urls = own.map(({ value }) => value);
  const titles = [metas.get("og:title"), metas.get("twitter:title"), markup.title].flatMap((one) => plainWords(one) ?? []);
  const shownTitles = lines.filter(({ text, box }) => box.element.tagName === "h1" && text.length < LONGEST_TITLE).slice(0, MOST_HEADINGS).map(({ text }) => text);
  const signs = { urls, titles: [...new Set([...bareTitles(titles, metas, urls), ...shownTitles].map(titleWords))].filter((words) => words !== "") };
  const linked = linkedData(markup.scripts, signs);
  const data = microdataOf(markup, signs.titles);
  const addresses = addressesOf(own, linked.article?.url ?? null, titleWords(metas.get("og:site_name") ?? ""));
  const url = addresses[0]?.value ?? null;
  const outlets = outletsOf(linked.article, data, metas, hostName(url), markup.title).filter(({ value }) => !isTitle(value, titles));
  const site = siteOf([...outlets.map(({ value }) => value), ...siteMetas(metas, titles)], hostName(url));
  const title = chosenTitle(titlesOf(linked.article?.headline ?? null, data, metas, markup), lines, site);
  const languages = languagesOf(markup, metas, linked.article?.language ?? null);
  const order = numberOrder(languages);
  const shown = shownDates(lines, title.line, markup.times, order);
  const times = timesGiven(linked.article, data, markup, shown, url, order);
  const modified = chosenTime(times.modified, null);
  const published = chosenTime(times.published, modified.used);
  const authors = authorsGiven(linked.article?.authors ?? [], data, metas, markup, title.line === null ? [] : lines.slice(title.line + 1, title.line + BYLINE_WITHIN));
  return {
    title: title.words,
    headline: title.line,
    outlet: outlets[0]?.value ?? null,
    url,
    published: published.used,
    modified: modified.used,
    authors: authors[0]?.names ?? [],
    licence: plainWords(linked.article?.licence ?? data.first("license") ?? markup.licence ?? metas.get("dcterms.license") ?? metas.get("dc.rights.license")),
    language: languages[0]?.value ?? null,
    statements: {
      title: title.given,
      outlet: outlets,
      published: published.given,
      modified: modified.given,
      authors: authors.map(({ names, from }) => ({ value: names.join(", "), from })),
      url: addresses,
      language: languages,
    },
    statedWords: linked.article?.words ?? null,
    doubts: linked.several ? ["describes several articles, and none of them as its own"] : [],
    hints: hintsOf(linked.article, metas.get("og:type"), lines),
    gate: gateOf(titles, lines),
  };
}

/** Characters of a title, headings that are looked at, lines below the title in which a byline may stand. */
const LONGEST_TITLE = 400;
const MOST_HEADINGS = 20;
const BYLINE_WITHIN = 12;

function ownAddresses(markup: Markup, metas: ReadonlyMap<string, string>): Statement[] {
  const all: readonly (readonly [string | null | undefined, GivenBy])[] = [[markup.canonical, "link"], [metas.get("og:url"), "meta"], [metas.get("twitter:url"), "meta"]];
  return all.flatMap(([value, from]) => {
    const address = webAddress(value);
    return address === null ? [] : [{ value: address, from }];
  });
}

/** By name; the first of each. */
function metasOf(markup: Markup): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { name, value } of markup.metas) if (!metas.has(name)) metas.set(name, value);
  return metas;
}

function siteMetas(metas: ReadonlyMap<string, string>, titles: readonly string[]): string[] {
  return ["og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "al:iphone:app_name"].flatMap((name) => plainWords(metas.get(name)?.replace(/^@/, "")) ?? []).filter((name) => !isTitle(name, titles));
}

/** Some programs write the title wherever a name is asked for. */
function isTitle(name: string, titles: readonly string[]): boolean {
  const words = titleWords(name);
  return titles.some((title) => titleWords(title).startsWith(words) && words.split(" ").length >= FEWEST_OF_A_TITLE);
}

/** Words: names of outlets have fewer. */
const FEWEST_OF_A_TITLE = 6;

function bareTitles(titles: readonly string[], metas: ReadonlyMap<string, string>, urls: readonly string[]): string[] {
  const site = siteOf(siteMetas(metas, titles), hostName(urls[0] ?? null));
  return titles.map((title) => withoutSite(title, site, titles));
}

function titlesOf(headline: string | null, data: Microdata, metas: ReadonlyMap<string, string>, markup: Markup): GivenTitle[] {
  const all: readonly (readonly [string | null | undefined, GivenBy])[] = [
    [headline, "json-ld"],
    [data.first("headline") ?? data.first("name"), "microdata"],
    [metas.get("og:title"), "meta"],
    [metas.get("article.headline") ?? metas.get("headline") ?? metas.get("sailthru.title") ?? metas.get("parsely-title") ?? metas.get("dc.title") ?? metas.get("title"), "meta"],
    [metas.get("twitter:title"), "meta"],
    [markup.title, "meta"],
  ];
  return stated(all);
}

function stated(all: readonly (readonly [string | null | undefined, GivenBy])[]): Statement[] {
  return all.flatMap(([value, from]) => {
    const words = plainWords(value);
    return words === null ? [] : [{ value: words, from }];
  });
}
