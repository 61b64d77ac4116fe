import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SpanPair } from "../../../../src/model/report.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { cellName, type PlaceName } from "../../run/route.ts";
import { passagesIn } from "../../run/sides.ts";
import { byPlace, isShared, matchedIn, type Show, type TextMark } from "../../run/textMarks.ts";
import type { Chosen } from "./marks.ts";
import type { TextHandle } from "./textHandle.ts";

interface ReadingOf {
  readonly columns: readonly number[];
  readonly shows: readonly Show[];
  readonly chosen: Chosen | null;
  readonly place: PlaceName | null;
  readonly found: ReadonlyMap<number, readonly SpanPair[]>;
  readonly handles: ReadonlyMap<number, TextHandle>;
  readonly search: RefObject<HTMLInputElement | null>;
}

export interface Reading {
  /** The column in which the keys move. */
  readonly column: number;
  readonly enter: (column: number) => void;
  /** A passage was clicked: the text in which it stands must not move. */
  readonly click: () => void;
  /** To the next place of the searched words, or the one before. */
  readonly toFound: (step: 1 | -1) => void;
  readonly toPassage: (step: 1 | -1) => void;
  /** Number of the searched place one is at, from 1; 0 before the first. */
  readonly foundAt: number;
}

/** Where somebody is in the texts, how the keys move them on, and that all texts go along. */
export function useReading({ columns, shows, chosen, place, found, handles, search }: ReadingOf): Reading {
  const { story, set } = useApp();
  const [entered, enter] = useState(-1);
  // Other words begin again at the first place.
  const [walked, setWalked] = useState({ found, at: 0 });
  const foundAt = walked.found === found ? walked.at : 0;
  const byKey = useRef(false);
  const clicked = useRef(false);
  const column = chosen && columns.includes(chosen.column) ? chosen.column : columns.includes(entered) ? entered : columns[0]!;

  // The column that was chosen stays where it is, if its passage is in sight; the others go to theirs and stop at the same height.
  useEffect(() => {
    if (!chosen) {
      const of = place ? story.letters.indexOf(place.letter) : -1;
      if (place && of >= 0) handles.get(of)?.bring(place.span);
      return;
    }
    const own = spansOf(chosen, chosen.column);
    const handle = handles.get(chosen.column);
    const seen = (clicked.current ? own : own.slice(0, 1)).map((span) => handle?.sight(span) ?? null).find((top) => top !== null) ?? null;
    clicked.current = false;
    if (seen === null && own[0]) handle?.bring(own[0]);
    if (byKey.current && own[0]) window.setTimeout(() => handle?.focus(own[0]!), seen === null ? 80 : 0);
    byKey.current = false;
    for (const other of columns) {
      const [span] = other === chosen.column ? [] : spansOf(chosen, other);
      if (span) handles.get(other)?.bring(span, seen ?? undefined);
    }
  }, [chosen, place, columns]);

  const go = (row: string, to: number) => {
    byKey.current = true;
    set({ cell: cellName({ row, column: to }), place: null }, "replace");
  };
  const toPassage = (step: 1 | -1) => {
    const matched = matchedIn(story, column).filter(({ key, kind, row }) => key.endsWith(".0") && shows.includes(kind as Show) && isShared(row!, columns));
    const next = nextOf(matched, chosen && column === chosen.column ? chosen : null, chosen ? (spansOf(chosen, column)[0] ?? null) : null, step);
    if (next) go(next.row!.row.id, column);
  };
  const across = (step: 1 | -1) => {
    const next = columns[columns.indexOf(column) + step];
    if (next === undefined) return;
    enter(next);
    if (chosen) go(chosen.row.row.id, next);
    else handles.get(next)?.scroll.focus({ preventScroll: true });
  };
  const toFound = (step: 1 | -1) => {
    const all = columns.flatMap((each) => (found.get(each) ?? []).map((span) => ({ each, span })));
    if (all.length === 0) return;
    const next = ((foundAt === 0 && step < 0 ? 0 : foundAt - 1) + step + all.length) % all.length;
    setWalked({ found, at: next + 1 });
    enter(all[next]!.each);
    set({ cell: null, place: `${story.letters[all[next]!.each]}:${all[next]!.span.join("-")}` }, "replace");
  };
  useShortcuts([
    { keys: ["j"], does: "next matched passage", run: () => toPassage(1) },
    { keys: ["k"], does: "matched passage before", run: () => toPassage(-1) },
    { keys: ["ArrowRight"], does: "to the text on the right", run: () => across(1) },
    { keys: ["ArrowLeft"], does: "to the text on the left", run: () => across(-1) },
    { keys: ["/"], does: "search in the texts", run: () => search.current?.focus() },
    { keys: ["n"], does: "next place of the searched words", run: () => toFound(1) },
    { keys: ["Escape"], does: "let go of the passage", run: () => (chosen || place ? set({ cell: null, place: null }) : false) },
  ]);
  return { column, enter, click: () => void (clicked.current = true), toFound, toPassage, foundAt };
}

/** Where a column has a row: its passages, else the nearest sentence. */
function spansOf({ row }: Chosen, column: number): SpanPair[] {
  const cell = row.row.cells[column];
  if (cell?.state === "says") return passagesIn(row, column).map(({ span }) => span);
  return cell?.nearest ? [cell.nearest.span] : [];
}

function nextOf(matched: readonly TextMark[], chosen: Chosen | null, from: SpanPair | null, step: 1 | -1): TextMark | undefined {
  const now = chosen ? matched.findIndex(({ row }) => row === chosen.row) : -1;
  if (now >= 0) return matched[now + step];
  if (from === null) return step > 0 ? matched[0] : matched.at(-1);
  return step > 0 ? matched.find((mark) => byPlace(mark, { span: from }) > 0) : matched.findLast((mark) => byPlace(mark, { span: from }) < 0);
}
