import type { Span } from "../../../model/span.ts";
import type { Mark } from "./marks.ts";

/** Words between two marks that belong together. Spans count in the text as it reads. */
export interface Pair {
  /** With the marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  readonly level: Mark["level"];
  /** Characters that open and close, told apart where one is missing. */
  readonly closed: boolean;
}

export interface Pairs {
  /** Outermost pairs in order of place, without overlap. */
  readonly pairs: readonly Pair[];
  /** Double marks that open and never close, in order of place. */
  readonly unclosed: readonly Mark[];
  /** Double marks that close what never opened. */
  readonly unopened: readonly Mark[];
}

/**
 * Joins the marks of one paragraph. Doubles are joined first, by what stands around each mark and then by its shape, so that “so" and
 * “so“ close too; where that leaves some over and all are straight, they simply take turns. Singles are joined only inside one
 * level of doubles, so that an apostrophe cannot run away.
 */
export function pairsOf(marks: readonly Mark[]): Pairs {
  const doubles = marks.filter((mark) => mark.level === "double");
  const leaning = stacked(doubles);
  const joined = (leaning.unclosed.length > 0 || leaning.unopened.length > 0) && doubles.length % 2 === 0 && doubles.every((mark) => mark.shape === "either") ? inTurns(doubles) : leaning;
  const all = [...joined.pairs, ...singles(marks, joined.pairs)];
  return { ...joined, pairs: outermost(all) };
}

/** Last opened, first closed. */
function stacked(doubles: readonly Mark[]): Pairs {
  const pairs: Pair[] = [];
  const unopened: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of doubles) {
    if (opensHere(mark, open)) {
      open.push(mark);
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) unopened.push(mark);
    else pairs.push(pair(partner, mark));
  }
  return { pairs, unclosed: open, unopened };
}

function opensHere(mark: Mark, open: readonly Mark[]): boolean {
  const waits = open.length > 0;
  // ”So,” she said: a closing shape opens only where nothing waits to be closed.
  if (mark.shape === "close") return !waits && mark.leans === "open";
  // “We won.“ he said
  if (mark.leans === "close") return false;
  if (mark.leans === "open") return open.length < DEEPEST;
  return (mark.shape === "open" && !mark.spaced) || !waits;
}

/** A quotation in a quotation in a quotation; deeper ones are broken marks. */
const DEEPEST = 3;

function inTurns(doubles: readonly Mark[]): Pairs {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < doubles.length; i += 2) pairs.push(pair(doubles[i]!, doubles[i + 1]!));
  return { pairs, unclosed: [], unopened: [] };
}

function pair(open: Mark, close: Mark): Pair {
  return { outer: { start: open.start, end: close.end }, inner: { start: open.end, end: close.start }, level: open.level, closed: true };
}

/** Single marks: an opening one and the next that closes, with every double pair between them whole. */
function singles(marks: readonly Mark[], doubles: readonly Pair[]): Pair[] {
  if (!marks.some((mark) => mark.level === "single")) return [];
  const opens = new Set(doubles.map((double) => double.outer.start));
  const closes = new Set(doubles.map((double) => double.inner.end));
  const sureAhead = sureClosesAhead(marks, opens, closes);
  const pairs: Pair[] = [];
  const outside: (Mark | null)[] = [];
  let open: Mark | null = null;
  marks.forEach((mark, i) => {
    if (opens.has(mark.start)) {
      outside.push(open);
      open = null;
    } else if (closes.has(mark.start)) open = outside.pop() ?? null;
    if (mark.level === "double") return;
    if (mark.leans === "open" && open === null) open = mark;
    else if (open !== null && mark.leans === "close" && mark.shape !== "open") {
      // 'The workers' rights are good,' he said: a doubtful close waits for a sure one.
      if (!mark.sure && sureAhead[i]!) return;
      pairs.push(pair(open, mark));
      open = null;
    }
  });
  return pairs;
}

/** For each mark: whether a sure single close follows before the next single opens or the level of doubles changes. */
function sureClosesAhead(marks: readonly Mark[], opens: ReadonlySet<number>, closes: ReadonlySet<number>): boolean[] {
  const ahead: boolean[] = new Array<boolean>(marks.length).fill(false);
  for (let i = marks.length - 2; i >= 0; i--) {
    const next = marks[i + 1]!;
    if (next.level === "double") ahead[i] = !opens.has(next.start) && !closes.has(next.start) && ahead[i + 1]!;
    else if (next.leans === "open") ahead[i] = false;
    else ahead[i] = (next.sure && next.leans === "close") || ahead[i + 1]!;
  }
  return ahead;
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const ordered = [...pairs].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const outer: Pair[] = [];
  let end = -1;
  for (const pair of ordered) {
    if (pair.outer.start < end) continue;
    outer.push(pair);
    end = pair.outer.end;
  }
  return outer;
}
