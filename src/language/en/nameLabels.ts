import type { NameSpan, TokenRange } from "../../model/reading.ts";

/** Types of names, in the order of the labels. Part of the model file. */
export const NAME_TYPES = ["person", "organisation", "place", "event", "other"] as const;

/** Labels of tokens: 0 before the sentence, 1 outside any name, then for each type: first, inner, last and single token of a name. */
export const NAME_LABELS = 2 + 4 * NAME_TYPES.length;
export const OUTSIDE = 1;

const [FIRST, INNER, LAST, SINGLE] = [0, 1, 2, 3];

/** The names that a sentence's labels spell; a broken sequence still gives the tokens that belong together. */
export function namesOf(labels: Uint8Array, sentence: TokenRange): NameSpan[] {
  const names: NameSpan[] = [];
  for (let token = sentence.first; token < sentence.end; token++) {
    const label = labels[token]!;
    if (label <= OUTSIDE) continue;
    let end = token + 1;
    if (part(label) === FIRST || part(label) === INNER) while (end < sentence.end && goesOn(label, labels[end]!) && part(labels[end - 1]!) !== LAST) end++;
    names.push({ first: token, end, type: NAME_TYPES[typeOf(label)]! });
    token = end - 1;
  }
  return names;
}

/** Writes the labels of one name. */
export function writeName(labels: Uint8Array, name: NameSpan): void {
  const base = 2 + 4 * NAME_TYPES.indexOf(name.type);
  for (let token = name.first; token < name.end; token++) labels[token] = base + INNER;
  labels[name.first] = base + FIRST;
  labels[name.end - 1] = base + LAST;
  if (name.end - name.first === 1) labels[name.first] = base + SINGLE;
}

/** Index into `NAME_TYPES`; -1 outside. */
export function typeOf(label: number): number {
  return label <= OUTSIDE ? -1 : (label - 2) >> 2;
}

/** For each label the labels that cannot follow: an inner or last token only after a first or inner one of its type. */
export const FORBIDDEN_NAMES: readonly Uint8Array[] = Array.from({ length: NAME_LABELS }, (_, before) => Uint8Array.from({ length: NAME_LABELS }, (_, label) => (mayFollow(before, label) ? 0 : 1)));

function mayFollow(before: number, label: number): boolean {
  const open = before > OUTSIDE && (part(before) === FIRST || part(before) === INNER);
  const within = label > OUTSIDE && (part(label) === INNER || part(label) === LAST);
  return open ? within && typeOf(before) === typeOf(label) : !within;
}

function goesOn(label: number, next: number): boolean {
  return next > OUTSIDE && typeOf(next) === typeOf(label) && (part(next) === INNER || part(next) === LAST);
}

function part(label: number): number {
  return (label - 2) & 3;
}
