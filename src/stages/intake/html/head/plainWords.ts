import { readsAs } from "../readsAs.ts";

/** Words of a page's metadata on one line: tags taken out, references resolved (some pages write them twice), hidden characters gone. Null when nothing is left. */
export function plainWords(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  let words = value.slice(0, LONGEST).toWellFormed().replace(TAG, "");
  for (let i = 0; i < MOST_ROUNDS && /&(?:#\d|#x|[a-z])/i.test(words); i++) words = readsAs(words);
  const folded = words.replace(TAG, "").replace(HIDDEN, "").replace(/\s+/g, " ").trim();
  return folded === "" ? null : folded;
}

/** Characters of one title, name or address. */
const LONGEST = 600;
/** "&amp;#8217;" needs two. */
const MOST_ROUNDS = 2;
/** Tags that writers put into titles; others may be what a title is about ("<script> explained"). */
const TAG = /<\/?(?:em|i|b|strong|span|br|sup|sub|u|a|p|font|mark|small|q|cite|wbr)(?:\s[^<>]{0,200})?\/?>/gi;
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b\u2060\ufeff]/g;
