import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { findDates } from "./dates.ts";
import { feastIn } from "./feasts.ts";
import { civil, dayNumber, dayValue, weekdayOf, weekValue } from "./days.ts";

/** A Saturday. */
const PUBLISHED = "2023-11-18";

function check(text: string, expected: readonly (readonly [words: string, value: string | null, type?: string])[], published: string | undefined = PUBLISHED): void {
  test(`${text.slice(0, 100)} ${published ?? "(no date)"}`, () => {
    const dates = findDates(readingOf(text, published === undefined || published === "" ? {} : { published }));
    assert.deepEqual(
      dates.map(({ start, end, value, type }, i) => [text.slice(start, end), value, ...(expected[i]?.[2] === undefined ? [] : [type])]),
      expected,
    );
  });
}

/** Days of the calendar. */
check("It began on October 7, 2023.", [["October 7, 2023", "2023-10-07", "date"]]);
check("It began on Oct. 7.", [["Oct. 7", "2023-10-07"]]);
check("The 7 October attack shocked them.", [["7 October", "2023-10-07"]]);
check("It ends on 11 December 2024.", [["11 December 2024", "2024-12-11"]]);
check("It was signed on the 4th of July, 1998.", [["the 4th of July, 1998", "1998-07-04"]]);
check("On Saturday, April 25, 1998 they met.", [["Saturday, April 25, 1998", "1998-04-25"]]);
check("He resigned on Sat., Oct. 7.", [["Sat., Oct. 7", "2023-10-07"]]);
check("Filed 2023-10-07 in Ardan.", [["2023-10-07", "2023-10-07"]]);
check("Dated 25/12/2022.", [["25/12/2022", "2022-12-25"]]);
check("Dated 11/12/2023.", [["11/12/2023", null]], "2020-01-01");
check("Dated 11/12/2023.", [["11/12/2023", "2023-11-12"]], "2023-11-13");
check("It happened in November 2006.", [["November 2006", "2006-11"]]);
check("It fell on August 6.", [["August 6", "2023-08-06"]]);
check("The payment is due on Jan. 2.", [["Jan. 2", "2024-01-02"]]);
check("She arrived on Dec. 30.", [["Dec. 30", "2022-12-30"]], "2023-01-05");

/** Weekdays. */
check("Police arrested him on Saturday.", [["Saturday", "2023-11-18"]]);
check("Police arrested him on Tuesday.", [["Tuesday", "2023-11-14"]]);
check("The court will rule on Tuesday.", [["Tuesday", "2023-11-21"]]);
check("The ministers plan to meet on Tuesday.", [["Tuesday", "2023-11-21"]]);
check("It will open soon, the mayor said Monday.", [["soon", "FUTURE_REF"], ["Monday", "2023-11-13"]]);
check("Last Friday the bank closed.", [["Last Friday", "2023-11-17"]]);
check("Talks resume next Monday.", [["next Monday", "2023-11-20"]]);
check("He spoke on Friday morning.", [["Friday morning", "2023-11-17TMO", "time"]]);
check("The rally was held late Thursday.", [["late Thursday", "2023-11-16"]]);
check("Prices fell over the weekend.", [["the weekend", "2023-W46-WE"]], "2023-11-20");

check("He is raising questions about Monday's debate.", [["Monday", "2023-11-13"]]);
check("He will raise questions in Monday's debate.", [["Monday", "2023-11-20"]]);
check("Thursdays raids killed three.", [["Thursdays", "2023-11-16", "date"]]);
check("They play on Thursdays and rest.", [["Thursdays", "XXXX-WXX-4", "set"]]);
check("They have shot 40 people since January 1.", [["January 1", "2023-01-01"]], "2023-12-20");
check("It began on June 16th of last year.", [["June 16th of last year", "2022-06-16"]]);
check("The raid struck at 1130 am on Friday.", [["1130 am", "2023-11-17T11:30"], ["Friday", "2023-11-17"]]);

