import type { GivenBy, Published } from "../../../../model/article.ts";
import { dated, publishedAs } from "../../published.ts";
import type { NumberOrder } from "../../writtenDate.ts";
import { datesOfLine } from "./dateLine.ts";
import type { LinkedArticle } from "./linkedArticle.ts";
import type { Markup } from "./markup.ts";
import type { Microdata } from "./microdata.ts";
import type { ShownDates } from "./shownDates.ts";

/** All times that a page gives, in order of trust. */
export interface TimesGiven {
  readonly published: readonly Published[];
  readonly modified: readonly Published[];
}

/** JSON-LD first, then microdata, meta elements with a name that says what they date, what stands beside the title, other meta elements, lines elsewhere, and a day in the page's address. */
export function timesGiven(linked: LinkedArticle | null, data: Microdata, markup: Markup, shown: ShownDates, address: string | null, order: NumberOrder): TimesGiven {
  const time = (raw: string | null | undefined, from: GivenBy): Published[] => {
    const found = dated(raw, from, order) ?? within(raw, from, order);
    return found ? [found] : [];
  };
  const metas = (names: readonly string[]): Published[] => {
    const places = new Map(names.map((name, i) => [name, i]));
    const found = markup.metas.filter(({ name }) => places.has(name)).sort((a, b) => places.get(a.name)! - places.get(b.name)!);
    return found.slice(0, MOST_METAS).flatMap(({ value }) => time(value, "meta"));
  };
  return {
    published: [
      ...(linked?.published ?? []).slice(0, MOST_METAS).flatMap((raw) => time(raw, "json-ld")),
      ...time(data.first("datepublished"), "microdata"),
      ...metas(PUBLISHED_METAS),
      ...shown.published,
      ...time(data.first("datecreated"), "microdata"),
      ...metas(LESSER_METAS),
      ...shown.elsewhere,
      ...dayInAddress(address),
    ],
    modified: [...time(linked?.modified, "json-ld"), ...time(data.first("datemodified"), "microdata"), ...metas(MODIFIED_METAS), ...shown.modified],
  };
}

const MOST_METAS = 8;

/** Names under which pages state when the article was published, the likeliest first. */
const PUBLISHED_METAS: readonly string[] = [
  "article:published_time", "og:published_time", "og:article:published_time", "article:published", "article.published", "og:pubdate", "og:datepublished", "datepublished", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date", "published", "published_time", "published_at",
  "publication_date", "publication-date", "publicationdate", "date.issued", "date_published", "date-published", "datepublished", "originalpublicationdate", "parsely-pub-date", "dc.date.issued", "dcterms.issued", "citation_publication_date", "citation_online_date",
  "cxenseparse:recs:publishtime", "cxenseparse:pubdate", "article_date_original", "dcsext.articlefirstpublished", "bt:pubdate", "rnews:datepublished", "prism.publicationdate", "sn-post-date",
];
/** They may date the page, the file or its last change as well. */
const LESSER_METAS: readonly string[] = ["sailthru.date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "dc.created", "date", "pdate", "displaydate", "datecreated", "creation_date", "analyticsattributes.articledate", "date.release"];
const MODIFIED_METAS: readonly string[] = [
  "article:modified_time", "og:updated_time", "og:modified_time", "og:article:modified_time", "article:modified", "article.updated", "article:updated_time", "datemodified", "dateupdated", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article_date_updated", "revision_date", "updated-date",
];

/** "sexta-feira, 22 de outubro de 2010 às 20:13": a date among few other words. */
function within(raw: string | null | undefined, from: GivenBy, order: NumberOrder): Published | null {
  const words = raw?.trim() ?? "";
  const [first] = datesOfLine(words, order);
  return first ? publishedAs(first.value, words, from, first.zone) : null;
}

/** "/2023/11/18/harbour-reopens". */
function dayInAddress(address: string | null): Published[] {
  const found = /^https?:\/\/[^/?#]{1,200}\/(?:[^?#]{0,200}\/)?((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/i.exec(address ?? "");
  const day = found && dated(`${found[1]}-${found[3]}-${found[4]}`, "link");
  return day ? [day] : [];
}
