import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Copy } from "../../model/copy.ts";
import { integrity } from "../integrity/integrity.ts";
import { tokenise } from "../reading/reading.ts";
import { articleOf, readingOf } from "../reading/testing.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { copies, copiesAmong } from "./copies.ts";

const FERRY = "The night ferry to Ostrin ran aground on a sandbank before dawn, and two tugs needed six hours to pull it free.";
const CREW = "Its captain told harbour police that a marker light had been out since Thursday.";
const OWN_A = "Residents of the island brought blankets and soup to the quay while they waited for news of relatives.";
const OWN_B = "Parliament meets next week to debate whether older vessels may keep sailing through winter storms.";

interface Passage {
  readonly a: string;
  readonly b: string;
  readonly kind?: Copy["kind"];
}

/** Finds these passages between two articles, whichever of them is `a`. */
function check(name: string, one: string, other: string, expected: readonly Passage[]): void {
  test(name, () => {
    const found = copies([readingOf(one, { id: "a" }), readingOf(other, { id: "b" })]).passages;
    assert.deepEqual(found.map(({ a, b, kind }) => ({ a: one.slice(a.start, a.end), b: other.slice(b.start, b.end), kind })), expected.map((passage) => ({ kind: "exact", ...passage })));
    const mirrored = copies([readingOf(other, { id: "a" }), readingOf(one, { id: "b" })]).passages;
    assert.deepEqual(new Set(mirrored.map(shown)), new Set(found.map(({ a, b, ...rest }) => shown({ ...rest, a: b, b: a }))));
  });
}

function shown({ a, b, kind, similarity, tokens }: Pick<Copy, "a" | "b" | "kind" | "similarity" | "tokens">): string {
  return JSON.stringify([a.start, a.end, b.start, b.end, kind, similarity, tokens]);
}

check("a sentence copied word for word", `${OWN_A} ${FERRY}`, `${FERRY} ${OWN_B}`, [{ a: FERRY, b: FERRY }]);
check("case, spacing and quotation marks hide nothing", `“The night ferry to Ostrin ran aground on a sandbank before dawn”`, `THE NIGHT ferry  to Ostrin ran aground on a "sandbank" before dawn`, [
  { a: "“The night ferry to Ostrin ran aground on a sandbank before dawn”", b: 'THE NIGHT ferry  to Ostrin ran aground on a "sandbank" before dawn' },
]);
check("changed numbers", FERRY, FERRY.replace("two", "three").replace("six", "nine"), [{ a: FERRY, b: FERRY.replace("two", "three").replace("six", "nine"), kind: "near" }]);
check("words put for others", FERRY, FERRY.replace("ran aground", "got stuck").replace("pull it", "drag her"), [{ a: FERRY, b: FERRY.replace("ran aground", "got stuck").replace("pull it", "drag her"), kind: "near" }]);
check("words dropped", FERRY, FERRY.replace("night ", "").replace("before dawn, ", ""), [{ a: FERRY, b: FERRY.replace("night ", "").replace("before dawn, ", ""), kind: "near" }]);
check("the last word of the sentence changed", FERRY, FERRY.replace("free.", "loose."), [{ a: FERRY, b: FERRY.replace("free.", "loose."), kind: "near" }]);
check("sentences in another order, the short one in company", `${FERRY} ${CREW}`, `${CREW} ${OWN_B} ${FERRY}`, [
  { a: FERRY, b: FERRY },
  { a: CREW, b: CREW },
]);
check("nothing in common", OWN_A, OWN_B, []);
check("a long name is not a copy", `${OWN_A} Ada Brenk, chair of the North Harbour Fisheries Board, spoke first.`, `${OWN_B} Critics of the North Harbour Fisheries Board disagreed.`, []);
check("five common words are not a copy", "He was taken to the hospital on Friday morning by a neighbour.", "The mayor was taken to the hospital on Sunday after a fall at home.", []);
check("no words at all", "", FERRY, []);

const STOCK = "Police asked anyone with information about the case to call the station.";
test("what many articles share in short is stock", () => {
  const readings = Array.from({ length: 14 }, (_, i) => readingOf(`${OWN_A.split(" ").slice(i % 7).join(` w${i} `)} ${STOCK.replace("case", `c${i}ase`)}`, { id: `id${String(i).padStart(2, "0")}` }));
  assert.deepEqual(copies(readings).passages, []);
});

