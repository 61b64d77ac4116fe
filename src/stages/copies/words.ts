import type { Lexicon, Reading } from "../../model/reading.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { compareWords } from "../../text/order.ts";

/**
 * The words of all articles as one column, as they read: lower-cased, look-alikes repaired, punctuation and quotation marks left out.
 * Equal words are equal numbers. Articles stand in order of id; the words of article `n` are [begins[n], begins[n + 1]).
 */
export interface Words {
  readonly readings: readonly Reading[];
  readonly begins: Uint32Array;
  readonly words: Uint32Array;
  /** Token of the article's reading that each word is. */
  readonly tokens: Uint32Array;
  /** Index into `readings` of the article that each word stands in. */
  readonly articles: Uint32Array;
  /** The same for the same word in every run, indexed by word number. */
  readonly hashes: Uint32Array;
  /** 1 where the word number is a function word ("the", "of", "was"). */
  readonly functional: Uint8Array;
  /** 1 where a word has a capital that its sentence does not ask for. */
  readonly named: Uint8Array;
}

export function comparedWords(readings: readonly Reading[]): Words {
  const sorted = [...readings].sort((one, other) => compareWords(one.article.id, other.article.id));
  const room = sorted.reduce((sum, reading) => sum + reading.tokens.count, 0);
  const words = new Uint32Array(room);
  const tokens = new Uint32Array(room);
  const articles = new Uint32Array(room);
  const named = new Uint8Array(room);
  const begins = new Uint32Array(sorted.length + 1);
  const numbers = numbering();
  let count = 0;
  for (const [index, reading] of sorted.entries()) {
    const numberOf = numbers.ofLexicon(reading.tokens.lexicon);
    begins[index] = count;
    for (let token = 0; token < reading.tokens.count; token++) {
      const number = numberOf(reading.tokens.forms[token]!);
      if (number === NOT_A_WORD) continue;
      words[count] = number;
      tokens[count] = token;
      named[count] = isNamed(reading, token) ? 1 : 0;
      articles[count++] = index;
    }
  }
  begins[sorted.length] = count;
  const spelled = numbers.words();
  return {
    readings: sorted,
    begins,
    words: words.subarray(0, count),
    tokens: tokens.subarray(0, count),
    articles: articles.subarray(0, count),
    hashes: Uint32Array.from(spelled, hashOfWord),
    named: named.subarray(0, count),
    functional: Uint8Array.from(spelled, (word) => (isFunctionWord(word) ? 1 : 0)),
  };
}

const NOT_A_WORD = -1;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Numbers words across lexicons: one lexicon serves a run, but readings made apart may be compared too. */
function numbering() {
  const known = new Map<string, number>();
  const spelled: string[] = [];
  const lexicons = new Map<Lexicon, (form: number) => number>();
  const numberOfWord = (word: string): number => {
    const number = known.get(word);
    if (number !== undefined) return number;
    if (!LETTER_OR_DIGIT.test(word)) return NOT_A_WORD;
    known.set(word, spelled.length);
    return spelled.push(word) - 1;
  };
  const ofLexicon = (lexicon: Lexicon): ((form: number) => number) => {
    const made = lexicons.get(lexicon);
    if (made) return made;
    const numbers: number[] = [];
    const numberOf = (form: number): number => (numbers[form] ??= numberOfWord(lexicon.word(form)));
    lexicons.set(lexicon, numberOf);
    return numberOf;
  };
  return { ofLexicon, words: (): readonly string[] => spelled };
}

/** With a capital that its sentence does not ask for. Reading and lower-cased form are two numbers also where only the apostrophe differs. */
function isNamed({ tokens, sentences }: Reading, token: number): boolean {
  if (tokens.words[token] === tokens.forms[token] || token === sentences[tokens.sentences[token]!]!.first) return false;
  const first = tokens.lexicon.word(tokens.words[token]!).charAt(0);
  return first !== first.toLowerCase();
}

/** FNV-1a over UTF-16 units, mixed once more, because neighbouring words differ in few bits. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
