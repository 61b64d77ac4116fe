import type { GivenBy, Published } from "../../../../model/article.ts";
import { isBefore, momentOf } from "../../../../text/moments.ts";
import { sameInstant, timesAgree } from "../../disagreements.ts";

/** When an article was published, of all that its page says: the candidates in order of trust, the one used and, in its order, what was weighed. */
export interface ChosenTime {
  readonly used: Published | null;
  /** The one used first. */
  readonly given: readonly Published[];
}

/**
 * The first of the candidates, except where two other kinds of places agree against it, or where it only repeats when the page was changed and a reader is shown an earlier time;
 * then, of those that agree with it, the one that says most (a time rather than a day, with its zone rather than without).
 */
export function chosenTime(candidates: readonly Published[], modified: Published | null): ChosenTime {
  const first = candidates[0];
  if (!first) return { used: null, given: [] };
  const base = earlierShown(first, candidates, modified) ?? outvoted(first, candidates, modified) ?? first;
  const used = finest(base, candidates);
  return { used, given: [used, ...candidates.filter((one) => one !== used)] };
}

/** "Published 08:38, updated 09:01", and metadata that give 09:01 for both: programs that set both with every change. */
function earlierShown(first: Published, candidates: readonly Published[], modified: Published | null): Published | null {
  if (modified === null || !sameInstant(first, modified)) return null;
  return candidates.find((one) => kindOf(one.from) === "visible" && one.value.includes("T") && !timesAgree(one.value, first.value) && isEarlier(one.value, first.value)) ?? null;
}

/** A time without a zone is of the clock that the other is of, unless that one is UTC, which nobody lives by. */
function isEarlier(shown: string, stated: string): boolean {
  const [one, other] = [momentOf(shown), momentOf(stated)];
  if (!one || !other) return false;
  if (!one.zoned && /[+-](?!00:00)\d\d:\d\d$/.test(stated)) return shown.slice(0, CLOCK) < stated.slice(0, CLOCK);
  return isBefore(one, other);
}

/** Of the others the first on which more kinds of places agree than on the first, two at least. When the page was changed is no vote. */
function outvoted(first: Published, candidates: readonly Published[], modified: Published | null): Published | null {
  const against = candidates.filter((one) => !timesAgree(one.value, first.value) && !(sameInstant(one, modified) && !sameInstant(first, modified)));
  const votes = (one: Published): number => new Set(candidates.filter((other) => timesAgree(one.value, other.value)).map(({ from }) => kindOf(from))).size;
  const own = votes(first);
  return against.find((one) => votes(one) > Math.max(own, 1)) ?? null;
}

/** What a reader sees is one kind of place, whether it is marked as a time or not. */
function kindOf(from: GivenBy): string {
  return from === "time-element" ? "visible" : from;
}

function finest(base: Published, candidates: readonly Published[]): Published {
  let best = base;
  for (const one of candidates) if (fineness(one) > fineness(best) && timesAgree(one.value, base.value) && (!base.value.includes("T") || isSameClock(one, base))) best = one;
  return best;
}

/** A time without its zone is completed by one that names it and shows the same clock time; another clock's time may be any. */
function isSameClock(one: Published, base: Published): boolean {
  return one.value.slice(0, CLOCK) === base.value.slice(0, CLOCK);
}

/** Characters of "2023-11-18T09:30". */
const CLOCK = 16;

function fineness({ precision, zone, value }: Published): number {
  const rank = { year: 0, month: 1, day: 2, minute: 3, second: 3 }[precision];
  return rank * 2 + (zone !== null || /(?:Z|[+-]\d\d:\d\d)$/.test(value.slice(10)) ? 1 : 0);
}
