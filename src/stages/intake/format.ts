export type Format = "plain" | "markdown" | "html";

/** The format by the name's ending and the first characters; `other` says what came instead. */
export function formatOf(name: string, text: string): Format | { readonly other: string } {
  const head = text.slice(0, LOOKED_AT).trimStart();
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  // A page saved under a wrong ending is still a page.
  if (/^(?:<!doctype html|<html[\s>])/i.test(head)) return "html";
  const known = ENDINGS.get(ending);
  if (known) return known;
  const other = OTHERS.get(ending) ?? otherBySight(head);
  if (other) return { other };
  return looksLikeHtml(head) ? "html" : "plain";
}

/** Characters from the start. */
const LOOKED_AT = 2000;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["txt", "plain"], ["text", "plain"], ["md", "markdown"], ["markdown", "markdown"], ["html", "html"], ["htm", "html"], ["xhtml", "html"],
]);

/** Text that is not the text of one article. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["json", "JSON"], ["jsonl", "JSON Lines"], ["csv", "a table"], ["tsv", "a table"], ["rss", "a feed"], ["atom", "a feed"], ["xml", "XML"], ["opml", "a list of feeds"], ["js", "a program"], ["css", "a style sheet"],
]);

function otherBySight(head: string): string | null {
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^]{0,500}?-->\s{0,20})?<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)\b/i.test(head)) return "a feed or a list of addresses";
  return null;
}

/** A leading tag, comment or declaration of a page: plain text hardly ever begins with one. */
function looksLikeHtml(head: string): boolean {
  return /^(?:<\?xml\b|<!--|<(?:head|body|div|p|article|main|section|h1|title|meta|script|table|span|center)[\s>/])/i.test(head);
}
