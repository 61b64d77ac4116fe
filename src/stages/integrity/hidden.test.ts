import assert from "node:assert/strict";
import { test } from "node:test";
import { readAs } from "./testing.ts";

function check(text: string, asRead: string, kinds: readonly string[]): void {
  test(`${JSON.stringify(text)} reads ${JSON.stringify(asRead)}`, () => {
    const found = readAs(text);
    assert.equal(found.asRead, asRead);
    assert.deepEqual(found.flags.map(({ kind }) => kind), kinds);
  });
}

check("har\u200bbour", "harbour", ["hidden"]);
check("har\u00adbour", "harbour", ["hidden"]);
check("har\u2060bo\ufeffur", "harbour", ["hidden", "hidden"]);
check("har\u200cbo\u200dur", "harbour", ["hidden", "hidden"]);
check("har\ufe0fbour", "harbour", ["hidden"]);
check("harbour\u{e0041}\u{e0042}", "harbour", ["hidden", "hidden"]);
check("harbour\u3164", "harbour", ["hidden"]);
check("\u202eruobrah\u202c", "ruobrah", ["bidi", "bidi"]);
check("a \u2066name\u2069 here", "a name here", ["bidi", "bidi"]);
check("plain\u200e words", "plain words", ["bidi"]);
check("bell\u0007 and \u001b[0m", "bell and [0m", ["control", "control"]);
check("null\0 here", "null here", ["control"]);
check("apple \uf8ff logo", "apple \uf8ff logo", ["private-use"]);
check("half \ud83d a pair", "half \ufffd a pair", ["surrogate"]);
check("half \ude00 a pair", "half \ufffd a pair", ["surrogate"]);

/** Nothing in it is flagged. */
function checkNone(text: string): void {
  check(text, text, []);
}

checkNone("tab\tand\r\nlines\f of \v text");
checkNone("a family 👩\u200d👩\u200d👧\u200d👦 and 🏳️\u200d🌈");
checkNone("skin 👍🏽, a key 1️\u20e3, a heart ❤️");
checkNone("the flag 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} flew");
checkNone("می\u200cخواهم"); // Persian
checkNone("क्\u200dष and ශ්\u200dරී"); // Hindi, Sinhala
checkNone("ภาษา\u200bไทย"); // Thai
checkNone("葛\u{e0100}飾");
checkNone("\u200fשלום\u200f said he");
checkNone("no\u00a0break and thin\u2009space");