/** Decided before, meant for later. */
check("The council closed schools until Thursday.", [["Thursday", "2023-11-23"]]);
check("The council closed schools from Monday.", [["Monday", "2023-11-20"]]);
check("The town told owners to leave by Tuesday.", [["Tuesday", "2023-11-21"]]);
check("Owners must leave by Tuesday.", [["Tuesday", "2023-11-21"]]);
check("The council had closed schools from Monday.", [["Monday", "2023-11-13"]]);
check("The toll had reached 40 by Tuesday.", [["Tuesday", "2023-11-14"]]);
check("The army opened the road by Tuesday.", [["Tuesday", "2023-11-14"]]);
check("Rain fell from Monday.", [["Monday", "2023-11-13"]]);
check("The mayor must have left on Tuesday.", [["Tuesday", "2023-11-14"]]);

/** Relative to the day of publication. */
check("They met yesterday.", [["yesterday", "2023-11-17"]]);
check("They meet today.", [["today", "2023-11-18"]]);
check("They will meet tomorrow.", [["tomorrow", "2023-11-19"]]);
check("It rained last night.", [["last night", "2023-11-17TNI", "time"]]);
check("He arrived this morning.", [["this morning", "2023-11-18TMO", "time"]]);
check("Exports fell last month.", [["last month", "2023-10"]]);
check("Exports fell last year.", [["last year", "2022"]]);
check("It opens early next year.", [["early next year", "2024"]]);
check("It opened earlier this week.", [["earlier this week", "2023-W46"]]);
check("It closed last week.", [["last week", "2023-W45"]]);
check("It closed last May.", [["last May", "2023-05"]]);
check("He left in June last year.", [["June last year", "2022-06"]]);
check("He left two years ago.", [["two years ago", "2021"]]);
check("He left three months ago.", [["three months ago", "2023-08"]]);
check("He left 10 days ago.", [["10 days ago", "2023-11-08"]]);
check("He left a few years ago.", [["a few years ago", "PAST_REF"]]);
check("Sales fell in the third quarter from a year earlier.", [["the third quarter", "2023-Q3"], ["a year earlier", "2022-Q3"]]);
check("The first quarter of 2024 looks poor.", [["The first quarter of 2024", "2024-Q1"]]);
check("Last summer was dry.", [["Last summer", "2023-SU"]]);
check("It was built in the spring of 1998.", [["the spring of 1998", "1998-SP"]]);
check("It began on May 3, 2001. Two days later it ended.", [["May 3, 2001", "2001-05-03"], ["Two days later", "2001-05-05"]]);
check("It began in 1998 and ended later that year.", [["1998", "1998"], ["later that year", "1998"]]);

/** Years, decades, centuries. */
check("The 1979 revolution changed Ardan.", [["1979", "1979"]]);
check("It has ruled since 2007.", [["2007", "2007"]]);
check("It was founded in early 2009.", [["early 2009", "2009"]]);
check("It was popular in the late 1970s.", [["the late 1970s", "197"]]);
check("It was popular in the '90s.", [["the '90s", "199"]]);
check("It dates from the 11th century.", [["the 11th century", "10"]]);

/** Lengths and repetitions. */
check("He was held for nearly two years.", [["nearly two years", "P2Y", "duration"]]);
check("A 10-hour drive followed.", [["10-hour", "PT10H", "duration"]]);
check("It grew in the past three years.", [["the past three years", "P3Y", "duration"]]);
check("It took two and a half years.", [["two and a half years", "P2Y6M"]]);
check("They waited for hours.", [["hours", "PTXH"]]);
check("A truce of four days began.", [["four days", "P4D"]]);
check("He served 22 months.", [["22 months", "P22M"]]);
check("They meet every Monday.", [["every Monday", "XXXX-WXX-1", "set"]]);
check("Festivals are held each July.", [["each July", "XXXX-07", "set"]]);
check("It meets annually.", [["annually", "P1Y", "set"]]);
check("It makes 15 a year.", [["a year", "P1Y", "set"]]);
check("The law is now in force.", [["now", "PRESENT_REF"]]);

