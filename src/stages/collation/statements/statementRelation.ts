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

/** Each gives a number that the other does not. */
function numbers({ a, b }: Sides): Note | null {
  const [inA, inB] = [figuresIn(a), figuresIn(b)];
  const onlyA = inA.find((figure) => !inB.some((other) => sameNumber(figure, other)));
  const onlyB = inB.find((figure) => !inA.some((other) => sameNumber(figure, other)));
  if (!onlyA || !onlyB || onlyA.unit !== onlyB.unit) return null;
  return { relation: "differ", because: `number: ${said(a.column, onlyA)}, ${said(b.column, onlyB)}` };
}

function figuresIn({ unit, column }: Side): readonly Figure[] {
  return startingIn(column.read.findings.figures, unit.span);
}
