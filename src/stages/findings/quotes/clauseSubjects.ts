import type { ItemRange, Line } from "./lines.ts";
import { before } from "./subjects.ts";
import type { Kind } from "./wordKinds.ts";

/** The subject of the last top-level clause before `to`: a phrase before a finite verb, itself at the start, after a comma or a conjunction. */
export function clauseSubject(line: Line, to: number): ItemRange | null {
  return lastSubject(line, to, FINITE, OPENS_CLAUSE) ?? lastSubject(line, to, TAKEN_FOR_PARTICIPLES, OPENS_CLAUSE);
}

/** The same where the clause may be one that is told: "Police said a crowd gathered, chanting" has the crowd. */
export function toldSubject(line: Line, to: number): ItemRange | null {
  return lastSubject(line, to, VERBS, OPENS_TOLD);
}

const FINITE: ReadonlySet<Kind> = new Set<Kind>(["finite", "modal"]);
/** "Ruiz, a former chairman of the council, poked at the plan": where a sentence has no other verb. */
const TAKEN_FOR_PARTICIPLES: ReadonlySet<Kind> = new Set<Kind>(["participle"]);
const VERBS: ReadonlySet<Kind> = new Set<Kind>([...FINITE, ...TAKEN_FOR_PARTICIPLES]);
/** What a subject that begins a clause comes after. */
const OPENS_CLAUSE: ReadonlySet<Kind> = new Set<Kind>(["comma", "conjunction", "dash", "piece"]);
const OPENS_TOLD: ReadonlySet<Kind> = new Set<Kind>([...OPENS_CLAUSE, "finite"]);

function lastSubject(line: Line, to: number, verbs: ReadonlySet<Kind>, openers: ReadonlySet<Kind>): ItemRange | null {
  const from = Math.max(0, to - CLAUSE_BACK);
  let found: ItemRange | null = null;
  for (let i = from + 1; i < to; i++) {
    if (!verbs.has(line.kinds[i]!)) continue;
    let first = i;
    while (first > from && line.kinds[first - 1] === "adverb") first--;
    if (line.kinds[first - 1] === "wh") continue;
    const subject = subjectBefore(line, first);
    if (subject === null || line.kinds[subject.first] === "wh") continue;
    const edge = line.kinds[subject.first - 1];
    if (subject.first === 0 || (edge !== undefined && openers.has(edge)) || found === null) found = subject;
  }
  return found;
}

/** Asked again for each cue that comes after: a line of nothing but verbs would take a look at the same place many times. */
function subjectBefore(line: Line, first: number): ItemRange | null {
  const ofLine = known.get(line) ?? new Map<number, ItemRange | null>();
  known.set(line, ofLine);
  const seen = ofLine.get(first);
  if (seen !== undefined) return seen;
  const subject = before(line, first)?.subject ?? null;
  ofLine.set(first, subject);
  return subject;
}

const known = new WeakMap<Line, Map<number, ItemRange | null>>();

/** Items looked back over for a clause's subject. */
export const CLAUSE_BACK = 80;
