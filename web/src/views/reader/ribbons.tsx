import { useEffect, useReducer, useRef } from "preact/hooks";
import { RELATION_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { RELATION_SIGNS } from "../../components/badges.tsx";
import { cellName } from "../../run/route.ts";
import { type Join, ribbonPath } from "../../run/sideBySide.ts";
import { passageKey } from "../../run/textMarks.ts";
import type { Chosen } from "./marks.ts";
import type { TextHandle } from "./textHandle.ts";

interface RibbonsProps {
  readonly columns: readonly number[];
  /** Of each gap between neighbours. */
  readonly joins: readonly (readonly Join[])[];
  readonly chosen: Chosen | null;
  readonly handles: ReadonlyMap<number, TextHandle>;
  /** Drawn anew when these change. */
  readonly marks: unknown;
}

/** What is the same point is joined across the gaps. Only what is seen is drawn, and drawn anew whenever a text moves. */
export function Ribbons({ columns, joins, chosen, handles, marks }: RibbonsProps) {
  const { set } = useApp();
  const svg = useRef<SVGSVGElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);

  useEffect(() => {
    const texts = svg.current!.parentElement!;
    let asked = 0;
    const soon = () => {
      if (asked === 0) {
        asked = requestAnimationFrame(() => {
          asked = 0;
          redraw(undefined as never);
        });
      }
    };
    // Scrolling does not bubble; it is caught on its way down.
    texts.addEventListener("scroll", soon, { capture: true, passive: true });
    const watch = new ResizeObserver(soon);
    watch.observe(texts);
    soon();
    return () => {
      cancelAnimationFrame(asked);
      watch.disconnect();
      texts.removeEventListener("scroll", soon, { capture: true });
    };
  }, [columns, joins, marks, chosen]);

  const box = svg.current?.getBoundingClientRect();
  const seen = box ? columns.map((column) => extentsIn(handles.get(column), box.top)) : [];
  const drawn = box ? joins.flatMap((gap, i) => gapDrawn(withNearest(gap, chosen, columns[i]!, columns[i + 1]!), seen[i], seen[i + 1], box.left, chosen)) : [];
  return (
    <svg class="ribbons" ref={svg} aria-hidden="true">
      {drawn.map(({ join, path, x, y, whole }) => {
        const on = chosen !== null && join.row === chosen.row;
        const { row } = join;
        const choose = () => row && !on && set({ cell: cellName({ row: row.row.id, column: columns[joins.findIndex((gap) => gap.includes(join))]! }), place: null });
        return (
          <g key={`${x} ${join.key}`} class={`ribbon ${join.kind === "copy" ? "shared" : join.nearest ? "nearest" : join.relation}${on ? " on" : chosen ? " off" : ""}`} onClick={choose}>
            <path d={path} />
            {row && whole && (on || join.relation === "conflict" || join.relation === "update") && (
              <>
                <circle cx={x} cy={y} r={8} />
                <text x={x} y={y}>
                  {join.nearest ? "?" : RELATION_SIGNS[join.relation]}
                </text>
              </>
            )}
            <title>{join.nearest ? "the nearest sentence" : row ? RELATION_WORDS[join.relation] : "shared text"}</title>
          </g>
        );
      })}
    </svg>
  );
}

/** Of the chosen row also the way from a passage to the nearest sentence of a text in which it was not found. */
function withNearest(gap: readonly Join[], chosen: Chosen | null, left: number, right: number): readonly Join[] {
  if (!chosen || gap.some(({ row }) => row === chosen.row)) return gap;
  const { row } = chosen;
  const [a, b] = [row.row.cells[left]!, row.row.cells[right]!];
  if ((a.state === "says") === (b.state === "says")) return gap;
  return [...gap, { key: passageKey(row, 0), kind: row.row.kind, relation: "single", row, nearest: true }];
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

interface Extents {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly of: ReadonlyMap<string, Extent>;
}

/** Where the passages that are in sight stand, from the top of the drawing. */
function extentsIn(handle: TextHandle | undefined, zero: number): Extents | undefined {
  if (!handle) return undefined;
  const view = handle.scroll.getBoundingClientRect();
  const of = new Map<string, Extent>();
  for (const block of handle.scroll.querySelectorAll<HTMLElement>(".block")) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < view.top) continue;
    if (top > view.bottom) break;
    for (const piece of block.querySelectorAll<HTMLElement>("[data-keys]")) {
      const rect = piece.getBoundingClientRect();
      for (const key of piece.dataset["keys"]!.split(" ")) {
        const before = of.get(key);
        of.set(key, { top: Math.min(before?.top ?? Infinity, rect.top - zero), bottom: Math.max(before?.bottom ?? -Infinity, rect.bottom - zero) });
      }
    }
  }
  return { left: view.left, right: view.right, top: view.top - zero, bottom: view.bottom - zero, of };
}

interface Drawn {
  readonly join: Join;
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Both ends are in sight. */
  readonly whole: boolean;
}

function gapDrawn(gap: readonly Join[], left: Extents | undefined, right: Extents | undefined, zero: number, chosen: Chosen | null): Drawn[] {
  if (!left || !right) return [];
  const [from, to] = [left.right - zero, right.left - zero];
  const drawn: Drawn[] = [];
  for (const join of gap) {
    const a = inSight(left.of.get(join.key), left);
    const b = inSight(right.of.get(join.key), right);
    if (!a || !b) continue;
    const path = ribbonPath({ left: from, right: to, fromTop: a.top, fromBottom: a.bottom, toTop: b.top, toBottom: b.bottom });
    drawn.push({ join, path, x: (from + to) / 2, y: (a.top + a.bottom + b.top + b.bottom) / 4, whole: true });
  }
  // The chosen one is drawn last, so that it lies on top.
  return drawn.sort((a, b) => Number(isChosen(a.join, chosen)) - Number(isChosen(b.join, chosen)));
}

function isChosen({ row, key }: Join, chosen: Chosen | null): boolean {
  return chosen !== null && row === chosen.row && key === passageKey(chosen.row, 0);
}

function inSight(extent: Extent | undefined, { top, bottom }: Extents): Extent | null {
  if (!extent) return null;
  const [from, to] = [Math.max(extent.top, top), Math.min(extent.bottom, bottom)];
  return to > from ? { top: from, bottom: to } : null;
}
