import { printable } from "../terminal/terminal.ts";
import { oneLine } from "../wording.ts";

/**
 * Words of an article made safe for Markdown, on one line: no link, image, HTML, code, table cell or emphasis begins in them. What some
 * renderers link without any mark (an address, a person's handle) is set as code, since no backslash keeps them from it.
 */
export function escaped(words: string): string {
  return oneLine(printable(words)).split(ADDRESS).map((piece, i) => (i % 2 === 1 ? `\`${piece}\`` : plain(piece))).join("");
}

/**
 * "https://...", "www....", "name@...", "@name": to the next blank, or to what code cannot hold in a table cell, without a last comma or full stop. The part before "@" is left
 * to the plain words: a handle alone is no address.
 */
const ADDRESS = /((?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|xmpp:|@)[^\s`|\\<>"“”‘’«»]{0,2000}[^\s`|\\<>"“”‘’«».,:;!?)\]])/i;

/** CommonMark lets every mark of ASCII be written after a backslash; these are the ones that mean something inside a line. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#~|&$^=]/g, "\\$&").replace(LINE_START, "$1$3\\$2$4").replace(/:(?=\/)|(?<=www)\.|@/gi, "\\$&");
}

/** A list, heading or rule at the beginning of a line: "- ", "1." */
const LINE_START = /^(\s*)([-+])|^(\s*\d{1,9})([.)])/;
