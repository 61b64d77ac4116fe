import { parseFragment } from "parse5";

/** Source characters of a page as they read in a text: references resolved, white space as one blank. For short stretches without tags. */
export function readsAs(words: string): string {
  const shown = parseFragment(words).childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  return (shown === "" ? words : shown).replace(/[\t\n\f\r ]+/g, " ");
}
