/**
 * What pages say of their articles, against labels of our own (`labels/pageFacts.json`: title and time of publication of the pages of the set `extraction`): `node bench/pageFacts.ts`, with `--errors` each error.
 * A title counts when it is the same but for marks and capitals; a date when it is the same day, a time when it is the same minute. `--shown` takes away what the pages say in their metadata: what is left is what a reader sees.
 */
import { measuredFacts } from "./pageFactsOf.ts";

const facts = measuredFacts({ shownOnly: process.argv.includes("--shown") });
if (facts === null) {
  console.log("extraction is not there (VARIORUM_DATA names the folder that holds it)");
} else {
  console.log("| half | pages | title | date, where there is one | minute, where there is one | dates that are not there | whole |\n|---|---|---|---|---|---|---|");
  for (const { half, pages, title, day, dated, minute, timed, invented, undated, whole } of facts.halves) {
    console.log(`| ${half} | ${pages} | ${share(title, pages)} | ${share(day, dated)} | ${share(minute, timed)} | ${invented} of ${undated} | ${share(whole, pages)} |`);
  }
  if (process.argv.includes("--errors")) for (const error of facts.errors) console.log(error);
  if (process.argv.includes("--partial")) for (const line of facts.notWhole) console.log(line);
}

function share(part: number, all: number): string {
  return all === 0 ? "-" : `${((100 * part) / all).toFixed(1)} (${part} of ${all})`;
}
