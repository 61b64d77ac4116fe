import { looseJson } from "./looseJson.ts";
import { type LinkedArticle, type Fields, describe, joinedArticles, typesOf, wordsOf } from "./linkedArticle.ts";
import { sameAddress } from "./addresses.ts";
import { sameFolded, titleWords } from "../../titleWords.ts";
import { plainWords } from "./plainWords.ts";

/** What shows which of the articles that JSON-LD describes is the page's own. */
export interface PageSigns {
  /** Its own address, as link and meta elements give it. */
  readonly urls: readonly string[];
  /** Its titles, as `titleWords` gives them: of the head, and the headings that it shows. */
  readonly titles: readonly string[];
}

export interface LinkedData {
  /** Null when none is described, or several and none of them is the page's. */
  readonly article: LinkedArticle | null;
  /** Several are, and nothing says which of them this page is: a front page. */
  readonly several: boolean;
}

/** What JSON-LD says of the page's article (schema.org: NewsArticle and its relatives). */
export function linkedData(scripts: readonly string[], signs: PageSigns): LinkedData {
  const { nodes, byId } = nodesIn(scripts.map(looseJson));
  const judged = nodes.map((node) => ({ node, ...judge(node, signs) })).filter(({ fits }) => fits > 0);
  const best = judged.reduce<(typeof judged)[number] | null>((first, one) => (first === null || one.fits > first.fits ? one : first), null);
  if (!best) return { article: null, several: false };
  if (!best.isOwn && judged.filter(({ isArticle }) => isArticle).length > 1) return { article: null, several: true };
  const own = judged.filter((one) => one === best || one.isOwn || (one.isPage && !one.node.aside)).sort((a, b) => b.fits - a.fits);
  return { article: joinedArticles(own.map(({ node }) => describe(node.fields, byId))), several: false };
}

/** Nodes looked at, over all scripts. */
const MOST_NODES = 5000;

interface Found {
  readonly fields: Fields;
  /** It stands within another thing that is not a list of what the page holds: a related story, a comment. */
  readonly aside: boolean;
}

function nodesIn(roots: readonly unknown[]): { readonly nodes: readonly Found[]; readonly byId: ReadonlyMap<string, Fields> } {
  const nodes: Found[] = [];
  const byId = new Map<string, Fields>();
  const waiting: { readonly value: unknown; readonly aside: boolean }[] = roots.map((value) => ({ value, aside: false }));
  for (let i = 0; i < waiting.length && i < MOST_NODES; i++) {
    const { value, aside } = waiting[i]!;
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (let j = 0; j < value.length && waiting.length < MOST_NODES; j++) waiting.push({ value: value[j], aside });
      continue;
    }
    const fields = value as Fields;
    const id = wordsOf(fields["@id"]);
    if (id !== null && !byId.has(id)) byId.set(id, fields);
    if (typesOf(fields).length > 0) nodes.push({ fields, aside });
    for (const [key, inner] of Object.entries(fields).slice(0, MOST_FIELDS)) {
      if (typeof inner === "object" && inner !== null && waiting.length < MOST_NODES) waiting.push({ value: inner, aside: aside || !HOLDS_THE_PAGE.has(key) });
    }
  }
  return { nodes, byId };
}

const MOST_FIELDS = 200;
/** Fields whose value is what the page is about, rather than something beside it. */
const HOLDS_THE_PAGE = new Set(["@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "@list"]);

interface Judged {
  /** 0: no article. More is likelier. */
  readonly fits: number;
  /** Its address or its headline is the page's. */
  readonly isOwn: boolean;
  readonly isArticle: boolean;
  /** A description of the page itself: it serves where it describes no article. */
  readonly isPage: boolean;
}

const NOT_ONE: Judged = { fits: 0, isOwn: false, isArticle: false, isPage: false };

function judge({ fields, aside }: Found, signs: PageSigns): Judged {
  const types = typesOf(fields);
  const isArticle = types.some((type) => ARTICLE.test(type));
  const isPage = types.some((type) => PAGE.test(type));
  if (!isArticle && !isPage) return NOT_ONE;
  const addresses = [fields["url"], fields["mainEntityOfPage"], fields["@id"]].map(addressOf).filter((one) => one !== null);
  const isAddressed = addresses.some((one) => signs.urls.some((url) => sameAddress(one, url)));
  const headline = wordsOf(fields["headline"]) ?? wordsOf(fields["name"]);
  const words = headline === null ? null : titleWords(plainWords(headline) ?? "");
  const isTitled = words !== null && signs.titles.some((title) => sameFolded(title, words));
  const isOwn = isTitled || (isAddressed && !aside);
  if (aside && !isOwn) return NOT_ONE;
  if (isPage && !isArticle && fields["datePublished"] === undefined && fields["headline"] === undefined) return NOT_ONE;
  return { fits: (isArticle ? 4 : 1) + (isTitled ? 4 : 0) + (isAddressed ? 3 : 0) + (fields["datePublished"] === undefined ? 0 : 1) - (aside ? 1 : 0), isOwn, isArticle, isPage };
}

const ARTICLE = /(?:Article|Posting|Report|Recipe|ClaimReview|^CreativeWork|^Review)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage|AboutPage|FAQPage)$/;

function addressOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return wordsOf((value as Fields)["@id"]) ?? wordsOf((value as Fields)["url"]);
  return wordsOf(value);
}
