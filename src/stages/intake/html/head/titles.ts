import type { GivenBy } from "../../../../model/article.ts";
import type { Line } from "./lines.ts";
import { type Site, isSite, withoutSite } from "./siteName.ts";
import { sameFolded, sharedWords, titleWords } from "../../titleWords.ts";

export interface GivenTitle {
  readonly value: string;
  readonly from: GivenBy;
}

export interface ChosenTitle {
  /** Null where the page gives none. */
  readonly words: string | null;
  /** The line that shows it; null where none does. */
  readonly line: number | null;
  /** All of them, without the site's name; the one used first. */
  readonly given: readonly GivenTitle[];
}

/** The title that the page shows: a heading that its own titles confirm, else any line that repeats one of them, else its only heading; where none shows it, the first of those titles. */
export function chosenTitle(given: readonly GivenTitle[], lines: readonly Line[], site: Site): ChosenTitle {
  const all = given.map(({ value }) => value);
  const clean = given.map(({ value, from }) => ({ value: withoutSite(value, site, all), from })).filter(({ value }) => !isSite(value, site));
  const line = titleLine(clean.map(({ value }) => value), lines, site);
  if (line === null) return { words: clean[0]?.value ?? null, line, given: clean };
  const words = lines[line]!.text.replace(/\s+/g, " ").trim();
  return { words, line, given: [{ value: words, from: "visible" }, ...clean] };
}

function titleLine(titles: readonly string[], lines: readonly Line[], site: Site): number | null {
  const folds = titles.map(titleWords);
  const beginnings = new Set(titles.flatMap(partsBefore).map(titleWords));
  const initials = new Set([...folds, ...beginnings].map((fold) => fold[0]));
  const shortest = Math.min(...titles.map(({ length }) => length)) * SHORTER;
  const longest = Math.max(...titles.map(({ length }) => length)) / SHORTER;
  const headings: { readonly at: number; readonly words: string }[] = [];
  const others: { readonly at: number; readonly rank: number }[] = [];
  for (let at = 0; at < lines.length && at < MOST_LINES; at++) {
    const line = lines[at]!;
    const { length } = line.text;
    if (length > LONGEST_TITLE) continue;
    const isFirst = isHeading(line, "h1");
    if (!isFirst && (length < shortest || length > longest || !initials.has(initialOf(line.text)))) continue;
    const words = titleWords(line.text);
    if (isFirst && !isSite(line.text, site) && headings.length < MOST_HEADINGS) headings.push({ at, words });
    if (!isFirst && (folds.some((fold) => sameFolded(fold, words)) || beginnings.has(words))) others.push({ at, rank: (isLink(line) ? 2 : 0) + (isHeading(line, "h2") ? 0 : 1) });
  }
  const named = headings.find(({ words }) => folds.some((fold) => sameFolded(fold, words))) ?? headings.find(({ words }) => beginnings.has(words)) ?? likest(headings, folds);
  if (named) return soonestRead(headings.filter(({ words }) => words === named.words).map(({ at }) => at), lines);
  const other = others.reduce<(typeof others)[number] | null>((first, one) => (first === null || one.rank < first.rank ? one : first), null);
  return other?.at ?? (headings.length === 1 && (folds.length === 0 || headings[0]!.words.includes(" ")) ? headings[0]!.at : null);
}

/** The first letter or digit, as `titleWords` has it: most lines need no second look. */
function initialOf(line: string): string | undefined {
  const code = line.charCodeAt(0) | SMALL;
  if (code >= 97 && code <= 122) return String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.exec(line)?.[0].toLowerCase().normalize("NFC")[0];
}

/** The bit by which a small letter of ASCII differs from its capital. */
const SMALL = 32;

/** Of headings with the same words (a bar that stays on the screen repeats it) the one that running text follows soonest. */
function soonestRead(places: readonly number[], lines: readonly Line[]): number {
  if (places.length === 1) return places[0]!;
  const distance = (from: number): number => {
    const at = lines.slice(from + 1, from + 1 + FAR_ON).findIndex(({ text, linked }) => text.length >= RUNS_ON && linked < text.length / 2);
    return at < 0 ? FAR_ON : at;
  };
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

/** Lines; and characters of running text. */
const FAR_ON = 60;
const RUNS_ON = 120;

/** The heading with most words in common with a title; the first of equals. */
function likest<Heading extends { readonly words: string }>(headings: readonly Heading[], folds: readonly string[]): Heading | undefined {
  let best: Heading | undefined;
  let most = ALIKE;
  for (const heading of headings) {
    const shared = Math.max(0, ...folds.map((fold) => sharedWords(fold, heading.words)));
    if (shared > most || (shared === most && !best)) [best, most] = [heading, shared];
  }
  return best;
}

const MOST_HEADINGS = 100;
/** Lines from the start that may be the title; characters of the longest. */
const MOST_LINES = 2000;
const LONGEST_TITLE = 400;
/** By how much a line may be shorter, or longer, than the titles that it is compared with. */
const SHORTER = 0.5;
/** Share of the words: titles for search machines leave out and replace some. */
const ALIKE = 0.5;

/** "Harbour reopens - Tarn - The Post": what stands before a mark may be the title, where a line of its own shows these words. */
function partsBefore(title: string): string[] {
  return [...title.matchAll(/\s+[-–—|·•»:]\s+|\s{0,2}\|\s{0,2}/g)].map(({ index }) => title.slice(0, index)).filter((part) => part.length >= SHORTEST_PART);
}

/** Characters. */
const SHORTEST_PART = 12;

/** A line that is a heading of the name, or stands within one. */
function isHeading({ box }: Line, name: string): boolean {
  const parent = box.element.parentNode;
  return box.element.tagName === name || ("tagName" in parent && parent.tagName === name);
}

/** The titles of other pages, and the page's own in lists, are links. */
function isLink({ text, linked }: Line): boolean {
  return linked > text.length / 2;
}
