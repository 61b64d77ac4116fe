/** A report with the reader in it, opened from disk in Debian's Chromium. Without Chromium these tests are skipped, saying so; in CI it must be there. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import axe from "axe-core";
import type { ReaderFiles } from "../../src/outputs/reader/reader.ts";
import { readerFiles } from "../../scripts/readerFiles.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** Why the tests are skipped, or false. */
export const absent = existsSync(CHROMIUM) || process.env["CI"] === "true" ? false : `no Chromium at ${CHROMIUM}; set CHROMIUM to its path`;

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

let browser: Promise<Browser> | undefined;
let files: Promise<ReaderFiles> | undefined;
let folder: string | undefined;

after(async () => {
  await (await browser)?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The reader as the build makes it, built once for all tests of a file. */
export function builtReader(): Promise<ReaderFiles> {
  return (files ??= readerFiles());
}

/** The address of a report in a folder of the tests' own. `made` gives its pieces, as `runReader` and `readerPage` do. */
export async function reportAt(name: string, made: (files: ReaderFiles) => Iterable<string>): Promise<string> {
  folder ??= mkdtempSync(join(tmpdir(), "variorum-reader-"));
  const path = join(folder, `${name}.html`);
  writeFileSync(path, [...made(await builtReader())].join(""));
  return pathToFileURL(path).href;
}

export interface Opened {
  readonly page: Page;
  /** Addresses that the page asked for, its own first. */
  readonly asked: readonly string[];
  /** What it said on the console, and its errors. */
  readonly said: readonly string[];
}

export async function opened(address: string, look: { readonly width: number; readonly height: number; readonly scheme?: "light" | "dark" } = WIDE): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
  const context = await (await browser).newContext({ viewport: { width: look.width, height: look.height }, colorScheme: look.scheme ?? "light", acceptDownloads: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  // A dialog that an article opened would stop the page.
  page.on("dialog", (dialog) => (said.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(address);
  await page.waitForSelector("main");
  return { page, asked, said };
}

/** Goes to a view by its hash and waits until it is drawn. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.waitForSelector(`main.view-${/^#\/([a-z]+)/.exec(hash)![1]}`);
  await page.waitForTimeout(80);
}

/** Waits until an expression holds in the page. The library's own way evaluates words there, which the report's policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`never: ${expression}`);
}

/** What holds of every view at every moment: nothing of an article runs, nothing is asked of a network, nothing scrolls sideways, nothing is said on the console. */
export async function sound({ page, asked, said }: Opened, where: string): Promise<void> {
  assert.equal(await page.evaluate("window.broken"), undefined, `${where}: something ran`);
  const own = asked[0]!.split("#", 1)[0]!;
  // A page from disk asks for nothing but itself, a served one for what lies under its own token.
  const elsewhere = asked.filter((each) => (own.startsWith("file:") ? each.split("#", 1)[0] !== own : !each.startsWith(own)) && !each.startsWith("blob:"));
  assert.deepEqual(elsewhere, [], `${where}: asked for what is not its own`);
  assert.deepEqual(said, [], where);
  assert.equal(await page.locator("#reader :is(script, img, style, iframe, object, embed, link, meta, base)").count(), 0, `${where}: markup of an article`);
  const width = page.viewportSize()!.width;
  assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth")) <= width, `${where} scrolls sideways`);
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Nothing that axe-core calls serious or critical. */
export async function accessible(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Violation[]>(`axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`);
  const serious = found.filter(({ impact }) => impact === "serious" || impact === "critical");
  assert.deepEqual(
    serious.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`)),
    [],
    where,
  );
}
