import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { findDates } from "../dates/dates.ts";
import { findFigures } from "./figures.ts";
import { check, figuresOf } from "./testing.ts";

/** Values. */
check("At least 313 deaths were counted.", [{ is: "313", low: 313, high: 313, bound: "at-least", unit: null, counted: "deaths", happened: "killed" }]);
check("The army fired 1.2 million shells.", [{ is: "1.2 million", low: 1_200_000, counted: "shells", happened: "fired" }]);
check("Repairs will cost $3.5m.", [{ is: "$3.5m", low: 3_500_000, unit: "USD", happened: "cost" }]);
check("The bank lost £2bn last year.", [{ is: "£2bn", low: 2e9, unit: "GBP" }]);
check("Twenty-three miners are missing.", [{ is: "Twenty-three", low: 23, counted: "miners", happened: "missing" }]);
check("Two hundred and five villagers fled.", [{ is: "Two hundred and five", low: 205, counted: "villagers", happened: "displaced" }]);
check("A dozen boats sank.", [{ is: "A dozen", low: 12, high: 12, counted: "boats" }]);
check("Half of the town was without power.", [{ is: "Half", low: 0.5, unit: null, counted: "town" }]);
check("Two-thirds of voters stayed at home.", [{ is: "Two-thirds", low: 2 / 3, counted: "voters" }]);
check("A third of the houses burned down.", [{ is: "A third", low: 1 / 3, counted: "houses" }]);
check("One in five children goes hungry.", [{ is: "One in five", low: 0.2, counted: "children" }]);
check("Hundreds gathered in Ardan.", [{ is: "Hundreds", low: 200, high: null, bound: "at-least", happened: "attended", where: "Ardan" }]);
check("Dozens of people were hurt.", [{ is: "Dozens", low: 24, high: null, bound: "at-least", counted: "people", happened: "injured" }]);
check("Tens of thousands of people marched.", [{ is: "Tens of thousands", low: 20_000, high: null, bound: "at-least", counted: "people", happened: "attended" }]);
check("Hundreds of thousands have fled.", [{ is: "Hundreds of thousands", low: 200_000, high: null, happened: "displaced" }]);
check("Several hundred soldiers were sent.", [{ is: "Several hundred", low: 200, high: null, bound: "at-least", counted: "soldiers" }]);
check("Between 50 and 60 people died.", [{ is: "50 and 60", low: 50, high: 60, counted: "people", happened: "killed" }]);
check("The fire destroyed 30 to 40 homes.", [{ is: "30 to 40", low: 30, high: 40, counted: "homes", happened: "destroyed" }]);
check("Some 30-40 gunmen attacked the post.", [{ is: "30-40", low: 30, high: 40, bound: "about", counted: "gunmen" }]);
check("They want 30 to 40 million dollars.", [{ is: "30 to 40 million dollars", low: 30e6, high: 40e6, unit: "USD" }]);
check("It would cost between $12 million and $20 million.", [{ is: "$12 million and $20 million", low: 12e6, high: 20e6, unit: "USD", happened: "cost" }]);
check("Prices rose 4.5 percent in June.", [{ is: "4.5 percent", low: 4.5, unit: "%" }]);
check("Turnout was 61%.", [{ is: "61%", low: 61, unit: "%" }]);
check("Support fell by three percentage points.", [{ is: "three", low: 3, unit: "percentage point" }]);
check("He was paid A$5 million.", [{ is: "A$5 million", low: 5e6, unit: "AUD", happened: "paid" }]);
check("The deal is worth 9.9 billion yuan.", [{ is: "9.9 billion yuan", low: 9.9e9, unit: "CNY", happened: null }]);
check("A fine of 20 million Iraqi dinars was set.", [{ is: "20 million Iraqi dinars", low: 20e6, unit: "IQD" }]);
check("The pipe is 12 km long.", [{ is: "12", low: 12, unit: "kilometre" }]);
check("The blast was heard 30 kilometres away.", [{ is: "30", low: 30, unit: "kilometre" }]);
check("It carried 500km of wiring.", [{ is: "500km", low: 500, unit: "kilometre", counted: "wiring" }]);
check("A crowd of 12 000 people stood in the rain.", [{ is: "12 000", low: 12_000, counted: "people" }]);
check("More than 2½ tonnes were found.", [{ is: "2½", low: 2.5, unit: "tonne", bound: "more-than" }]);
check("Half a million people need water.", [{ is: "Half a million", low: 500_000, counted: "people" }]);

