/** The views of copies and names, other scripts, paper and exports, in a real browser from disk. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { ReaderArticle, ReaderRun } from "../../src/model/reader.ts";
import type { CopyReport } from "../../src/model/report.ts";
import { readerPage, readerPieces } from "../../src/outputs/reader/reader.ts";
import { RUN } from "../outputsRun.ts";
import { absent, accessible, goTo, NARROW, opened, reportAt, sound, until, WIDE } from "./browser.ts";
import { largeRun } from "./largeRun.ts";

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;
const STORY = REPORT.stories.find((story) => story.articles.includes("a1"))!.id;
const EVIL = `</script><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><svg onload="window.broken = 3"></svg><style>body{display:none}</style><a href="javascript:window.broken = 4">x</a>\u202e\u2066=1+1`;

/** Hostile words where the other tests have none: in shared passages and their reasons, in names, in what was marked before. */
const HOSTILE: ReaderRun = {
  ...REPORT,
  articles: REPORT.articles.map((article): ReaderArticle => {
    const text = `${article.text}\n${EVIL}`;
    const span = [text.length - EVIL.length, text.length] as const;
    return { ...article, text, paragraphs: [...article.paragraphs, { span, kind: "paragraph" }], sentences: [...article.sentences!, span], mentions: [...article.mentions, { span, entity: "evil", name: EVIL, type: EVIL, form: "name", voice: "own", by: EVIL }] };
  }),
  copies: [copy("a1", "a2", "common", [`both credit "${EVIL}"`]), copy("a1", "a3", "undecided", [EVIL])],
  nearDuplicates: [["a1", "a2"]],
  decisions: { format: 1, mustLink: [[EVIL]], cannotLink: [], marks: [{ kind: "name", mark: "right", passages: [{ article: "a1", exact: EVIL, span: [0, 3] }] }, { kind: EVIL, mark: EVIL, passages: EVIL }] },
};

function copy(a: string, b: string, direction: CopyReport["direction"], because: readonly string[]): CopyReport {
  const end = (id: string) => REPORT.articles.find((article) => article.id === id)!.text.length + 1 + EVIL.length;
  return { a: { article: a, span: [10, end(a)] }, b: { article: b, span: [10, end(b)] }, kind: "near", similarity: 0.8, direction, because };
}

describe("copies and names", { skip: absent }, () => {
  for (const [name, size] of [["wide", WIDE], ["narrow", NARROW]] as const) {
    for (const scheme of ["light", "dark"] as const) {
      test(`${name}, ${scheme}: evidence and names by strangers run nothing and are accessible`, async () => {
        const view = await opened(await report("views-hostile", HOSTILE), { ...size, scheme });
        for (const hash of [`#/copies/${STORY}?pair=A-B`, `#/copies/${STORY}?fold=on&pair=A-C`, `#/names/${STORY}`, `#/names/${STORY}?cell=0000000000000003.0`]) {
          await goTo(view.page, hash);
          if (hash.includes("pair=")) assert.equal(await view.page.locator(".pair-panel .side").count(), 2);
          if (hash.includes("names")) assert.ok((await view.page.locator("main").innerText()).includes("window.broken = 1"), "the hostile name is shown");
          await sound(view, hash);
          await accessible(view.page, `${name} ${scheme} ${hash}`);
        }
        await view.page.context().close();
      });
    }
  }

  test("an arrow opens its evidence by click and by Enter, and the link leads back to it", async () => {
    const { page } = await opened(`${await twelve()}#/copies/story0`);
    const arrows = page.locator("svg a.arrow");
    assert.ok((await arrows.count()) > 4);
    const names = await arrows.evaluateAll((links) => links.map((link) => (link as unknown as { getAttribute(name: string): string }).getAttribute("aria-label")));
    for (const name of names) assert.match(name, /^[A-Z] and [A-Z]: /);
    await arrows.last().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".pair-panel");
    assert.ok((await page.locator(".side").count()) >= 2);
    const address = page.url();
    const said = await page.locator(".pair-says").innerText();
    await page.keyboard.press("Escape");
    await page.waitForSelector(".pair-panel", { state: "detached" });
    await page.goBack();
    await page.waitForSelector(".pair-panel");
    await page.context().close();
    const again = await opened(address);
    assert.equal(await again.page.locator(".pair-says").innerText(), said);
    await again.page.keyboard.press("j");
    await until(again.page, `document.querySelector('.pair-says').innerText !== ${JSON.stringify(said)}`);
    await again.page.keyboard.press("k");
    await until(again.page, `document.querySelector('.pair-says').innerText === ${JSON.stringify(said)}`);
    await again.page.context().close();
  });

  test("an unseen text is a hollow node, what is undecided is dashed, nearly the same texts fold into one line", async () => {
    const { page } = await opened(`${await twelve()}#/copies/story0`);
    assert.equal(await page.locator(".node.hollow").count(), 1);
    const dashes = await page.evaluate<string>("getComputedStyle(document.querySelector('.arrow.open-question .line')).strokeDasharray");
    assert.notEqual(dashes, "none");
    const lanes = await page.locator(".lane").count();
    await page.getByText("nearly the same texts on one line").click();
    await until(page, `document.querySelectorAll('.lane').length === ${lanes - 3}`);
    await page.context().close();
  });

  test("sixty articles: every line has its place, and no letter lies on another", async () => {
    const { page } = await opened(`${await report("sixty", largeRun(60, 30))}#/copies/story0`);
    assert.equal(await page.locator(".lane").count(), 57);
    const tops = await page.locator(".node").evaluateAll((nodes) => nodes.map((node) => (node as unknown as { getBoundingClientRect(): { top: number; bottom: number } }).getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]));
    for (let i = 1; i < tops.length; i++) assert.ok(tops[i]![0]! >= tops[i - 1]![1]!, `line ${i}`);
    await page.context().close();
  });

  test("names by the keyboard: move, open, search; a form opens its own place first", async () => {
    const { page } = await opened(`${await report("views-plain", REPORT)}#/names/${STORY}`);
    await page.waitForSelector(".grid-row");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".panel");
    assert.match(await page.locator(".panel mark").first().innerText(), /^Lund$/);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".panel", { state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("zebra");
    await page.waitForSelector(".none");
    await page.getByText("All names").click();
    await page.locator(".toggle", { hasText: "people" }).click();
    await until(page, "location.hash.includes('type=person')");
    assert.equal(await page.locator(".grid-row").count(), 1);
    await page.locator(".toggle", { hasText: "people" }).click();
    await page.locator("a.form", { hasText: "Mayor Edda Lund" }).click();
    await page.waitForSelector(".panel");
    assert.match(page.url(), /place=A%3A\d+-\d+/);
    await page.context().close();
  });
});

