import type { StoryDecisions } from "../../model/decisions.ts";
import { shown } from "./shown.ts";

type Links = Pick<StoryDecisions, "mustLink" | "cannotLink">;

/** A group of forbidden pairs grows with the square of its members. */
const MOST_ARTICLES = 500;

/** The lists `mustLink` and `cannotLink` of a decisions file (docs/formats.md), and what of them cannot be used, one sentence each. Nothing throws. */
export function parseLinks(decisions: object): { readonly links: Links; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const groups = (field: keyof Links): readonly (readonly string[])[] => {
    const value: unknown = (decisions as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      complaints.push(`${field}: expected a list of lists of articles, got ${shown(value)}`);
      return [];
    }
    return value.flatMap((group: unknown, i) => {
      if (isGroup(group)) return [[...new Set(group)]];
      complaints.push(`${field}[${i}]: expected two or more ids or names of articles, at most ${MOST_ARTICLES}, got ${shown(group)}`);
      return [];
    });
  };
  return { links: { mustLink: groups("mustLink"), cannotLink: groups("cannotLink") }, complaints };
}

function isGroup(group: unknown): group is readonly string[] {
  return Array.isArray(group) && group.length > 1 && group.length <= MOST_ARTICLES && group.every((article) => typeof article === "string" && article !== "");
}