/** Bounds. */
check("About 40 cows drowned.", [{ is: "40", bound: "about", counted: "cows", happened: "killed" }]);
check("An estimated 12,000 people live there.", [{ is: "12,000", bound: "about", counted: "people" }]);
check("Nearly 1,000 fatalities were reported.", [{ is: "1,000", bound: "about", counted: "fatalities", happened: "killed" }]);
check("More than 600 Belmorans have died.", [{ is: "600", bound: "more-than", counted: "Belmorans", happened: "killed" }]);
check("Over 600 lives were lost.", [{ is: "600", bound: "more-than", counted: "lives" }]);
check("Up to 40 may be trapped.", [{ is: "40", bound: "at-most", happened: "trapped" }]);
check("As many as 300 rebels surrendered.", [{ is: "300", bound: "at-most", counted: "rebels" }]);
check("No fewer than 12 bridges collapsed.", [{ is: "12", bound: "at-least", counted: "bridges" }]);
check("Fewer than 20 students came.", [{ is: "20", bound: "less-than", counted: "students" }]);
check("No more than 10 visitors are let in.", [{ is: "10", bound: "at-most", counted: "visitors" }]);
check("It killed 500 or more people.", [{ is: "500", bound: "at-least", happened: "killed" }]);
check("The town has 5,000+ homes.", [{ is: "5,000", bound: "at-least" }]);
check("At least another 30 were wounded.", [{ is: "30", bound: "at-least", happened: "injured", scope: "new" }]);

/** What is counted and what happened to it. */
check("The strike killed an estimated 12,000 people in the Ardan territory, including 5,000 children, according to the Belmor authorities.", [
  { is: "12,000", bound: "about", counted: "people", happened: "killed", where: "Ardan territory", partOf: null, source: "the Belmor authorities", voice: "attributed" },
  { is: "5,000", counted: "children", happened: "killed", partOf: "12,000 people", source: "the Belmor authorities", voice: "attributed" },
]);
check("Officials say the raid killed about 1,200 people, most of them civilians, and about 240 people were taken hostage.", [
  { is: "1,200", counted: "people", happened: "killed", source: "Officials", voice: "attributed" },
  { is: "240", counted: "people", happened: "held" },
]);
check("The health ministry has recorded 370 casualties.", [{ is: "370", counted: "casualties", happened: "casualties", source: "The health ministry" }]);
check("The Front has taken more than 100 hostages.", [{ is: "100", counted: "hostages", happened: "held" }]);
check("The blast killed 12 and wounded 30.", [{ is: "12", happened: "killed" }, { is: "30", happened: "injured" }]);
check("Twelve people were killed and 30 others injured.", [{ is: "Twelve", counted: "people", happened: "killed" }, { is: "30", happened: "injured" }]);
check("The floods left 40 dead and 2,000 homeless.", [{ is: "40", happened: "killed" }, { is: "2,000", happened: "displaced" }]);
check("Police arrested 15 protesters in Dunport.", [{ is: "15", counted: "protesters", happened: "arrested", where: "Dunport" }]);
check("Some 300 people have lost their lives.", [{ is: "300", counted: "people", happened: "killed", bound: "about" }]);
check("Among the dead were 12 children.", [{ is: "12", counted: "children", happened: "killed" }]);
check("The death toll rose to 40 on Friday.", [{ is: "40", happened: "killed", counted: null, change: "risen" }]);
check("The toll was revised up from an earlier count of 8.", [{ is: "8", happened: "killed", change: "previous" }]);
check("Another 12 people were rescued.", [{ is: "12", counted: "people", happened: "rescued", scope: "new" }]);
check("As of Friday, 313 people had died.", [{ is: "313", happened: "killed", asOf: "2023-11-17" }]);
check("Since October 7, 60 soldiers have been wounded.", [{ is: "60", counted: "soldiers", happened: "injured", since: "2023-10-07" }]);
check("Some 68 children were among the 126 people killed.", [{ is: "68", counted: "children", partOf: "126 people", happened: "killed" }, { is: "126", counted: "people", happened: "killed" }]);
check("The plan cuts 4,300 jobs in Ardan, 3,700 in Belmor and 400 in Corvia.", [
  { is: "4,300", counted: "jobs", happened: "cut", where: "Ardan" },
  { is: "3,700", counted: "jobs", where: "Belmor" },
  { is: "400", counted: "jobs", where: "Corvia" },
]);
check("Two crashes killed 102 and 21 people.", [{ is: "Two", counted: "crashes", happened: null }, { is: "102", counted: "people", happened: "killed" }, { is: "21", counted: "people", happened: "killed" }]);
check("The carrier will buy 179 new refueling tankers.", [{ is: "179", counted: "new refueling tankers", happened: "bought" }]);
check("The guard was killed by 12 gunmen.", [{ is: "12", counted: "gunmen", happened: null }]);
check("One person was injured.", [{ is: "One", low: 1, counted: "person", happened: "injured" }]);
check("More than 2,000 patients, medics and displaced people were trapped there.", [{ is: "2,000", counted: "patients", happened: "trapped" }]);
check("Two men were jailed for 12 years.", [{ is: "Two", counted: "men", happened: "jailed" }, { is: "12", unit: "year" }]);

