/** The whole way over the example stories, against their answers (test/answers/README.md). */
import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { RunReport } from "../src/model/report.ts";
import { CATEGORIES, type Category, faultOf, oracle, pathOf, placesOf, readAnswers, type Score, score } from "./answers.ts";
import { variorum } from "./command.ts";

/** The share of the answers of each kind that must be found. Raised when a stage gets better; lowered only with a reason. */
const FLOORS: Readonly<Record<Category, number>> = {
  spans: 1,
  stories: 1,
  outlets: 1,
  completeness: 1,
  flags: 1,
  furniture: 1,
  "furniture kinds": 1,
  copies: 1,
  directions: 1,
  quotes: 0.92,
  speakers: 0.9,
  figures: 1,
  "figure details": 1,
  dates: 1,
  "row cells": 0.95,
  relations: 0.91,
  silent: 0.87,
  unknown: 1,
  names: 0.86,
};

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLES = join(ROOT, "examples");
const answers = new Map(
  globSync("answers/examples/*.json", { cwd: import.meta.dirname })
    .sort()
    .map((file) => [basename(file, ".json"), readAnswers(join(import.meta.dirname, file))]),
);

describe("the answers", () => {
  test("there are stories", () => assert.ok(answers.size >= 3));
  for (const [story, expected] of answers) {
    test(`${story}: every place stands in its file, once`, () => {
      const faults = placesOf(expected).flatMap(({ file, place }) => {
        const fault = faultOf(textOf(pathOf(story, file)), place);
        return fault === null ? [] : [`${file}: ${fault}`];
      });
      const stretches = expected.copies.flatMap(({ a, b }) => [a, b]).flatMap(({ file, from, to }) => {
        const text = textOf(pathOf(story, file));
        const start = text.indexOf(typeof from === "string" ? from : from.words);
        const end = text.indexOf(typeof to === "string" ? to : to.words, start);
        return start >= 0 && end >= 0 ? [] : [`${file}: ${JSON.stringify(from)} to ${JSON.stringify(to)} is not there`];
      });
      assert.deepEqual([...faults, ...stretches], []);
    });

    test(`${story}: every article is in the answers`, () => {
      const files = globSync("*.{txt,md,html}", { cwd: join(EXAMPLES, story) }).sort();
      assert.deepEqual([...expected.story].sort(), files);
      assert.deepEqual(Object.keys(expected.outlets).sort(), files);
      assert.deepEqual(Object.keys(expected.completeness).sort(), files);
    });
  }
});

describe("the checks", () => {
  const perfect = oracle(answers, textOf);

  test("a run that gives the answers meets them all", () => {
    const { tallies, broken } = score(perfect, answers);
    assert.deepEqual(CATEGORIES.flatMap((category) => tallies[category].missed), []);
    assert.deepEqual(broken, []);
  });

  test("a run that gives nothing misses them all and breaks none", () => {
    const empty = { ...perfect, articles: [], copies: [], stories: [], collations: [] };
    const { tallies, broken } = score(empty, answers);
    assert.deepEqual(CATEGORIES.flatMap((category) => tallies[category].found), []);
    assert.deepEqual(broken, []);
  });

  test("a run that makes one story of all, and a flag of every article, is caught", () => {
    const all = perfect.articles.map((article) => ({ ...article, flags: [{ kind: "hidden", span: [0, 1] as const, reads: "" }] }));
    const { tallies, broken } = score({ ...perfect, articles: all, stories: [{ id: "all", articles: all.map(({ id }) => id), links: [] }] }, answers);
    assert.equal(tallies.stories.found.length, 0);
    assert.ok(broken.some((line) => line.endsWith("are one story")));
    assert.ok(broken.some((line) => line.includes("flags, first hidden")));
  });
});

describe("a run over the examples", () => {
  let folder = "";
  let run: RunReport;
  let result: Score;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "variorum-examples-"));
    const out = join(folder, "run.json");
    const ran = variorum(["collate", "examples", "--format", "json", "--out", out], { cwd: ROOT });
    assert.equal(ran.code, 0, ran.stderr);
    run = JSON.parse(readFileSync(out, "utf8")) as RunReport;
    result = score(run, answers);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("reads the articles of the stories and nothing else", () => {
    const names = run.articles.map((article) => article.name.replaceAll("\\", "/").split("/").slice(-2).join("/"));
    assert.deepEqual(names.sort(), [...answers].flatMap(([story, expected]) => expected.story.map((file) => `${story}/${file}`)).sort());
  });

  for (const category of CATEGORIES) {
    test(`finds the ${category}`, (context) => {
      const { found, missed } = result.tallies[category];
      const share = found.length / Math.max(1, found.length + missed.length);
      context.diagnostic(`${found.length} of ${found.length + missed.length}, floor ${FLOORS[category]}`);
      assert.ok(share >= FLOORS[category], `${found.length} of ${found.length + missed.length} found, floor ${FLOORS[category]}; missed:\n${missed.join("\n")}`);
    });
  }

  test("reports nothing that must not be reported", () => assert.deepEqual(result.broken, []));
});

/** The words of a file as they stand; of a page what lies in its body, without tags. */
function textOf(path: string): string {
  const text = readFileSync(join(EXAMPLES, path), "utf8");
  return path.endsWith(".html") ? text.slice(text.indexOf("<body")).replace(/<[^<>]*>/g, "") : text;
}
