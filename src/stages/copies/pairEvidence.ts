import { isAgency } from "../../language/en/creditLines.ts";
import { momentOf } from "../../text/moments.ts";
import type { Reading } from "../../model/reading.ts";
import { type Credit, type CreditNames, UNNAMED } from "./credits.ts";
import type { Vote } from "./evidence.ts";
import { knownDays } from "./knownDays.ts";
import { appeared } from "./times.ts";

/** Two articles with what they credit. */
export interface CreditedSides {
  readonly a: Reading;
  readonly b: Reading;
  readonly credits: { readonly a: readonly Credit[]; readonly b: readonly Credit[] };
  readonly names: CreditNames;
}

/** What two articles as wholes say on who drew on whom, in the order in which it is listed. */
export const PAIR_RULES: readonly ((sides: CreditedSides) => readonly Vote[])[] = [otherCredited, agenciesCredited, sameAgency, publishedAfter, knewLater];

/** "according to the Harbour Ledger" in one, and the other is by the Harbour Ledger. */
function otherCredited({ a, b, credits, names }: CreditedSides): readonly Vote[] {
  const [ownA, ownB] = [outletOf(a, names), outletOf(b, names)];
  if (ownA === ownB) return [];
  return [
    ...credits.a.filter(({ name }) => name === ownB).map((credit): Vote => ({ says: "a-from-b", rank: "own word", because: `${quoted(a, credit)} names the other's outlet` })),
    ...credits.b.filter(({ name }) => name === ownA).map((credit): Vote => ({ says: "b-from-a", rank: "own word", because: `${quoted(b, credit)} names the other's outlet` })),
  ];
}

/** "With agencies", and the other is an agency's. Beside a paper it says only that the text is not all its own. */
function agenciesCredited({ a, b, credits, names }: CreditedSides): readonly Vote[] {
  const [ofAgencyA, ofAgencyB] = [a, b].map((reading) => isAgency(outletOf(reading, names) ?? ""));
  const vote = (reading: Reading, credit: Credit | undefined, says: "a-from-b" | "b-from-a", agencyBeside: boolean): readonly Vote[] => {
    if (credit === undefined) return [];
    const words = quoted(reading, credit);
    return [agencyBeside ? { says, rank: "own word", because: `${words}, and the other is an agency's` } : { says: null, rank: "own word", because: `one credits ${words}` }];
  };
  const unnamed = (of: readonly Credit[]): Credit | undefined => of.find(({ name }) => name === UNNAMED);
  return [...vote(a, unnamed(credits.a), "a-from-b", ofAgencyB! && !ofAgencyA), ...vote(b, unnamed(credits.b), "b-from-a", ofAgencyA! && !ofAgencyB)];
}

/** Both name one agency that is neither's own: agreement may be one source. */
function sameAgency({ a, b, credits, names }: CreditedSides): readonly Vote[] {
  const own = [outletOf(a, names), outletOf(b, names)];
  const votes: Vote[] = [];
  for (const credit of credits.a) {
    const match = credits.b.find((other) => other.name === credit.name);
    if (match === undefined || credit.name === UNNAMED || own.includes(credit.name)) continue;
    const [one, other] = [quoted(a, credit), quoted(b, match)];
    votes.push({ says: "common", rank: "same agency", because: one === other ? `both credit ${one}` : `one credits ${one}, the other ${other}` });
  }
  return votes;
}

/** Who appeared later may have read the other; who appeared earlier cannot have. */
function publishedAfter({ a, b }: CreditedSides): readonly Vote[] {
  const { order, words } = appeared(a.article.published?.value ?? null, b.article.published?.value ?? null);
  if (order === 0) return [];
  return [{ ...(order < 0 ? FROM_A : FROM_B), rank: "trace", because: words }];
}

const FROM_A = { says: "b-from-a", never: "a-from-b" } as const;
const FROM_B = { says: "a-from-b", never: "b-from-a" } as const;

/** An article without a time tells what happened on a day after the other appeared: the other cannot have known it, and was there first. */
function knewLater({ a, b }: CreditedSides): readonly Vote[] {
  return [...knewAfter(a, b).map((because): Vote => ({ ...FROM_B, rank: "trace", because })), ...knewAfter(b, a).map((because): Vote => ({ ...FROM_A, rank: "trace", because }))];
}

function knewAfter(later: Reading, earlier: Reading): readonly string[] {
  if (later.article.published !== null || earlier.article.published === null) return [];
  const appearedAt = momentOf(earlier.article.published.value);
  if (appearedAt === null) return [];
  const known = knownDays(later).find(({ moment }) => moment.from > appearedAt.to + CLOCKS_APART);
  return known === undefined ? [] : [`one tells of "${known.words}", after the other's publication on ${earlier.article.published.value.slice(0, 10)}`];
}

/** A day begins fourteen hours earlier in Kiribati than in Greenwich, in milliseconds. */
const CLOCKS_APART = 14 * 3_600_000;

function outletOf(reading: Reading, names: CreditNames): string | null {
  return reading.article.outlet === null ? null : names.shortNameOf(reading.article.outlet);
}

/** Longest credit shown, in characters. */
const CREDIT_SHOWN = 60;

function quoted({ article }: Reading, { span }: Credit): string {
  return `"${article.text.slice(span.start, Math.min(span.end, span.start + CREDIT_SHOWN)).replace(/\s+/g, " ")}"`;
}