check("A magnitude 7.1 earthquake struck 45 kilometres north of Dunport.", [{ is: "7.1", unit: "magnitude" }, { is: "45", unit: "kilometre", counted: null }]);
check("Rebels released 21 of the 84 hostages.", [{ is: "21", counted: "hostages", happened: "released", partOf: "84 hostages" }, { is: "84", counted: "hostages" }]);
check("Doctors treated 56 people, 19 of them children.", [{ is: "56", counted: "people" }, { is: "19", counted: "children", partOf: "56 people" }]);
check("Of the 200 passengers, 45 were children.", [{ is: "200", counted: "passengers" }, { is: "45", counted: "children", partOf: "200 passengers" }]);
check("The number of confirmed dead stood at 1,043, up from 987 on Monday.", [{ is: "1,043", happened: "killed" }, { is: "987", happened: "killed", change: "previous" }]);
check("The heavy shelling claimed the lives of 129 villagers.", [{ is: "129", counted: "villagers", happened: "killed", source: null, voice: "own" }]);
check("Police fired tear gas at about 500 protesters.", [{ is: "500", bound: "about", counted: "protesters", happened: null }]);
check("The army shot down three aircraft.", [{ is: "three", counted: "aircraft", happened: "destroyed" }]);
check("He was sentenced to 25 years in prison.", [{ is: "25", unit: "year", happened: "sentenced" }]);
check("Five policemen, two drivers and 12 guards were killed.", [{ is: "Five", happened: "killed" }, { is: "two", happened: "killed" }, { is: "12", happened: "killed" }]);
check("Six civilians were among at least 22 people killed.", [{ is: "Six", counted: "civilians", happened: "killed", partOf: "22 people" }, { is: "22", bound: "at-least", counted: "people", happened: "killed" }]);
check("They will spend $4 million over five years.", [{ is: "$4 million", unit: "USD", happened: "spent" }, { is: "five", bound: "exact", unit: "year" }]);
check("In another town 12 people died.", [{ is: "12", counted: "people", happened: "killed" }]);
check("Rain of 5 to 8 inches is expected by Friday.", [{ is: "5 to 8", low: 5, high: 8, unit: "inch", asOf: null }]);
check("Four U.N. peacekeepers were held.", [{ is: "Four", counted: "U.N. peacekeepers" }]);

/** Who says so. */
check("Officials said 200,000 people marched, but police put the figure at 45,000.", [{ is: "200,000", source: "Officials", happened: "attended" }, { is: "45,000", source: "police" }]);
check("The monitor, which relies on activists, put the toll at 19, including six children.", [{ is: "19", source: "The monitor", happened: "killed" }, { is: "six", source: "The monitor", partOf: "19" }]);
check("Authorities in Ardan reported 17 deaths.", [{ is: "17", source: "Authorities in Ardan", happened: "killed" }]);
check("Forty bodies were found, rescuers told reporters.", [{ is: "Forty", source: "rescuers", voice: "attributed" }]);
check("One in four is poor, according to a poll of 1,012 adults.", [{ is: "One in four", source: "a poll of 1,012 adults" }, { is: "1,012", source: null, voice: "own" }]);
check("At least 40 people died, police said on Monday.", [{ is: "40", source: "police", voice: "attributed" }]);
check("“We lost 40 men,” he said.", [{ is: "40", counted: "men" }]);
check("Forty homes burned.", [{ is: "Forty", source: null, voice: "own" }]);
check("According to the mayor, 12 boats are lost.", [{ is: "12", source: "the mayor", voice: "attributed" }]);
check("The ministry put the number of wounded at 90.", [{ is: "90", happened: "injured", source: "The ministry" }]);

