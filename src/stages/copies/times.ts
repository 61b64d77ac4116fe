import { type Moment, isBefore, momentOf } from "../../text/moments.ts";

/** When two articles appeared, as far as it is told. */
export interface Appeared {
  /** -1 where a surely appeared before b, 1 where b did; 0 where nobody knows. */
  readonly order: -1 | 0 | 1;
  /** "published 2031-05-14 09:30 before 11:00 UTC", or why the times tell nothing. */
  readonly words: string;
}

/** `ofA` and `ofB` are ISO 8601 as the articles give them, null where they do not. */
export function appeared(ofA: string | null, ofB: string | null): Appeared {
  const [a, b] = [ofA === null ? null : momentOf(ofA), ofB === null ? null : momentOf(ofB)];
  if (a === null && b === null) return { order: 0, words: "no time of publication is known" };
  if (a === null || b === null) return { order: 0, words: "the time of publication is known of one alone" };
  const order = isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
  if (order === 0) return { order, words: `which appeared first is not known: ${sameOrBoth(written(ofA!, a), written(ofB!, b))}` };
  const [first, second] = order < 0 ? [written(ofA!, a), written(ofB!, b)] : [written(ofB!, b), written(ofA!, a)];
  return { order, words: `published ${before(first, second)}` };
}

interface WrittenTime {
  /** "2031-05-14"; shorter where only the month or year is known. */
  readonly day: string;
  /** "09:30", with seconds only where they are not zero; "" where only a day is known. */
  readonly time: string;
  /** "UTC", or "" for a time whose zone nobody tells. */
  readonly zone: string;
}

/** Times with a zone are told in UTC, so that two can be read side by side. */
function written(value: string, { from, zoned }: Moment): WrittenTime {
  if (!value.includes(":")) return { day: value, time: "", zone: "" };
  const iso = new Date(from).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(17, 19) === "00" ? iso.slice(11, 16) : iso.slice(11, 19), zone: zoned ? "UTC" : "" };
}

function before(first: WrittenTime, second: WrittenTime): string {
  if (first.day === second.day && first.zone === second.zone && first.time !== "") return `${first.day} ${first.time} before ${asWords({ ...second, day: "" })}`;
  return `${asWords(first.zone === second.zone ? { ...first, zone: "" } : first)} before ${asWords(second)}`;
}

function sameOrBoth(a: WrittenTime, b: WrittenTime): string {
  const [one, other] = [asWords(a), asWords(b)].sort();
  return one === other ? `both are of ${one}` : `${one} and ${other}`;
}

function asWords({ day, time, zone }: WrittenTime): string {
  return [day, time, zone].filter((part) => part !== "").join(" ");
}
