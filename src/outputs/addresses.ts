import type { Article } from "../model/article.ts";

/** Where an article is to be found, as a URI: its web address where one is known, else its name as a relative path. */
export function addressOf({ url, name }: Article): string {
  return webAddress(url) ?? name.split("/").map((part) => encodeURIComponent(wellFormed(part))).join("/");
}

/** The address if it leads to the web; nothing else an article names (a script, a file of this machine) may stand where a program would follow it. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}

/** A half of a surrogate pair has no place in a URI. */
function wellFormed(words: string): string {
  return words.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
