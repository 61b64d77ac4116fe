import { xmlRoot } from "./xmlRoot.ts";

export type Format = "plain" | "markdown" | "html";

/** Text that is not the text of one article. */
export interface OtherFormat {
  /** What it is. */
  readonly other: string;
  /** What to do about it. */
  readonly advice: string;
}

/** The format by the name's ending and the first characters; `other` says what came instead. */
export function formatOf(name: string, text: string): Format | OtherFormat {
  const head = text.slice(0, LOOKED_AT).trimStart();
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const root = xmlRoot(head);
  // A page saved under a wrong ending is still a page.
  if (root === "html" || /^<!doctype html/i.test(head)) return "html";
  const known = ENDINGS.get(ending);
  if (known === "plain" || known === undefined) {
    const list = listOfAddresses(text, head);
    if (list) return list;
  }
  if (known) return known;
  const other = OTHERS.get(ending) ?? (root === null ? undefined : ROOTS.get(root));
  if (other) return { other, advice: "Save each article as a file of its own." };
  return looksLikeHtml(head) ? "html" : "plain";
}

/** Characters from the start. */
const LOOKED_AT = 2000;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["txt", "plain"], ["text", "plain"], ["md", "markdown"], ["markdown", "markdown"], ["html", "html"], ["htm", "html"], ["xhtml", "html"],
]);

const OTHERS: ReadonlyMap<string, string> = new Map([
  ["json", "JSON"], ["jsonl", "JSON Lines"], ["ndjson", "JSON Lines"], ["csv", "a table"], ["tsv", "a table"], ["rss", "a feed"], ["atom", "a feed"], ["xml", "XML"], ["opml", "a list of feeds"], ["js", "a program"], ["css", "a style sheet"],
]);

const ROOTS: ReadonlyMap<string, string> = new Map([
  ["rss", "a feed"], ["feed", "a feed"], ["rdf:rdf", "a feed"], ["urlset", "a list of addresses"], ["sitemapindex", "a list of addresses"], ["opml", "a list of feeds"],
]);

/** A list of pages to be fetched, for all that holds addresses in place of texts. */
export const FETCH_LIST: OtherFormat = { other: "a list of addresses, which holds no text", advice: "Fetch what it names with: variorum fetch --list FILE" };

/** Every line is an address of the web, blank, or a remark that begins with #. */
function listOfAddresses(text: string, head: string): OtherFormat | null {
  const lines = head.split(/\r\n?|\n/);
  // The last line may be cut off within its address, which still begins as one.
  const told = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (told.length === 0 || !told.every((line) => /^https?:\/\/\S+$/i.test(line))) return null;
  return told.length > 1 || text.length <= LOOKED_AT ? FETCH_LIST : null;
}

/** A leading tag, comment or declaration of a page: plain text hardly ever begins with one. */
function looksLikeHtml(head: string): boolean {
  return /^(?:<\?xml\b|<!--|<(?:head|body|div|p|article|main|section|h1|title|meta|script|table|span|center)[\s>/])/i.test(head);
}