describe("the rest of a desk's day", { skip: absent }, () => {
  test("an article that runs from right to left is set so, wherever its words stand", async () => {
    const text = "الميناء يفتح من جديد\n\nقال رئيس البلدية إن الميناء فتح أبوابه يوم الاثنين.";
    const span = [22, text.length] as const;
    const run: ReaderRun = { ...REPORT, articles: REPORT.articles.map((article) => (article.id !== "a2" ? article : { ...article, text, title: "الميناء يفتح من جديد", flags: [], mentions: [], quotes: [], figures: [], dates: [], terms: [], furniture: [], paragraphs: [{ span: [0, 20] as const, kind: "title" }, { span, kind: "paragraph" }], sentences: [[0, 20] as const, span] })), collations: REPORT.collations.map((collation) => ({ ...collation, rows: collation.rows.map((row) => ({ ...row, cells: row.cells.map((cell, i) => (i === 1 && cell.state === "says" ? { ...cell, passages: [{ span, voice: "own" as const }] } : cell)) })) })) };
    const { page } = await opened(`${await report("rtl", run)}#/matrix/${STORY}`);
    const direction = (selector: string) => page.locator(selector).first().evaluate((element) => (globalThis as unknown as { getComputedStyle(of: unknown): { direction: string } }).getComputedStyle(element).direction);
    assert.equal(await direction(".cell[aria-colindex='3'] .passage"), "rtl");
    assert.equal(await direction(".cell[aria-colindex='2'] .passage"), "ltr");
    await goTo(page, `#/overview/${STORY}?cell=0000000000000001.1`);
    assert.equal(await direction(".panel blockquote"), "rtl");
    assert.equal(await direction(".columns li:nth-child(2) .article-title"), "rtl");
    await goTo(page, `#/reader/${STORY}?columns=B`);
    assert.ok(await page.evaluate<boolean>(`[...document.querySelectorAll("main *")].some((element) => element.textContent.includes("رئيس") && getComputedStyle(element).direction === "rtl")`));
    await page.context().close();
  });

  test("rows leave all, and ticked, as tables and as JSON", async () => {
    const { page } = await opened(`${await report("views-plain", REPORT)}#/matrix/${STORY}`);
    await page.locator(".point input[type=checkbox]").nth(1).check();
    await page.locator(".menu summary", { hasText: "Export" }).click();
    const all = await downloaded(page, "all:", "CSV");
    const ticked = await downloaded(page, "ticked:", "JSON");
    assert.ok(all.split("\r\n").length > 12);
    // Cells whose words are a formula to a spreadsheet are kept from being one.
    assert.doesNotMatch(all, /(?:^|,)"?[=+@-]/m);
    assert.deepEqual((JSON.parse(ticked) as { collations: { rows: { id: string }[] }[] }).collations.flatMap(({ rows }) => rows.map(({ id }) => id)), ["0000000000000002"]);
    await page.context().close();
  });

  test("on paper every view shows all of it and none of the tools", async () => {
    const { page } = await opened(`${await twelve()}#/copies/story0`);
    await page.emulateMedia({ media: "print" });
    const lists = { copies: ".pairs tbody tr", names: ".card", matrix: ".card", overview: ".section", reader: "main", numbers: "main" };
    for (const [view, selector] of Object.entries(lists)) {
      await goTo(page, `#/${view}/story0`);
      const before = await page.locator(selector).count();
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      assert.ok((await page.locator(selector).count()) >= Math.max(1, before), view);
      assert.equal(await page.locator(".tools").isVisible(), false, view);
      const cut = await page.evaluate<string[]>("[...document.querySelectorAll('main, main > *')].filter((e) => e.scrollHeight > e.clientHeight + 2 && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowY)).map((e) => e.className)");
      assert.deepEqual(cut, [], `${view}: cut off on paper`);
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    }
    await page.context().close();
  });
});

async function downloaded(page: Page, which: string, format: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".export tr", { hasText: which }).getByText(format).click()]);
  return readFileSync(await download.path(), "utf8");
}

function report(name: string, run: ReaderRun): Promise<string> {
  return reportAt(name, (files) => readerPage([JSON.stringify(run)], "articles", files));
}

function twelve(): Promise<string> {
  return report("twelve", largeRun(13, 30));
}
