import { IRREGULAR_PLURALS, PARTICIPLES, PASTS, baseOf, isAdjective, isDoubled, isNoun, isVerb } from "./inflections.ts";
import type { Ending } from "./inflections.ts";
import type { Tag } from "./tags.ts";

/** The dictionary form of a lower-cased word with its tag: "rallies" NNS "rally", "fled" VBD "flee", "'s" VBZ "be". Proper nouns stay as they are. */
export function lemma(form: string, tag: Tag): string {
  const closed = CLOSED.get(`${form} ${tag}`);
  if (closed !== undefined) return closed;
  switch (tag) {
    case "NNS":
      return singular(form);
    case "VBD":
      return PASTS.get(form) ?? PARTICIPLES.get(form) ?? stripped(form, "ed", isVerb);
    case "VBN":
      return PARTICIPLES.get(form) ?? PASTS.get(form) ?? stripped(form, "ed", isVerb);
    case "VBG":
      return stripped(form, "ing", isVerb);
    case "VBZ":
      return stripped(form, "s", isVerb);
    case "JJR":
    case "RBR":
      return stripped(form, "er", isAdjective);
    case "JJS":
    case "RBS":
      return stripped(form, "est", isAdjective);
    default:
      return form;
  }
}

/** Forms of words of few, by form and tag. */
const CLOSED: ReadonlyMap<string, string> = new Map(
  `am VBP be|'m VBP be|are VBP be|'re VBP be|is VBZ be|'s VBZ be|was VBD be|were VBD be|been VBN be|being VBG be|has VBZ have|'ve VBP have|'ve VB have|had VBD have|had VBN have|'d VBD have|does VBZ do|did VBD do|done VBN do|goes VBZ go|gone VBN go
n't RB not|ca MD can|wo MD will|sha MD shall|'ll MD will|'d MD would|an DT a|'em PRP they|better JJR good|best JJS good|better RBR well|best RBS well|worse JJR bad|worst JJS bad|worse RBR badly|worst RBS badly|more JJR more|most JJS most|more RBR more|most RBS most
less JJR less|least JJS least|less RBR less|least RBS least|fewer JJR few|fewest JJS few|further JJR further|further RBR further|farther RBR far|furthest JJS far|elder JJR old|eldest JJS old|later RBR late|later JJR late|latest JJS late|latter JJR latter|earlier RBR early|earlier JJR early|left VBD leave|left VBN leave
lay VBD lie|found VBD find|found VBN find|felt VBD feel|felt VBN feel|dying VBG die|lying VBG lie|tying VBG tie|bore VBD bear|wound VBD wind|wound VBN wind|saw VBD see|said VBD say|said VBN say|people NNS person|police NNS police|news NN news|media NNS media|data NNS data`
    .split(/[|\n]/)
    .map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]),
);

/** Plurals that are no plural of anything: "politics", "United Nations forces" aside. */
const ALWAYS_PLURAL: ReadonlySet<string> = new Set("politics|economics|mathematics|physics|ethics|athletics|statistics|tactics|logistics|headquarters|series|species|means|barracks|crossroads|news|thanks|clothes|goods|remains|proceeds|premises|surroundings|whereabouts|arms|lens|chaos|corps|gallows|measles|diabetes|earnings|outskirts|scissors|trousers|jeans|pants|glasses|congratulations|belongings|riches|lyrics|genetics|electronics|robotics|linguistics".split("|"));

function singular(form: string): string {
  const irregular = IRREGULAR_PLURALS.get(form);
  if (irregular !== undefined) return irregular;
  if (ALWAYS_PLURAL.has(form) || !form.endsWith("s") || form.endsWith("ss")) return form;
  // "policewomen", "freshmen", "grandchildren"
  for (const [plural, one] of [["men", "man"], ["children", "child"], ["people", "person"]] as const) if (form.endsWith(plural)) return form.slice(0, -plural.length) + one;
  return stripped(form, "s", isNoun);
}

/** The form without its ending: a base that word lists know, otherwise by spelling alone. */
function stripped(form: string, ending: Ending, isKnown: (word: string) => boolean): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  // "state-run", "re-elected": the last part bends.
  const part = form.lastIndexOf("-") + 1;
  if (part > 1 && form.length - part > ending.length + 1) return form.slice(0, part) + stripped(form.slice(part), ending, isKnown);
  return baseOf(form, ending, isKnown) ?? bySpelling(form.slice(0, -ending.length), ending);
}

function bySpelling(stem: string, ending: Ending): string {
  if (ending === "s") {
    // "policies", "crashes", "boxes", "classes"; but "causes", "houses".
    if (stem.endsWith("ie") && stem.length > 3) return `${stem.slice(0, -2)}y`;
    if (stem.endsWith("oe") && stem.length > 5) return stem.slice(0, -1);
    return /(?:s|x|z|ch|sh)e$/.test(stem) && !/[aeiou]se$|[^s]se$|[^z]ze$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  if (ending !== "ing" && stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  // "stopped", "planning"; but "called", "passing".
  if (isDoubled(stem)) return /(?:ll|ss|zz|ff)$/.test(stem) ? stem : stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
}

/** "decid", "chang", "involv", "announc", "argu", "isolat" have lost an "e". */
function needsE(stem: string): boolean {
  return /(?:[^aeiouy]|[^aeiou]u)[aeiou](?:[bcdgkmpz])$|(?:at|iz|is|ys|id|ut|uc|ag|ib|ir|ur|in)$|[vcu]$|[rld]g$|[^aeiourw]l$|(?:rs|ns|ls|ps|us|eas|oos|ois|ows)$/.test(stem) && !/(?:ain|ein|oin|oat|out|eed|ead|oad|aid|oid|air|eir|oor|our|igh|en|om|on|er|or|it|op|elop|al|el|mut|gin|lin|rin|raw)$/.test(stem);
}
