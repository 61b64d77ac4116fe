import { betweenHedgeAndNumber, hedgesBefore } from "../../../language/en/bounds.ts";
import { fatesOfPeople, nounsBeforeOf } from "../../../language/en/fates.ts";
import { happenedWords, lifeTakers, tollNouns } from "../../../language/en/happened.ts";
import { measures } from "../../../language/en/measures.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, LETTERS, MARK, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { kindFor, type Phrase, phraseAt } from "./happenedWords.ts";
import { kindOf } from "./wordKinds.ts";

/** The nearest verb before the number that takes it as its object. A preposition between them breaks the tie, "by" above all. */
export function happenedBefore(reading: Reading, pieces: Pieces, first: number, of: "count" | "money" | "time"): string | null {
  const money = of === "money";
  const time = of === "time";
  let crossed = false;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    // "sentenced him to 25 years", "jailed for 12 years".
    if (time && (form === "to" || form === "for")) continue;
    if (form === "of" && (TOTALS.has(formOf(pieces, i - 1)) || isMeasured(pieces, i - 1))) continue;
    if (isHedgeWord(pieces, i) || (form !== "of" && betweenHedgeAndNumber.has(form))) continue;
    // "watched by 48,311 supporters"
    if ((form === "by" || form === "with") && WATCHED.has(formOf(pieces, i - 1))) return "attended";
    if (BREAKS.has(form)) {
      // "the deaths of 12", "the killing of 12", "the arrest of 40": the noun before "of" says it.
      if (form === "of" && !crossed) {
        const noun = formOf(pieces, i - 1);
        // "a net loss of $12m"
        if (money && noun === "loss") return null;
        return nounsBeforeOf.get(noun) ?? kindFor(noun, "noun") ?? ingKind(noun) ?? (noun === "lives" && lifeTakers.has(formOf(pieces, i - 3)) ? "killed" : null);
      }
      return null;
    }
    // "handed out 9,000 blankets and 1,200 tents", "laid off 40 drivers and 12 clerks"
    const phrase = phraseEndingAt(pieces, i);
    if (phrase !== null && !crossed && !time) return money && fatesOfPeople.has(phrase.kind) ? null : phrase.kind;
    const known = happenedWords.get(form);
    if (known !== undefined && pieces.kinds[i] === LETTERS) {
      const object = known.find((happened) => happened.role === "object");
      const subject = known.find((happened) => happened.role === "subject");
      const kind = kindOf(reading, pieces, i);
      const verb = kind !== "adjective" && kind !== "noun";
      if (time && object !== undefined && object.kind !== "sentenced" && object.kind !== "arrested" && object.kind !== "held hostage") return null;
      // "to save $1.1 million": nobody is rescued.
      if (money) return form.startsWith("cost") ? "cost" : object !== undefined && verb && !fatesOfPeople.has(object.kind) ? object.kind : null;
      // "may be lost, they fear, and 5,000": what is done to something takes no object behind.
      if (object !== undefined && !crossed && !time && BE.has(formOf(pieces, i - 1))) return null;
      if (object !== undefined && (verb || form.endsWith("ing"))) return object.kind;
      // "Among the dead were 12 children", "killed in the blast were 12".
      if (crossed && (subject !== undefined || known.some((happened) => happened.role === "adjective"))) return known[0]!.kind;
      if (subject !== undefined && kind !== "noun" && kind !== "plural") return null;
    }
    if (form === "priced") return money ? "cost" : null;
    if (form === "worth" || form === "valued") return null;
    if (BE.has(form)) {
      crossed = true;
      continue;
    }
    // "The dead included seven children", "those killed included six women"
    if (form === "included" || form === "include" || form === "includes") return tollNouns.get(formOf(pieces, i - 1)) ?? (formOf(pieces, i - 2) === "those" ? kindFor(formOf(pieces, i - 1), "adjective") : null);
    if (form === "including") return null;
    if (form === "and" || form === "or" || form === "," || form === "as") continue;
    const kind = kindOf(reading, pieces, i);
    if (kind === "verb" || kind === "past" || kind === "modal" || kind === "wh") return null;
    if (pieces.kinds[i] === MARK && form !== "-" && form !== "$" && form !== "€" && form !== "£" && form !== "'") return null;
  }
  return null;
}

const WATCHED: ReadonlySet<string> = new Set(["watched", "attended", "visited", "packed"]);

/** Pieces looked at before the number: "killed three soldiers, a driver and at least 12 civilians". */
const BEFORE = 18;

/** "a total of 12", "some hundreds of": the word before "of" only counts. */
const TOTALS: ReadonlySet<string> = new Set(["total", "number", "minimum", "maximum", "dozens", "scores", "hundreds", "thousands", "tens", "couple", "pair", "group", "estimated", "cache", "haul", "stash", "batch", "fleet", "herd", "flock", "convoy"]);

/** "seized 3 kg of heroin and 12 pistols": the measure belongs to an object before. */
function isMeasured(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at - 1] === NUMBER && (measures.has(formOf(pieces, at)) || measureScales.has(formOf(pieces, at)));
}

const measureScales: ReadonlySet<string> = new Set(["million", "billion", "trillion"]);

/** The phrase with an object whose last word stands here, unless the object stands inside or "be" before it. */
function phraseEndingAt(pieces: Pieces, at: number): Phrase | null {
  for (let start = at - 1; start > at - LONGEST_PHRASE; start--) {
    const phrase = phraseAt(pieces, start);
    if (phrase !== null && phrase.role === "object" && start + phrase.words.length === at + 1) return BE.has(formOf(pieces, start - 1)) ? null : phrase;
  }
  return null;
}

/** Words of a phrase: "pulled out alive". */
const LONGEST_PHRASE = 4;

/** "at least", "up to" and the like among earlier items: "killed at least three soldiers and 12 civilians". */
function isHedgeWord(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (form === "at") return formOf(pieces, at + 1) === "least" || formOf(pieces, at + 1) === "most";
  if (form === "to") return formOf(pieces, at - 1) === "up" || formOf(pieces, at - 1) === "close";
  return HEDGES.has(form);
}

const HEDGES: ReadonlySet<string> = new Set(hedgesBefore.flatMap(([words]) => words.split(" ")).filter((word) => !["of", "at", "to", "in", "on", "exceeded", "topped", "surpassed"].includes(word)));
const BREAKS: ReadonlySet<string> = new Set(["by", "of", "with", "in", "from", "for", "on", "at", "after", "against", "since", "between", "before", "behind", "under", "but", "while", "when", "that", "to"]);

function ingKind(form: string): string | null {
  return form.endsWith("ing") ? kindFor(form, "object") : null;
}

const BE: ReadonlySet<string> = new Set(["was", "were", "been", "being", "be", "is", "are", "got"]);
