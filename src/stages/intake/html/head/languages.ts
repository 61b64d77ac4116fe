import type { GivenBy } from "../../../../model/article.ts";
import type { Statement } from "../../disagreements.ts";
import type { NumberOrder } from "../../writtenDate.ts";
import type { Markup } from "./markup.ts";

/** The languages that a page gives itself, as tags ("en-GB" for "en_GB"), the one used first. */
export function languagesOf(markup: Markup, metas: ReadonlyMap<string, string>, linked: string | null): Statement[] {
  const all: readonly (readonly [string | null | undefined, GivenBy])[] = [[markup.language, "document"], [linked, "json-ld"], [metas.get("content-language") ?? metas.get("language") ?? metas.get("dc.language"), "meta"], [metas.get("og:locale"), "meta"]];
  return all.flatMap(([value, from]) => {
    const tag = value?.trim().split(/[\s,;]/)[0]?.replace(/_/g, "-") ?? "";
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? [{ value: tag, from }] : [];
  });
}

/** "03/04/2023" on a page that is not English, or English of another country than the United States, is the third of April; of an English page without a country nothing is known, nor of "en-US", which programs write by default. */
export function numberOrder(languages: readonly Statement[]): NumberOrder {
  const tags = languages.map(({ value }) => value.toLowerCase());
  const own = tags[0];
  if (own === undefined) return null;
  if (!own.startsWith("en")) return /^(?:zh|ja|ko|hu|fa)/.test(own) ? null : "day-first";
  const country = tags.find((tag) => /^en-[a-z]{2}$/.test(tag))?.slice(3);
  return country === undefined || MONTH_FIRST_TOO.has(country) ? null : "day-first";
}

/** English is written there with the month first, or both ways. */
const MONTH_FIRST_TOO = new Set(["us", "ca", "ph", "za"]);