/** Quarters, halves and what is compared with them. */
check("Profit for the quarter ended Sept. 30 rose from a year earlier.", [["the quarter", "2023-Q3"], ["Sept. 30", "2023-09-30"], ["a year earlier", "2022-Q3"]]);
check("It lost money in the fiscal first quarter ended Aug. 31.", [["the fiscal first quarter", "2023-Q1"], ["Aug. 31", "2023-08-31"]]);
check("Sales rose in the third quarter. In the latest period they topped the year-ago period.", [["the third quarter", "2023-Q3"], ["the latest period", "2023-Q3"], ["the year-ago period", "2022-Q3"]]);
check("Sales rose in the third quarter from the same period last year.", [["the third quarter", "2023-Q3"], ["the same period last year", "2022-Q3"]]);
check("Sales rose in the third quarter from the corresponding period of 2021.", [["the third quarter", "2023-Q3"], ["the corresponding period of 2021", "2021-Q3"]]);
check("For the quarter a year ago it lost money.", [["the quarter a year ago", "2022"]]);
check("Profit rose in the first half of 2022.", [["the first half of 2022", "2022-H1"]]);
check("This year's first half was poor.", [["This year's first half", "2023-H1"]]);
check("For the year ended March 31 profit fell.", [["the year", "P1Y", "duration"], ["March 31", "2023-03-31"]]);
check("Growth will last into next fiscal year.", [["next fiscal year", "2024"]]);
check("Growth will last through this fiscal year.", [["this fiscal year", "2023"]]);
check("It will cut costs over the next three quarters.", [["the next three quarters", "P9M"]]);

/** Days that hang on other days. */
check("It began on May 3, 2001. That night it rained. The next morning it snowed.", [["May 3, 2001", "2001-05-03"], ["That night", "2001-05-03TNI", "time"], ["The next morning", "2001-05-04TMO", "time"]]);
check("He spoke on Tuesday and left later in the day.", [["Tuesday", "2023-11-14"], ["the day", "2023-11-14"]]);
check("They met on May 3-5, 2021.", [["May 3", "2021-05-03"], ["5, 2021", "2021-05-05"]]);
check("They met on Oct. 3 and 4 in Arden.", [["Oct. 3", "2023-10-03"], ["4", "2023-10-04"]]);
check("They met on 3 and 4 May 2021.", [["3", "2021-05-03"], ["4 May 2021", "2021-05-04"]]);
check("It struck the day before yesterday.", [["the day before yesterday", "2023-11-16"]]);
check("On Tuesday, the council plans to vote.", [["Tuesday", "2023-11-21"]]);
check("Shells fell overnight.", [["overnight", "2023-11-17TNI", "time"]]);
check("They fled overnight Wednesday.", [["overnight Wednesday", "2023-11-15TNI"]]);
check("By the end of the year it will open.", [["the year", "2023"]]);
check("The year's first storm hit Arden.", [["The year", "2023"]]);
check("It crashed last February.", [["last February", "2022-02"]], "2023-03-01");
check("Thanksgiving was quiet. Voters go to the polls on Election Day 2024.", [["Thanksgiving", "2023-11-23"], ["Election Day 2024", "2024-11-05"]], "2023-11-25");
check("He spoke on Good Friday.", [["Good Friday", "2023-04-07"]]);
check("In the past, it flooded. It will one day flood again.", [["the past", "PAST_REF"], ["one day", "FUTURE_REF"]]);
check("He died within weeks or months.", [["weeks or months", "PXW"]]);
check("The court gave them a week to leave.", [["a week", "P1W"]]);
check("The 8-month-old truce broke.", [["8-month", "P8M"]]);

check("She fell on Tuesday. In October it had rained. The following morning she rose.", [["Tuesday", "2023-11-14"], ["October", "2023-10"], ["The following morning", "2023-11-15TMO"]]);
check("She was expected to rest in the wake of her Tuesday morning fall.", [["Tuesday morning", "2023-11-14TMO"]]);
check("It rained this past weekend.", [["this past weekend", "2023-W46-WE"]], "2023-11-20");

