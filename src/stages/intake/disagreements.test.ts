import assert from "node:assert/strict";
import { test } from "node:test";
import { disagreementsIn, timesAgree } from "./disagreements.ts";
import { articleFrom } from "./testing.ts";

function check(one: string, other: string, agree: boolean): void {
  test(`${one} and ${other}: ${agree ? "one time" : "two times"}`, () => {
    assert.equal(timesAgree(one, other), agree);
    assert.equal(timesAgree(other, one), agree);
  });
}

check("2023-11-18T09:30:00Z", "2023-11-18T12:30+03:00", true);
check("2023-11-18T09:30:00Z", "2023-11-18T09:30:04Z", true);
check("2023-11-18", "2023-11-18T09:30Z", true);
check("2023-11", "2023-11-18", true);
check("2023-11-18", "2023-11-19T02:30Z", true); // the evening of the 18th in New York
check("2023-11-18T21:30", "2023-11-19T02:30Z", true);
check("2023-11-18T09:30", "2023-11-18T04:30", true);
check("2023-11-18T09:30Z", "2023-11-18T10:30Z", false);
check("2023-11-18T09:30", "2023-11-18T04:37Z", false);
check("2023-11-18", "2023-11-20T09:30Z", false);
check("2023-11-18", "2023-11-19", false);
check("2023-10", "2023-11-18", false);
check("words", "2023-11-18", false);

test("the one used first, then each that says something else", () => {
  const found = disagreementsIn({ title: [{ value: "Harbour reopens", from: "visible" }, { value: "HARBOUR REOPENS!", from: "meta" }, { value: "Boats return", from: "json-ld" }, { value: "Boats return", from: "meta" }] });
  assert.deepEqual(found, [{ field: "title", given: [{ value: "Harbour reopens", from: "visible" }, { value: "Boats return", from: "json-ld" }] }]);
  assert.deepEqual(disagreementsIn({ outlet: [{ value: "The Harbour Post", from: "json-ld" }, { value: "Harbour Post", from: "meta" }], authors: [{ value: "Ana Ruiz, Jo Park", from: "json-ld" }, { value: "Ana Ruiz", from: "meta" }], url: [{ value: "https://www.post.example/1/", from: "link" }, { value: "http://post.example/1?utm=2", from: "meta" }], language: [{ value: "en", from: "document" }, { value: "en-GB", from: "meta" }] }), []);
});

test("what stands beside a page and says otherwise is the first", () => {
  const page = '<!doctype html><html><head><meta property="og:site_name" content="Tarn Courier"><title>Harbour to reopen</title></head><body><h1>Harbour to reopen</h1><p>The harbour of Tarn will reopen in the spring, the mayor said on Monday. She gave no date for it.</p></body></html>';
  const { outlet, disagreements } = articleFrom("a.html", page, { from: "sidecar", outlet: "Harbour Post", url: null, title: null, published: null });
  assert.equal(outlet, "Harbour Post");
  assert.deepEqual(disagreements, [{ field: "outlet", given: [{ value: "Harbour Post", from: "sidecar" }, { value: "Tarn Courier", from: "meta" }] }]);
});
