import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { copies } from "../copies.ts";

const OWN_A = "Ferry crews of the island have asked for two years for a second pilot boat and for lamps on every buoy.";
const OWN_B = "Parliament in Selmark debates next week whether vessels older than thirty years may sail through winter storms.";
const TOPIC = "The ferry Meridian of the Ostrin line was stuck on the Gull sandbank with 140 passengers.";

/** The rewritten passages of two articles on one event, with what else each tells. */
function check(name: string, a: string, b: string, found: boolean): void {
  test(name, () => {
    const [one, other] = [`${TOPIC} ${a} ${OWN_A}`, `${OWN_B} ${b} The ferry Meridian of Ostrin lay on the Gull sandbank, 140 passengers aboard.`];
    const { rewritten, pairs } = copies([readingOf(one, { id: "a" }), readingOf(other, { id: "b" })]);
    const match = rewritten!.find((copy) => one.slice(copy.a.start, copy.a.end) === a && other.slice(copy.b.start, copy.b.end) === b);
    assert.equal(match !== undefined, found, JSON.stringify(rewritten!.map((copy) => [copy.similarity, one.slice(copy.a.start, copy.a.end), other.slice(copy.b.start, copy.b.end)])));
    assert.deepEqual(pairs, []);
    for (const copy of rewritten!) assert.ok(copy.kind === "rewritten" && copy.similarity > 0 && copy.similarity <= 1);
  });
}

check("other words, the same names and numbers", "Captain Ivo Dell told harbour police that a marker light had been broken since Thursday.", "A broken marker light, out since Thursday, was to blame, Captain Ivo Dell said to police at the harbour.", true);
check("active and passive, numbers in words", "Two tugs pulled the vessel free after six hours of work in heavy swell.", "After 6 hours in a heavy swell the vessel was pulled free by two tugs.", true);
check("packed into a longer sentence", "The company will refund every ticket and pay for hotel rooms.", "The company, which lost 3 million crowns last winter, will refund all tickets and pay for rooms in a hotel, its director Vera Sund said after a long meeting.", true);
check("one speaker, another matter", "Captain Ivo Dell told harbour police that a marker light had been broken since Thursday.", "Captain Ivo Dell, born in Brelling, will retire in spring and wants to keep bees in his orchard.", false);
check("words in common, another statement", "Two tugs pulled the vessel free after six hours of work in heavy swell.", "A tug crew rested for nine hours because the harbour office had no work for them.", false);
check("lines of credit are alike and tell nothing", "Reporting by Jana Holm and Kai Esk in Ostrin; editing by Fenn Dorrit.", "Reporting by Jana Holm and Vera Sund in Ostrin; additional editing by Fenn Dorrit.", false);
check("too short to tell", "Nobody was hurt.", "Nobody was injured.", false);

test("reports of like events on other days are not taken for one", () => {
  const report = (place: string, count: string, day: string, id: string) =>
    readingOf(`${count} people were injured when a stove exploded at a bakery in ${place} on ${day}. Fire crews of ${place} put out the blaze within the hour and the bakery stays closed.`, { id, published: id === "a" ? "2031-03-02" : "2031-05-09" });
  assert.deepEqual(copies([report("Brelling", "Nine", "Sunday", "a"), report("Tarnow", "Four", "Friday", "b")]).rewritten, []);
});

test("what is copied word for word is not rewritten", () => {
  const sentence = "Captain Ivo Dell told harbour police that a marker light had been broken since Thursday.";
  const { rewritten, passages } = copies([readingOf(`${TOPIC} ${sentence}`, { id: "a" }), readingOf(`${TOPIC} ${sentence}`, { id: "b" })]);
  assert.equal(passages.length, 1);
  assert.deepEqual(rewritten, []);
});

const word = fc.constantFrom("ferry", "Ostrin", "captain", "Dell", "police", "light", "broken", "since", "140", "sandbank", "tugs", "the", "Gull", "swell", ".");
const text = fc.array(word, { minLength: 10, maxLength: 80 }).map((words) => words.join(" "));

test("a mirror stays a mirror, and every span is a sentence's", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const there = copies([readingOf(one, { id: "a" }), readingOf(other, { id: "b" })]).rewritten!;
      const back = copies([readingOf(other, { id: "a" }), readingOf(one, { id: "b" })]).rewritten!;
      const key = (a: object, b: object, similarity: number): string => JSON.stringify([a, b, similarity.toFixed(9)]);
      const place = ({ start, end }: { readonly start: number; readonly end: number }): object => ({ start, end });
      assert.deepEqual(back.map((copy) => key(place(copy.b), place(copy.a), copy.similarity)).sort(), there.map((copy) => key(place(copy.a), place(copy.b), copy.similarity)).sort());
      for (const { a, b } of there) assert.ok(a.start < a.end && a.end <= one.length && b.start < b.end && b.end <= other.length);
    }),
    { numRuns: 60 },
  );
});
