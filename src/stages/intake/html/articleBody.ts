import type { TextBlock } from "./layout.ts";

/** The words of an article as the page gives them to programs (schema.org `articleBody`), in fours. */
export interface Guide {
  readonly fours: ReadonlySet<string>;
}

/** The longest `articleBody` in the page's source, however broken the data around it; null where there is none worth following. */
export function guideOf(source: string): Guide | null {
  let longest = "";
  for (let at = source.indexOf(KEY), i = 0; at >= 0 && i < MOST_KEYS; at = source.indexOf(KEY, at + KEY.length), i++) {
    const words = stringAfter(source, at + KEY.length);
    if (words.length > longest.length) longest = words;
  }
  if (longest.length < SHORTEST) return null;
  return { fours: new Set(foursIn(longest.replace(/<[^<>]{1,500}>/g, " ").replace(/&(?:#?\w{1,10});/g, " "))) };
}

/**
 * By block: whether its words are among the guide's. Null for all when the guide is not of this page's article, or of a small part of it;
 * null for a block too short to tell.
 */
export function guided(blocks: readonly TextBlock[], { fours }: Guide): (boolean | null)[] | null {
  let met = 0;
  let shown = 0;
  const found = blocks.map(({ text }) => {
    const own = foursIn(text);
    if (own.length < FEWEST) return null;
    const known = own.filter((four) => fours.has(four)).length;
    met += known;
    if (own.length >= RUNNING) shown += own.length;
    return known >= own.length * MOST;
  });
  return met >= fours.size * COVERED && fours.size >= shown * OF_PAGE ? found : null;
}

const KEY = '"articleBody"';
const MOST_KEYS = 20;
/** Characters; a shorter one is a summary. */
const SHORTEST = 250;
/** Fours of a block that can be told; shares of a block, and of the guide, that must be met. */
const FEWEST = 3;
const MOST = 0.6;
const COVERED = 0.6;
/** Fours of a block of running text; share of all these on the page below which the guide is only the article's beginning. */
const RUNNING = 12;
const OF_PAGE = 0.4;

/** The JSON string that follows a key and a colon; empty when none does. */
function stringAfter(source: string, at: number): string {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(source);
  if (!opening) return "";
  const start = at + opening[0].length;
  let end = start;
  while (end < source.length && source[end] !== '"') end += source[end] === "\\" ? 2 : 1;
  try {
    return JSON.parse(`"${source.slice(start, end).replace(/[\u0000-\u001f]/g, " ")}"`) as string;
  } catch {
    return "";
  }
}

const OPENING = /\s{0,20}:\s{0,20}"/y;

function foursIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const fours: string[] = [];
  for (let i = 3; i < words.length; i++) fours.push(`${words[i - 3]!} ${words[i - 2]!} ${words[i - 1]!} ${words[i]!}`);
  return fours;
}