check("The attack on the morning of October 7 shocked them.", [["October 7", "2023-10-07", "date"]]);
check("At year-end 1988 it had 40 shops.", [["year-end 1988", "1988-12-31"]]);
check("It opened in May 2001 and closed the following year.", [["May 2001", "2001-05"], ["the following year", "2002"]]);
check("It won 40 seats in 2020, up from 12 four years before.", [["2020", "2020"], ["four years before", "2016"]]);
check("It earned more in the third quarter than the year before.", [["the third quarter", "2023-Q3"], ["the year before", "2022-Q3"]]);
check("It took an hour and a half.", [["an hour and a half", "PT1H30M"]]);
check("A weeklong truce followed an hours-long siege.", [["weeklong", "P1W"], ["hours", "PTXH"]]);
check("On weekends they rest.", [["weekends", "XXXX-WXX-WE", "set"]]);
check("It grew over the next year.", [["the next year", "P1Y"]]);
check("It rained in the last week of May.", [["May", "2023-05"]]);
check("This past summer was dry.", [["This past summer", "2023-SU"]]);

/** Times of day. */
check("It opened at 7:15 p.m. on Friday.", [["7:15 p.m.", "2023-11-17T19:15", "time"], ["Friday", "2023-11-17"]]);
check("It opened at 4 a.m. EDT Thursday.", [["4 a.m. EDT Thursday", "2023-11-16T04:00"]]);
check("It began at noon Saturday.", [["noon Saturday", "2023-11-18T12:00"]]);
check("The bomb went off at 10:35 a.m. (0735 GMT) Tuesday.", [["10:35 a.m.", "2023-11-14T10:35"], ["0735 GMT", "2023-11-14T07:35Z"], ["Tuesday", "2023-11-14"]]);
check("The bomb went off at 2am local time on Tuesday.", [["2am", "2023-11-14T02:00"], ["Tuesday", "2023-11-14"]]);
check("It opens every Friday night.", [["every Friday night", "XXXX-WXX-5TNI", "set"]]);
check("It began at 18:00 GMT.", [["18:00 GMT", "2023-11-18T18:00Z"]]);

/** A day whose year was told. */
check("They met on Feb. 8, 2017. The memo tells of the Feb. 8 meeting and of one on Feb. 9.", [["Feb. 8, 2017", "2017-02-08"], ["Feb. 8", "2017-02-08"], ["Feb. 9", "XXXX-02-09"]], "");
check("They met on Oct. 7, 2021. They meet again next Oct. 7.", [["Oct. 7, 2021", "2021-10-07"], ["next Oct. 7", "2024-10-07"]]);

/** Without a day of publication nothing is guessed. */
check("He left on Saturday.", [["Saturday", "XXXX-WXX-6"]], "");
check("It began on October 7.", [["October 7", "XXXX-10-07"]], "");
check("It began in October.", [["October", "XXXX-10"]], "");
check("They met yesterday.", [["yesterday", null]], "");
check("They left last year.", [["last year", null]], "");
check("It began on October 7, 2023.", [["October 7, 2023", "2023-10-07"]], "");
check("He left in June.", [["June", "2023-06"]], "2023-11");
check("They met yesterday.", [["yesterday", null]], "2023-11");

/** What is no date. */
const NOTHING: readonly string[] = [
  "They may march on the capital.",
  "The sun set over Ardan.",
  "She sat down.",
  "He came second.",
  "The fall of the town followed.",
  "A spring broke.",
  "Mark Jan Ruiz smiled.",
  "Theresa May resigned.",
  "April Jones sang.",
  "August Meier wrote it.",
  "The March on Dunport grew.",
  "Ardan won 3-2.",
  "About 2000 people came.",
  "It cost $2000.",
  "Some 1500 troops left.",
  "Flight 1990 landed.",
  "The Sunday Times reported it.",
  "Black Friday sales rose.",
  "He spoke on “Vale News Sunday,” a show.",
  "Wait a second.",
  "In her forties she wrote.",
  "The 42-year-old man left.",
  "He is 42 years old.",
  "The quarter-final was lost.",
  "The future of the town is open.",
  "The Daily Bell reported it.",
  "It is open 24/7.",
  "Read chapter 12:30.",
  "He decided to marry.",
  "Arden scored in the first half of the match.",
  "The latest period of unrest began.",
  "The year ended badly.",
  "A fourth-quarter touchdown won it.",
  "The zero-day flaw is mended.",
  "He fell two Sundays ago.",
  "Three quarters of voters stayed away.",
  "The early hours are cold.",
  "The Easter Rising began.",
  "The past of the town is dark.",
  "At the same time, he left.",
  "The square should be cleared before the spring fair opens.",
  "They asked for a night patrol on the bridge.",
];
for (const text of NOTHING) check(text, []);

