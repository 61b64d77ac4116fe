/** Numbers against a labelled set: `node bench/figures.ts`, with `--errors N` examples of errors. */
import { findDates } from "../src/stages/findings/dates/dates.ts";
import { figureLine } from "./found.ts";
import { labelled, readingOfLabelled, scored } from "./labelled.ts";

const asked = process.argv.indexOf("--errors");
const examples = asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20);
const articles = labelled("meantime");

if (articles !== null) {
  const readings = articles.map((article) => readingOfLabelled(article));
  const dates = readings.map(findDates);
  const begun = performance.now();
  const ours = readings.map((reading, i) => figureLine(reading, dates[i]!));
  const seconds = (performance.now() - begun) / 1000;
  const tokens = readings.reduce((sum, reading) => sum + reading.tokens.count, 0);
  console.log(`## meantime: findFigures, ${Math.round(tokens / seconds)} tokens a second\n`);
  console.log(scored("meantime", "figures", ours, examples));
}
