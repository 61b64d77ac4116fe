import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { KIND_WORDS, RELATION_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { RELATION_SIGNS } from "../../components/badges.tsx";
import { PiecesAt } from "../../components/words.tsx";
import { type Block, kindWords } from "../../run/blocks.ts";
import { cellName } from "../../run/route.ts";
import type { ArticleView } from "../../run/run.ts";
import { cutAtMarks, isSigned, type MarkedPiece, meant, type TextMark } from "../../run/textMarks.ts";
import type { Chosen } from "./marks.ts";

interface BlockProps {
  readonly article: ArticleView;
  readonly block: Block;
  readonly marks: readonly TextMark[];
  readonly column: number;
  readonly chosen: Chosen | null;
  readonly printing: boolean;
}

/** A paragraph by its kind, or what stands outside the article, with its marks. Drawn anew only when its marks change. */
export function BlockShown({ article, block, marks, column, chosen, printing }: BlockProps) {
  const { settings, route } = useApp();
  const row = chosen?.row ?? null;
  // What is not chosen here looks the same whatever is chosen elsewhere.
  const here = row && marks.some((mark) => mark.row === row) ? chosen : null;
  const address = JSON.stringify({ ...route.params, cell: "", place: "" });
  return useMemo(() => {
    const pieces = cutAtMarks(block.span, marks).map((piece) => <PieceShown key={piece.span[0]} article={article} piece={piece} column={column} chosen={here} printing={printing} />);
    return <Framed block={block}>{pieces}</Framed>;
  }, [article, block, marks, column, here, printing, settings.words, address]);
}

function Framed({ block, children }: { readonly block: Block; readonly children: ComponentChildren }) {
  const { kind, outside, goesOn, opens, closes } = block;
  const name = `block ${outside ? "outside" : kind}${goesOn ? " goes-on" : ""}${opens ? " opens" : ""}${closes ? " closes" : ""}`;
  if (outside) {
    return (
      <div class={name}>
        {opens && <p class="block-kind">outside the article</p>}
        <p dir="auto">
          {!goesOn && kind !== "other" && <span class="outside-kind">{kindWords(block)}</span>}
          {children}
        </p>
      </div>
    );
  }
  switch (kind) {
    case "title":
      return (
        <h2 class={name} dir="auto">
          {children}
        </h2>
      );
    case "heading":
      return (
        <h3 class={name} dir="auto">
          {children}
        </h3>
      );
    case "list-item":
      return (
        <ul class={name} dir="auto">
          <li>{children}</li>
        </ul>
      );
    case "block-quote":
      return (
        <blockquote class={name} dir="auto">
          {children}
        </blockquote>
      );
    case "paragraph":
      return (
        <p class={name} dir="auto">
          {children}
        </p>
      );
    default:
      return (
        <div class={name}>
          {!goesOn && kind !== "standfirst" && <p class="block-kind">{kindWords(block)}</p>}
          <p dir="auto">{children}</p>
        </div>
      );
  }
}

interface PieceProps {
  readonly article: ArticleView;
  readonly piece: MarkedPiece;
  readonly column: number;
  readonly chosen: Chosen | null;
  readonly printing: boolean;
}

/** Words with all the marks that cover them. What belongs to a row leads to it. */
function PieceShown({ article, piece: { span, marks }, column, chosen, printing }: PieceProps) {
  const { here } = useApp();
  const words = <PiecesAt article={article} span={span} />;
  if (marks.length === 0) return words;
  const row = chosen?.row ?? null;
  const of = marks.find((mark) => row !== null && mark.row === row) ?? null;
  const target = meant(marks, row);
  const begins = marks.filter((mark) => mark.span[0] === span[0]);
  const sign = begins.find(isSigned) ?? null;
  const common = {
    class: classes(marks, of, row !== null && of !== null && column === chosen!.column),
    "data-at": begins.length > 0 ? span[0] : undefined,
    "data-keys": keys(marks),
    "data-sign": sign ? `${RELATION_SIGNS[sign.relation!]}${printing ? sign.row!.index + 1 : ""}` : undefined,
  };
  if (!target) return <span {...common}>{words}</span>;
  return (
    <a {...common} href={here({ cell: cellName({ row: target.row!.row.id, column }), place: null })} tabIndex={of && of.span[0] === span[0] ? 0 : -1} aria-current={of ? "true" : undefined} title={meaning(target)} draggable={false}>
      {words}
    </a>
  );
}

function classes(marks: readonly TextMark[], of: TextMark | null, active: boolean): string {
  const kinds = new Set(marks.map(({ kind }) => `m-${kind}`));
  const relation = marks.findLast((mark) => mark.relation !== null)?.relation;
  const speaker = marks.some(({ kind, inferred }) => kind === "speaker" && inferred);
  return ["m", ...kinds, relation ? `r-${relation}` : "", speaker ? "m-inferred" : "", of ? "chosen" : "", active ? "chosen-here" : ""].filter(Boolean).join(" ");
}

function keys(marks: readonly TextMark[]): string | undefined {
  return marks.flatMap(({ key }) => (key === "" ? [] : [key])).join(" ") || undefined;
}

function meaning({ kind, relation }: TextMark): string {
  return kind === "nearest" ? "the nearest sentence" : `${KIND_WORDS[kind as keyof typeof KIND_WORDS]}${relation ? `, ${RELATION_WORDS[relation]}` : ""}`;
}
