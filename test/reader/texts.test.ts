/** The reader of whole texts and the numbers, in a real browser: passages, ribbons, keys, search, and the way from a number to its cell. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { runReader } from "../../src/outputs/reader/reader.ts";
import { RUN } from "../outputsRun.ts";
import { absent, accessible, goTo, NARROW, type Opened, opened, reportAt, sound, until, WIDE } from "./browser.ts";

const STORY = "5000000000000001";

describe("whole texts and numbers", { skip: absent }, () => {
  for (const [name, size] of [["wide", WIDE], ["narrow", NARROW]] as const) {
    test(`${name}: sound and accessible, with everything marked, and with a passage chosen`, async () => {
      const view = await report("", size);
      for (const hash of [`#/reader/${STORY}?columns=A,B,C&q=the&show=statement,quote,figure,date,name,copy`, `#/reader/${STORY}?cell=0000000000000004.1`, `#/reader/${STORY}?cell=none.0`, `#/numbers/${STORY}?cell=0000000000000001.1`]) {
        await goTo(view.page, hash);
        await sound(view, hash);
        await accessible(view.page, `${name} ${hash}`);
      }
      await view.page.context().close();
    });
  }

  test("a link leads to the very words, joined to those of the other text", async () => {
    const { page } = await report(`#/reader/${STORY}?cell=0000000000000001.1&columns=A,B`);
    await page.waitForSelector(".ribbon.on.conflict");
    assert.equal((await page.locator(".m.chosen").allInnerTexts()).join(""), "40 people60 p\u0435\u043eple");
    assert.match(await page.locator(".strip").innerText(), /contradict/);
    await goTo(page, `#/reader/${STORY}?place=B:0-5`);
    await until(page, "document.querySelector('.m-place')?.textContent === 'Ostby'");
    await page.context().close();
  });

  test("where it was not found the nearest sentence is marked, and said to be no more than that", async () => {
    const { page } = await report(`#/reader/${STORY}?cell=0000000000000004.0&columns=A,B`);
    await until(page, "document.querySelector('.m-nearest')?.textContent === 'the pier opened again'");
    assert.match(await page.locator(".strip").innerText(), /not found; nearest sentence marked, likeness 0\.41/);
    await page.context().close();
  });

  test("the keyboard alone: the next passage, the other text, let go, search as it reads", async () => {
    const { page } = await report(`#/reader/${STORY}?columns=A,B`);
    await page.waitForSelector(".text");
    await page.keyboard.press("j");
    await until(page, "location.hash.includes('cell=0000000000000001.0')");
    await page.keyboard.press("ArrowRight");
    await until(page, "location.hash.includes('cell=0000000000000001.1')");
    await until(page, "document.activeElement.classList.contains('chosen')");
    await page.keyboard.press("Escape");
    await until(page, "!location.hash.includes('cell=')");
    await page.keyboard.press("/");
    await page.keyboard.type("60 people");
    await page.keyboard.press("Enter");
    await until(page, "location.hash.includes('place=B')");
    assert.match(await page.locator(".reader-search .count").innerText(), /1 of 1 place/);
    await page.context().close();
  });

  test("a click stays where it is; the same again means the longer passage", async () => {
    const { page } = await report(`#/reader/${STORY}?columns=A,B`);
    const words = page.locator(".text a.m-figure").first();
    const before = (await words.boundingBox())!.y;
    await words.click();
    await until(page, "location.hash.includes('cell=0000000000000001.0')");
    await page.waitForTimeout(200);
    assert.ok(Math.abs((await words.boundingBox())!.y - before) < 6);
    await page.context().close();
  });

  test("a number leads to its cell", async () => {
    const { page } = await report(`#/numbers/${STORY}`);
    await page.locator(".number-table a").nth(1).click();
    await page.waitForSelector(".panel");
    assert.match(await page.locator(".panel mark").innerText(), /60 p.+ple/);
    await page.context().close();
  });
});

async function report(hash: string, size: { readonly width: number; readonly height: number } = WIDE): Promise<Opened & { readonly page: Page }> {
  return opened(`${await reportAt("texts", (files) => runReader(RUN, files))}${hash}`, size);
}