/** A time of day against the hour of the report: what has happened lies before it. */
const NOON = "2023-11-18T12:30:00+02:00";
check("Two men were seen on the bank shortly before midnight.", [["midnight", "2023-11-17T24:00"]], NOON);
check("The 11:40 p.m. train was carrying 20 people.", [["11:40 p.m.", "2023-11-17T23:40"]], NOON);
check("The bus left at 9 a.m.", [["9 a.m.", "2023-11-18T09:00"]], NOON);
check("The council will vote at 6 p.m.", [["6 p.m.", "2023-11-18T18:00"]], NOON);
check("The bus left at 11 p.m.", [["11 p.m.", "2023-11-18T23:00"]]);
check("He has until Monday to ask. The boxes left at 9:50 p.m.", [["Monday", "2023-11-20"], ["9:50 p.m.", "XXXX-XX-XXT21:50"]], NOON);
check("The town expects observers on Thursday.", [["Thursday", "2023-11-23"]]);
check("The town invited nobody on Thursday.", [["Thursday", "2023-11-16"]]);
check("It was cleared before the spring.", [["the spring", "2023-SP"]]);
check("They stayed for a night and left.", [["a night", "P1D"]]);
check("*Wednesday 8 November 2023*", [["Wednesday 8 November 2023", "2023-11-08"]]);
check("It began on Thursday 9 November at 08.23 GMT.", [["Thursday 9 November", "2023-11-09"], ["08.23 GMT", "2023-11-09T08:23Z"]]);
check("They attacked about 1100 hrs GMT.", [["1100 hrs", "2023-11-18T11:00"]]);
check("It took about 1100 hours.", [["about 1100 hours", "PT1100H"]]);
check("18-11-2023 Fire in Arlo.", [["18-11-2023", "2023-11-18"]]);
check("Call 10-07-23 today.", [["today", "2023-11-18"]]);

test("days of the calendar are what the calendar says", () => {
  assert.equal(weekdayOf(dayNumber(2023, 11, 18)), 6);
  assert.equal(weekValue(dayNumber(2021, 1, 3)), "2020-W53");
  assert.equal(weekValue(dayNumber(2024, 12, 30)), "2025-W01");
  assert.deepEqual([1818, 1943, 2000, 2024].map((year) => dayValue(feastIn(year, { easter: 0 }))), ["1818-03-22", "1943-04-25", "2000-04-23", "2024-03-31"]);
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
      const { year, month, day: ofMonth } = civil(day);
      assert.equal(dayNumber(year, month, ofMonth), day);
    }),
  );
  // Against the platform's own calendar, in UTC.
  fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => assert.equal(dayValue(day), new Date(day * 86_400_000).toISOString().slice(0, 10))));
});

test("spans lie in the text, in order, without overlap, whatever the text", () => {
  const words = fc.constantFrom("Friday", "last", "Oct.", "7", ",", "2023", "two", "years", "ago", "the", "first", "quarter", "of", "a", "year", "earlier", "May", "3rd", "p.m.", "7:15", "-", "late", "1970s", "every", "next", "week", "and", ".", "to", "’s", "noon", "in", "31", "30", "February");
  const given = fc.constantFrom(undefined, "2023-11-18", "2024-02-29", "2023-11", "2023", "nonsense");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), given, (list, published) => {
      const text = list.join(" ");
      let last = 0;
      for (const { start, end, value } of findDates(readingOf(text, published === undefined ? {} : { published }))) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(value === null || !/NaN|undefined|Infinity/.test(value));
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});
