import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { looseJson } from "./looseJson.ts";

function check(name: string, source: string, expected: unknown): void {
  test(name, () => assert.deepEqual(JSON.parse(JSON.stringify(looseJson(source) ?? null)), expected));
}

const READ = { headline: "Harbour reopens", n: [1, true, null] };

check("JSON", '{"headline":"Harbour reopens","n":[1,true,null]}', READ);
check("commas where none may stand", '{"headline":"Harbour reopens","n":[1,true,null,],}', READ);
check("commas that are missing", '{"headline":"Harbour reopens" "n":[1 true null]}', { headline: "Harbour reopens", n: ["1 true null"] });
check("comments", '/* a */ {"headline":"Harbour reopens", // b\n "n":[1,true,/* c */null]}', READ);
check("an address is no comment", '{"url":"https://post.example/1",}', { url: "https://post.example/1" });
check("line breaks and tabs within words", '{"headline":"Harbour\n\treopens",}', { headline: "Harbour\n\treopens" });
check("quotation marks within words", '{"headline":"The "new" harbour","n":1}', { headline: 'The "new" harbour', n: 1 });
check("names without quotation marks", "{headline: \"Harbour reopens\", n: [1, true, null]}", READ);
check("HTML comments around it", '<!-- {"headline":"Harbour reopens","n":[1,true,null]} -->', READ);
check("CDATA around it", '//<![CDATA[\n{"headline":"Harbour reopens","n":[1,true,null]}\n//]]>', READ);
check("a semicolon behind it", '{"headline":"Harbour reopens","n":[1,true,null]};', READ);
check("escaped for HTML", "{&quot;headline&quot;:&quot;Harbour reopens&quot;,&quot;n&quot;:[1,true,null]}", READ);
check("cut off", '{"headline":"Harbour reopens","n":[1,true,null', READ);
check("escapes", '{"headline":"\\u201cHarbour\\u201d \\/ \\"boats\\"\\n",}', { headline: '“Harbour” / "boats"\n' });
check("no JSON", "", null);
check("other words", "var x = 1;", "var x = 1");

test("names that programs give to objects are words like others", () => {
  const value = looseJson('{"__proto__":{"headline":"x"},"constructor":1,}') as Record<string, unknown>;
  assert.equal(({} as Record<string, unknown>)["headline"], undefined);
  assert.deepEqual(Object.keys(value), ["__proto__", "constructor"]);
});

test("hostile scripts take linear time and little stack", () => {
  const began = performance.now();
  for (const piece of ["[", '{"a":', "{", '"', "\\", '"\\', "/*", "//", ",", "{a:[", '" "', "&quot;", "<!--", "]", '{"a":"b" '] ) looseJson(`{"x":1,,${piece.repeat(1_000_000 / piece.length)}`);
  for (const piece of ["[", '{"a":', '{"@type":"NewsArticle","author":[']) looseJson(piece.repeat(2_000_000 / piece.length));
  looseJson(`[${'{"@type":"NewsArticle"},'.repeat(200_000)}]`);
  assert.ok(performance.now() - began < 20_000);
});

test("any words give a value or nothing", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("{", "}", "[", "]", '"', ":", ",", "\\", "a", "1", "true", " ", "\n", "/*", "*/", "//", "'", "\\u12"), { maxLength: 40 }), (parts) => void looseJson(parts.join(""))), { numRuns: 500 });
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.deepEqual(looseJson(JSON.stringify(value)), JSON.parse(JSON.stringify(value)))), { numRuns: 100 });
});
