/**
 * Five real articles that the project may not hold: two pairs tell one event each, one stands alone. Read from `VARIORUM_SEEDS`, else
 * from ../shared/seeds; skipped, saying so, where they are absent. They are for acceptance: no rule is made for them.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { ArticleReport, RowReport, RunReport } from "../src/model/report.ts";
import { collated } from "./command.ts";

const SEEDS = process.env["VARIORUM_SEEDS"] ?? fileURLToPath(new URL("../../shared/seeds", import.meta.url));

describe("the five seeds", { skip: existsSync(SEEDS) ? false : "the seeds are absent; set VARIORUM_SEEDS to their folder" }, () => {
  let run: RunReport;
  before(() => {
    run = collated([SEEDS]);
  });

  test("three stories: the pairs together, the other event apart", () => {
    const stories = run.stories.map((story) => story.articles.map(numberOf).sort().join("+")).sort();
    assert.deepEqual(stories, ["000+001", "002", "003+004"]);
  });

  test("every look-alike letter is flagged, and the words can be compared", () => {
    const article = seed("003");
    const flagged = article.flags.filter((flag) => flag.kind === "lookalike");
    assert.equal(flagged.length, 274);
    assert.ok(flagged.every((flag) => /^[a-z]$/i.test(flag.reads)));
    assert.ok(rows("003", "004").some((row) => says(row, "003") && says(row, "004") && row.kind === "name"));
  });

  test("comment form, weather box and foreign date are outside the article", () => {
    const { text, furniture, published, body } = seed("004");
    const outside = furniture.map(({ span }) => text.slice(...span)).join("\n");
    for (const words of ["68.8 F", "Friday, November 1, 2024", "LEAVE A REPLY", "Please enter your comment!", "Related Articles"]) {
      assert.ok(outside.includes(words), words);
      assert.ok(!body.includes(words), words);
    }
    assert.equal(published, null);
  });

  test("equal numbers, attributed to differently named authorities", () => {
    for (const number of ["12,000", "5,000"]) {
      const row = rows("000", "001").find((one) => one.kind === "figure" && says(one, "000")?.includes(number) && says(one, "001")?.includes(number));
      assert.ok(row, number);
      assert.equal(row.relation, "differ");
      assert.match(row.because.join(" "), /authorities/);
    }
  });

  test("a lower bound and a higher count are compatible, each with who says it", () => {
    for (const row of rows("003", "004")) assert.notEqual(row.relation, "conflict", JSON.stringify(row.because));
    for (const [number, exact, source] of [["003", "600", "Israeli authorities"], ["004", "370", "health ministry"]] as const) {
      const figure = seed(number).figures.find((one) => one.exact === exact);
      assert.ok(figure?.source?.name.includes(source), `${exact}: ${figure?.source?.name}`);
    }
    const both = rows("003", "004").filter((row) => row.kind === "figure" && (says(row, "003")?.includes("313") || says(row, "004")?.includes("370")));
    assert.ok(both.length > 0);
  });

  test("calls in one, a meeting in the other, both shown", () => {
    const shown = rows("003", "004").filter((row) => row.kind === "statement" || row.kind === "quote");
    assert.ok(shown.some((row) => /phonе calls/.test(says(row, "003") ?? "") && /met|meeting|phone conversations/.test(says(row, "004") ?? "")));
    assert.ok(shown.some((row) => /\bmet\b/.test(says(row, "004") ?? "")));
  });

  test("what one article lacks is shown with the nearest sentence", () => {
    for (const [kind, words] of [["figure", "1,200"], ["figure", "240"], ["quote", "Muslims will take revenge"]] as const) {
      const row = rows("000", "001").find((one) => one.kind === kind && says(one, "001")?.includes(words));
      assert.ok(row, words);
      const cell = row.cells[columnOf("000", row)]!;
      assert.notEqual(cell.state, "says", words);
      assert.ok(cell.state !== "says" && cell.nearest !== null, words);
    }
  });

  test("every way of naming the same state, group and operation, by voice", () => {
    for (const [a, b, name] of [["000", "001", /Israel/], ["000", "001", /Hamas/], ["003", "004", /Al[- ]Aqsa/]] as const) {
      const row = rows(a, b).find((one) => one.kind === "name" && one.cells.some((cell) => cell.state === "says" && cell.passages.some((passage) => name.test(passage.exact))));
      assert.ok(row, String(name));
      assert.ok(row.cells.every((cell) => cell.state !== "says" || cell.passages.every((passage) => passage.voice && passage.count)));
    }
  });

  function seed(number: string): ArticleReport {
    return run.articles.find((article) => numberOf(article.id) === number)!;
  }

  function numberOf(id: string): string {
    return run.articles.find((article) => article.id === id)!.name.split("/").at(-1)!.slice(0, 3);
  }

  function rows(...numbers: readonly string[]): readonly RowReport[] {
    return run.collations.find(({ columns }) => columns.map(numberOf).sort().join() === numbers.join())?.rows ?? [];
  }

  function columnOf(number: string, row: RowReport): number {
    return run.collations.find((collation) => collation.rows.includes(row))!.columns.map(numberOf).indexOf(number);
  }

  function says(row: RowReport, number: string): string | undefined {
    const cell = row.cells[columnOf(number, row)];
    return cell?.state === "says" ? cell.passages.map((passage) => passage.exact).join(" | ") : undefined;
  }
});
