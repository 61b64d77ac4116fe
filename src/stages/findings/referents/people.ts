import type { NameKey } from "../../../language/en/nameKey.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import type { Candidate } from "./candidates.ts";
import { COMMON_COMPANY, MOST_CIRCLES, agree, haveInCommon, joinCompany } from "./company.ts";

/** Joins people of the same full name, then those whom an article calls by surname alone with the one person they can be. */
export function joinPeople(listed: readonly Candidate[], groups: Groups): void {
  const fulls = new Map<string, number[]>();
  listed.forEach((candidate, i) => {
    if (candidate.type === "person") for (const key of candidate.keys) if (isFull(key)) addTo(fulls, fullKey(key), i);
  });
  for (const same of fulls.values()) joinFullNames(listed, same, groups);
  joinSurnames(listed, groups);
}

function isFull(key: NameKey): boolean {
  return key.parts.length >= 2;
}

/** First name and surname: "James B. Comey", "James Brien Comey" and "Jim Comey" are alike, "Donald Trump Jr." is another. */
function fullKey(key: NameKey): string {
  return `${key.parts[0]} ${key.parts[key.parts.length - 1]} ${key.suffix}`;
}

/** One person, unless initials tell two: "George W. Bush" and "George H. W. Bush"; whoever then has none stays apart from both. */
function joinFullNames(listed: readonly Candidate[], same: readonly number[], groups: Groups): void {
  const byInitials = new Map<string, number[]>();
  for (const i of same) addTo(byInitials, listed[i]!.keys.find((key) => key.initials !== "")?.initials ?? "", i);
  const told = [...byInitials.keys()].filter((initials) => initials !== "");
  for (const some of byInitials.values()) for (const i of some) groups.join(some[0]!, i);
  if (told.length === 1 && byInitials.has("")) groups.join(byInitials.get("")![0]!, byInitials.get(told[0]!)![0]!);
}

/** A group of candidates with one full name. */
interface Bearer {
  readonly group: number;
  /** Single words by which some article calls the bearer besides the full name. */
  readonly shortForms: Set<string>;
  readonly company: Set<string>;
  readonly roles: Set<string>;
  gender: string;
}

function joinSurnames(listed: readonly Candidate[], groups: Groups): void {
  const bearers = bearersBySurname(listed, groups);
  const rest = new Map<string, number[]>();
  listed.forEach((candidate, i) => {
    const short = shortName(candidate);
    if (short === "") return;
    const fitting = (bearers.get(short) ?? []).filter((bearer) => agree(bearer.gender, candidate.gender) && haveInCommon(candidate.company, bearer.company, COMMON_COMPANY));
    // "Trump" alone is whoever the run's articles call so elsewhere, not his wife, who is named in full.
    const used = fitting.filter((bearer) => bearer.shortForms.has(short));
    const one = fitting.length === 1 ? fitting[0] : used.length === 1 ? used[0] : undefined;
    if (one !== undefined) groups.join(one.group, i);
    else if (fitting.length === 0 && candidate.type === "person") addTo(rest, short, i);
  });
  for (const same of rest.values()) joinCompany(listed, same, groups);
  joinStrays(listed, [...rest.values()].flat(), groups);
}

/** "Tarn" taken for somebody in one article and for a town in others: with nothing to show for it, it is what the others say. */
function joinStrays(listed: readonly Candidate[], singles: readonly number[], groups: Groups): void {
  const named = new Map<string, number>();
  const company = new Map<string, Set<string>>();
  listed.forEach((candidate, i) => {
    if (candidate.type === "person" || candidate.type === "other") return;
    for (const { canonical } of candidate.keys) {
      if (!named.has(canonical)) named.set(canonical, i);
      const known = company.get(canonical) ?? new Set<string>();
      company.set(canonical, known);
      for (const name of candidate.company) known.add(name);
    }
  });
  for (const i of singles) {
    const candidate = listed[i]!;
    const { canonical } = candidate.keys[0]!;
    const other = named.get(canonical);
    if (other === undefined || candidate.gender !== "" || candidate.roles.size > 0) continue;
    if (haveInCommon(candidate.company, company.get(canonical)!, COMMON_COMPANY + 1)) groups.join(other, i);
  }
}

function bearersBySurname(listed: readonly Candidate[], groups: Groups): Map<string, Bearer[]> {
  const byGroup = new Map<number, Bearer>();
  const bySurname = new Map<string, Bearer[]>();
  listed.forEach((candidate, i) => {
    if (candidate.type !== "person" || !candidate.keys.some(isFull)) return;
    const group = groups.find(i);
    const bearer = byGroup.get(group) ?? { group, shortForms: new Set<string>(), company: new Set<string>(), roles: new Set<string>(), gender: "" };
    byGroup.set(group, bearer);
    for (const name of candidate.company) bearer.company.add(name);
    for (const role of candidate.roles) bearer.roles.add(role);
    bearer.gender ||= candidate.gender;
    // The surname, and whatever else is in use: "Kim" for Kim Jong Un. A first name that no article uses so is no short form.
    const shorts = candidate.keys.filter((key) => key.parts.length === 1).map((key) => key.parts[0]!);
    for (const short of shorts) bearer.shortForms.add(short);
    for (const short of new Set([...shorts, ...candidate.keys.filter(isFull).map((key) => key.parts[key.parts.length - 1]!)])) {
      const known = bySurname.get(short) ?? [];
      bySurname.set(short, known);
      if (!known.includes(bearer) && known.length < MOST_CIRCLES) known.push(bearer);
    }
  });
  return bySurname;
}

/** The one word by which an article names somebody; empty when it gives more. */
function shortName(candidate: Candidate): string {
  if (candidate.type !== "person" && candidate.type !== "other") return "";
  const keys = new Set(candidate.keys.map((key) => key.parts.join(" ")));
  const key = candidate.keys[0];
  return keys.size === 1 && key !== undefined && key.parts.length === 1 && key.acronym === "" ? key.parts[0]! : "";
}

