import type { Lexicon, Reading } from "../../model/reading.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { type Moment, momentOf } from "../../text/moments.ts";
import { roomFor } from "./growing.ts";

/**
 * Articles in ascending order of id, one reading at a time. `reading` is asked once for each, in order, and later again for those that share
 * something: a run that does not fit into memory may make it anew.
 */
export interface Readings {
  readonly count: number;
  reading(article: number): Reading;
}

/**
 * The words of all articles as one column, as they read: lower-cased, look-alikes repaired, punctuation and quotation marks left out.
 * Equal words are equal numbers. The words of article `n` are [begins[n], begins[n + 1]). Thirteen bytes a word are all that is held.
 */
export interface Words {
  readonly count: number;
  readonly ids: readonly string[];
  /** Outlets of the run, each once. */
  readonly outlets: readonly string[];
  /** When each article was published, null where that is not known. */
  readonly appeared: readonly (Moment | null)[];
  reading(article: number): Reading;
  readonly begins: Uint32Array;
  readonly words: Uint32Array;
  /** Token of the article's reading that each word is. */
  readonly tokens: Uint32Array;
  /** Index of the article that each word stands in. */
  readonly articles: Uint32Array;
  /** The sum of those of NAMED, TITLED and OPENS that hold. */
  readonly marks: Uint8Array;
  /** How many words stand in each article's body: all but those of titles. */
  readonly bodies: Uint32Array;
  /** By word number: how it is spelled. */
  readonly spelled: readonly string[];
  /** By word number: the same for the same word in every run. */
  readonly hashes: Uint32Array;
  /** By word number: 1 for a function word ("the", "of", "was"). */
  readonly functional: Uint8Array;
}

export function comparedWords(source: Readings): Words {
  let words: Uint32Array = new Uint32Array(FIRST_ROOM);
  let tokens: Uint32Array = new Uint32Array(FIRST_ROOM);
  let articles: Uint32Array = new Uint32Array(FIRST_ROOM);
  let marks: Uint8Array = new Uint8Array(FIRST_ROOM);
  const begins = new Uint32Array(source.count + 1);
  const bodies = new Uint32Array(source.count);
  const ids: string[] = [];
  const outlets = new Set<string>();
  const appeared: (Moment | null)[] = [];
  const numbers = numbering();
  let count = 0;
  for (let article = 0; article < source.count; article++) {
    const reading = source.reading(article);
    const numberOf = numbers.ofLexicon(reading.tokens.lexicon);
    ids.push(reading.article.id);
    if (reading.article.outlet !== null) outlets.add(reading.article.outlet);
    appeared.push(reading.article.published === null ? null : momentOf(reading.article.published.value));
    begins[article] = count;
    words = roomFor(words, count + reading.tokens.count);
    tokens = roomFor(tokens, count + reading.tokens.count);
    articles = roomFor(articles, count + reading.tokens.count);
    marks = roomFor(marks, count + reading.tokens.count);
    let sentence = -1;
    for (const { kind, first, end } of reading.paragraphs) {
      const before = count;
      for (let token = first; token < end; token++) {
        const number = numberOf(reading.tokens.forms[token]!);
        if (number === NOT_A_WORD) continue;
        words[count] = number;
        tokens[count] = token;
        const opens = reading.tokens.sentences[token] !== sentence;
        sentence = reading.tokens.sentences[token]!;
        marks[count] = (isNamed(reading, token) ? NAMED : 0) + (kind === "title" ? TITLED : 0) + (opens ? OPENS : 0);
        articles[count++] = article;
      }
      if (kind !== "title") bodies[article]! += count - before;
    }
  }
  begins[source.count] = count;
  const spelled = numbers.words();
  return {
    count: source.count,
    ids,
    outlets: [...outlets],
    appeared,
    reading: (article) => source.reading(article),
    begins,
    words: words.subarray(0, count),
    tokens: tokens.subarray(0, count),
    articles: articles.subarray(0, count),
    marks: marks.subarray(0, count),
    bodies,
    spelled,
    hashes: Uint32Array.from(spelled, hashOfWord),
    functional: Uint8Array.from(spelled, (word) => (isFunctionWord(word) ? 1 : 0)),
  };
}

/** A word with a capital that its sentence does not ask for; a word of the headline; the first word of a sentence. */
export const NAMED = 1;
export const TITLED = 2;
export const OPENS = 4;

/** Words made room for at first; a story fits. */
const FIRST_ROOM = 1 << 14;
const NOT_A_WORD = -1;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

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
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
