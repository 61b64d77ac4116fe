import { Parser } from "htmlparser2";

/** Words that a feed, a table or a document holds. */
export interface Words {
  readonly words: string;
  /** `either`: the format does not say, and the words must show it. */
  readonly markup: "html" | "none" | "either";
}

/** True for words that are a piece of a page: they hold a tag of running text, or a character written as an entity where no line ends part the paragraphs. */
export function isMarkup({ words, markup }: Words): boolean {
  return markup === "html" || (markup === "either" && (TAG.test(words) || (!words.trim().includes("\n") && ENTITY.test(words))));
}

const TAG = /<\/?(?:a|abbr|article|b|blockquote|br|cite|div|em|figure|figcaption|h[1-6]|hr|i|iframe|img|li|ol|p|pre|q|section|small|span|strong|sub|sup|table|td|tr|u|ul|video)(?:\s[^<>]{0,2000})?\/?>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i;

/** One line of words without tags: a title, a name. Null where nothing is left. */
export function lineOf(given: Words | null): string | null {
  if (given === null) return null;
  const head = { ...given, words: given.words.slice(0, LONGEST) };
  const folded = (isMarkup(head) ? withoutTags(head.words) : head.words).toWellFormed().replace(/\s+/g, " ").trim();
  return folded === "" ? null : folded;
}

/** Characters of a title or a name that are looked at. */
const LONGEST = 2000;

function withoutTags(words: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => parts.push(part) });
  parser.end(words);
  return parts.join("");
}
