import { formOf } from "./shapes.ts";
import { TAGS } from "./tags.ts";
import type { Tag } from "./tags.ts";

/** Words that have one tag wherever they stand, lower-cased; about half of a text. What may have two ("that", "to", "her", "had") is not here. */
const PLAIN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    DT: "the a an these those every",
    IN: "of from with into during despite although because whether unless upon amid toward towards among",
    CC: "and or but nor &",
    PRP: "he him they them she we us it you himself herself themselves itself ourselves myself yourself",
    PRP$: "my our their its your",
    WP: "who whom",
    WP$: "whose",
    MD: "would could should must shall cannot might",
    VBZ: "is has does says",
    VBP: "are am",
    VBD: "was were did",
    VB: "be",
    VBN: "been",
    VBG: "being",
    RB: "n't not never also very too often always already perhaps maybe again almost rather however meanwhile nevertheless",
    ",": ",",
    ".": ". ?",
    ":": "; -- — … ...",
    "-LRB-": "( [",
    "-RRB-": ") ]",
    "``": "“ ``",
    $: "$ £ € US$",
  } satisfies Partial<Record<Tag, string>>).flatMap(([tag, words]) => words.split(" ").map((word): [string, number] => [word, TAGS.indexOf(tag as Tag)])),
);

const NUMBER = TAGS.indexOf("CD");

/** The label of a word with one tag only, figures included ("12,000"); 0 where its place decides, and for capitals ("US", "IT", "WHO"). */
export function plainTag(word: string): number {
  const form = formOf(word);
  if (word.slice(1) !== form.slice(1)) return 0;
  return /^\d+(?:[.,]\d+)*$/.test(form) ? NUMBER : (PLAIN.get(form) ?? 0);
}
