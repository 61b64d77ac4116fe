import { countryNamed, countryOfAdjective } from "./gazetteer.ts";

/** What a state has, as the last word of a phrase, lower-cased: "Israeli army", "Iran's foreign ministry", "Palestinian authorities". */
export const stateBodyNouns: ReadonlySet<string> = new Set("government army military navy parliament police forces authorities judiciary cabinet embassy ministry intelligence".split(" "));

/** What someone at the head of a state has: "Trump administration", "Assad regime". */
export const leaderBodyNouns: ReadonlySet<string> = new Set("administration government regime cabinet campaign".split(" "));

/** Nouns that, after a state's adjective, mean the state itself: "the Israeli regime", "the Zionist entity". */
export const stateNouns: ReadonlySet<string> = new Set(["regime", "state", "entity"]);

/** By-names that mean one state where it is named too: adjectives before "regime" or "state", and whole phrases. Lower-cased. */
export const stateEpithets: ReadonlyMap<string, string> = new Map([
  ["zionist", "israel"],
  ["jewish", "israel"],
  ["islamic republic", "iran"],
  ["the islamic republic", "iran"],
  ["hermit kingdom", "north korea"],
  ["communist north", "north korea"],
]);

/** Names that every state has one of: alone they name nobody. "Foreign Ministry", "Ministry of Health", "Supreme Court". */
export function isNameOfManyBodies(words: readonly string[]): boolean {
  const first = (words[0] ?? "").toLowerCase();
  const last = (words[words.length - 1] ?? "").toLowerCase();
  return stateBodyNouns.has(last) || first === "ministry" || first === "department" || MANY.has(words.join(" ").toLowerCase());
}

const MANY: ReadonlySet<string> = new Set(
  "supreme court|constitutional court|high court|parliament|congress|senate|national assembly|house of representatives|central bank|national bank|cabinet|defence force|defense force|coast guard|national guard|air force|civil defence|civil defense|election commission|electoral commission|red crescent|red crescent society|health ministry|state department|labour party|labor party|communist party|democratic party|republican party|liberal party|conservative party|socialist party|green party|opposition".split("|"),
);

/** "iran foreign ministry" for "Iranian foreign ministry", "Iran's Foreign Ministry"; null for what is no state's body. Words as written, the possessive apart or not. */
export function stateBodyKey(words: readonly string[]): string | null {
  if (words.length < 2 || !stateBodyNouns.has(words[words.length - 1]!.toLowerCase())) return null;
  for (const owner of [2, 1]) {
    if (words.length <= owner) continue;
    const name = words.slice(0, owner).join(" ").replace(/['’]s?$/, "");
    const country = countryOfAdjective(name) ?? countryNamed(name);
    const rest = words.slice(owner).filter((word) => !/^['’]s?$/.test(word));
    if (country !== undefined) return ownedBodyKey(country.name.toLowerCase(), rest);
  }
  return null;
}

/** The key of the body of a state: "iran" and "Ministry of Foreign Affairs" give "iran foreign ministry". */
export function ownedBodyKey(state: string, words: readonly string[]): string {
  const rest = words.join(" ").toLowerCase();
  return `${state} ${SAME_BODY.get(rest) ?? rest}`;
}

/** Different words for one body. */
const SAME_BODY: ReadonlyMap<string, string> = new Map([
  ["military", "army"],
  ["armed forces", "army"],
  ["defense ministry", "defence ministry"],
  ["ministry of defence", "defence ministry"],
  ["ministry of defense", "defence ministry"],
  ["ministry of foreign affairs", "foreign ministry"],
  ["ministry of health", "health ministry"],
  ["ministry of the interior", "interior ministry"],
  ["ministry of interior", "interior ministry"],
  ["ministry of finance", "finance ministry"],
  ["ministry of justice", "justice ministry"],
  ["ministry of education", "education ministry"],
]);
