/** Quotes, speakers and cues against a labelled set: `node bench/quotes.ts`, with `--train` for the other sample and `--errors N` for examples of errors. */
import { findQuotes } from "../src/stages/findings/quotes/quotes.ts";
import { quoteLine } from "./found.ts";
import { labelled, readingOfLabelled, scored } from "./labelled.ts";

const asked = process.argv.indexOf("--errors");
const examples = asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20);
const set = process.argv.includes("--train") ? "quotes-train" : "quotes";
const articles = labelled(set);

if (articles !== null) {
  const readings = articles.map((article) => readingOfLabelled(article));
  const begun = process.cpuUsage();
  const found = readings.map((reading) => findQuotes(reading).quotes);
  const seconds = process.cpuUsage(begun).user / 1e6;
  const tokens = readings.reduce((sum, reading) => sum + reading.tokens.count, 0);
  const ours = readings.map((reading, i) => quoteLine(reading, found[i]!));
  console.log(`## ${set}: findQuotes, ${Math.round(tokens / seconds)} tokens a second of processor time\n`);
  console.log(scored(set, "quotes", ours, examples));
}
