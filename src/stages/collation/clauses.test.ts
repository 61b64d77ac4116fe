import assert from "node:assert/strict";
import { test } from "node:test";
import { clausesOf } from "./clauses.ts";

/** The clauses as their words; a word with a capital has content, each its own term by its first letter. */
function clauses(sentence: string): string[] {
  const forms = sentence.split(" ");
  return clausesOf(7, forms, forms.map((form) => (/^[A-Z]/.test(form) ? form.charCodeAt(0) : undefined))).map(({ first, end }) => forms.slice(first - 7, end - 7).join(" "));
}

test("a link begins another clause", () => assert.deepEqual(clauses("Ana Burned Cars before Dawn Ended Fast"), ["Ana Burned Cars", "before Dawn Ended Fast"]));
test("too short a clause is taken with the next", () => assert.deepEqual(clauses("Ana , Burned Cars , Dawn Ended Fast"), ["Ana , Burned Cars", ", Dawn Ended Fast"]));
test("what is left over at the end goes to the clause before", () => assert.deepEqual(clauses("Ana Burned Cars , Dawn"), ["Ana Burned Cars , Dawn"]));
test("no link, one clause", () => assert.deepEqual(clauses("Ana Burned Cars Dawn Ended Fast"), ["Ana Burned Cars Dawn Ended Fast"]));
test("a list without end is not cut without end", () => assert.equal(clauses("Ana Burned Cars , ".repeat(100).trim()).length, 12));
test("the terms of a clause are distinct and ascend", () => assert.deepEqual([...clausesOf(0, ["b", "a", "b"], [2, 1, 2])[0]!.terms], [1, 2]));
