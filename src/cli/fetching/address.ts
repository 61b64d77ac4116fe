import { NotFetched } from "./notFetched.ts";

/**
 * The address that the words give, against `base` where they are relative; without its fragment, which no server sees. Throws NotFetched
 * for what is none, is not http or https, or carries a user name or password.
 */
export function addressOf(words: string, base?: URL): URL {
  const url = parsed(words.trim(), base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new NotFetched("bad-address", `expected an address that begins with http:// or https://, came ${url.protocol.slice(0, LONGEST_SCHEME)}. Only web pages are fetched.`);
  if (url.username !== "" || url.password !== "") throw new NotFetched("bad-address", "expected an address without a user name or password, came one that carries them; they would end up in the archive. Leave them out.");
  if (url.href.length > LONGEST) throw new NotFetched("bad-address", `expected an address of at most ${LONGEST} characters, came ${url.href.length}.`);
  url.hash = "";
  // "news.example." is the same host: it must not be asked twice at once, and no certificate has the stop.
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  return url;
}

/** Where a Location header leads. Headers come as bytes; most are ASCII, the others are nearly always UTF-8. */
export function locationOf(header: string): string {
  return Buffer.from(header, "latin1").toString("utf8");
}

/** How an address is called in a problem: never with the password that it may carry, and not without end. */
export function addressName(words: string): string {
  const shown = words.trim().replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/?#]*@/i, "$1…@");
  return shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME)}…` : shown;
}

/** Characters. Servers and proxies refuse longer ones (RFC 9110 asks them to take 8,000). */
const LONGEST = 8000;
/** Characters of an address in a problem line. */
const LONGEST_NAME = 300;
const LONGEST_SCHEME = 20;

function parsed(words: string, base?: URL): URL {
  // A lone surrogate or a line break within would silently become another address.
  if (/[\u0000-\u0020\u007f]/.test(words)) throw new NotFetched("bad-address", "expected an address without blanks and control characters. Write blanks as %20.");
  if (!URL.canParse(words, base?.href)) throw new NotFetched("bad-address", "expected an address such as https://news.example/story. Check the spelling; http:// or https:// may be missing.");
  return new URL(words, base?.href);
}
