import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { metadataTable, sidecar } from "./given.ts";

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

test("a sidecar", () => {
  const { given, problems } = sidecar("a.json", bytes('{"outlet": " The  Harbour Post ", "url": "https://post.example/1", "title": "Harbour", "published": "18 Nov 2023, 09:30 GMT", "id": 5}'));
  assert.deepEqual(given, { from: "sidecar", outlet: "The Harbour Post", url: "https://post.example/1", title: "Harbour", published: { value: "2023-11-18T09:30Z", raw: "18 Nov 2023, 09:30 GMT", from: "sidecar", precision: "minute", zone: "GMT" } });
  assert.deepEqual(problems, []);
});

test("fields may be missing or null", () => {
  assert.deepEqual(sidecar("a.json", bytes('{"published": null}')), { given: { from: "sidecar", outlet: null, url: null, title: null, published: null }, problems: [] });
});

/** A sidecar that is read with a reservation, or not at all. */
function checkBad(source: string, message: RegExp): void {
  test(`${source} is bad metadata`, () => {
    const { problems } = sidecar("a.json", bytes(source));
    assert.deepEqual(problems.map(({ code, severity, name }) => [code, severity, name]), [["bad-metadata", "noted", "a.json"]]);
    assert.match(problems[0]!.message, message);
  });
}

checkBad("[1]", /expected one JSON object .* came a list/);
checkBad("{", /came something that is not JSON/);
checkBad('{"outlet": 5}', /expected words .* for outlet, came a number/);
checkBad('{"published": "yesterday"}', /expected a date .* came “yesterday”/);
checkBad('{"published": "03/04/2023"}', /expected a date/);
checkBad('{"published": "2023-02-30"}', /expected a date/);
checkBad('{"url": "javascript:alert(1)"}', /begins with http/);

test("a lone surrogate in a sidecar does not reach the article", () => {
  assert.equal(sidecar("a.json", bytes('{"title": "Har\\ud800bour"}')).given?.title, "Har\ufffdbour");
});

test("a table of metadata", () => {
  const { givens, problems } = metadataTable("metadata.csv", bytes('\ufeffFile, outlet ,url,title,published\r\n./a.txt,"Post, The",,,2023-11-18\r\n\r\nb.txt,,,"A ""b""",\r\n'));
  assert.deepEqual(problems, []);
  assert.deepEqual([...givens.keys()], ["a.txt", "b.txt"]);
  assert.deepEqual(givens.get("a.txt"), { from: "metadata.csv", outlet: "Post, The", url: null, title: null, published: { value: "2023-11-18", raw: "2023-11-18", from: "metadata.csv", precision: "day", zone: null } });
  assert.equal(givens.get("b.txt")?.title, 'A "b"');
});

test("a table with other columns says what was expected and what came", () => {
  const other = metadataTable("metadata.csv", bytes("name,paper\na.txt,Post\n"));
  assert.equal(other.givens.size, 0);
  assert.match(other.problems[0]!.message, /expected the columns file, outlet, url, title, published, came name, paper/);
  const more = metadataTable("metadata.csv", bytes("file,outlet,editor\na.txt,Post,Ana\na.txt,Other,Jo\n"));
  assert.equal(more.givens.get("a.txt")?.outlet, "Post");
  assert.deepEqual(more.problems.map(({ message }) => /came editor too|came another/.test(message)), [true, true]);
  assert.match(metadataTable("metadata.csv", bytes("file,published\na.txt,soon\n")).problems[0]!.message, /for published of a\.txt, came “soon”/);
});

test("any bytes give a result", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.string().map(bytes)), (source) => {
      for (const problems of [sidecar("a.json", source).problems, metadataTable("m.csv", source).problems]) for (const { code } of problems) assert.equal(code, "bad-metadata");
    }),
  );
});
