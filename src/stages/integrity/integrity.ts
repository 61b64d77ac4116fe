import type { Article, Flag } from "../../model/article.ts";
import type { Edit } from "../../text/edits.ts";
import { compositions } from "./compositions.ts";
import { hiddenCharacters } from "./hidden.ts";
import { lookalikes } from "./lookalikes.ts";
import { mojibake } from "./mojibake.ts";

/**
 * What in the text does not read as it looks, and the edits after which it reads plainly. Both in order of place, without overlap; no edit lengthens.
 * Mixed scripts after UTS #39 (Unicode security mechanisms); what only composes letters ("e" and an accent) is an edit without a flag.
 */
export function integrity(article: Article): { flags: Flag[]; edits: Edit[] } {
  const { text } = article;
  if (!UNUSUAL.test(text)) return { flags: [], edits: [] };
  const flags = merged([mojibake(text), hiddenCharacters(text), lookalikes(text)]);
  const edits = flags.filter((flag) => reads(text, flag)).map(({ start, end, reads }): Edit => ({ start, end, reads }));
  return { flags, edits: merged([edits, compositions(text)]) };
}

/** Any character but those of plain ASCII text. */
const UNUSUAL = /[^\t\n\r\f\v -~]/;

function reads(text: string, flag: Flag): boolean {
  return flag.reads.length <= flag.end - flag.start && text.slice(flag.start, flag.end) !== flag.reads;
}

/** In order of place; of two that overlap, the one of the earlier list stays. Each list is in order and without overlap. */
function merged<T extends { readonly start: number; readonly end: number }>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((kept, list) => mergedTwo(kept, list), []);
}

function mergedTwo<T extends { readonly start: number; readonly end: number }>(first: readonly T[], second: readonly T[]): T[] {
  const found: T[] = [];
  let at = 0;
  for (const item of second) {
    while (at < first.length && first[at]!.end <= item.start) found.push(first[at++]!);
    if (at === first.length || first[at]!.start >= item.end) found.push(item);
  }
  while (at < first.length) found.push(first[at++]!);
  return found;
}
