/** What the views of copies and of names work out of a run. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ReaderRun } from "../../src/model/reader.ts";
import type { CopyReport } from "../../src/model/report.ts";
import { readerPieces } from "../../src/outputs/reader/reader.ts";
import { changed, without } from "../../web/src/run/changed.ts";
import { drawnOn } from "../../web/src/run/drawn.ts";
import { flow, nearlyOne } from "../../web/src/run/flow.ts";
import { filteredReferents, type ReferentFilter, referents, sharedForms } from "../../web/src/run/names.ts";
import { type ArticleView, runView } from "../../web/src/run/run.ts";
import { pairName, pairNamed, sharedPairs } from "../../web/src/run/sharedText.ts";
import { momentOf, tickWords } from "../../web/src/run/times.ts";
import { RUN } from "../outputsRun.ts";
import { largeRun } from "./largeRun.ts";

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;
const VIEW = runView(REPORT);
const PIER = VIEW.storyOf("a1")!;

/** Copies between the three articles of the pier, by their first characters. */
function pierPairs(...copies: readonly Partial<CopyReport>[]) {
  const made = copies.map((copy): CopyReport => ({ a: { article: "a1", span: [0, 30] }, b: { article: "a2", span: [5, 25] }, kind: "near", similarity: 0.9, direction: "undecided", because: [], ...copy }));
  const report = { ...REPORT, copies: made };
  const story = runView(report).storyOf("a1")!;
  return { report, story, pairs: sharedPairs(report, story) };
}

test("a pair holds every passage, the shares of both, and whom most of it comes from", () => {
  const { story, pairs } = pierPairs({ direction: "b-from-a", because: ["x"] }, { a: { article: "a1", span: [20, 60] }, direction: "undecided", because: ["undecided: y"] }, { kind: "rewritten", a: { article: "a1", span: [80, 90] } });
  const [pair] = pairs;
  assert.equal(pairs.length, 1);
  assert.deepEqual([pair!.a, pair!.b, pair!.direction, pair!.reworded, pair!.passages.length], [0, 1, "b-from-a", false, 3]);
  assert.deepEqual(pair!.because, ["x"]);
  const body = story.columns[0]!.report.paragraphs.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  assert.equal(pair!.shareOfA, 60 / body);
  assert.equal(pairName(story, pair!), "A-B");
  assert.equal(pairNamed(story, pairs, "A-B"), pair);
  assert.equal(pairNamed(story, pairs, "B-Z"), null);
});

test("a copy is turned where the earlier article comes later in the alphabet of ids", () => {
  const large = largeRun(12, 20);
  const story = runView(large).stories[0]!;
  for (const { a, b, direction, because } of sharedPairs(large, story)) {
    assert.ok(a < b);
    if (because[0]!.includes("is named")) assert.equal(direction, "b-from-a", `${a} ${b}`);
  }
});

test("only told again in other words: reworded, after all that share words", () => {
  const { pairs } = pierPairs({ kind: "rewritten" }, { b: { article: "a3", span: [0, 9] } });
  assert.deepEqual(pairs.map(({ b, reworded }) => [b, reworded]), [[2, false], [1, true]]);
});

test("a common origin that is here explains the pair and is not drawn; one that is not here is a line of its own", () => {
  const seen = pierPairs({ direction: "b-from-a" }, { b: { article: "a3", span: [0, 200] }, direction: "b-from-a" }, { a: { article: "a2", span: [0, 20] }, b: { article: "a3", span: [0, 20] }, direction: "common", because: ['both have it from "Post"'] });
  assert.equal(seen.pairs.find(({ direction }) => direction === "common")?.third, 0);
  const drawn = flow(seen.story, seen.pairs, [], { least: 0, folded: false });
  assert.deepEqual([drawn.lanes.length, drawn.arrows.length, drawn.left], [3, 2, 0]);

  assert.deepEqual(drawnOn(seen.report, seen.story).map((list) => list.map(({ from, sure }) => [from, sure])), [[], [[0, true]], [[0, true]]]);

  const unseen = pierPairs({ direction: "common", because: ['both credit "Hillwire"'] });
  const { lanes, arrows } = flow(unseen.story, unseen.pairs, [], { least: 0, folded: false });
  const hollow = lanes.findIndex((lane) => lane.unseen === 'both credit "Hillwire"');
  assert.equal(hollow, 0, "it stands before who has it");
  assert.deepEqual(arrows.map(({ from, to }) => [from, to]).sort(), [[0, 1], [0, 2]]);
});

