import type { Copies, Copy } from "../model/copy.ts";
import { compareWords } from "../text/order.ts";
import { byPlace } from "../text/spans.ts";

/** What the reports list as copies: the same or nearly the same words, and what is surely the same in other words; by the articles, then by place. */
export function listedCopies({ passages, rewritten = [] }: Copies): Copy[] {
  return [...passages, ...rewritten].sort((x, y) => compareWords(x.a.article, y.a.article) || compareWords(x.b.article, y.b.article) || byPlace(x.a, y.a) || byPlace(x.b, y.b));
}