test("one agency's text in many papers is no stock", () => {
  const readings = Array.from({ length: 14 }, (_, i) => readingOf(`${FERRY} ${CREW} w${i}`, { id: `id${String(i).padStart(2, "0")}` }));
  assert.equal(copies(readings).pairs.length, (14 * 13) / 2);
});

function read(text: string, id: string) {
  const article = articleOf(text, { id });
  const { flags, edits } = integrity(article);
  return tokenise(article, flags, edits, createLexicon());
}

test("look-alike letters hide nothing, are shown, and speak against pasting from there", () => {
  const disguised = FERRY.replace("ferry", "fеrry").replace("before", "bеforе");
  const [found] = copies([read(FERRY, "a"), read(disguised, "b")]).passages;
  assert.equal(found?.kind, "exact");
  assert.equal(found.direction, "b-from-a");
  assert.deepEqual(found.written, ["look-alike letters"]);
  assert.deepEqual(found.because, [
    '2 words with look-alike or hidden characters on one side alone, first in "ferry"; pasted from there they would have stayed',
    "reads the same, written otherwise: look-alike letters",
  ]);
});

function direction(name: string, one: Parameters<typeof readingOf>, other: Parameters<typeof readingOf>, expected: Pick<Copy, "direction" | "because">): void {
  test(name, () => {
    const { pairs, passages } = copies([readingOf(one[0], { id: "a", ...one[1] }), readingOf(other[0], { id: "b", ...other[1] })]);
    assert.deepEqual(pairs.map(({ direction, because }) => ({ direction, because })), [expected]);
    assert.equal(passages[0]?.direction, expected.direction);
  });
}

const LONG = `${FERRY} ${CREW} Nobody was hurt, though three lorries on the lower deck slid into one another and leaked fuel into the bilge.`;
direction("published later", [LONG, { published: "2031-03-02T08:00:00Z" }], [LONG, { published: "2031-03-02T11:30:00+02:00" }], {
  direction: "b-from-a",
  because: ["published 2031-03-02 08:00 before 09:30 UTC"],
});
direction("one day without times", [LONG, { published: "2031-03-02" }], [LONG, { published: "2031-03-02" }], { direction: "undecided", because: ["undecided: which appeared first is not known: both are of 2031-03-02"] });
direction("only one time is known", [LONG, { published: "2031-03-02" }], [LONG], { direction: "undecided", because: ["undecided: the time of publication is known of one alone"] });
direction("a short sentence of background decides nothing by time", [`${FERRY} ${OWN_A} ${OWN_A.toUpperCase().replaceAll("E", "")}`, { published: "2031-03-02" }], [`${FERRY} ${OWN_B} ${OWN_B.toUpperCase().replaceAll("E", "")}`, { published: "2031-05-02" }], {
  direction: "undecided",
  because: ["published 2031-03-02 before 2031-05-02", "undecided: too little is shared word for word for that to decide"],
});
direction("credits the other's outlet", [`${LONG} The light was first reported missing by pilots, according to the Ostrin Courier.`, { outlet: "Norwick Voice", published: "2031-03-01" }], [LONG, { outlet: "The Ostrin Courier", published: "2031-03-02" }], {
  direction: "a-from-b",
  because: ['"according to the Ostrin Courier" names the other\'s outlet', "published 2031-03-01 before 2031-03-02"],
});
direction("both credit one agency", [`OSTRIN (Reuters) - ${LONG}`], [`${LONG} Crowds waved from the pier, Reuters journalists saw.`], { direction: "common", because: ['one credits "(Reuters)", the other "Reuters journalists"'] });
direction("quotation marks lost", [`${LONG} The captain called it “a night of small mistakes” and thanked the tugs.`], [`${LONG} The captain called it a night of small mistakes and thanked the tugs.`], {
  direction: "b-from-a",
  because: ['quotation marks lost around "a night of small mistakes"'],
});

test("shares are of the body", () => {
  const [pair] = copies([readingOf(`${FERRY} ${OWN_A}`, { id: "a" }), readingOf(FERRY, { id: "b" })]).pairs;
  assert.equal(pair?.shareOfB, 1);
  assert.ok(pair.shareOfA > 0.4 && pair.shareOfA < 0.7);
});

const word = fc.constantFrom("ferry", "the", "harbour", "of", "tug", "Ostrin", "light", "was", "seven", "quay", "and", "storm");
const text = fc.array(fc.oneof(word, fc.constant("."), fc.constant("\n")), { maxLength: 60 }).map((words) => words.join(" "));

