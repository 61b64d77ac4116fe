import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeDate, writtenDate } from "./writtenDate.ts";

function check(words: string, value: string | null): void {
  test(`${words} is ${value}`, () => assert.deepEqual(wholeDate(words)?.value, value));
}

check("2023-11-18", "2023-11-18");
check("2023-11-18T09:30:00+03:00", "2023-11-18T09:30:00+03:00");
check("2023-11-18T09:30:00+0300", "2023-11-18T09:30:00+03:00");
check("2023-11-18T09:30:00.123Z", "2023-11-18T09:30:00Z");
check("2023-11-18 09:30", "2023-11-18T09:30");
check("2023/11/18", "2023-11-18");
check("18 Nov 2023", "2023-11-18");
check("18th of November, 2023", "2023-11-18");
check("18-Nov-2023", "2023-11-18");
check("Saturday, 18 November 2023", "2023-11-18");
check("November 18, 2023", "2023-11-18");
check("Nov. 18, 2023", "2023-11-18");
check("November 18, 2023, 09:30 GMT", "2023-11-18T09:30Z");
check("November 18, 2023 at 9:30 p.m.", "2023-11-18T21:30");
check("18 November 2023 | 12:05 AM", "2023-11-18T00:05");
check("9:30 AM EST, Sat November 18, 2023", "2023-11-18T09:30-05:00");
check("0930 GMT, 18 Nov 2023", "2023-11-18T09:30Z");
check("Sat, 18 Nov 2023 09:30:00 +0300", "2023-11-18T09:30:00+03:00");
check("Sat Nov 18 2023 09:30:00 GMT+0300 (Eastern European Summer Time)", "2023-11-18T09:30:00+03:00");
check("Sat Nov 18 09:30:00 UTC 2023", "2023-11-18T09:30:00Z");
check("20231118", "2023-11-18");
check("20231118T093000Z", "2023-11-18T09:30:00Z");
check("0339 GMT (1139 HKT) November 18, 2023", "2023-11-18T03:39Z");
check("5:45 AM PST 11/18/2023", "2023-11-18T05:45-08:00");
check("Sat 6:45 PM, Nov 18, 2023", "2023-11-18T18:45");
check("11/18/23 11:04 PM EST", "2023-11-18T23:04-05:00");
check("18 November 2023 • 1:16pm", "2023-11-18T13:16");
check("November 18, 2023 / 12:21 AM", "2023-11-18T00:21");
check("18 November 2023 09:30 GMT+3", "2023-11-18T09:30+03:00");
check("Nov 18 20239:30 AM", "2023-11-18T09:30");
check("18:30 pm, 18 Nov 2023", "2023-11-18T18:30");
check("22 de octubre de 2010", "2010-10-22");
check("25. September 2018", "2018-09-25");
check("18 nov. 2023 à 9h30", "2023-11-18T09:30");
check("18 ноября 2023, 09:30", "2023-11-18T09:30");
check("18 Kasım 2023", "2023-11-18");
check("18 نوفمبر 2023", "2023-11-18");
check("Maret 30, 2015", "2015-03-30");
check("18.11.2023", "2023-11-18");
check("3.4.2023", "2023-04-03");
check("18/11/2023", "2023-11-18");
check("11/18/2023", "2023-11-18");
check("04/04/2023", "2023-04-04");
// Two dates, or none.
check("03/04/2023", null);
check("2023-02-29", null);
check("31 April 2023", null);
check("2023-13-01", null);

/** No date takes all of the words. */
function checkNone(words: string): void {
  test(`${words} is no date`, () => assert.equal(wholeDate(words), null));
}

checkNone("Nov 18");
checkNone("2023");
checkNone("the 18 November 2023 vote");
checkNone("18 November 2023 vote");
checkNone("12345-11-18");
checkNone("1234567890");
checkNone("");

test("the length is what the date takes", () => {
  assert.equal(writtenDate("18 Nov 2023 Council votes")?.length, "18 Nov 2023".length);
  assert.equal(writtenDate("18 Nov 2023, 3 min read")?.value, "2023-11-18");
});

test("numbers by the order that is known", () => {
  assert.equal(wholeDate("03/04/2023", "day-first")?.value, "2023-04-03");
  assert.equal(wholeDate("03/04/2023", "month-first")?.value, "2023-03-04");
  assert.equal(wholeDate("03/04/2023")?.value, null);
  assert.equal(wholeDate("18/04/2023", "month-first")?.value, "2023-04-18");
});

test("the zone as it is written", () => {
  assert.equal(wholeDate("9:30 AM EST, Sat November 18, 2023")?.zone, "EST");
  assert.equal(wholeDate("2023-11-18T09:30:00+0300")?.zone, "+0300");
  assert.equal(wholeDate("18 November 2023, 09:30 GMT+3")?.zone, "GMT+3");
  // Four countries write IST.
  assert.equal(wholeDate("18 November 2023, 09:30 IST")?.zone, null);
  assert.equal(wholeDate("18 November 2023")?.zone, null);
});

test("no date", () => {
  for (const words of ["1574168580", "18 marche 2020", "20231318", "2023-11-18-19", "May 2023", "18 of 2023"]) assert.equal(wholeDate(words)?.value ?? null, null, words);
});
