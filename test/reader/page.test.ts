/** The reader in a real browser, from disk: every view, wide and narrow, light and dark, with articles that do what they can to run something. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { ReaderArticle, ReaderRun } from "../../src/model/reader.ts";
import { readerPage, readerPieces } from "../../src/outputs/reader/reader.ts";
import { RUN } from "../outputsRun.ts";
import { absent, accessible, goTo, NARROW, opened, reportAt, sound, until, WIDE } from "./browser.ts";
import { largeRun } from "./largeRun.ts";

const EVIL = `</script></article></style><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><svg onload="window.broken = 3"></svg><a href="javascript:window.broken = 4">x</a><!--\u2028\u2029\u202e`;

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;
/** Every field that is shown and that an article or a page fills. */
const HOSTILE: ReaderRun = {
  ...REPORT,
  articles: REPORT.articles.map((article): ReaderArticle => ({
    ...article,
    title: `${article.title} ${EVIL}`,
    outlet: `${article.outlet ?? ""} ${EVIL}`,
    name: `${article.name} ${EVIL}`,
    url: "javascript:window.broken = 5",
    published: `2031-04-07 ${EVIL}`,
    completeness: "partial",
    incomplete: [EVIL],
    language: EVIL,
    authors: [EVIL],
    licence: EVIL,
    ...findings(article),
  })),
  copies: REPORT.copies.map((copy) => ({ ...copy, because: [EVIL] })),
  stories: REPORT.stories.map((story) => ({ ...story, links: story.links.map((link) => ({ ...link, because: [EVIL] })), related: REPORT.stories.filter((other) => other !== story).map((other) => ({ story: other.id, because: [EVIL] })) })),
  collations: REPORT.collations.map((collation) => ({ ...collation, rows: collation.rows.map((row) => ({ ...row, because: [EVIL], cells: row.cells.map((cell) => (cell.state === "unknown" ? { ...cell, why: EVIL } : cell)) })) })),
  problems: [{ code: "empty", name: EVIL, message: EVIL, severity: "unread" }],
};
const STORY = REPORT.stories.find((story) => story.articles.includes("a1"))!.id;
/** Every view that there is, and some with a cell open. */
const NAMES = [...readFileSync(new URL("../../web/src/views/views.ts", import.meta.url), "utf8").matchAll(/\{ name: "([a-z]+)"/g)].map((found) => found[1]!);
const VIEWS = [...NAMES.map((name) => (name === "stories" ? "#/stories" : `#/${name}/${STORY}`)), `#/matrix/${STORY}?cell=0000000000000001.1`, `#/overview/${STORY}?cell=0000000000000004.1`, `#/reader/${STORY}?cell=0000000000000001.1`];

describe("the reader", { skip: absent }, () => {
  for (const [name, size] of [["wide", WIDE], ["narrow", NARROW]] as const) {
    for (const scheme of ["light", "dark"] as const) {
      test(`${name}, ${scheme}: hostile articles run nothing, every view is sound and accessible`, async () => {
        const view = await opened(await hostile(), { ...size, scheme });
        for (const hash of VIEWS) {
          await goTo(view.page, hash);
          await sound(view, hash);
          await accessible(view.page, `${name} ${scheme} ${hash}`);
        }
        await view.page.context().close();
      });
    }
  }

  test("a link leads to the very cell, and back and forward lead to where one was", async () => {
    const { page } = await opened(`${await plain()}#/matrix/${STORY}?cell=0000000000000001.1`);
    assert.match(await page.locator(".panel mark").innerText(), /60 p.+ple/);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".panel", { state: "detached" });
    await page.goBack();
    await page.waitForSelector(".panel");
    await goTo(page, `#/overview/${STORY}`);
    await page.goBack();
    await page.waitForSelector(".view-matrix");
    await page.context().close();
  });

  test("the keyboard alone: to the next row, to the next article, open it, close it, search, help", async () => {
    const { page } = await opened(`${await plain()}#/matrix/${STORY}`);
    await page.waitForSelector(".grid-row");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".panel");
    assert.equal(await cellInAddress(page), "0000000000000002.1");
    await page.keyboard.press("k");
    await until(page, "location.hash.includes('0000000000000001.1')");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".panel", { state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("close again");
    await until(page, "document.querySelectorAll('.grid-row').length === 1");
    await until(page, "location.hash.includes('q=close')");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    assert.match(await page.locator("dialog").innerText(), /next row/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await page.context().close();
  });

  test("a mark is counted, kept, downloaded as decisions.json, and taken back", async () => {
    const address = `${await plain()}#/matrix/${STORY}?cell=0000000000000001.0`;
    const { page } = await opened(address);
    await page.locator(".passage-card .mark-right").first().click();
    assert.match(await page.locator(".checked").innerText(), /1 of 5 rows checked/);
    await page.reload();
    assert.match(await page.locator(".checked").innerText(), /1 of 5 rows checked/);
    await page.locator(".menu summary", { hasText: "mark" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download decisions.json").click()]);
    assert.equal(download.suggestedFilename(), "decisions.json");
    assert.deepEqual(JSON.parse(readFileSync(await download.path(), "utf8")), {
      format: 1,
      mustLink: [],
      cannotLink: [],
      marks: [{ kind: "figure", mark: "right", passages: [{ article: "a1", exact: "40 people", span: [72, 81] }] }],
    });
    await page.getByText("Take all marks back").click();
    assert.match(await page.locator(".checked").innerText(), /0 of 5 rows checked/);
    await page.context().close();
  });

  test("what folds out is accessible: menus, the list of targets, help", async () => {
    for (const size of [WIDE, NARROW]) {
      const view = await opened(`${await plain()}#/matrix/${STORY}?cell=0000000000000002.0`, size);
      const { page } = view;
      await page.locator(".mark-moved").first().click();
      await page.waitForSelector(".targets");
      await accessible(page, "targets");
      await page.locator(".close").click();
      for (const words of ["Export", "Marks"]) {
        await page.locator(".menu summary", { hasText: words }).click();
        await accessible(page, words);
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("?");
      await page.waitForSelector("dialog[open]");
      await accessible(page, "help");
      await sound(view, "folded out");
      await page.context().close();
    }
  });

  test("the filtered rows leave as a table", async () => {
    const { page } = await opened(`${await plain()}#/matrix/${STORY}?kind=figure`);
    await page.locator(".menu summary", { hasText: "Export" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".export tr", { hasText: "filtered" }).getByText("CSV").click()]);
    const lines = readFileSync(await download.path(), "utf8").trimEnd().split("\r\n");
    assert.equal(lines.length, 4);
    await page.context().close();
  });

  test("60 articles and 3,000 rows: only what is seen is made", async () => {
    const { page } = await opened(`${await reportAt("large", (files) => readerPage([JSON.stringify(largeRun(60, 3000))], "60 articles", files))}#/matrix/story0`);
    await page.waitForSelector(".grid-row");
    const count = (selector: string) => page.locator(selector).count();
    assert.ok((await count(".grid-row")) < 60);
    assert.ok((await count(".column-head")) < 20);
    await page.evaluate("document.querySelector('.grid').scrollTop = 100000");
    await page.waitForTimeout(200);
    assert.ok(Number(await page.locator(".grid-row").first().getAttribute("aria-rowindex")) > 500);
    await page.context().close();
  });

  test("the printer gets every row", async () => {
    const { page } = await opened(`${await reportAt("print", (files) => readerPage([JSON.stringify(largeRun(4, 120))], "4 articles", files))}#/matrix/story0`);
    await page.waitForSelector(".grid-row");
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assert.equal(await page.locator(".card").count(), 117);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    await page.waitForSelector(".grid-row");
    await page.context().close();
  });
});

/** One finding of each kind, with hostile words wherever one has words of its own. */
function findings({ text }: ReaderArticle): Pick<ReaderArticle, "quotes" | "figures" | "mentions" | "dates" | "terms"> {
  const span = [0, Math.min(9, text.length)] as const;
  return {
    quotes: [{ span, form: "direct", utterance: "u1", speaker: { span, name: EVIL, inferred: true }, cue: { span, judges: true }, confidence: 0.9, by: EVIL }],
    figures: [{ span, low: 40, high: null, bound: "at-least", unit: EVIL, counted: { span }, happened: EVIL, where: { span }, partOf: EVIL, source: { span, name: EVIL }, asOf: EVIL, voice: "attributed", confidence: 0.9, by: EVIL }],
    mentions: [{ span, entity: "e1", name: EVIL, type: EVIL, form: EVIL, voice: "own", by: EVIL }],
    dates: [{ span, type: EVIL, value: EVIL, by: EVIL }],
    terms: [{ span }],
  };
}

function hostile(): Promise<string> {
  return reportAt("hostile", (files) => readerPage([JSON.stringify(HOSTILE)], "hostile articles", files));
}

function plain(): Promise<string> {
  return reportAt("plain", (files) => readerPage(readerPieces(RUN, "0.0.0"), "6 articles", files));
}

async function cellInAddress(page: Page): Promise<string | null> {
  return page.evaluate<string | null>("new URLSearchParams(location.hash.split('?')[1]).get('cell')");
}
