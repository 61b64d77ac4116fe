import type { Copy, Direction, OwnShare, Recurring, SharedText } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import type { Compared } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { labelOf, paragraphOf } from "../labels.ts";
import { largerShare } from "../summary.ts";
import { listedCopies } from "../sharedText.ts";
import { clipped, counted, foldedReasons, oneLine, percent } from "../wording.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./story.ts";
import { wrapped } from "./wrapped.ts";

/** Pairs and passages shown; what is left out is counted, and stands whole in the other formats. */
const MOST_PAIRS = 20;
const MOST_PASSAGES = 3;
const MOST_REASONS = 3;
const MOST_RECURRING = 5;
const MOST_SHARES = 20;
/** Characters of a passage: enough to recognise it. */
const PASSAGE_ROOM = 70;

/** Who shares text with whom, the pair with the largest share first. */
export function* copiesText({ articles, copies }: Compared, { width, paint }: Screen): Generator<string> {
  const readings = new Map(articles.map((reading) => [reading.article.id, reading]));
  const passages = Map.groupBy(listedCopies(copies), ({ a, b }) => `${a.article} ${b.article}`);
  const pairs = copies.pairs.toSorted((x, y) => largerShare(y) - largerShare(x));
  yield `${paint.heading("COPIES")} · ${articles.length} articles · ${pairs.length} ${pairs.length === 1 ? "pair shares" : "pairs share"} text\n`;
  for (const pair of pairs.slice(0, MOST_PAIRS)) {
    const [a, b] = [readings.get(pair.a)!, readings.get(pair.b)!];
    yield wrapped(`  ${pairWords(pair, label(a), label(b))} · ${percent(pair.shareOfA)} of the first, ${percent(pair.shareOfB)} of the second`, width, "    ");
    for (const reason of foldedReasons(pair.because).slice(0, MOST_REASONS)) yield wrapped(`    ${paint.faint(printable(reason))}`, width, "      ");
    const among = (passages.get(`${pair.a} ${pair.b}`) ?? []).toSorted((x, y) => y.tokens - x.tokens);
    for (const copy of among.slice(0, MOST_PASSAGES)) yield wrapped(`    ${passageWords(copy, a, b)}`, width, "      ");
    if (among.length > MOST_PASSAGES) yield `    ${paint.faint(`and ${among.length - MOST_PASSAGES} more`)}\n`;
  }
  if (pairs.length > MOST_PAIRS) yield `  ${paint.faint(`and ${pairs.length - MOST_PAIRS} more pairs: --format csv or json`)}\n`;

  const { groups = [], recurring = [], shares = [] } = copies;
  yield* section("NEARLY ONE TEXT", groups.map((group) => group.map((id) => label(readings.get(id)!)).join(", ")), MOST_PAIRS);
  yield* section("WHAT EACH HOLDS", shares.filter(({ own }) => own < 1).toSorted((x, y) => x.own - y.own).map(shareWords), MOST_SHARES);
  yield* section("IN MANY STORIES, COUNTED FOR NONE", recurring.toSorted((x, y) => y.articles - x.articles).map(recurringWords), MOST_RECURRING);

  function* section(title: string, lines: readonly string[], most: number): Generator<string> {
    if (lines.length === 0) return;
    yield `${paint.heading(title)}\n`;
    for (const line of lines.slice(0, most)) yield wrapped(`  ${line}`, width, "    ");
    if (lines.length > most) yield `  ${paint.faint(`and ${lines.length - most} more: --format json`)}\n`;
  }

  function shareWords({ article, own, copied, rewritten, recurring: standing }: OwnShare): string {
    const parts = ([["own", own], ["copied", copied], ["told by others in other words", rewritten], ["standing text", standing]] as const).filter(([, share]) => share > 0);
    return `${label(readings.get(article)!)} · ${parts.map(([name, share]) => `${percent(share)} ${name}`).join(", ")}`;
  }

  function recurringWords({ kind, articles: count, places }: Recurring): string {
    const [first] = places;
    return `${kind}, in ${counted(count, "article", "articles")}: “${paint.exact(clipped(words(readings.get(first!.article)!, first!), PASSAGE_ROOM))}”`;
  }

  function passageWords({ a, b, kind, written }: Copy, readingA: Reading, readingB: Reading): string {
    const [here, there] = [words(readingA, a), words(readingB, b)];
    const note = written ? ` ${paint.warning(`(differs in ${written.join(", ")})`)}` : "";
    if (here === there) return `${kind} ${place(readingA, a)} and ${place(readingB, b)} “${paint.exact(clipped(here, PASSAGE_ROOM))}”${note}`;
    return `${kind} ${place(readingA, a)} “${paint.exact(clipped(here, PASSAGE_ROOM))}” | ${place(readingB, b)} “${paint.exact(clipped(there, PASSAGE_ROOM))}”${note}`;
  }
}

const DIRECTIONS: Readonly<Record<Direction, (a: string, b: string) => string>> = {
  "a-from-b": (a, b) => `${a} from ${b}`,
  "b-from-a": (a, b) => `${a} gave to ${b}`,
  common: (a, b) => `${a} and ${b} both go back to one text`,
  undecided: (a, b) => `${a} and ${b}, undecided`,
};

function pairWords({ direction }: SharedText, a: string, b: string): string {
  return DIRECTIONS[direction](a, b);
}

function label({ article }: Reading): string {
  return printable(labelOf(article));
}

function words({ article }: Reading, { start, end }: Span): string {
  return oneLine(printable(article.text.slice(start, end)));
}

function place({ article }: Reading, span: Span): string {
  const paragraph = paragraphOf(article, span);
  return paragraph > 0 ? `¶${paragraph}` : "headline";
}
