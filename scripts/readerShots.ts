/**
 * While the reader is being worked on: screenshots of a report, wide and narrow, light and dark.
 *
 *     node scripts/readerShots.ts report.html FOLDER ["#/matrix/STORY?kind=figure" ...]
 *
 * Without addresses every tab of the first story, and what opens from them: a cell, the evidence of a copy. Prints what the page complained of. CHROMIUM names the browser (default /usr/bin/chromium).
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";

const [report = "report.html", folder = "shots", ...addresses] = process.argv.slice(2);
const LOOKS = [
  ["wide-light", 1440, 900, "light"],
  ["wide-dark", 1440, 900, "dark"],
  ["narrow-light", 390, 844, "light"],
  ["narrow-dark", 390, 844, "dark"],
] as const;

/** By view, links to what opens beside it. */
const OPENING: Readonly<Record<string, string>> = { overview: ".letters a", names: "a.form", copies: ".pairs th a" };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const only = process.env["LOOK"];
for (const [look, width, height, colorScheme] of LOOKS) {
  if (only !== undefined && !look.startsWith(only)) continue;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  page.on("console", (message) => console.log(look, message.type(), message.text()));
  page.on("pageerror", (error) => console.log(look, "error", String(error)));
  const address = pathToFileURL(resolve(report)).href;
  await page.goto(address);
  await page.waitForSelector("main");
  const asked = addresses.length > 0 ? addresses : await everything(page);
  for (const hash of asked) {
    await page.goto(`${address}${hash}`);
    await page.waitForTimeout(300);
    const sideways = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (sideways > width) console.log(look, hash, `scrolls sideways: ${sideways}`);
    const name = `${viewOf(hash)}${asked.findIndex((other) => viewOf(other) === viewOf(hash)) === asked.indexOf(hash) ? "" : `-${asked.indexOf(hash)}`}-${look}.png`;
    await page.screenshot({ path: join(folder, name) });
    console.log(join(folder, name));
  }
  await page.close();
}
await browser.close();

/** The tabs of the first story that has several, and the first link of each kind that opens something beside a view. */
async function everything(page: Page): Promise<string[]> {
  const story = await page.evaluate<string>("JSON.parse(document.getElementById('run').textContent).collations[0]?.story ?? ''");
  if (story !== "") await page.evaluate(`location.hash = "#/overview/${story}"`);
  await page.waitForTimeout(300);
  const tabs = await hashes(page, "nav.tabs a");
  const opening: string[] = [];
  for (const [view, links] of Object.entries(OPENING)) {
    await page.evaluate(`location.hash = "#/${view}/${story}"`);
    await page.waitForTimeout(300);
    opening.push(...(await hashes(page, links)).slice(0, 1));
  }
  return [...tabs, ...opening];
}

function viewOf(hash: string): string {
  return /^#\/([a-z]+)/.exec(hash)?.[1] ?? "page";
}

async function hashes(page: Page, links: string): Promise<string[]> {
  return page.locator(links).evaluateAll((found) => found.map((link) => (link as unknown as { getAttribute(name: string): string }).getAttribute("href")));
}
