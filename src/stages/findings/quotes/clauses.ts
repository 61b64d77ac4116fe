import { timeWords } from "../../../language/en/speakers.ts";
import type { ItemRange, Line } from "./lines.ts";
import type { Kind } from "./wordKinds.ts";

/** True when a clause with a subject and a finite verb begins at the item. */
export function beginsClause(line: Line, at: number): boolean {
  const start = line.kinds[at] ?? "stop";
  if (!STARTS.has(start) && !(start === "preposition" && (SUBORDINATE.has(line.forms[at]!) || leadsToClause(line, at)))) return false;
  let noun = false;
  let relatives = 0;
  let commas = 0;
  for (let i = at; i < Math.min(line.items.length, at + CLAUSE_REACH); i++) {
    const kind = line.kinds[i]!;
    if (kind === "semicolon" || kind === "colon" || kind === "stop" || (kind === "comma" && CONTRASTS.has(line.forms[i + 1]!))) return false;
    // "recalling the vote, described it": one comma alone parts no subject from its verb.
    if (kind === "comma" && commas++ === 0 && line.kinds[i + 1] === "finite" && relatives === 0) return false;
    if (i > at && (kind === "wh" || (line.forms[i] === "that" && line.kinds[i - 1] === "noun"))) relatives++;
    // "reports to the council, and called for a vote": the verb after the conjunction has its subject before the clause.
    if (kind === "conjunction" && (line.kinds[i + 1] === "finite" || line.kinds[i + 1] === "modal" || (line.kinds[i + 1] === "adverb" && line.kinds[i + 2] === "finite"))) return false;
    if (kind === "finite" || kind === "modal") {
      if (noun && relatives === 0) return true;
      relatives = Math.max(0, relatives - 1);
    }
    if (noun && relatives === 0 && takesObject(line, i)) return true;
    // "that Lee “has failed”": the verb stands in marks.
    if (kind === "piece" && noun) return true;
    if (kind === "noun" || kind === "name" || kind === "pronoun" || kind === "determiner" || kind === "number" || kind === "piece") noun = true;
  }
  return false;
}

/** "said the shops suffered smashed windows": a past form is easily taken for a participle, but a participle after its noun has no object. */
function takesObject(line: Line, at: number): boolean {
  const before = line.kinds[at - 1];
  return line.kinds[at] === "participle" && (before === "noun" || before === "name") && (line.kinds[at + 1] === "determiner" || line.kinds[at + 1] === "noun" || line.kinds[at + 1] === "number" || (line.kinds[at + 1] === "participle" && line.kinds[at + 2] === "noun")) && !TWO_OBJECTS.has(line.forms[at]!) && !timeWords.has(line.forms[at + 1]!) && !timeWords.has(line.forms[at + 2]!);
}

/** "a man given a chance", "the road called the Old Way": participles that keep one of two objects. */
const TWO_OBJECTS: ReadonlySet<string> = new Set("given called named awarded sent offered told asked paid granted shown taught handed dubbed deemed considered made elected appointed declared lent denied allowed charged fined promised sold brought left".split(" "));

/** ", while Lee counted 370": another clause, not the verb of this one. */
const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas"]);

/** Items between the start of a clause and its verb. */
const CLAUSE_REACH = 30;

const STARTS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "adjective", "number", "piece", "ing", "adverb", "wh", "open"]);

/** "said when he came, the house was empty": a comma and a clause come later. */
export function leadsToClause(line: Line, at: number): boolean {
  for (let i = at + 1; i < Math.min(line.items.length, at + AHEAD); i++) {
    if (line.kinds[i] === "comma") return line.kinds[i + 1] !== "preposition" && beginsClause(line, i + 1);
    if (line.kinds[i] === "piece" || line.kinds[i] === "semicolon") return false;
  }
  return false;
}

/** Items between a subordinate clause and the main one. */
const AHEAD = 28;

/** "said as she left": words that begin a clause about the saying, not the said. */
export const SUBORDINATE: ReadonlySet<string> = new Set(["as", "while", "when", "after", "before", "because", "until", "since", "once", "where", "though", "although", "so", "unless", "than", "if", "during", "whenever", "which", "who"]);

/** What can be the beginning of a sentence that is broken off by "Ruiz said". */
export const PARTIAL_STARTS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "adjective", "number", "wh", "ing"]);

/** True when a finite verb or a quoted stretch stands in the range. */
export function hasVerb(line: Line, range: ItemRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    const kind = line.kinds[i];
    if (kind === "finite" || kind === "modal" || kind === "piece") return true;
  }
  return false;
}
