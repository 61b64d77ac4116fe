import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAdjectiveOfPlace } from "../../src/language/en/gazetteer.ts";
import { nameClasses } from "../../src/language/en/nameWords.ts";
import type { NameSpan } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { gumDocuments } from "./gum.ts";
import type { GumToken } from "./gum.ts";
import { withHyphensWhole } from "./hyphens.ts";
import type { NamedText } from "./names.ts";

type Name = NamedText["names"][number];

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly annotated?: readonly (readonly [number, number])[]; readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string; readonly form?: string | null }[] };
}

const TYPES: Readonly<Record<string, NameSpan["type"]>> = { PER: "person", ORG: "organisation", LOC: "place", MISC: "other", PRO: "other", FIN: "other", MIX: "other" };

/** Wikigold: every name of each article. */
export function wikigold(data: string): (NamedText & { readonly id: string })[] {
  return lines(join(data, "entities/gold.jsonl")).map(({ id, text, gold }) => ({
    id,
    text,
    names: gold.entities.map(({ span, type }) => ({ start: span[0], end: span[1], type: TYPES[type]! })),
    unsure: [],
  }));
}

/** MEANTIME: its mentions are whole phrases, so only those that are a bare name are taken; beyond the annotated part nothing is sure. */
export function meantime(data: string): NamedText[] {
  return lines(join(data, "meantime/gold.jsonl")).map(({ text, gold }) => {
    const zones = gold.annotated!.map(([start, end]) => ({ start, end }));
    const named = gold.entities.filter(({ form }) => form === "NAM" || form === "PRE.NAM").map(({ span, type }) => bareName(text, span, TYPES[type] ?? "other"));
    const names = withoutOverlap(named.filter((name) => name !== null));
    const phrases = gold.entities.map(({ span }) => ({ start: span[0], end: span[1] }));
    const beyond = zones.length === 0 ? [{ start: 0, end: text.length }] : [{ start: zones[zones.length - 1]!.end, end: text.length }];
    return { text, names, unsure: [...beyond.filter(({ start, end }) => end > start), ...phrases] };
  });
}

