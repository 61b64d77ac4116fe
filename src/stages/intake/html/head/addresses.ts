import { type Statement, bareAddress } from "../../disagreements.ts";

/** The canonical address first, unless it leads to another outlet ("harbourpost.example" on a page of "The Tarn Courier", which took the text from there); the site's first page is no article's. */
export function addressesOf(urls: readonly Statement[], linked: string | null, site: string): Statement[] {
  const stated = webAddress(linked);
  const all = stated === null ? urls : [...urls, { value: stated, from: "json-ld" } as const];
  const inner = all.filter(({ value }) => !isFrontPage(value));
  const isOwn = ({ value }: Statement): boolean => hostName(value).length >= SHORTEST_HOST && site.replace(/ /g, "").includes(hostName(value));
  const own = inner.find(isOwn);
  if (own && !isOwn(inner[0]!)) return [own, ...inner.filter((one) => one !== own)];
  return inner.length > 0 ? inner : [...all];
}

const SHORTEST_HOST = 3;

/** An address of the web that a page may name as its own; null for anything else. */
export function webAddress(words: string | null | undefined): string | null {
  const trimmed = words?.trim() ?? "";
  return /^https?:\/\/[^\s"<>]{3,2000}$/i.test(trimmed) ? trimmed : null;
}

/** True where two addresses are of one page: scheme, "www.", the last slash, what a fragment and a query add aside. */
export function sameAddress(one: string, other: string): boolean {
  return bareAddress(one) === bareAddress(other);
}

/** True for the address of a site's first page. */
export function isFrontPage(address: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(address);
}

/** The words of a host that can be an outlet's name, without blanks: "news.harbour-post.co.uk" gives "harbourpost". Empty where there is none. */
export function hostName(address: string | null): string {
  const host = /^https?:\/\/(?:[^/@?#]{0,200}@)?([^/:?#]+)/i.exec(address ?? "")?.[1]?.toLowerCase() ?? "";
  const labels = host.split(".").slice(0, -1);
  // "harbour-post.co.uk": the second level of a country is no name.
  while (labels.length > 1 && SECOND_LEVELS.has(labels[labels.length - 1]!)) labels.pop();
  return (labels[labels.length - 1] ?? "").replace(/-/g, "");
}

const SECOND_LEVELS = new Set(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"]);
