import type { WrittenOtherwise } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import { isBlank } from "../../text/spans.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { LETTER_OR_DIGIT } from "./words.ts";
import type { Placed, Stretch } from "./places.ts";

/** In what the two sides of an equal passage differ though they read the same; empty where not a byte differs or the words do. In a fixed order. */
export function writtenOtherwise({ one, other, equal, columns }: Placed, a: Reading, b: Reading): readonly WrittenOtherwise[] {
  if (equal !== columns || slice(a, one) === slice(b, other)) return [];
  const [ofA, ofB] = [writingOf(a, one), writingOf(b, other)];
  return KINDS.filter((kind) => ofA[kind] !== ofB[kind]);
}

const KINDS: readonly WrittenOtherwise[] = ["look-alike letters", "hidden characters", "case", "quotation marks", "spacing"];

function slice({ article }: Reading, { span }: Stretch): string {
  return article.text.slice(span.start, span.end);
}

/** How a passage is written in each respect; two that are written alike give equal strings. */
function writingOf(reading: Reading, { tokens }: Stretch): Readonly<Record<WrittenOtherwise, string>> {
  const { text } = reading.article;
  const { starts, ends } = reading.tokens;
  const writing = { "look-alike letters": "", "hidden characters": "", case: "", "quotation marks": "", spacing: "" };
  let words = 0;
  for (let token = tokens.first; token < tokens.end; token++) {
    const word = wordAt(reading, token);
    if (QUOTES.has(word)) {
      writing["quotation marks"] += `${words} ${word}`;
      continue;
    }
    if (!LETTER_OR_DIGIT.test(word)) continue;
    words++;
    const raw = text.slice(starts[token]!, ends[token]!);
    if (raw !== word) {
      const shown = visible(raw);
      if (shown !== word) writing["look-alike letters"] += `${words} ${shown} `;
      if (shown !== raw) writing["hidden characters"] += `${words} ${hiddenOf(raw)} `;
    }
    writing.case += `${word === formAt(reading, token) ? formAt(reading, token) : word} `;
    if (token + 1 < tokens.end && ends[token]! < starts[token + 1]!) {
      const gap = text.slice(ends[token]!, starts[token + 1]!);
      // Where a paragraph or a page breaks is no matter of the words.
      if (gap !== " " && !/[\n\r]/.test(gap) && [...gap].every((character) => isBlank(character.charCodeAt(0)))) writing.spacing += `${words} ${gap.length} `;
    }
  }
  // An apostrophe is the same letter in either shape, and its shape is a matter of marks.
  if (writing.case.includes("’")) writing.case = writing.case.replaceAll("’", "'");
  return writing;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "„", "‟", "«", "»", "''", "``", "＂", "‘", "’", "'", "‚", "‹", "›"]);

/** Characters that show nothing: format characters of Unicode (zero-width, bidirectional, soft hyphen). */
const HIDDEN = /\p{Cf}/gu;

function visible(raw: string): string {
  return raw.replace(HIDDEN, "");
}

function hiddenOf(raw: string): string {
  return (raw.match(HIDDEN) ?? []).join("");
}
