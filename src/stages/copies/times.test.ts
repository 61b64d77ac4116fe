import assert from "node:assert/strict";
import { test } from "node:test";
import { appeared } from "./times.ts";

function check(a: string | null, b: string | null, order: -1 | 0 | 1, words: string): void {
  test(`${a} and ${b}`, () => {
    assert.deepEqual(appeared(a, b), { order, words });
    assert.deepEqual(appeared(b, a), { order: order === 0 ? 0 : -order, words });
  });
}

check("2031-05-14T12:30:00+03:00", "2031-05-14T11:00:00Z", -1, "published 2031-05-14 09:30 before 11:00 UTC");
check("2031-05-14T23:30:00Z", "2031-05-15T00:10:00Z", -1, "published 2031-05-14 23:30 before 2031-05-15 00:10 UTC");
check("2031-05-14T09:30:05Z", "2031-05-14T09:30:40Z", -1, "published 2031-05-14 09:30:05 before 09:30:40 UTC");
check("2031-05-14T09:30", "2031-05-14T11:00", -1, "published 2031-05-14 09:30 before 11:00");
check("2031-05-14", "2031-05-15", -1, "published 2031-05-14 before 2031-05-15");
check("2031-05", "2031-06-01T01:00:00Z", 0, "which appeared first is not known: 2031-05 and 2031-06-01 01:00 UTC");
check("2031-04", "2031-06-02T10:00:00Z", -1, "published 2031-04 before 2031-06-02 10:00 UTC");
check("2031-05-14", "2031-05-14", 0, "which appeared first is not known: both are of 2031-05-14");
check("2031-05-14", null, 0, "the time of publication is known of one alone");
check(null, null, 0, "no time of publication is known");
check("some day", "2031-05-14", 0, "the time of publication is known of one alone");
