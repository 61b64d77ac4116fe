import type { Block } from "./blocks.ts";
import { isProse } from "./prose.ts";
import { countWords, endsSentence } from "./sentenceEnds.ts";
import { wholeDate } from "./writtenDate.ts";

/** True for a short line between paragraphs that heads the next: "What happens next", "Khan’s statement". */
export function isSubheading(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  const next = blocks[at + 1];
  if (at === 0 || !next || !next.apart || block.end - block.start > MOST_CHARACTERS || !isProse(text, next)) return false;
  if (wholeDate(text.slice(block.start, block.end))) return false;
  const words = countWords(text, block, MOST_WORDS + 1);
  if (words > MOST_WORDS || /^[\p{Ll}"“‘'(–—-]/u.test(text.slice(block.start, block.start + 2))) return false;
  if (text[block.end - 1] === "?") return words <= QUESTION_WORDS;
  return !endsSentence(text, block) && !/[,;:–—"”’)-]/.test(text[block.end - 1]!);
}

const MOST_CHARACTERS = 90;
const MOST_WORDS = 12;
const QUESTION_WORDS = 8;
