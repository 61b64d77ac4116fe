/**
 * The pairs of articles with the highest overlap in real news, for reading by eye: thirty of the set `conflicts` and thirty of `stories`, by the larger share.
 * Ids, shares, kinds and the verdicts that were written beside them; `--texts` prints what they share and what is around it.
 * `node bench/copiesHandCheck.ts` (skipped where the sets are absent).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Copy, SharedText } from "../src/model/copy.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { integrity } from "../src/stages/integrity/integrity.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { DATA } from "./dataFolder.ts";

const SETS = { conflicts: "articles.jsonl", stories: "gold.jsonl" } as const;
const PAIRS_OF_SET = 30;
const VERDICTS = new URL("labels/copiesHandCheck.jsonl", import.meta.url);

interface SetArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly outlet: string | null;
}

export interface CheckedPair extends SharedText {
  readonly set: keyof typeof SETS;
  readonly passages: readonly Copy[];
  readonly verdict: string | null;
}

/** The pairs with the highest overlap of one set, or null where it is absent. */
export function highestOverlap(set: keyof typeof SETS): { readonly pairs: readonly CheckedPair[]; readonly articles: ReadonlyMap<string, SetArticle> } | null {
  const file = join(DATA, set, SETS[set]);
  if (!existsSync(file)) {
    console.log(`skipped: ${set} is not there (VARIORUM_DATA names the folder that holds it)`);
    return null;
  }
  const articles = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as SetArticle);
  const lexicon = createLexicon();
  const readings = articles.map(({ id, text, date, outlet }) => {
    const article = articleOf(text, { id, ...(date === null ? {} : { published: date }), ...(outlet === null ? {} : { outlet }) });
    const { flags, edits } = integrity(article);
    return tag(tokenise(article, flags, edits, lexicon), testModels());
  });
  const { pairs, passages } = copies(readings);
  const verdicts = verdictsOf();
  const larger = ({ shareOfA, shareOfB }: SharedText): number => Math.max(shareOfA, shareOfB);
  const words = ({ a, b }: SharedText): number => passages.reduce((sum, copy) => sum + (copy.a.article === a && copy.b.article === b ? copy.tokens : 0), 0);
  const highest = pairs.toSorted((x, y) => larger(y) - larger(x) || words(y) - words(x) || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, PAIRS_OF_SET);
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    pairs: highest.map((pair) => ({ ...pair, set, passages: passages.filter(({ a, b }) => a.article === pair.a && b.article === pair.b), verdict: verdicts.get(`${pair.a} ${pair.b}`) ?? null })),
  };
}

function verdictsOf(): ReadonlyMap<string, string> {
  if (!existsSync(VERDICTS)) return new Map();
  const lines = readFileSync(VERDICTS, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { readonly a: string; readonly b: string; readonly verdict: string });
  return new Map(lines.map(({ a, b, verdict }) => [`${a} ${b}`, verdict]));
}

/** Characters of each text shown. */
const SHOWN = 420;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tally = new Map<string, number>();
  for (const set of ["conflicts", "stories"] as const) {
    const found = highestOverlap(set);
    if (found === null) continue;
    console.log(`| ${set}: a | b | of a | of b | exact | near | direction | verdict |\n|---|---|---|---|---|---|---|---|`);
    for (const { a, b, shareOfA, shareOfB, passages, direction, because, verdict } of found.pairs) {
      const kinds = (kind: Copy["kind"]): number => passages.filter((passage) => passage.kind === kind).length;
      console.log(`| ${a} | ${b} | ${shareOfA.toFixed(2)} | ${shareOfB.toFixed(2)} | ${kinds("exact")} | ${kinds("near")} | ${direction} | ${verdict ?? "not read yet"} |`);
      tally.set(verdict ?? "not read yet", (tally.get(verdict ?? "not read yet") ?? 0) + 1);
      if (!process.argv.includes("--texts")) continue;
      for (const id of [a, b]) {
        const { text, outlet, date } = found.articles.get(id)!;
        console.log(`   ${id} ${outlet ?? ""} ${date ?? ""} (${text.length}): ${text.slice(0, SHOWN).replace(/\s+/g, " ")}`);
      }
      console.log(`   ${because.join("; ")}\n   ${passages.map((passage) => `[${passage.kind} ${passage.similarity.toFixed(2)}] ${found.articles.get(a)!.text.slice(passage.a.start, passage.a.end).replace(/\s+/g, " ").slice(0, 160)}`).join("\n   ")}\n`);
    }
  }
  console.log(`\n${[...tally].sort(([x], [y]) => (x < y ? -1 : 1)).map(([verdict, count]) => `${verdict}: ${count}`).join(", ")}`);
}
