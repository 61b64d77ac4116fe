import type { Copies, SharedText } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import type { Compared } from "../../model/run.ts";
import { headReport, pairReport, quotedCopyReport, recurringReport, shareReport } from "../report.ts";
import { listedCopies } from "../sharedText.ts";
import { arrayPieces, opening } from "./pieces.ts";

/** What the articles have in common, as one JSON object in pieces. Texts stay out; every passage carries its words. */
export function* copiesJson({ articles, copies, problems }: Compared, version: string): Generator<string> {
  const texts = textsOf(articles);
  yield `${opening(version)},\n"articles":`;
  yield* arrayPieces(articles, ({ article }) => headReport(article));
  yield `,\n"pairs":`;
  yield* arrayPieces(copies.pairs, pairReport);
  yield `,\n"copies":`;
  yield* arrayPieces(listedCopies(copies), (copy) => quotedCopyReport(copy, texts));
  yield `,\n"perhapsRewritten":`;
  yield* arrayPieces(copies.perhapsRewritten ?? [], (copy) => quotedCopyReport(copy, texts));
  yield* sharedPieces(copies);
  yield `,\n"problems":`;
  yield* arrayPieces(problems, (problem) => problem);
  yield "}\n";
}

/** One pair of articles a line, with its passages. */
export function* pairLines({ articles, copies }: Compared, version: string): Generator<string> {
  const texts = textsOf(articles);
  const heads = new Map(articles.map(({ article }) => [article.id, headReport(article)]));
  const passages = Map.groupBy(listedCopies(copies), ({ a, b }) => pairKey(a.article, b.article));
  for (const pair of copies.pairs) {
    const among = passages.get(pairKey(pair.a, pair.b)) ?? [];
    yield `${JSON.stringify({
      format: 1,
      variorum: version,
      articles: [heads.get(pair.a), heads.get(pair.b)],
      pair: pairReport(pair),
      copies: among.map((copy) => quotedCopyReport(copy, texts)),
    })}\n`;
  }
}

/** What many stories share, which articles are nearly one text, and what each article's words are. */
export function* sharedPieces({ recurring = [], groups = [], shares = [] }: Copies): Generator<string> {
  yield `,\n"recurring":`;
  yield* arrayPieces(recurring, recurringReport);
  yield `,\n"nearDuplicates":`;
  yield* arrayPieces(groups, (group) => group);
  yield `,\n"shares":`;
  yield* arrayPieces(shares, shareReport);
}

function textsOf(articles: readonly Reading[]): ReadonlyMap<string, string> {
  return new Map(articles.map(({ article }) => [article.id, article.text]));
}

function pairKey(a: SharedText["a"], b: SharedText["b"]): string {
  return `${a} ${b}`;
}