test("small shares stay in the list, and what is nearly one text stands on one line", () => {
  const large = largeRun(60, 60);
  const story = runView(large).stories[0]!;
  const pairs = sharedPairs(large, story);
  const groups = nearlyOne(story, large.nearDuplicates);
  assert.deepEqual(groups, [[8, 9, 10, 11]]);
  const all = flow(story, pairs, groups, { least: 0, folded: false });
  const fewer = flow(story, pairs, groups, { least: 0.3, folded: true });
  assert.equal(fewer.lanes.length, all.lanes.length - 4);
  assert.ok(fewer.arrows.length < all.arrows.length && fewer.left > 0);
  assert.ok(all.lanes.some(({ unseen }) => unseen !== null) && !fewer.lanes.some(({ unseen }) => unseen !== null), "an unseen text of which too little is drawn");
  for (const { from, to } of [...all.arrows, ...fewer.arrows]) assert.notEqual(from, to);
  const times = all.lanes.flatMap(({ moment }) => (moment ? [moment.from] : []));
  assert.deepEqual(times, times.toSorted((a, b) => a - b));
});

const MOMENTS: readonly (readonly [published: string | null, from: string | null, hours: number])[] = [
  ["2031-09-25T06:40:00+02:00", "2031-09-25T04:40:00.000Z", 0],
  ["2031-09-25T06:40-0330", "2031-09-25T10:10:00.000Z", 0],
  ["2031-09-25T06:40Z", "2031-09-25T06:40:00.000Z", 0],
  ["2031-09-25T06:40", "2031-09-25T06:40:00.000Z", 0],
  ["2031-09-25", "2031-09-25T00:00:00.000Z", 24],
  ["2031-13-01", null, 0],
  ["2031", null, 0],
  ["2031-09-25 <script>", null, 0],
  ["", null, 0],
  [null, null, 0],
];
for (const [published, from, hours] of MOMENTS) {
  test(`published ${published}`, () => {
    const moment = momentOf(published);
    assert.equal(moment && new Date(moment.from).toISOString(), from);
    if (moment) assert.equal((moment.to - moment.from) / 3_600_000, hours);
  });
}

test("ticks tell midnight by its date", () => {
  assert.deepEqual([Date.UTC(2031, 8, 25), Date.UTC(2031, 8, 25, 6)].map(tickWords), ["2031-09-25", "06:00"]);
});

function articleOf(text: string): ArticleView {
  return { ...PIER.columns[0]!, text, report: { ...PIER.columns[0]!.report, text, flags: [], sentences: [[0, 5], [6, 11], [12, 17]] } };
}

function alone(a: string, b: string): readonly (readonly string[])[] {
  const [left, right] = [articleOf(a), articleOf(b)];
  const found = changed(left, [0, a.length], right, [0, b.length]);
  return [found.a.filter(({ kind }) => kind === "alone").map(({ span }) => a.slice(...span)), found.b.filter(({ kind }) => kind === "alone").map(({ span }) => b.slice(...span))];
}

const CHANGED: readonly (readonly [a: string, b: string, onlyA: readonly string[], onlyB: readonly string[]])[] = [
  ["The rebel movement fought for it.", "The terrorist gang fought for it.", ["rebel movement"], ["terrorist gang"]],
  ["It ISN’T so.", "it isn't so", [], []],
  ["Rockets hit the market, the ministry said.", "Rockets hit the market.", ["the ministry said"], []],
  ["", "new", [], ["new"]],
];
for (const [a, b, onlyA, onlyB] of CHANGED) test(`word by word: “${a}” and “${b}”`, () => assert.deepEqual(alone(a, b), [onlyA, onlyB]));

