/** The HTML report in a real browser, from disk. Without Chromium it is skipped, saying so; in CI it must be there. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { folderWith, variorum } from "./command.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const absent = existsSync(CHROMIUM) || process.env["CI"] === "true" ? false : `no Chromium at ${CHROMIUM}; set CHROMIUM to its path`;

const EVIL = `</article></style><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><svg onload="window.broken = 3"></svg><a href="javascript:window.broken = 4">x</a>`;
const A = `Pier ${EVIL} reopens\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people ${EVIL} cheered.\n\n“We are glad ${EVIL} today,” Lund said.\n\nA baker in Ostby gave away 300 rolls.\n`;
const B = `Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\nMayor Edda Lund said the town was glad.\n`;

describe("the page", { skip: absent }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
  });
  after(async () => browser?.close());

  for (const [name, width] of [["wide", 1440], ["narrow", 390]] as const) {
    for (const scheme of ["light", "dark"] as const) {
      test(`${name}, ${scheme}: runs nothing, asks for nothing, fits, and its links lead to their places`, async (t) => {
        const cwd = folderWith(t, { "a.txt": A, "b.txt": B, "empty.txt": "", "a.json": JSON.stringify({ outlet: `Post ${EVIL}`, published: "2031-04-07" }) });
        // The empty file gives the page its list of problems.
        assert.equal(variorum(["collate", ".", "--together", "--out", "report.html"], { cwd }).code, 3);
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
        const asked: string[] = [];
        const said: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(String(error)));
        const address = pathToFileURL(join(cwd, "report.html")).href;
        await page.goto(address);

        assert.equal(await page.evaluate("window.broken"), undefined);
        assert.deepEqual(asked, [address]);
        assert.deepEqual(said, []);
        assert.equal(await page.locator("article script, article img, article svg").count(), 0);
        assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth")) <= width, "scrolls sideways");
        assert.ok(await styled(page), "the policy refused the style sheet");
        await linksLead(page);
        assert.deepEqual(await page.evaluate<string[]>(FAINT), [], "words too faint for WCAG AA");
        assert.equal(await page.evaluate<boolean>(HEADINGS_SKIP), false, "a heading level is left out");
        // Narrow screens lay the cells out as blocks; the written roles keep them a table.
        const bare = await page.locator("table:not([role=table][aria-label]), tr:not([role]), td:not([role=cell]), th:not([role])").count();
        assert.equal(bare, 0, "table parts without their role");
        await page.close();
      });
    }
  }
});

const HEADINGS_SKIP = `[...document.querySelectorAll("h1,h2,h3,h4")].map((h) => Number(h.tagName[1])).some((level, i, all) => level > (all[i - 1] ?? 0) + 1)`;

/** The words whose contrast with their ground is under 4.5, each kind once. Colours of the page are opaque or wholly transparent. */
const FAINT = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => channels(colour).slice(0, 3).map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => { const colour = getComputedStyle(element).backgroundColor; return (channels(colour)[3] ?? 1) > 0 || !element.parentElement ? colour : ground(element.parentElement); };
  const faint = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    if (text.data.trim() === "") continue;
    const element = text.parentElement;
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5 || getComputedStyle(element).opacity !== "1") faint.add(element.tagName + "." + element.className);
  }
  return [...faint];
})()`;

async function styled(page: Page): Promise<boolean> {
  return (await page.evaluate<string>("getComputedStyle(document.querySelector('.letter')).fontWeight")) === "700";
}

async function linksLead(page: Page): Promise<void> {
  const broken = await page.evaluate<number>("[...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length");
  assert.equal(broken, 0, "links without a place");
  const link = page.locator("a.words").first();
  await link.click();
  const shown = await page.evaluate<boolean>("(() => { const at = document.querySelector(':target').getBoundingClientRect(); return at.top >= 0 && at.top < innerHeight; })()");
  assert.ok(shown, "the place is not on the screen");
}
