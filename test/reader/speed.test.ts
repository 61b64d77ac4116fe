/** How long a report takes to paint and whether it scrolls smoothly. Milliseconds of a quiet machine; what others take of the processor is given back. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readerPage } from "../../src/outputs/reader/reader.ts";
import { absent, type Opened, opened, reportAt } from "./browser.ts";
import { largeRun } from "./largeRun.ts";

const REPORTS: readonly (readonly [articles: number, rows: number, most: number])[] = [
  [10, 100, 1000],
  [60, 3000, 3000],
];
/** The best of so many counts: a loaded machine is slow by chance, never fast by chance. */
const RUNS = 3;
/** A frame longer than this is seen as a jerk. */
const LONG_FRAME = 100;

describe("the reader's speed", { skip: absent }, () => {
  for (const [articles, rows, most] of REPORTS) {
    test(`${articles} articles and ${rows} rows paint in under ${most} ms and scroll smoothly`, async (t) => {
      const address = `${await reportAt(`speed-${articles}`, (files) => readerPage([JSON.stringify(largeRun(articles, rows))], "articles", files))}#/matrix/story0`;
      let best = Infinity;
      for (let run = 0; run < RUNS && best > most; run++) {
        const slack = slackNow();
        const view = await opened(address);
        const painted = await paintedAt(view);
        best = Math.min(best, painted / slack);
        t.diagnostic(`painted after ${Math.round(painted)} ms, ${slack.toFixed(1)} times the processor's time`);
        await view.page.context().close();
      }
      assert.ok(best < most, `${Math.round(best)} ms`);

      let fewest = Infinity;
      for (let run = 0; run < RUNS && fewest > 2; run++) {
        const slack = slackNow();
        const { page } = await opened(address);
        await page.waitForSelector(".grid-row");
        const frames = await page.evaluate<number[]>(SCROLLED);
        const long = frames.filter((frame) => frame > LONG_FRAME * slack).length;
        fewest = Math.min(fewest, long);
        t.diagnostic(`${frames.length} frames, the longest ${Math.round(Math.max(...frames))} ms, ${long} long`);
        await page.context().close();
      }
      assert.ok(fewest <= 2, `${fewest} long frames`);
    });
  }
});

/** Milliseconds from the start of loading until rows stand on the screen and a frame has been drawn. */
async function paintedAt({ page }: Opened): Promise<number> {
  // The paint that holds the rows is the largest; the one before is the empty page.
  await page.waitForSelector(".grid-row");
  return page.evaluate<number>("new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))");
}

/** A person turns the wheel for two seconds: the milliseconds of each frame. */
const SCROLLED = `new Promise((done) => {
  const grid = document.querySelector(".grid");
  const frames = [];
  let before = performance.now();
  const step = () => {
    const now = performance.now();
    frames.push(now - before);
    before = now;
    if (frames.length === 60) return done(frames);
    grid.scrollTop += 240;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** How many times longer work takes now than its own processor time: 1 on a quiet machine. */
function slackNow(): number {
  const start = performance.now();
  const used = process.cpuUsage();
  while (performance.now() - start < 150);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, 150 / Math.max(1, (user + system) / 1000));
}