test("the stretches of a passage give it back, in order and without gap", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c.", "Ünd", "— ", "\u200bx"), { maxLength: 12 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [articleOf(a), articleOf(b)];
      const found = changed(left, [0, a.length], right, [0, b.length]);
      assert.equal(found.a.map(({ span }) => a.slice(...span)).join(""), a);
      assert.equal(found.b.map(({ span }) => b.slice(...span)).join(""), b);
    }),
  );
});

test("a byline inside a shared passage is nobody's addition", () => {
  const [a, b] = ["Pier opens. It opened.", "Pier opens. By Staff. It opened."];
  const right = articleOf(b);
  const found = changed(articleOf(a), [0, a.length], { ...right, report: { ...right.report, furniture: [{ span: [12, 21], kind: "byline" }] } }, [0, b.length]);
  assert.ok(found.b.every(({ kind }) => kind !== "alone"));
});

test("a passage of megabytes is not compared word by word", () => {
  const long = "word ".repeat(100_000);
  assert.equal(changed(articleOf(long), [0, long.length], articleOf("word"), [0, 4]).a.length, 1);
});

test("sentences that no span touches", () => {
  const article = articleOf("aaaa. bbbb. cccc.");
  assert.deepEqual(without(article, [[7, 8]]), [[0, 5], [12, 17]]);
  assert.deepEqual(without(article, [[0, 17], [2, 3]]), []);
  assert.deepEqual(without(article, []), [[0, 5], [6, 11], [12, 17]]);
});

const EVERY: ReferentFilter = { types: [], words: "", differing: false, sort: "articles" };

test("referents: rows of the collation first, then who one article alone names; pronouns name nobody", () => {
  const all = referents(PIER);
  const lund = all.find(({ row }) => row?.row.id === "0000000000000003")!;
  assert.deepEqual([lund.articles, lund.times, lund.differs], [2, 3, true]);
  assert.deepEqual(lund.columns.map((forms) => forms.map(({ words, count }) => `${words} ${count}`)), [["Mayor Edda Lund 1"], ["Lund 2"], []]);
  assert.ok(all.every(({ name }) => name !== ""));
});

test("names of an article alone come from its mentions", () => {
  const large = largeRun(1, 5);
  const names = referents(runView(large).stories[0]!);
  assert.deepEqual(names.map(({ name, type, row }) => [name, type, row]), [["council of Ostby", "organisation", null], ["Ostby", "place", null], ["harbour office", "organisation", null]]);
});

test("names filtered and sorted", () => {
  const all = referents(runView(largeRun(6, 40)).stories[0]!);
  const found = (filter: Partial<ReferentFilter>) => filteredReferents(all, { ...EVERY, ...filter });
  assert.deepEqual(found({ types: ["place"] }).map(({ name }) => name), ["Ostby"]);
  assert.ok(found({ words: "OSTBY council" }).some(({ name }) => name === "council of Ostby"));
  assert.deepEqual(found({ words: "zebra" }), []);
  assert.ok(found({ differing: true }).every(({ differs }) => differs));
  const times = found({ sort: "times" }).map((referent) => referent.times);
  assert.deepEqual(times, times.toSorted((a, b) => b - a));
});

test("shared forms: each wording of a voice once, with the articles that use it", () => {
  const office = referents(runView(largeRun(6, 40)).stories[0]!).find(({ name }) => name === "harbour office")!;
  const forms = sharedForms(office);
  assert.deepEqual(forms.map(({ voice }) => voice), ["own", "attributed"]);
  assert.equal(forms.flatMap(({ by }) => by).reduce((sum, { count }) => sum + count, 0), office.times);
});
