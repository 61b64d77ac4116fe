/**
 * The main text of pages, on the set `extraction`, scored by its scorer; and whether every character finds its way back:
 *
 *   node bench/extraction.ts [--errors 20] [--half a|b] [--peers]
 *
 * `--half`: one half of the pages by a hash of their ids, so that rules made on one half can be looked at on the other. `--peers`: Readability
 * with linkedom on the same pages in the same run, round by round in turn, with the ratio of the times: the whole intake of the page on our side.
 */
import { type Extracted, extractedHere, extractedByReadability, extractionPages, inHalf, scoredPages, speedRatio, wayBack } from "./extractionOf.ts";

const { argv } = process;
const after = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const all = extractionPages();
if (all === null) console.log("extraction is not there (VARIORUM_DATA names the folder that holds it)");
else {
  const half = after("--half");
  const pages = half === undefined ? all : all.filter(({ id }) => inHalf(id) === half);
  const ours = pages.map(extractedHere);
  print("Variorum", ours, Number(after("--errors") ?? 0));
  const back = wayBack(ours);
  console.log(`way back: ${back.led} of ${back.characters} characters lead to their place in the page (${((100 * back.led) / back.characters).toFixed(3)} %)`);
  if (argv.includes("--peers")) {
    print("Readability 0.6.0 with linkedom", pages.map(extractedByReadability), 0);
    const { ours: here, theirs, ratio, lowest, highest } = speedRatio(pages);
    console.log(`time for ${pages.length} pages: ${here.toFixed(0)} ms and ${theirs.toFixed(0)} ms, a ratio of ${ratio.toFixed(1)} (medians of rounds in turn, ${lowest.toFixed(1)} to ${highest.toFixed(1)})`);
  }
}

function print(name: string, extracted: readonly Extracted[], errors: number): void {
  const { table, lead } = scoredPages(extracted, errors);
  console.log(`${name}\n${table.trim()}\nlead paragraph kept: accuracy ${(100 * lead).toFixed(1)}\n`);
}
