import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../../model/collation.ts";
import { type FigureTold, rowsOf, type Told } from "../testing.ts";

/** Dead people by their number; `#2` the second place of the noun. */
function dead(low: number, given: Partial<FigureTold> = {}): FigureTold {
  return { words: String(low), low, counted: "people", happened: "killed", ...given };
}

function told(text: string, figures: readonly FigureTold[], given: Partial<Told> = {}): Told {
  return { text, figures, ...given };
}

const MONDAY = { published: "2031-05-05T09:00:00Z" };
const LATER = { published: "2031-05-05T15:00:00Z" };
const FRIDAY = { published: "2031-05-09T15:00:00Z" };
const MUDSLIDE = told("A mudslide at the quarry has killed 12 people.", [dead(12)], MONDAY);
const UNDATED = told("A mudslide at the quarry has killed 15 people.", [dead(15)]);

/** The rows of both numbers that stand in one row. */
function relationOf(a: Told, b: Told): { readonly relation: Relation; readonly because: string } | null {
  const row = rowsOf([a, b], "figure").find(({ articles }) => articles === 2);
  return row === undefined ? null : { relation: row.relation, because: row.because.join("; ") };
}

const CASES: readonly { readonly what: string; readonly a: Told; readonly b: Told; readonly relation: Relation; readonly because: RegExp }[] = [
  {
    what: "a second count of another article is of another happening",
    a: MUDSLIDE,
    b: told("A gas blast in a bakery has killed 4 people. A bus that fell from a bridge has killed 15 people.", [dead(4), dead(15, { counted: "people#2" })], LATER),
    relation: "differ",
    because: /several such counts/,
  },
  { what: "an article's first count is the story's", a: MUDSLIDE, b: told("A mudslide at the quarry has killed 15 people. A gas blast has killed 4 people.", [dead(15), dead(4, { counted: "people#2" })], LATER), relation: "update", because: /6 hours later/ },
  { what: "two counts days apart, with no words in common", a: MUDSLIDE, b: told("Flames in a bakery have killed 15 people.", [dead(15)], FRIDAY), relation: "differ", because: /days apart/ },
  { what: "two counts days apart of one happening", a: MUDSLIDE, b: told("The mudslide at the quarry has killed 15 people.", [dead(15)], FRIDAY), relation: "update", because: /later/ },
  {
    what: "fighters are a part of the people killed",
    a: MUDSLIDE,
    b: told("The number of dead in the mudslide at the quarry has risen to 15 rebels killed.", [dead(15, { counted: "rebels" })], LATER),
    relation: "differ",
    because: /a part of the other/,
  },
  { what: "workers may be all the dead", a: MUDSLIDE, b: told("The number of dead in the mudslide at the quarry has risen to 15 workers killed.", [dead(15, { counted: "workers" })], LATER), relation: "update", because: /risen/ },
  { what: "a count that has risen replaces no larger one", a: told("The mudslide at the quarry killed 35 people.", [dead(35)]), b: told("The toll of the mudslide at the quarry has risen to 18 people killed.", [dead(18)]), relation: "conflict", because: /both cannot hold/ },
  { what: "“earlier” dates a happening", a: UNDATED, b: told("Earlier 12 people were killed by a mudslide at the quarry.", [dead(12)]), relation: "conflict", because: /both cannot hold/ },
  { what: "an earlier count", a: UNDATED, b: told("The mudslide at the quarry killed more people than an earlier 12 people.", [dead(12, { counted: "people#2" })]), relation: "update", because: /earlier/ },
  {
    what: "a sum in brackets may be converted",
    a: told("Damage to the church was put at $1,000,000.", [{ words: "$1,000,000", low: 1000000, unit: "USD" }]),
    b: told("Damage to the church was put at 1,000,000 in its own money ($1,520,000).", [{ words: "$1,520,000", low: 1520000, unit: "USD" }]),
    relation: "differ",
    because: /converted/,
  },
  {
    what: "a sum outside brackets contradicts",
    a: told("Damage to the church was put at $1,000,000.", [{ words: "$1,000,000", low: 1000000, unit: "USD" }]),
    b: told("Damage to the church was put at $1,520,000.", [{ words: "$1,520,000", low: 1520000, unit: "USD" }]),
    relation: "conflict",
    because: /both cannot hold/,
  },
  {
    what: "one of several numbers of a kind",
    a: told("In the final the guests caught 29 passes and won the cup.", [{ words: "29", low: 29, counted: "passes" }]),
    b: told("In the final the guests caught 39 passes before the rain began to fall. The keeper held 8 passes.", [{ words: "39", low: 39, counted: "passes" }, { words: "8", low: 8, counted: "passes#2" }]),
    relation: "differ",
    because: /several such numbers/,
  },
  {
    what: "the only number of its kind",
    a: told("In the final the guests caught 29 passes and won the cup.", [{ words: "29", low: 29, counted: "passes" }]),
    b: told("In the final the guests caught 39 passes before the rain began to fall.", [{ words: "39", low: 39, counted: "passes" }]),
    relation: "conflict",
    because: /both cannot hold/,
  },
];

for (const { what, a, b, relation, because } of CASES) {
  test(what, () => {
    const row = relationOf(a, b);
    assert.equal(row?.relation, relation, row?.because ?? "two rows");
    assert.match(row!.because, because);
  });
}

function scored(name: string, points: number): Told {
  return told(`${name} scored ${points} points in the final.`, [{ words: String(points), low: points, counted: "points" }], { mentions: [{ words: name, entity: name, type: "person" }] });
}

test("two players' points are two counts", () => assert.equal(relationOf(scored("Hansen", 23), scored("Ortiz", 17)), null));
test("one player's points are one", () => assert.equal(relationOf(scored("Hansen", 23), scored("Hansen", 17))?.relation, "conflict"));

function stayedHome(place: string, share: number): Told {
  return told(`The election commission said ${share} percent of voters in ${place} stayed at home on a wet day.`, [{ words: `${share} percent`, low: share, unit: "%", counted: "voters", where: place }]);
}

test("shares of two places are two", () => assert.equal(relationOf(stayedHome("Arno", 52), stayedHome("Tollan", 61)), null));
test("two shares of one place are one", () => assert.equal(relationOf(stayedHome("Arno", 52), stayedHome("Arno", 61))?.relation, "conflict"));
