import { MOST_BROKEN } from "./packed.ts";

/** What an archive holds besides pages, counted while it is read and said once. */
export interface Tally {
  /** By kind, in words: "pictures". */
  readonly kinds: Map<string, number>;
  /** Answers other than 200, by status. */
  readonly statuses: Map<number, number>;
  /** Captures of a page with the same bytes as before. */
  same: number;
  /** Records that say that a page is as it was: the earlier one stands in the archive, or not. */
  revisits: number;
  strayRevisits: number;
  /** Parts of records that were cut up. */
  segments: number;
  /** Texts made from pages that the archive holds too. */
  conversions: number;
  /** Bytes that belong to no record; the places where they stand; where packed bytes are broken. */
  strayBytes: number;
  strayPlaces: number;
  brokenPlaces: number;
  /** Problems of single records that were not named, since there are so many. */
  unnamed: number;
  documents: number;
}

export function emptyTally(): Tally {
  return { kinds: new Map(), statuses: new Map(), same: 0, revisits: 0, strayRevisits: 0, segments: 0, conversions: 0, strayBytes: 0, strayPlaces: 0, brokenPlaces: 0, unnamed: 0, documents: 0 };
}

export function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What is to be said of records that were passed over as they should be, a sentence each. */
export function passedOver(tally: Tally): string[] {
  const kinds = sum(tally.kinds);
  const statuses = sum(tally.statuses);
  const { same, revisits, strayRevisits, conversions } = tally;
  return [
    ...(kinds > 0 ? [`${records(kinds)} ${kinds === 1 ? "is no page and was" : "are no pages and were"} passed over: ${listed(tally.kinds)}.`] : []),
    ...(statuses > 0 ? [`${records(statuses)} ${statuses === 1 ? "is an answer" : "are answers"} other than 200 (OK) and ${statuses === 1 ? "was" : "were"} passed over: ${listed(tally.statuses, (status) => (status === 0 ? "no status" : `status ${status}`))}.`] : []),
    ...(same > 0 ? [`${records(same)} ${same === 1 ? "holds" : "hold"} a page of the same address with the same bytes as before; it is one article.`] : []),
    ...(revisits > 0 ? [`${records(revisits)} ${revisits === 1 ? "says" : "say"} that what was captured before had not changed.`] : []),
    ...(strayRevisits > 0 ? [`${records(strayRevisits)} ${strayRevisits === 1 ? "refers to a capture that is" : "refer to captures that are"} not in this archive. Name the archive that holds ${strayRevisits === 1 ? "it" : "them"} too.`] : []),
    ...(conversions > 0 ? [`${records(conversions)} ${conversions === 1 ? "is a text" : "are texts"} made from what the archive holds too, and ${conversions === 1 ? "was" : "were"} passed over.`] : []),
  ];
}

/** What is to be said of what could not be read. */
export function notRead(tally: Tally): string[] {
  const { segments, strayBytes, strayPlaces, brokenPlaces, unnamed } = tally;
  return [
    ...(segments > 0 ? [`${records(segments)} ${segments === 1 ? "is part" : "are parts"} of a record that was cut up; such parts are not joined.`] : []),
    ...(strayPlaces > 0 ? [`${strayBytes} bytes belong to no record, in ${places(strayPlaces)}; the records behind them were read.`] : []),
    ...(brokenPlaces > 0 ? [`its packed bytes are broken in ${places(brokenPlaces)}, or end too early; what could be unpacked was read${brokenPlaces < MOST_BROKEN ? "" : ", up to the last of them"}.`] : []),
    ...(unnamed > 0 ? [`${unnamed} more ${unnamed === 1 ? "record" : "records"} could not be read.`] : []),
  ];
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((all, here) => all + here, 0);
}

function records(number: number): string {
  return number === 1 ? "1 record" : `${number} records`;
}

function places(number: number): string {
  return number === 1 ? "one place" : `${number} places`;
}

/** "pictures (9), scripts (4), others (2)": the most frequent first. */
function listed<K extends string | number>(counts: ReadonlyMap<K, number>, named: (key: K) => string = String): string {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, SHOWN).map(([key, number]) => `${named(key)} (${number})`);
  const left = sorted.slice(SHOWN).reduce((all, [, here]) => all + here, 0);
  return [...shown, ...(left > 0 ? [`others (${left})`] : [])].join(", ");
}

/** Kinds that one sentence names. */
const SHOWN = 12;
