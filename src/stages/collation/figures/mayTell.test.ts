import assert from "node:assert/strict";
import { test } from "node:test";
import { type FigureTold, rowsOf, type Told } from "../testing.ts";

/** What the second article's cell is called for the first one's first number, and why. */
function cellOf(a: Told, b: Told): string {
  const cell = rowsOf([a, b], "figure").find(({ cells }) => cells[0]!.state === "says")!.cells[1]!;
  return cell.state === "unknown" ? cell.why : cell.state;
}

function told(text: string, ...figures: readonly FigureTold[]): Told {
  return { text, figures };
}

const DEAD = told("A mudslide at the quarry of Sel has killed 12 people.", { words: "12", low: 12, counted: "people", happened: "killed" });
const CREW = told("The brewery blaze took 90 firefighters five hours to put out.", { words: "90", low: 90, counted: "firefighters" });
const BODIES = told("Reporters saw 14 bodies under blankets by the gate.", { words: "14", low: 14, counted: "bodies" });

const ELSE = "The harbour fair opened with a speech about fishing rights.";

const CASES: readonly { readonly what: string; readonly a: Told; readonly b: Told; readonly is: RegExp }[] = [
  { what: "no word of the dead", a: DEAD, b: told(ELSE), is: /^silent$/ },
  { what: "the dead told of without a number", a: DEAD, b: told(`${ELSE} Quarrymen spoke of the deadly night.`), is: /tells of the killed too/ },
  { what: "one victim named", a: DEAD, b: told(`${ELSE} Miller Jon Pell died on the way to the clinic.`), is: /tells of the killed too/ },
  { what: "as many people with another fate", a: DEAD, b: told(`${ELSE} Nurses tended 10 people.`, { words: "10", low: 10, counted: "people", happened: "injured" }), is: /another number of the kind: “10”/ },
  { what: "no number of firefighters", a: CREW, b: told(`${ELSE} Firefighters ate soup.`), is: /^silent$/ },
  { what: "a vague amount of firefighters", a: CREW, b: told(`${ELSE} Several volunteer firefighters ate soup.`), is: /several of them without a number/ },
  { what: "volunteers who may be the firefighters", a: CREW, b: told(`${ELSE} Soup was given to 80 volunteers.`, { words: "80", low: 80, counted: "volunteers" }), is: /another number of the kind/ },
  { what: "wounded who are no firefighters", a: CREW, b: told(`${ELSE} A bus crash hurt 60 people.`, { words: "60", low: 60, counted: "people", happened: "injured" }), is: /^silent$/ },
  { what: "bodies seen are no toll", a: BODIES, b: told(`${ELSE} The flood killed 31 people.`, { words: "31", low: 31, counted: "people", happened: "killed" }), is: /^silent$/ },
  { what: "bodies told of without a number", a: BODIES, b: told(`${ELSE} There were bodies everywhere, he said.`), is: /several of them without a number/ },
  { what: "one of something", a: told("A court asked one gunner about the cellar.", { words: "one", low: 1, counted: "gunner" }), b: told(ELSE), is: /so small a number/ },
  { what: "a sum in other money", a: told("The mill put its loss at 3.4m crowns.", { words: "3.4m", low: 3_400_000, unit: "CZK" }), b: told(`${ELSE} Insurers paid $150,000.`, { words: "$150,000", low: 150_000, unit: "USD" }), is: /another number of the kind/ },
  { what: "a distance is no sum", a: told("The mill put its loss at 3.4m crowns.", { words: "3.4m", low: 3_400_000, unit: "CZK" }), b: told(`${ELSE} It lies 4 km away.`, { words: "4", low: 4, unit: "kilometre" }), is: /^silent$/ },
];

for (const { what, a, b, is } of CASES) test(what, () => assert.match(cellOf(a, b), is));
