import type { Disagreement, GivenBy, Published } from "../../model/article.ts";
import { type Moment, momentOf } from "../../text/moments.ts";
import { sameTitle, titleWords } from "./titleWords.ts";

/** One place's word on a thing. */
export interface Statement {
  readonly value: string;
  readonly from: GivenBy;
}

/** What pages, feeds and tables state of an article in several places; of each the first is the one used. */
export type Statements = Readonly<Partial<Record<Disagreement["field"], readonly Statement[]>>>;

/** Where they do not say the same: the word used, then each that agrees with none before it. */
export function disagreementsIn(statements: Statements): Disagreement[] {
  return FIELDS.flatMap((field) => {
    const given: Statement[] = [];
    for (const statement of (statements[field] ?? []).slice(0, MOST)) if (!given.some((other) => AGREE[field](other.value, statement.value))) given.push(statement);
    return given.length > 1 ? [{ field, given }] : [];
  });
}

/** Two times of one event, as far as they say: a coarser one holds the finer, and one without a zone may be of any clock. */
export function timesAgree(one: string, other: string): boolean {
  const [a, b] = [momentOf(one), momentOf(other)];
  if (!a || !b) return one === other;
  if ((a.zoned && b.zoned) || isCoarse(a) || isCoarse(b)) return a.from <= b.to + slack(a, b) && b.from <= a.to + slack(a, b);
  const apart = Math.abs(Math.floor(a.from / MINUTE) - Math.floor(b.from / MINUTE));
  return apart % ZONE_STEP === 0 && apart <= FURTHEST;
}

/** True where both name a time of the day, and the same one. */
export function sameInstant(one: Published | null, other: Published | null): boolean {
  return one !== null && other !== null && one.value.includes("T") && other.value.includes("T") && timesAgree(one.value, other.value);
}

/** Statements on one thing that are compared. */
const MOST = 12;
const MINUTE = 60_000;
const HOUR = 60;
/** In minutes: clocks differ by quarters of an hour, from UTC-12 to UTC+14. */
const ZONE_STEP = 15;
const FURTHEST = 14 * HOUR;

const FIELDS = ["title", "outlet", "published", "modified", "authors", "url", "language"] as const;

const AGREE: Readonly<Record<Disagreement["field"], (one: string, other: string) => boolean>> = {
  title: sameTitle,
  outlet: (one, other) => holds(titleWords(one).replace(/^the /, ""), titleWords(other).replace(/^the /, "")),
  published: timesAgree,
  modified: timesAgree,
  authors: (one, other) => holds(titleWords(one), titleWords(other)) || sorted(one) === sorted(other),
  url: (one, other) => bareAddress(one) === bareAddress(other),
  language: (one, other) => one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase(),
};

function isCoarse({ from, to }: Moment): boolean {
  return to - from >= MINUTE;
}

/** A day is a day of somewhere: it reaches as far as the clocks of the earth, where the other value names a zone. */
function slack(one: Moment, other: Moment): number {
  if (isCoarse(one) || isCoarse(other)) return one.zoned === other.zoned ? 0 : FURTHEST * MINUTE;
  return CLOCKS_APART;
}

/** Milliseconds: one program writes the time when it saves, the other when it sends. */
const CLOCKS_APART = 5000;

function sorted(names: string): string {
  return titleWords(names).split(" ").sort().join(" ");
}

function holds(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Without scheme, "www.", the last slash, and what a fragment and a query add. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/^(?:www|m|amp|mobile)\./i, "").replace(/[?#].*$/, "").replace(/\/$/, "").toLowerCase();
}