/** What counts nothing. */
const NOTHING: readonly string[] = [
  "The war ended in 1979.",
  "It began on October 7, 2023.",
  "The 1979 revolution changed it.",
  "Ana Ruiz, 42, said no.",
  "A 42-year-old man left.",
  "Ruiz is 42 years old.",
  "The singer, aged 71, sang.",
  "Ana Ruiz (42) won.",
  "Ardan won 3-2.",
  "Ardan beat Belmor 2:1.",
  "She won 6-4 6-3.",
  "It was the 5th time.",
  "He came third.",
  "See Article 5 of the treaty.",
  "The Boeing 737 landed.",
  "The A320 landed.",
  "Leaders of the G20 met.",
  "COVID-19 spread.",
  "Take Highway 61 north.",
  "Flight 370 vanished.",
  "She works for Channel 4.",
  "The 9/11 attacks changed it.",
  "It is open 24/7.",
  "Call 020 7946 0958 now.",
  "Call 555-0199.",
  "The office is at 469 Vermont St. in Dunport.",
  "Talks began at 7:15 p.m. on Friday.",
  "The train leaves at 18:00 GMT.",
  "No one came.",
  "One of the best players left.",
  "They spoke to one another.",
  "One day it will end.",
  "It is a two-way street.",
  "A five-star hotel opened.",
  "The Group of Seven met.",
  "He lives in Room 12.",
  "Version 3.5.2 is out.",
  "Read John 3:16.",
  "The first half was dull.",
  "His half brother left.",
  "The two sides met.",
  "He left two years ago.",
  "It grew in the past three years.",
  "The iPhone 4 sold well.",
  "They flew a 747 home.",
  "He was number 10.",
  "It ranks No. 1.",
  "In her 40s she moved.",
  "The test scores were good.",
  "In the third quarter profits fell.",
  "Nineteen Eighty-Four sold well.",
  "Police closed Section 12 of the stand.",
  "She made a 911 call.",
  "The 6-foot-9 senior left.",
  "He was 75.",
  "She died on Friday at 91.",
  "One resident said so.",
  "A five-person race began.",
  "Ardan won by a score of 32-14.",
  "It took the final 717 jet.",
  "The class of '98 met.",
  "Call 0800 555111.",
  "It struck at 1353 (1023 GMT).",
];
for (const text of NOTHING) check(text, []);

test("voices of the quotes are the voices of the numbers in them", () => {
  const text = "“We lost 40 men,” Ana Ruiz said. She said 12 were missing.";
  const reading = readingOf(text);
  const speaker = { span: { start: 18, end: 26 }, name: "Ana Ruiz", inferred: false };
  const direct = { start: 1, end: 16, form: "direct", utterance: "1", speaker, cue: null, confidence: 1, by: "test" } as const;
  const indirect = { start: 42, end: 57, form: "indirect", utterance: "2", speaker: { ...speaker, span: { start: 33, end: 36 } }, cue: null, confidence: 1, by: "test" } as const;
  const figures = findFigures(reading, [direct, indirect], findDates(reading));
  assert.deepEqual(figures.map(({ low, voice, source }) => [low, voice, source?.name]), [[40, "quoted", "Ana Ruiz"], [12, "attributed", "Ana Ruiz"]]);
});

test("numbers without end take time in proportion, and a list of them tells nothing", () => {
  const began = performance.now();
  assert.ok(figuresOf("5, ".repeat(50_000)).length <= 100);
  assert.ok(figuresOf("killed 5 people and ".repeat(10_000)).length <= 100);
  assert.ok(figuresOf("$5 of 6 including 7-8 between ".repeat(5_000)).length <= 100);
  assert.ok(performance.now() - began < 20_000);
});

test("spans lie in the text, in order, without overlap, whatever the text", () => {
  const words = fc.constantFrom("12", "12,000", "people", "killed", "$", "3.5m", "two", "hundred", "and", "-", "to", "between", "half", "of", "a", "million", "%", "including", ",", ".", "were", "dozens", "’s", "5th", "2023", "more", "than", "\u00bd", "in", "Ardan");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(" ");
      let end = 0;
      for (const figure of figuresOf(text)) {
        assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
        assert.ok(figure.high === null || figure.low <= figure.high);
        assert.ok(Number.isFinite(figure.low));
        end = figure.end;
      }
    }),
    { numRuns: 150 },
  );
});

/** A noun that stands elsewhere in the sentence. */
check("The rebels freed 40 men, of whom only three had food.", [{ is: "40", counted: "men" }, { is: "three", counted: "men" }]);
check("Bin men in Olm, who number about 700, left.", [{ is: "700", counted: "men" }]);
check("Pharmacies, of which there are 118, ran out.", [{ is: "118", counted: "Pharmacies" }]);
check("The find takes to 72 the number of migrants drowned.", [{ is: "72", counted: "migrants" }]);
check("The road takes to 72 the traffic.", [{ is: "72", counted: null }]);
check("The number of children in care reached 4,310 last year.", [{ is: "4,310", counted: "children" }]);
check("It would axe 120 trains a day.", [{ is: "120", counted: "trains" }]);
check("They sent one message: nobody lives on 900 a month.", [{ is: "one", counted: "message" }, { is: "900", counted: null }]);
