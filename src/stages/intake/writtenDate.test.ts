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
