import type { Figure } from "../../../model/findings.ts";
import { longer } from "./added.ts";
import { sameNumber } from "../bounds.ts";
import { narrowed } from "./narrowed.ts";
import { negated } from "./negated.ts";
import { type Judgement, strongest } from "../relation.ts";
import { type Note, type Side, type Sides, sidesOf } from "./sides.ts";
import type { StoryTexts, Unit } from "../units.ts";
import { otherVerb, possible } from "./verbs.ts";
import { attributed, hedged, judged } from "./whoSays.ts";
import { startingIn } from "../within.ts";
import { said } from "../wording.ts";
import { tokensIn } from "../../../text/tokens.ts";

/** How two matched sentences stand to each other: every rule that finds something gives a reason. `otherMeans` is one found in the whole cells. */
export function statementRelation(texts: StoryTexts, a: Unit, b: Unit, otherMeans: string | null): Judgement {
  const sides = sidesOf(texts, a, b);
  const found: Note[] = RULES.flatMap((rule) => rule(sides) ?? []);
  if (otherMeans !== null) found.unshift({ relation: "differ", because: otherMeans });
  const relation = strongest(found.map((note) => note.relation));
  if (relation === "single") return { relation: "agree", because: ["both state it alike"] };
  return { relation, because: found.map((note) => note.because) };
}

type Rule = (sides: Sides) => Note | null;

/** In the order in which the reasons are given. */
const RULES: readonly Rule[] = [negated, numbers, narrowed, attributed, judged, hedged, possible, otherVerb, longer];

/** Each gives a number of the same thing that the other does not: "17 wounds" and "two sentences" are no difference. */
function numbers({ a, b }: Sides): Note | null {
  const [inA, inB] = [figuresIn(a), figuresIn(b)];
  const onlyA = inA.filter((figure) => !inB.some((other) => sameNumber(figure, other)));
  const onlyB = inB.filter((figure) => !inA.some((other) => sameNumber(figure, other)));
  for (const ofA of onlyA) {
    const ofB = onlyB.find((other) => countOneThing(a, ofA, b, other));
    if (ofB !== undefined) return { relation: "differ", because: `number: ${said(a.column, ofA)}, ${said(b.column, ofB)}` };
  }
  return null;
}

/** Two amounts of one unit, or two counts of things that share a word or a fate. */
function countOneThing(a: Side, figure: Figure, b: Side, other: Figure): boolean {
  if (figure.unit !== other.unit) return false;
  if (figure.unit !== null || (figure.happened !== null && figure.happened === other.happened)) return true;
  const others = countedTerms(b, other);
  return countedTerms(a, figure).some((term) => others.includes(term));
}

function countedTerms({ unit, column, terms }: Side, { counted }: Figure): readonly string[] {
  if (counted === null) return [];
  const { first, end } = tokensIn(column.read.reading, counted);
  return terms.slice(Math.max(0, first - unit.first), Math.max(0, end - unit.first)).filter((term) => term !== "");
}

function figuresIn({ unit, column }: Side): readonly Figure[] {
  return startingIn(column.read.findings.figures, unit.span);
}
