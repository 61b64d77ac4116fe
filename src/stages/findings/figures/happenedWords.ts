import { type Happened, happenedWords } from "../../../language/en/happened.ts";
import { happenedPhrases } from "../../../language/en/happenedPhrases.ts";
import { formOf, type Pieces } from "../numerals/numerals.ts";

/** What happened according to this one word in this role; null when it says nothing of the kind. */
export function kindFor(form: string, role: Happened["role"]): string | null {
  return happenedWords.get(form)?.find((happened) => happened.role === role)?.kind ?? null;
}

/** Of several words: "shot down", "lost their lives". */
export interface Phrase extends Happened {
  readonly words: readonly string[];
}

/** The phrase that begins here. */
export function phraseAt(pieces: Pieces, at: number): Phrase | null {
  for (const phrase of PHRASES.get(formOf(pieces, at)) ?? []) {
    let i = 1;
    while (i < phrase.words.length && formOf(pieces, at + i) === phrase.words[i]) i++;
    if (i === phrase.words.length) return phrase;
  }
  return null;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirst();

function phrasesByFirst(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [phrase, kind, role] of happenedPhrases) {
    const words = phrase.split(" ");
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, kind, role }]);
  }
  return index;
}
