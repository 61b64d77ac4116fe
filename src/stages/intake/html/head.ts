import type { Disagreement, Published } from "../../../model/article.ts";
import { dated } from "../published.ts";
import { type LinkedData, linkedData } from "./linkedData.ts";
import { type Element, type Tree, attribute, isElement, isText, walk } from "./tree.ts";

/** What a page says of its article outside the article's words. */
export interface PageHead {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly modified: Published | null;
  readonly authors: readonly string[];
  readonly licence: string | null;
  readonly disagreements: readonly Disagreement[];
  readonly language: string | null;
  /** Words of the whole article by JSON-LD; null where it does not say. */
  readonly statedWords: number | null;
}

/** Reads JSON-LD first, then meta elements, then the rest: the order in which publishers keep them in step with the article. */
export function headOf(tree: Tree): PageHead {
  const found = collected(tree);
  const data = linkedData(found.scripts);
  return {
    title: clean(data.headline ?? found.metas.get("og:title") ?? found.metas.get("twitter:title") ?? found.title),
    outlet: clean(data.publisher ?? found.metas.get("og:site_name") ?? null),
    url: address(found.canonical) ?? address(found.metas.get("og:url")) ?? address(data.url),
    published: publishedOf(found, data),
    modified: null,
    authors: [],
    licence: null,
    disagreements: [],
    language: found.language,
    statedWords: data.words,
  };
}

interface Collected {
  /** By property, name or itemprop, lower-cased; the first of each. */
  readonly metas: Map<string, string>;
  readonly scripts: string[];
  readonly times: { readonly value: string; readonly isPublished: boolean }[];
  title: string | null;
  canonical: string | null;
  language: string | null;
}

function collected(tree: Tree): Collected {
  const found: Collected = { metas: new Map(), scripts: [], times: [], title: null, canonical: null, language: null };
  walk(
    tree,
    (node) => {
      if (isElement(node)) collect(found, node);
      return true;
    },
    () => {},
  );
  return found;
}

function collect(found: Collected, element: Element): void {
  switch (element.tagName) {
    case "html":
      found.language = attribute(element, "lang") ?? attribute(element, "xml:lang");
      return;
    case "title":
      // An SVG has titles of its own.
      if (element.namespaceURI.endsWith("xhtml")) found.title ??= wordsIn(element);
      return;
    case "link":
      if (attribute(element, "rel")?.toLowerCase() === "canonical") found.canonical ??= attribute(element, "href");
      return;
    case "script":
      if (/^application\/ld\+json\b/i.test(attribute(element, "type") ?? "") && found.scripts.length < MOST_SCRIPTS) found.scripts.push(wordsIn(element));
      return;
    case "time":
      if (found.times.length < MOST_TIMES) addTime(found, element);
      return;
    default:
      addMeta(found, element);
  }
}

const MOST_SCRIPTS = 50;
const MOST_TIMES = 20;

function addTime(found: Collected, element: Element): void {
  const value = attribute(element, "datetime");
  if (value === null) return;
  const names = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "class") ?? ""} ${attribute(element, "pubdate") === null ? "" : "published"}`;
  found.times.push({ value, isPublished: /publish|pubdate|posted|entry-date/i.test(names) });
}

function addMeta(found: Collected, element: Element): void {
  const name = attribute(element, "property") ?? attribute(element, "itemprop") ?? (element.tagName === "meta" ? attribute(element, "name") : null);
  const content = name === null ? null : attribute(element, "content");
  if (name !== null && content !== null && !found.metas.has(name.toLowerCase())) found.metas.set(name.toLowerCase(), content);
}

/** Names under which pages state when the article was published. */
const PUBLISHED_METAS = [
  "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "cxenseparse:recs:publishtime", "date",
];

function publishedOf(found: Collected, data: LinkedData): Published | null {
  const fromData = dated(data.published, "json-ld");
  if (fromData) return fromData;
  for (const name of PUBLISHED_METAS) {
    const fromMeta = dated(found.metas.get(name) ?? null, "meta");
    if (fromMeta) return fromMeta;
  }
  // A page has times of other things too: only one that says so, or the only one.
  const times = new Set(found.times.map(({ value }) => value));
  const time = found.times.find(({ isPublished }) => isPublished) ?? (times.size === 1 ? found.times[0] : undefined);
  return dated(time?.value ?? null, "time-element");
}

function address(words: string | null | undefined): string | null {
  const trimmed = words?.trim() ?? "";
  return /^https?:\/\/\S{1,2000}$/i.test(trimmed) ? trimmed : null;
}

function clean(words: string | null): string | null {
  const folded = words?.slice(0, LONGEST_NAME).toWellFormed().replace(/\s+/g, " ").trim() ?? "";
  return folded === "" ? null : folded;
}

/** Characters of a title or an outlet's name. */
const LONGEST_NAME = 500;

function wordsIn(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : "")).join("");
}
