import { isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { spanInText, toReading } from "../../../text/edits.ts";
import { wordAt } from "../../../text/tokens.ts";

/** A name inside a hyphenated word: "Trump" in "the Trump-Abe summit", "US" in "US-backed". */
export interface NameInWord {
  readonly token: number;
  readonly span: Span;
  readonly name: string;
}

/**
 * Names that stand in hyphenated words. "Trump-Abe" is two names where both stand alone in the article too; "Gaza-based" begins with one.
 * `others`: the names found so far.
 */
export function namesInWords(reading: Reading, others: readonly TokenRange[]): NameInWord[] {
  const alone = new Set(others.filter((range) => range.end - range.first <= LONGEST).map((range) => wordAt(reading, range.end - 1)).filter((word) => !word.includes("-")));
  const isName = (word: string): boolean => alone.has(word) || isKnownPlace(word) || isKnownOrganisation(word);
  const found: NameInWord[] = [];
  const seen = new Map<number, readonly number[]>();
  for (let token = 0; token < reading.tokens.count; token++) {
    const id = reading.tokens.words[token]!;
    const cuts = seen.get(id) ?? cutsOf(wordAt(reading, token), isName);
    seen.set(id, cuts);
    if (cuts.length === 0) continue;
    const start = toReading(reading.offsets, reading.tokens.starts[token]!);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const span = spanInText(reading.offsets, { start: start + cuts[i]!, end: start + cuts[i + 1]! });
      found.push({ token, span, name: wordAt(reading, token).slice(cuts[i]!, cuts[i + 1]!) });
    }
  }
  return found;
}

/** Words of a name whose last word may stand alone. */
const LONGEST = 3;
/** Characters of a hyphenated word that is looked into. */
const LONGEST_WORD = 40;

/** Starts and ends of the names in a word; empty when it is one name ("Jean-Luc") or holds none. */
function cutsOf(word: string, isName: (word: string) => boolean): readonly number[] {
  if (!word.includes("-") || word.length > LONGEST_WORD || !/^\p{Lu}/u.test(word)) return [];
  const pieces = word.split("-");
  const first = pieces[0]!;
  // "US-backed", "Gaza-based"
  if (pieces.slice(1).every((piece) => /^\p{Ll}{3,}$/u.test(piece))) return isName(first) ? [0, first.length] : [];
  if (!pieces.every((piece) => /^\p{Lu}/u.test(piece) && isName(piece))) return [];
  const cuts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    cuts.push(at, at + piece.length);
    at += piece.length + 1;
  }
  return cuts;
}
