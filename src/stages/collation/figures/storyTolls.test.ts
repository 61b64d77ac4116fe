import assert from "node:assert/strict";
import { test } from "node:test";
import { type FigureTold, rowsOf, type Told } from "../testing.ts";

function dead(words: string, low: number, given: Partial<FigureTold> = {}): FigureTold {
  return { words, low, counted: "people", happened: "killed", ...given };
}

/** The numbers of each row of several articles. */
function together(...told: readonly Told[]): string[] {
  const texts = told.map(({ text }) => text);
  return rowsOf(told, "figure")
    .filter(({ articles }) => articles > 1)
    .map(({ cells }) => cells.map((cell, i) => (cell.state === "says" ? cell.passages.map(({ start, end }) => texts[i]!.slice(start, end)).join(" and ") : "-")).join(", "));
}

const LANDSLIDE: Told = { text: "A landslide buried the quarry village of Sel. It killed 40 people, the mayor said.", figures: [dead("40", 40)] };

test("the toll with which each article begins is the story's, whatever the words around it", () => {
  const b: Told = { text: "Rescuers dug through the night below the ridge. So far 61 people have lost their lives.", figures: [dead("61", 61)] };
  assert.deepEqual(together(LANDSLIDE, b), ["40 people, 61 people"]);
});

test("a vague toll is any that both words allow", () => {
  const b: Told = { text: "Hundreds of people died as mud swept down the ridge at night.", figures: [dead("Hundreds", 200, { high: null, bound: "at-least" })] };
  const c: Told = { text: "Some say 1,300 people died when the ridge came down.", figures: [dead("1,300", 1300)] };
  assert.deepEqual(together(b, c), ["Hundreds of people, 1,300 people"]);
});

test("first tolls of which one is many times the other count two things", () => {
  const b: Told = { text: "Rescuers dug through the night below the ridge. So far 400 people have lost their lives.", figures: [dead("400", 400)] };
  assert.deepEqual(together(LANDSLIDE, b), []);
});

test("children are a part of the dead, and no other count of them", () => {
  const b: Told = { text: "A landslide buried the quarry village of Sel. It killed 38 children, the mayor said.", figures: [dead("38", 38, { counted: "children" })] };
  assert.deepEqual(together(LANDSLIDE, b), []);
});

test("two tolls of one day contradict each other only where both tell the hour", () => {
  const relation = (published: string): string => {
    const [a, b] = [{ ...LANDSLIDE, published }, { ...LANDSLIDE, text: LANDSLIDE.text.replace("40", "47"), figures: [dead("47", 47)], published }];
    return rowsOf([a, b], "figure")[0]!.relation;
  };
  assert.equal(relation("2031-05-05"), "differ");
  assert.equal(relation("2031-05-05T09:00:00Z"), "conflict");
});

/** The state and why of the second article's cell for the first row of the first. */
function unsaid(a: Told, b: Told): string {
  const cell = rowsOf([a, b], "figure").find(({ cells }) => cells[0]!.state === "says")!.cells[1]!;
  return cell.state === "unknown" ? cell.why : cell.state;
}

test("an article that gives a toll of another size is not silent about the toll", () => {
  const b: Told = { text: "Rescuers dug through the night below the ridge. So far 400 people have lost their lives.", figures: [dead("400", 400)] };
  assert.match(unsaid(LANDSLIDE, b), /another number of the kind: “400”/);
});

test("it is silent about the toll of another year", () => {
  const a: Told = { text: "It was the worst landslide since 1999, when 40 people died.", figures: [dead("40", 40)], dates: [{ words: "1999", value: "1999" }], published: "2031-05-05T09:00:00Z" };
  const b: Told = { text: "Rescuers worked through the night. So far 400 people have lost their lives.", figures: [dead("400", 400)], published: "2031-05-05T10:00:00Z" };
  assert.equal(unsaid(a, b), "silent");
});
