import assert from "node:assert/strict";
import { test } from "node:test";
import { readingOf } from "../../reading/testing.ts";
import { findDates } from "../dates/dates.ts";
import { findFigures } from "./figures.ts";
import { check } from "./testing.ts";

/** Parts of a group: the larger count where the article gives it, else the group's words. */
check("Nine of the dead were children.", [{ is: "Nine", counted: "children", happened: "killed", partOf: "the dead" }]);
check("Thirty-eight people died. Nine of the dead were children.", [{ is: "Thirty-eight" }, { is: "Nine", counted: "children", happened: "killed", partOf: "Thirty-eight people" }]);
check("Six of the injured are in intensive care.", [{ is: "Six", counted: "injured", happened: "injured", partOf: "the injured" }]);
check("The ferry carried 140 passengers. Crews saved 38 of the passengers.", [{ is: "140", partOf: null }, { is: "38", counted: "passengers", happened: "rescued", partOf: "140 passengers" }]);
check("The ship sank with 38 of the passengers on board.", [{ is: "38", counted: "passengers", partOf: "the passengers" }]);
check("The bus carried 52 people. Twelve of them were women.", [{ is: "52" }, { is: "Twelve", counted: "women", partOf: "52 people" }]);
check("The bus carried 52 people. Twelve were women.", [{ is: "52" }, { is: "Twelve", counted: "women", partOf: "52 people" }]);
check("All of the dead were on the night shift. Twelve were women.", [{ is: "Twelve", counted: "women", partOf: "the dead" }]);
check("Nine of them had no papers.", [{ is: "Nine", counted: null, partOf: "them" }]);
check("Two of those arrested left.", [{ is: "Two", happened: "arrested", partOf: "those arrested" }]);
check("Among the dead were nine children.", [{ is: "nine", counted: "children", happened: "killed", partOf: "the dead" }]);
check("Nine children were among the dead.", [{ is: "Nine", counted: "children", happened: "killed", partOf: "the dead" }]);
check("Twelve women sang. Nine men danced.", [{ is: "Twelve", partOf: null }, { is: "Nine", partOf: null }]);
check("Forty houses burned. Dozens of boats sank.", [{ is: "Forty", partOf: null }, { is: "Dozens", partOf: null }]);
check("The mill has 12 tonnes of wheat.", [{ is: "12", counted: "wheat", partOf: null }]);
check("Forty sheep drowned. Nine of the dead were children.", [{ is: "Forty", happened: "killed" }, { is: "Nine", happened: "killed" }]);

/** When a count stood so. */
check("The toll had risen to 31 by Tuesday evening.", [{ is: "31", asOf: "2023-11-14TEV", change: "risen" }]);
check("The number of missing stood at 19 by Saturday morning.", [{ is: "19", happened: "missing", asOf: "2023-11-18TMO" }]);
check("The toll stood at 31 as of noon on Friday.", [{ is: "31", asOf: "2023-11-17T12:00" }]);
check("By late on Thursday the toll was 31.", [{ is: "31", asOf: "2023-11-16" }]);
check("The 57 wounded lay by the Friday market.", [{ is: "57", asOf: null }]);
check("The deal must be signed by 12 states by Friday.", [{ is: "12", asOf: null }]);

/** What happened stands in the clause, not in a noun of another phrase. */
check("The number of dead in the fire had risen to 19.", [{ is: "19", happened: "killed", change: "risen" }]);
check("The number of injured in the building collapse reached 30.", [{ is: "30", happened: "injured" }]);
check("The number of people rescued rose to 89.", [{ is: "89", happened: "rescued" }]);
check("The army fired 14 shells.", [{ is: "14", happened: "fired" }]);
check("The roof fell with the loss of 22 lives.", [{ is: "22", counted: "lives", happened: "killed" }]);
check("The coach changed 22 lives.", [{ is: "22", counted: "lives", happened: null }]);
check("Doctors counted 57 wounded by midday.", [{ is: "57", counted: "wounded", happened: "injured", source: "Doctors" }]);
check("Tarn counts its dead as the toll climbs to 31.", [{ is: "31", source: null, voice: "own" }]);
check("The town was counting the cost after 12 houses burned.", [{ is: "12", source: null, voice: "own" }]);
check("The 57 wounded guards left.", [{ is: "57", counted: "wounded guards", happened: "injured" }]);

/** Who gives a number: the subject of the verb that governs it. */
check("The fire service gives the number as 42.", [{ is: "42", source: "The fire service", voice: "attributed" }]);
check("The town hall gave a toll of 42.", [{ is: "42", source: "The town hall" }]);
check("The town hall gave 42 children new coats.", [{ is: "42", counted: "children", source: null, voice: "own" }]);
check("Belmor has reported over 600 lives lost, while Corvia's health ministry has recorded 370 casualties.", [
  { is: "600", happened: "killed", source: "Belmor" },
  { is: "370", happened: "casualties", source: "Corvia's health ministry" },
]);
check("Corvia answered the raid which Westmark officials say killed about 1,200 people.", [{ is: "1,200", happened: "killed", source: "Westmark officials" }]);
check("At least 313 deaths have been recorded on the harbour side.", [{ is: "313", happened: "killed", where: "harbour side", source: null, voice: "own" }]);
check("“I ran,” Ruiz told us from Dunport Infirmary, where 42 people lay.", [{ is: "42", source: null, voice: "own" }]);
check("Ruiz told us that the ferry, which carried 42 people, sank.", [{ is: "42", source: "Ruiz", voice: "attributed" }]);

test("the subject of the nearer clause outranks the speaker of the whole", () => {
  const text = "Ana Ruiz said that Belmor has reported over 600 deaths, while the port office has counted 370.";
  const reading = readingOf(text);
  const speaker = { span: { start: 0, end: 8 }, name: "Ana Ruiz", inferred: false };
  const indirect = { start: 14, end: text.length - 1, form: "indirect", utterance: "1", speaker, cue: null, confidence: 1, by: "test" } as const;
  const figures = findFigures(reading, [indirect], findDates(reading));
  assert.deepEqual(figures.map(({ low, source }) => [low, source?.name]), [[600, "Belmor"], [370, "the port office"]]);
});
