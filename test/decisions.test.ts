/** What a person has marked is obeyed by the real program, kept when articles are added, and told when it no longer fits. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { RowReport, RunReport } from "../src/model/report.ts";
import { folderWith, variorum } from "./command.ts";

const FILES = {
  "a.txt": "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered on the quay, the police said.\n\n“We are glad that the pier is open again,” Lund said.\n",
  "b.txt": "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people cheered on the quay, according to the harbour office.\n\n“We are glad that the pier is open again,” the mayor told reporters. The harbour master, Nils Brandt, stood beside her.\n",
};
const C = "Pier opens\n\nThe pier in Ostby reopened on Monday. Some 45 people cheered on the quay, a baker said. “We are glad that the pier is open again,” said Mayor Edda Lund.\n";

const IN_A = { article: "a.txt", exact: "At least 40 people" };
const IN_B = { article: "b.txt", exact: "About 60 people" };
const QUOTE = "We are glad that the pier is open again";

test("unmarked, the two numbers are one row", (t) => {
  assert.equal(rowWith(collated(t, []), "figure", "40 people", "60 people").length, 1);
});

test("numbers marked as different things stand in rows of their own, also when an article is added", (t) => {
  for (const added of [{}, { "c.txt": C }]) {
    const run = collated(t, [{ kind: "figure", mark: "wrong", passages: [IN_A, IN_B] }], added);
    assert.deepEqual(rowWith(run, "figure", "40 people", "60 people"), []);
    assert.ok(rowWith(run, "figure", "40 people").length > 0 && rowWith(run, "figure", "60 people").length > 0);
    assert.deepEqual(stale(run), []);
  }
});

test("what is marked right stands in one row and is sure", (t) => {
  const passages = [{ article: "a.txt", exact: "Pier reopens in Ostby" }, { article: "b.txt", exact: "The harbour master, Nils Brandt, stood beside her." }];
  const [row] = rowWith(collated(t, [{ kind: "statement", mark: "right", passages }]), "statement", ...passages.map(({ exact }) => exact));
  assert.equal(row?.confidence, 1);
});

test("a number marked wrong is none; its article still stands in the other rows", (t) => {
  const run = collated(t, [{ kind: "figure", mark: "wrong", passages: [IN_B] }]);
  assert.ok(!run.articles.some(({ figures }) => figures.some(({ exact }) => exact === "60")));
  assert.deepEqual(rowWith(run, "figure", "60 people"), []);
});

test("a number that is moved leaves its row, for another or for none", (t) => {
  assert.deepEqual(rowWith(collated(t, [{ kind: "figure", mark: "moved", passages: [IN_B] }]), "figure", "40 people", "60 people"), []);
  const home = { article: "a.txt", exact: "At least 40 people" };
  const run = collated(t, [{ kind: "figure", mark: "moved", passages: [{ article: "c.txt", exact: "Some 45 people" }], to: home }], { "c.txt": C });
  assert.equal(rowWith(run, "figure", "40 people", "45 people").length, 1);
});

test("speakers are those that a person names, or nobody", (t) => {
  const quote = { article: "b.txt", exact: QUOTE };
  const speaker = (run: RunReport) => run.articles.find(({ name }) => name === "b.txt")!.quotes.find(({ exact }) => exact.startsWith(QUOTE))!.speaker;
  assert.equal(speaker(collated(t, [{ kind: "speaker", mark: "moved", passages: [quote], to: { article: "b.txt", exact: "Nils Brandt" } }]))?.name, "Nils Brandt");
  assert.equal(speaker(collated(t, [{ kind: "speaker", mark: "wrong", passages: [quote] }])), null);
});

test("one referent for two names, or two for one", (t) => {
  const names = [{ article: "a.txt", exact: "Edda Lund" }, { article: "b.txt", exact: "Nils Brandt" }];
  const entities = (run: RunReport) => names.map(({ article, exact }) => run.articles.find(({ name }) => name === article)!.mentions.find((mention) => mention.exact.endsWith(exact))!.entity);
  const [one, other] = entities(collated(t, []));
  assert.notEqual(one, other);
  const joined = entities(collated(t, [{ kind: "name", mark: "right", passages: names }]));
  assert.equal(joined[0], joined[1]);
  const both = { "c.txt": C };
  const apart = collated(t, [{ kind: "name", mark: "wrong", passages: [{ article: "a.txt", exact: "Edda Lund" }, { article: "c.txt", exact: "Edda Lund" }] }], both);
  const [first, second] = ["a.txt", "c.txt"].map((file) => apart.articles.find(({ name }) => name === file)!.mentions.find(({ exact }) => exact.endsWith("Edda Lund"))!.entity);
  assert.notEqual(first, second);
});

test("marks that no longer fit are told, and the others obeyed", (t) => {
  const run = collated(t, [
    { kind: "figure", mark: "wrong", passages: [{ article: "gone.txt", exact: "40" }] },
    { kind: "figure", mark: "wrong", passages: [{ article: "a.txt", exact: "41 people" }] },
    { kind: "figure", mark: "sideways", passages: [IN_A] },
    { kind: "figure", mark: "wrong", passages: [IN_A, IN_B] },
  ]);
  assert.deepEqual(stale(run).map(({ code }) => code).sort(), ["bad-decision", "stale-decision", "stale-decision"]);
  assert.match(stale(run).map(({ message }) => message).join("\n"), /no article gone\.txt is among the inputs[^]*“41 people” does not stand in a\.txt any more/);
  assert.deepEqual(rowWith(run, "figure", "40 people", "60 people"), []);
});

const OTHER = "Corn prices fall\n\nCorn prices fell in Lindmere last week, traders said, as barges came through the locks again after the frost.\n";

test("articles that a person joins are one story, and those kept apart are not; what is gone is told", (t) => {
  const cwd = folderWith(t, { ...FILES, "other.txt": OTHER });
  const grouped = (decisions: object, ...more: readonly string[]): { readonly stories: readonly { readonly articles: readonly string[]; readonly links: readonly { readonly because: readonly string[] }[] }[]; readonly problems: RunReport["problems"] } => {
    writeFileSync(join(cwd, "decisions.json"), JSON.stringify({ format: 1, ...decisions }));
    return JSON.parse(variorum(["stories", "a.txt", "b.txt", "other.txt", "--decisions", "decisions.json", "--format", "json", ...more], { cwd }).stdout);
  };
  const sizes = ({ stories }: ReturnType<typeof grouped>): number[] => stories.map(({ articles }) => articles.length).sort();
  assert.deepEqual(sizes(grouped({ mustLink: [["a.txt", "b.txt"]] })), [1, 2]);
  const joined = grouped({ mustLink: [["a.txt", "b.txt"], ["a.txt", "other.txt"]] }).stories;
  assert.deepEqual(joined.map(({ articles }) => articles.length), [3]);
  assert.ok(joined[0]!.links.some(({ because }) => because.includes("a person joined them")));
  const apart = { cannotLink: [["a.txt", "b.txt"], ["a.txt", "gone.txt"]] };
  const parted = grouped(apart);
  assert.equal(parted.stories.length, 3);
  assert.match(parted.problems.map(({ message }) => message).join(), /gone\.txt/);
  assert.equal(grouped(apart, "--together").stories.length, 1);
});

test("a decisions file that is none is wrong use", (t) => {
  const cwd = folderWith(t, { ...FILES, "bad.json": "{", "list.json": "[]", "two.json": '{"format": 2}' });
  for (const [file, says] of [["bad.json", /is not JSON/], ["list.json", /holds no decisions/], ["two.json", /expected "format": 1, got 2/], ["none.json", /there is no such file/]] as const) {
    const ran = variorum(["collate", "a.txt", "b.txt", "--decisions", file], { cwd });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, says);
  }
});

function collated(t: TestContext, marks: readonly object[], added: Readonly<Record<string, string>> = {}): RunReport {
  const cwd = folderWith(t, { ...FILES, ...added });
  writeFileSync(join(cwd, "decisions.json"), JSON.stringify({ format: 1, marks }));
  const ran = variorum(["collate", ".", "--together", "--decisions", "decisions.json", "--format", "json"], { cwd });
  assert.equal(ran.code, 0, ran.stderr);
  return JSON.parse(ran.stdout) as RunReport;
}

/** Rows of the kind of which each of these words stands in some cell. */
function rowWith(run: RunReport, kind: RowReport["kind"], ...words: readonly string[]): RowReport[] {
  const says = (row: RowReport, wanted: string): boolean => row.cells.some((cell) => cell.state === "says" && cell.passages.some(({ exact }) => exact.includes(wanted)));
  return run.collations.flatMap(({ rows }) => rows).filter((row) => row.kind === kind && words.every((wanted) => says(row, wanted)));
}

function stale(run: RunReport): RunReport["problems"] {
  return run.problems.filter(({ code }) => code.endsWith("-decision"));
}
