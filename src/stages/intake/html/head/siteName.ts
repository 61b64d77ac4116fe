import { titleWords } from "../../titleWords.ts";

/** What a page calls the site it belongs to, and the name in its address. */
export interface Site {
  /** As og:site_name, a publisher and the like give it; of each what `titleWords` gives, without "the". */
  readonly names: ReadonlySet<string>;
  /** Of its host, without blanks; "" when unknown. */
  readonly host: string;
}

export function siteOf(names: readonly string[], host: string): Site {
  return { names: new Set(names.map((name) => titleWords(name).replace(/^the /, "")).filter((name) => name !== "")), host };
}

/**
 * The title without the site's name, which many pages set behind it, or before it: "Harbour reopens - The Harbour Post". Only where something shows that these words are the site's name;
 * `titles` are the page's other titles: what is left when one of them is whole is the site's too ("Harbour reopens | News | The Post").
 */
export function withoutSite(title: string, site: Site, titles: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length === 1) return title;
  // The marks stand at the odd places.
  for (let end = 1; end < parts.length; end += 2) {
    const head = parts.slice(0, end).join("").trim();
    if (titles.some((other) => other !== title && other.length <= head.length + SLACK && titleWords(other) === titleWords(head)) && (end > 1 || head.includes(" "))) return head;
  }
  let from = 0;
  let to = parts.length;
  while (to > 1 && isSite(parts[to - 1]!, site)) to -= 2;
  if (to === parts.length) while (from < parts.length - 1 && isSite(parts[from]!, site)) from += 2;
  const left = parts.slice(from, Math.max(to, from + 1)).join("").trim();
  return left === "" || isSite(left, site) ? title : left;
}

/** True for the site's name: as it names itself, or as its address has it ("BBC News" at bbc.co.uk, "The Harbour Post" at harbourpost.example). */
export function isSite(words: string, site: Site): boolean {
  const folded = titleWords(words);
  if (folded === "") return false;
  if (site.names.has(folded.replace(/^the /, ""))) return true;
  const joined = folded.replace(/ /g, "");
  const bare = folded.replace(/^the /, "").replace(/ /g, "");
  if (site.host.length < SHORTEST_HOST) return joined === site.host && joined !== "";
  if (bare === site.host || joined === site.host || joined.replace(/(?:com|org|net)$/, "") === site.host) return true;
  // "CNN Politics" at cnn.com: the name, and a word or two for the part of the site.
  return folded.split(" ").length <= MOST_WORDS && (folded.startsWith(`${site.host} `) || folded.endsWith(` ${site.host}`) || (joined.startsWith(site.host) && folded.split(" ").length === 1));
}

/** Characters by which one writing of a title may be longer than the other. */
const SLACK = 8;
const SHORTEST_HOST = 3;
const MOST_WORDS = 3;

/** A mark between blanks, or a bar: hyphens within words part nothing. */
const SEPARATOR = /(\s+[-–—|·•»:~]{1,2}\s+|\s{0,2}[|»]\s{0,2})/;