/** The words of a mention when they are a name and nothing else: "the United States Air Force (USAF" gives "United States Air Force". */
function bareName(text: string, [from, to]: readonly [number, number], type: NameSpan["type"]): Name | null {
  let exact = text.slice(from, to).replace(/ ?\(.*$/s, "");
  const article = /^(?:the|a|an) /i.exec(exact)?.[0].length ?? 0;
  exact = exact.slice(article).replace(/['’]s?$/, "");
  const small = new Set(["of", "the", "for", "de", "in"]);
  const words = exact.split(" ");
  if (!/^[\p{Lu}\d]|^i[A-Z]/u.test(exact) || small.has(words[words.length - 1]!) || words.some((word) => !/^[\p{Lu}\d]|^i[A-Z]/u.test(word) && !small.has(word)) || /[,;"]/.test(exact)) return null;
  const titles = type === "person" ? titlesBefore(words) : 0;
  return titles === exact.length + 1 ? null : { start: from + article + titles, end: from + article + exact.length, type };
}

/** Characters of the titles before a person's name, blanks counted: "Spokeswoman " of "Spokeswoman Ana Ruiz". */
function titlesBefore(words: readonly string[]): number {
  let length = 0;
  for (const word of words) {
    if (!/[HR]/.test(nameClasses(word))) return length;
    length += word.length + 1;
  }
  return length;
}

/** GUM: entities with a proper noun as their head, cut down to the name; other proper nouns are unsure. Documents for testing are left out. */
export function gum(data: string): NamedText[] {
  return gumDocuments(join(data, "gum")).train.map((document) => {
    const found = document.sentences.map((sentence) => namesOfSentence(sentence));
    return { text: document.text, names: found.flatMap(({ names }) => names), unsure: found.flatMap(({ unsure }) => unsure) };
  });
}

interface GumEntity {
  readonly type: string;
  readonly first: number;
  readonly end: number;
  /** Tokens that every span for this entity must have, counted from 1 in the entity. */
  readonly least: readonly number[];
}

const GUM_TYPES: Readonly<Record<string, NameSpan["type"] | null>> = { person: "person", organization: "organisation", place: "place", event: "event", time: null };

function namesOfSentence(sentence: readonly GumToken[]): { readonly names: Name[]; readonly unsure: Span[] } {
  const names: Name[] = [];
  for (const entity of entitiesOf(sentence)) {
    const type = GUM_TYPES[entity.type] === undefined ? "other" : GUM_TYPES[entity.type]!;
    const range = type === null ? null : nameRange(sentence, entity, type);
    if (range !== null) names.push({ start: sentence[range[0]]!.start, end: sentence[range[1] - 1]!.end, type: type! });
  }
  const unsure = withHyphensWhole(sentence)
    .filter((token) => (isProper(token) && !nameClasses(token.form).includes("M")) || isAdjectiveOfPlace(token.form))
    .map(({ start, end }) => ({ start, end }));
  return { names: withoutOverlap(names), unsure };
}

/** First and end token of the name in an entity; null when its head is no proper noun. */
function nameRange(sentence: readonly GumToken[], entity: GumEntity, type: NameSpan["type"]): [number, number] | null {
  const head = sentence.findIndex((token, i) => i >= entity.first && i < entity.end && (token.head < entity.first || token.head >= entity.end) && token.relation !== "punct");
  if (head < 0 || !isProper(sentence[head]!)) return null;
  let first = head;
  let end = head + 1;
  while (first > entity.first && belongs(sentence[first - 1]!)) first--;
  while (end < entity.end && belongs(sentence[end]!)) end++;
  // "Daughters of the American Revolution": the least span goes over small words.
  const least = entity.least.map((place) => entity.first + place - 1);
  const [low, high] = [Math.min(first, ...least), Math.max(end - 1, ...least)];
  if (sentence.slice(low, high + 1).every((token) => isProper(token) || /^(?:of|the|for|and|de|la|-|&|[A-Z].*|\d+)$/.test(token.form))) [first, end] = [low, high + 1];
  if (type === "person") while (first < end && /[HRE]/.test(nameClasses(sentence[first]!.form))) first++;
  // "Governor", "Americans": somebody, but no name.
  if (first === end) return null;
  if (/^(?:the|The|a|A)$/.test(sentence[first]!.form) && end - first > 1) first++;
  while (end - first > 1 && !isProper(sentence[first]!) && /^[a-z-]/.test(sentence[first]!.form)) first++;
  return isProper(sentence[end - 1]!) || /\d|[A-Z]/.test(sentence[end - 1]!.form) ? [first, end] : null;
}

function belongs(token: GumToken): boolean {
  return isProper(token) || token.form === "-";
}

function isProper(token: GumToken): boolean {
  return token.tag === "NNP" || token.tag === "NNPS";
}

/** Reads "(1-person-new-...(2-place-..." and "2)1)" of the column into ranges of tokens. */
function entitiesOf(sentence: readonly GumToken[]): GumEntity[] {
  const open: { id: string; type: string; first: number; least: number[] }[] = [];
  const found: GumEntity[] = [];
  sentence.forEach((token, i) => {
    for (const [piece] of token.entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (piece.startsWith("(")) {
        const [id = "", type = "", , , , least = ""] = piece.slice(1).replace(")", "").split("-");
        open.push({ id, type, first: i, least: least.split(",").map(Number).filter((place) => place > 0) });
      }
      if (!piece.endsWith(")")) continue;
      const id = piece.startsWith("(") ? open[open.length - 1]!.id : piece.slice(0, -1);
      const at = open.findLastIndex((entity) => entity.id === id);
      if (at < 0) continue;
      const [entity] = open.splice(at, 1);
      found.push({ type: entity!.type, first: entity!.first, end: i + 1, least: entity!.least });
    }
  });
  return found;
}

/** Of names that overlap the longest. */
function withoutOverlap(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function lines(path: string): GoldLine[] {
  return readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as GoldLine);
}
