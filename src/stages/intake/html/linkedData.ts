/** What JSON-LD says of the page's article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** By `wordCount`, or counted in `articleBody`. */
  readonly words: number | null;
}

/** Reads the first article that the scripts describe (schema.org: NewsArticle and its relatives). What is not JSON is passed over. */
export function linkedData(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    const article = script.length > LONGEST ? null : articleIn(parsed(script));
    if (article) return describe(article);
  }
  return { headline: null, publisher: null, published: null, url: null, words: null };
}

/** Characters of one script; nodes looked at. */
const LONGEST = 2_000_000;
const MOST_NODES = 2000;

type Fields = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(/^<!--|-->$|;$/g, ""));
  } catch {
    return null;
  }
}

/** The first node of an article type; those within @graph and other fields count too. */
function articleIn(value: unknown): Fields | null {
  const waiting: unknown[] = [value];
  for (let i = 0; i < waiting.length && i < MOST_NODES; i++) {
    const node = waiting[i];
    if (typeof node !== "object" || node === null) continue;
    if (!Array.isArray(node) && isArticle(node as Fields)) return node as Fields;
    for (const inner of Object.values(node).slice(0, MOST_NODES)) if (typeof inner === "object" && inner !== null) waiting.push(inner);
  }
  return null;
}

function isArticle(node: Fields): boolean {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|Report)$/.test(type));
}

function describe(article: Fields): LinkedData {
  const count = Number(article["wordCount"]);
  const body = words(article["articleBody"]);
  return {
    headline: words(article["headline"]) ?? words(article["name"]),
    publisher: nameOf(article["publisher"]),
    published: words(article["datePublished"]),
    url: words(article["url"]) ?? idOf(article["mainEntityOfPage"]),
    words: Number.isInteger(count) && count > 0 ? count : body === null ? null : body.split(/\s+/).length,
  };
}

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === "object" && one !== null) return words((one as Fields)["name"]);
  return words(one);
}

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null ? words((value as Fields)["@id"]) : words(value);
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
