import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DAY, HOUR, isBefore, momentOf, timeBetween } from "./moments.ts";

function check(one: string, other: string, expected: "before" | "after" | "may be one"): void {
  test(`${one} is ${expected} ${other}`, () => {
    const [a, b] = [momentOf(one)!, momentOf(other)!];
    assert.equal(isBefore(a, b), expected === "before");
    assert.equal(isBefore(b, a), expected === "after");
  });
}

check("2031-03-01", "2031-03-02", "before");
check("2031-03-02", "2031-03", "may be one");
check("2031-02", "2031-03-01", "before");
check("2030", "2031-01-01T00:00", "before");
check("2031-03-02T08:00:00Z", "2031-03-02T11:30:00+02:00", "before");
check("2031-03-02T10:00:00Z", "2031-03-02T11:30:00+02:00", "after");
check("2031-03-02T08:00Z", "2031-03-02T08:00:30Z", "may be one");
// Without a zone the clock may be any clock on earth.
check("2031-03-02T08:00:00", "2031-03-02T11:30:00Z", "may be one");
check("2031-03-01T08:00:00", "2031-03-02T11:30:00Z", "before");

test("what is no ISO 8601 value is no moment", () => {
  for (const value of ["", "yesterday", "2031-3-2", "02.03.2031", "2031-03-02T8:00", "2031-03-02 of March"]) assert.equal(momentOf(value), null, value);
});

test("the time between is the least there can be", () => {
  assert.equal(timeBetween(momentOf("2031-03-01")!, momentOf("2031-03-03")!), DAY + 1);
  assert.equal(timeBetween(momentOf("2031-03-01T10:00:00Z")!, momentOf("2031-03-01T08:00:00Z")!), 2 * HOUR - 999);
  assert.equal(timeBetween(momentOf("2031")!, momentOf("2031-05")!), 0);
});

test("any string gives a moment or null", () => {
  fc.assert(fc.property(fc.string(), (value) => void momentOf(value)));
});
