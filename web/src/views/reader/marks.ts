import { useMemo } from "preact/hooks";
import type { SpanPair } from "../../../../src/model/report.ts";
import { useApp } from "../../app/context.ts";
import type { PlaceName } from "../../run/route.ts";
import type { ArticleView } from "../../run/run.ts";
import { copiesIn } from "../../run/sideBySide.ts";
import type { RowView } from "../../run/story.ts";
import { quoteAt } from "../../run/targets.ts";
import { findingsIn, matchedIn, passageKey, type Show, type TextMark } from "../../run/textMarks.ts";
import { passagesIn } from "../../run/sides.ts";

/** The cell of the address. */
export interface Chosen {
  readonly row: RowView;
  readonly column: number;
}

interface Marked {
  readonly columns: readonly number[];
  readonly shows: readonly Show[];
  readonly chosen: Chosen | null;
  readonly place: PlaceName | null;
  readonly found: ReadonlyMap<number, readonly SpanPair[]>;
}

/** Everything that is set off in the texts that are shown, by column. */
export function useMarks({ columns, shows, chosen, place, found }: Marked): ReadonlyMap<number, readonly TextMark[]> {
  const { run, story } = useApp();
  const standing = useMemo(
    () => new Map(columns.map((column) => [column, [...matchedIn(story, column).filter((mark) => shows.includes(mark.kind as Show)), ...findingsIn(story.columns[column]!, shows), ...(shows.includes("copy") ? copiesIn(run.report, story, columns, column) : [])]])),
    [run, story, columns, shows],
  );
  return useMemo(
    () =>
      new Map(
        columns.map((column) => {
          const row = chosen?.row ?? null;
          const own = row && !shows.includes(row.row.kind) ? matchedIn(story, column).filter((mark) => mark.row === row) : [];
          const placed = place && story.letters[column] === place.letter ? [plain("place", place.span)] : [];
          return [column, [...standing.get(column)!, ...own, ...(row ? besides(row, column, story.columns[column]!) : []), ...placed, ...(found.get(column) ?? []).map((span) => plain("found", span))]];
        }),
      ),
    [standing, chosen, place, found],
  );
}

/** What belongs to a row besides its passages: who says them, and the nearest sentence where it was not found. */
function besides(row: RowView, column: number, article: ArticleView): TextMark[] {
  const cell = row.row.cells[column]!;
  if (cell.state !== "says") return cell.nearest ? [{ ...plain("nearest", cell.nearest.span), row, key: passageKey(row, 0) }] : [];
  return passagesIn(row, column).flatMap(({ span, source }) => {
    const speaker = row.row.kind === "quote" ? (quoteAt(article, span)?.speaker ?? null) : null;
    if (speaker) return [{ ...plain("speaker", speaker.span), inferred: speaker.inferred }];
    return source ? [plain("speaker", source.span)] : [];
  });
}

function plain(kind: TextMark["kind"], span: SpanPair): TextMark {
  return { span, kind, key: "", row: null, relation: null, inferred: false };
}
