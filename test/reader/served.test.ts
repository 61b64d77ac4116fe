/** `variorum open` in a real browser: from an empty start page to the report, marks that are kept in the folder, and articles that run nothing. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import { DEFAULT_BOUNDS } from "../../src/cli/bounds.ts";
import { createDesk } from "../../src/cli/desk/desk.ts";
import { serve } from "../../src/server/server.ts";
import { folderWith, PROGRAM } from "../command.ts";
import { absent, accessible, builtReader, goTo, NARROW, opened, sound, until, WIDE } from "./browser.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.\n\n“We are glad that it is done,” Lund said.\n";
const B = "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\nMayor Edda Lund said the town was glad.\n";
const EVIL = `</script></style><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><svg onload="window.broken = 3"></svg><a href="javascript:window.broken = 4">x</a>\u202e`;

async function desk(t: TestContext, files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith(t, {});
  const folder = join(cwd, "desk");
  mkdirSync(folder);
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
  const serving = await serve(createDesk([folder], folder, DEFAULT_BOUNDS), await builtReader());
  t.after(() => serving.close());
  return { folder, address: serving.address };
}

describe("the start page and the served reader", { skip: absent }, () => {
  test("paste, choose, drop, name by hand, read, collate: it comes to the report", async (t) => {
    const { folder, address } = await desk(t);
    const view = await opened(address);
    const { page } = view;
    await page.locator("textarea").fill(A);
    await page.getByText("Add this text").click();
    await until(page, "document.querySelectorAll('.desk-card').length === 1");
    await page.locator(".desk-files input").setInputFiles({ name: "second.txt", mimeType: "text/plain", buffer: Buffer.from(B) });
    await until(page, "document.querySelectorAll('.desk-card').length === 2");
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Pier in Ostby: third\\n\\nThe pier at Ostby opened. At least 50 people cheered, Edda Lund said.\\n"], "third.txt", { type: "text/plain" }));
      document.querySelector(".desk-add").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    })()`);
    await until(page, "document.querySelectorAll('.desk-card').length === 3");

    const card = page.locator(".desk-card", { hasText: "second.txt" });
    await card.getByText("Name outlet, date and address").click();
    await card.getByLabel("Outlet").fill("The Ostby Post");
    await card.getByLabel("Published").fill("2031-09-25");
    await card.getByLabel("Address").fill("https://post.example/1");
    await card.getByText("Keep", { exact: true }).click();
    await until(page, "document.querySelector('.desk-articles').innerText.includes('The Ostby Post')");
    assert.match(readFileSync(join(folder, "metadata.csv"), "utf8"), /second\.txt,The Ostby Post/);
    await card.getByText("Read it as it was understood").click();
    await until(page, "document.querySelector('.desk-text')?.innerText.includes('About 60 people came')");
    await sound(view, "start page");
    await accessible(page, "start page");

    await page.getByText("they all tell one event").click();
    await page.getByText("Lay them side by side").click();
    await page.waitForSelector("main.view", { timeout: 30_000 });
    await sound(view, "the report");
    assert.match(await page.locator("main").innerText(), /Ostby/);
    await page.context().close();
  });

  test("a mark is written to the folder and obeyed when the articles are collated again", async (t) => {
    const { folder, address } = await desk(t, { "a.txt": A, "b.txt": B });
    const { page } = await opened(address);
    await collated(page);
    const story = await page.evaluate<string>("fetch('run.json').then((answer) => answer.json()).then((run) => run.stories[0].id)");
    await goTo(page, `#/matrix/${story}?kind=figure`);
    const before = await page.locator(".grid-row").count();
    assert.ok(before > 0);
    await page.locator(".cell:has(.passage)").first().click();
    await page.locator(".passage-card .mark-wrong").first().click();
    await page.locator(".checked", { hasText: "1 of" }).waitFor();
    for (let tries = 0; tries < 50 && !existsSync(join(folder, "decisions.json")); tries++) await page.waitForTimeout(100);
    const { marks } = JSON.parse(readFileSync(join(folder, "decisions.json"), "utf8")) as { marks: { mark: string; kind: string; passages: { exact: string }[] }[] };
    assert.deepEqual(marks.map(({ mark, kind }) => [mark, kind]), [["wrong", "figure"]]);
    // Another browser has them too: the folder keeps them, not the page.
    const other = await opened(`${address}#/matrix/${story}`);
    await other.page.locator(".checked", { hasText: "1 of" }).waitFor();
    await other.page.context().close();

    await page.evaluate("location.hash = '#/desk'");
    await collated(page);
    await until(page, "fetch('run.json').then((answer) => answer.json()).then((run) => !JSON.stringify(run.articles.map((article) => article.figures.map(({ span }) => article.text.slice(...span)))).includes(" + JSON.stringify(JSON.stringify(marks[0]!.passages[0]!.exact).slice(1, -1)) + "))");
    await page.context().close();
  });

  for (const [name, size] of [["wide", WIDE], ["narrow", NARROW]] as const) {
    test(`${name}: hostile files run nothing, on the start page and in the report`, async (t) => {
      const { address } = await desk(t, {
        "a.txt": `${EVIL} pier\n\nThe pier in Ostby reopened, Mayor Edda ${EVIL} Lund said. At least 40 people ${EVIL} cheered.\n\n“We are ${EVIL} glad,” Lund said.\n`,
        "b.txt": B,
        "c.html": `<!doctype html><title>Ostby pier ${EVIL}</title><meta name=author content='${EVIL}'><article><h1>Ostby pier</h1><p onclick="window.broken=6">The pier in Ostby opened again on Monday, the harbour office said. About 60 people came.</p><script>window.broken = 7</script><iframe src="https://evil.example"></iframe></article>`,
        "empty.txt": "",
        "decisions.json": JSON.stringify({ format: 1, mustLink: [[EVIL, "b.txt"]], cannotLink: [[EVIL]], marks: [{ kind: "name", mark: "right", passages: [{ article: EVIL, exact: EVIL, span: [0, 4] }] }, { kind: EVIL, mark: EVIL, passages: [] }] }),
        "metadata.csv": `file,outlet,title,url\nb.txt,"Post ${EVIL.replaceAll('"', '""')}","Pier ${EVIL.replaceAll('"', '""')}",javascript:window.broken=8\n`,
      });
      const view = await opened(address, { ...size, scheme: "dark" });
      const { page } = view;
      await page.waitForSelector(".desk-card");
      for (const fold of await page.getByText("Read it as it was understood").all()) await fold.click();
      await sound(view, "start page");
      await accessible(page, `${name} start page`);
      await page.getByText("they all tell one event").click();
      await collated(page);
      const story = await page.evaluate<string>("fetch('run.json').then((answer) => answer.json()).then((run) => run.stories[0].id)");
      for (const tab of ["overview", "matrix", "reader", "numbers", "copies", "names", "stories"]) {
        await goTo(page, tab === "stories" ? "#/stories" : `#/${tab}/${story}`);
        await sound(view, tab);
      }
      await page.context().close();
    });
  }

  test("variorum open --no-browser serves the built reader, and ends when it is told to", async (t) => {
    if (!existsSync(new URL("../../dist/web/reader.js", import.meta.url))) return t.skip("the reader has not been built: npm run build");
    const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
    const program = spawn(process.execPath, [PROGRAM, "open", "a.txt", "b.txt", "--together", "--no-browser"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    t.after(() => program.kill());
    const address = await new Promise<string>((done, failed) => {
      let said = "";
      program.stdout.setEncoding("utf8").on("data", (words: string) => {
        said += words;
        const found = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]+\//.exec(said);
        if (found) done(found[0]);
      });
      program.once("exit", (code) => failed(new Error(`ended with ${code}: ${said}`)));
    });
    const view = await opened(address);
    await view.page.waitForSelector("main.view", { timeout: 30_000 });
    await sound(view, "variorum open");
    await view.page.context().close();
    const ended = new Promise<number | null>((done) => program.once("exit", done));
    program.kill("SIGINT");
    assert.equal(await ended, 0);
    assert.deepEqual(readdirSync(cwd).sort(), ["a.txt", "b.txt"], "what was only read is not written to");
  });
});

/** From the start page to the report. */
async function collated(page: Page): Promise<void> {
  await page.waitForSelector(".desk-card");
  await page.getByText("Lay them side by side").click();
  await page.waitForSelector("main.view", { timeout: 30_000 });
}
