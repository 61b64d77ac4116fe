import type { Relation, RowKind } from "../model/collation.ts";
import type { Voice } from "../model/span.ts";

/** The tool's own words: names of kinds and relations, plain ones (docs/glossary.md). */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = { agree: "agree", differ: "differ", update: "update", conflict: "contradict", single: "only here" };

export const KIND_WORDS: Readonly<Record<RowKind, string>> = { statement: "statement", quote: "quote", figure: "number", date: "date", name: "name" };

export const VOICE_WORDS: Readonly<Record<Voice, string>> = { own: "in its own voice", attributed: "attributed", quoted: "quoted" };

/** 1, "article", "articles" -> "1 article". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The words as one line: white space as a page shows it. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

/** The words cut at a blank to fit into `room` characters. */
export function clipped(line: string, room: number): string {
  if (line.length <= room) return line;
  const cut = line.lastIndexOf(" ", room);
  return `${line.slice(0, cut > 0 ? cut : room)}…`;
}

/** "2031-09-25T06:40:00+02:00" -> "2031-09-25 06:40 +02:00"; a date stays as it is. */
export function timeWords(published: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*)$/.exec(published);
  if (!found) return published;
  const zone = found[3] === "Z" ? "UTC" : found[3]!;
  return `${found[1]} ${found[2]}${zone === "" ? "" : ` ${zone}`}`;
}

/** Reasons of one shape as one: 'both name "Ostby"', 'both name "Tarn"' -> 'both name "Ostby", "Tarn"'. */
export function foldedReasons(reasons: readonly string[]): string[] {
  const shapes = Map.groupBy(reasons, (reason) => /^[^"]+(?=".+"$)/.exec(reason)?.[0] ?? reason);
  return [...shapes].map(([shape, found]) => (found.length === 1 ? found[0]! : `${shape}${found.map((reason) => reason.slice(shape.length)).join(", ")}`));
}
