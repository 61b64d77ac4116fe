import { wordsByRank } from "../src/language/en/wordRanks.ts";
import { seeded } from "../scripts/train/random.ts";

/**
 * Articles of about 400 words drawn by their frequency in English, as many as wanted, each made from its number alone: any of them can be made
 * again without the others. One in ten holds one to four sentences of an earlier article, and one in two of those edits them lightly.
 */
export interface PlantedArticle {
  readonly text: string;
  readonly plant: Plant | null;
}

/** Sentences of article `from` that stand at [start, end) of this article's text. */
export interface Plant {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

export function plantedArticle(number: number): PlantedArticle {
  const own = ownSentences(number);
  const random = seeded(number * 2 + 1);
  if (number === 0 || random() >= PLANTED) return { text: own.join(" "), plant: null };
  const from = Math.floor(random() * number);
  const source = ownSentences(from);
  const count = 1 + Math.floor(random() * MOST_PLANTED);
  const first = Math.floor(random() * (source.length - count + 1));
  const edits = random() < EDITED;
  const taken = source.slice(first, first + count).map((sentence) => (edits ? edited(sentence, random) : sentence)).join(" ");
  const at = Math.floor(random() * (own.length + 1));
  const before = own.slice(0, at).join(" ");
  const start = before === "" ? 0 : before.length + 1;
  const text = [before, taken, own.slice(at).join(" ")].filter((part) => part !== "").join(" ");
  return { text, plant: { from, start, end: start + taken.length } };
}

const PLANTED = 0.1;
const MOST_PLANTED = 4;
const EDITED = 0.5;
/** Of the words of an edited sentence: put for another, and left out. */
const REPLACED = 0.06;
const DROPPED = 0.05;
const WORDS = 400;

function ownSentences(number: number): string[] {
  const random = seeded(number * 2);
  const sentences: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const length = 12 + Math.floor(random() * 16);
    const sentence = Array.from({ length }, () => word(random));
    sentences.push(`${capital(sentence[0]!)} ${sentence.slice(1).join(" ")}.`);
    words += length;
  }
  return sentences;
}

function edited(sentence: string, random: () => number): string {
  const words = sentence.slice(0, -1).split(" ");
  return `${words.flatMap((each) => (random() < DROPPED ? [] : [random() < REPLACED ? word(random) : each])).join(" ")}.`;
}

/** By Zipf's law: the chance of a rank goes with one over it. */
function word(random: () => number): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]!;
}

const vocabulary = wordsByRank.trim().split(/\s+/);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
