import { plainWords } from "./plainWords.ts";

/** One object of JSON-LD. */
export type Fields = Readonly<Record<string, unknown>>;

/** What JSON-LD says of one article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Several where several descriptions say so. */
  readonly published: readonly string[];
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  /** By `wordCount`, or counted in `articleBody`; null where it says neither. */
  readonly words: number | null;
  /** False where `isAccessibleForFree` says so; null where it says nothing. */
  readonly isFree: boolean | null;
  /** Selectors of the parts that only subscribers see. */
  readonly locked: readonly string[];
}

/** What the fields say; people and outlets may stand elsewhere in the graph and be named by their `@id` only. */
export function describe(fields: Fields, byId: ReadonlyMap<string, Fields>): LinkedArticle {
  return {
    headline: plainWords(wordsOf(fields["headline"]) ?? wordsOf(fields["name"])),
    publisher: namesIn(fields["publisher"] ?? fields["sourceOrganization"], byId)[0] ?? null,
    authors: namesIn(fields["author"] ?? fields["creator"], byId),
    published: [wordsOf(fields["datePublished"])].filter((one) => one !== null),
    modified: wordsOf(fields["dateModified"]),
    url: wordsOf(fields["url"]) ?? pageOf(fields["mainEntityOfPage"]),
    language: languageIn(fields["inLanguage"]),
    licence: plainWords(licenceIn(fields["license"])),
    words: countOf(fields),
    isFree: freeIn(fields["isAccessibleForFree"]),
    locked: lockedIn(fields["hasPart"]),
  };
}

/** Of several descriptions of one article, each thing from the first that says it. */
export function joinedArticles(all: readonly LinkedArticle[]): LinkedArticle | null {
  return all.reduce<LinkedArticle | null>(
    (first, one) =>
      first === null
        ? one
        : {
            headline: first.headline ?? one.headline,
            publisher: first.publisher ?? one.publisher,
            authors: first.authors.length > 0 ? first.authors : one.authors,
            published: [...first.published, ...one.published],
            modified: first.modified ?? one.modified,
            url: first.url ?? one.url,
            language: first.language ?? one.language,
            licence: first.licence ?? one.licence,
            words: first.words ?? one.words,
            isFree: first.isFree ?? one.isFree,
            locked: first.locked.length > 0 ? first.locked : one.locked,
          },
    null,
  );
}

/** Names of its types, without the address of the vocabulary. */
export function typesOf(fields: Fields): string[] {
  const types: readonly unknown[] = Array.isArray(fields["@type"]) ? fields["@type"].slice(0, MOST) : [fields["@type"]];
  return types.flatMap((type) => (typeof type === "string" ? [type.slice(0, 200).replace(/^.*[/#:]/, "")] : []));
}

/** Words, of which there may be a list; null for anything else. */
export function wordsOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" && one.trim() !== "" ? one : null;
}

/** Names, languages or types of one field that are read. */
const MOST = 30;

function namesIn(value: unknown, byId: ReadonlyMap<string, Fields>): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return all.flatMap((one) => {
    if (typeof one === "string") return plainWords(one) ?? [];
    if (typeof one !== "object" || one === null) return [];
    const fields = one as Fields;
    const named = fields["name"] === undefined ? (byId.get(wordsOf(fields["@id"]) ?? "") ?? fields) : fields;
    const names: readonly unknown[] = Array.isArray(named["name"]) ? named["name"].slice(0, MOST) : [named["name"]];
    return names.flatMap((name) => (typeof name === "string" ? (plainWords(name) ?? []) : []));
  });
}

function pageOf(value: unknown): string | null {
  return typeof value === "object" && value !== null ? (wordsOf((value as Fields)["@id"]) ?? wordsOf((value as Fields)["url"])) : wordsOf(value);
}

function languageIn(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === "object" && one !== null) return wordsOf((one as Fields)["alternateName"]) ?? wordsOf((one as Fields)["name"]);
  return wordsOf(one);
}

function licenceIn(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return wordsOf((value as Fields)["url"]) ?? wordsOf((value as Fields)["@id"]) ?? wordsOf((value as Fields)["name"]);
  return wordsOf(value);
}

function countOf(fields: Fields): number | null {
  const count = Number(fields["wordCount"]);
  if (Number.isInteger(count) && count > 0) return count;
  const body = wordsOf(fields["articleBody"]);
  return body === null ? null : wordCount(body);
}

/** Words between blanks; tags and references that some pages leave in are none. */
function wordCount(body: string): number {
  return body.replace(/<[^<>]{0,500}>|&[a-z#\d]{1,12};/gi, " ").split(/\s+/).filter((word) => word !== "").length;
}

function freeIn(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? (/^false$/i.test(value) ? false : /^true$/i.test(value) ? true : null) : null;
}

function lockedIn(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return all.flatMap((one) => {
    if (typeof one !== "object" || one === null || freeIn((one as Fields)["isAccessibleForFree"]) !== false) return [];
    const selectors: unknown = (one as Fields)["cssSelector"];
    return (Array.isArray(selectors) ? selectors.slice(0, MOST) : [selectors]).flatMap((selector) => (typeof selector === "string" ? selector.slice(0, 200) : []));
  });
}