test("the order of the readings changes nothing, and every span holds", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(), (texts, turn) => {
      const readings = texts.map((one, i) => readingOf(one, { id: `id${i}` }));
      const found = copies(readings);
      assert.deepEqual(copies([...readings.slice(turn % readings.length), ...readings.slice(0, turn % readings.length)].reverse()), found);
      for (const { a, b, similarity } of found.passages) {
        assert.ok(a.article < b.article && similarity > 0 && similarity <= 1);
        for (const { article, start, end } of [a, b]) {
          const written = texts[Number(article.slice(2))]!;
          assert.ok(start >= 0 && start < end && end <= written.length);
          assert.equal(written.slice(start, end).trim(), written.slice(start, end));
        }
      }
      for (const pair of found.pairs) assert.ok(pair.shareOfA >= 0 && pair.shareOfA <= 1 && pair.shareOfB >= 0 && pair.shareOfB <= 1);
    }),
    { numRuns: 80 },
  );
});

test("copies of two mirror each other when their ids change places", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const there = copies([readingOf(one, { id: "a" }), readingOf(other, { id: "b" })]);
      const back = copies([readingOf(other, { id: "a" }), readingOf(one, { id: "b" })]);
      if (one === other) return;
      assert.deepEqual(back.passages.map(shown).sort(), there.passages.map(({ a, b, ...rest }) => shown({ ...rest, a: b, b: a })).sort());
    }),
    { numRuns: 100 },
  );
});

test("any text at all is read", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 5 }), (texts) => {
      copies(texts.map((one, i) => readingOf(one, { id: `id${i}` })));
    }),
    { numRuns: 40 },
  );
});

test("readings that are made anew when they are asked for give the same", () => {
  const texts = [LONG, `${LONG} ${OWN_A}`, `${OWN_B} ${CREW}`, FERRY.toUpperCase(), OWN_A];
  const made = (i: number) => readingOf(texts[i]!, { id: `id${i}`, published: `2031-03-0${i + 1}` });
  assert.deepEqual(copiesAmong({ count: texts.length, reading: made }), copies(texts.map((_, i) => made(i))));
});

test("hostile repetition stays fast", () => {
  const before = process.cpuUsage();
  copies([readingOf("a ".repeat(20_000), { id: "a" }), readingOf("a ".repeat(20_000), { id: "b" })]);
  copies([readingOf("one two three four five six ".repeat(3_000), { id: "a" }), readingOf("nine one two three four five six ".repeat(3_000), { id: "b" })]);
  const sentence = "The harbour police of Ostrin searched the ferry Meridian for a marker light. ";
  copies(["a", "b"].map((id) => readingOf(Array.from({ length: 1_000 }, (_, i) => (id === "a" ? sentence : sentence.split(" ").reverse().join(" ")).replace("light", `l${i}ght`)).join(". "), { id })));
  const lexicon = createLexicon();
  const same = copies(Array.from({ length: 250 }, (_, i) => tokenise(articleOf(LONG, { id: `id${String(i).padStart(3, "0")}` }), [], [], lexicon)));
  assert.ok(same.pairs.length === 249);
  // Time of the processor: other tests run beside this one.
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 10_000_000, `${(user + system) / 1e6} s`);
});

test("who appeared earlier has not copied what came later, whatever its letters", () => {
  const disguised = FERRY.replace("ferry", "fеrry");
  const early = articleOf(disguised, { id: "a", published: "2031-03-01" });
  const late = articleOf(FERRY, { id: "b", published: "2031-03-02" });
  const [found] = copies([early, late].map((article) => tokenise(article, [], integrity(article).edits, createLexicon()))).passages;
  assert.equal(found?.direction, "undecided");
});

test("two papers with one agency's text have it from the agency, not from each other", () => {
  const paper = (id: string, outlet: string, text: string, hour: number) => readingOf(text, { id, outlet, published: `2031-03-02T${hour}:00:00Z` });
  const { pairs } = copies([paper("c", "Ostwire", `${LONG} ${OWN_A}`, 10), paper("a", "Norwick Voice", LONG, 12), paper("b", "Saltmere Post", LONG, 14)]);
  assert.deepEqual(pairs.map(({ a, b, direction }) => [a, b, direction]), [["a", "b", "common"], ["a", "c", "a-from-b"], ["b", "c", "a-from-b"]]);
  assert.equal(pairs[0]?.because.at(-1), 'both have it from "Ostwire"');
});
