import type { Paragraph } from "../../model/article.ts";
import type { Block } from "./blocks.ts";
import { type Line, lines } from "./lines.ts";

/** A Markdown text cut into blocks; spans leave out the marks in front ("# ", "> ", "- "). */
export interface ReadMarkdown {
  readonly blocks: readonly Block[];
  /** The `key: value` lines between two rules at the top, keys lower-cased; and where they end in the text. */
  readonly front: ReadonlyMap<string, string>;
  readonly frontEnd: number;
}

/** Headings, quotations, list items, fenced text and paragraphs (CommonMark's blocks, without nesting). Emphasis and links stay as they are. */
export function readMarkdown(text: string): ReadMarkdown {
  const all = lines(text);
  const { front, next, frontEnd } = frontMatter(text, all);
  const blocks: Block[] = [];
  let fence = "";
  let open: Block | null = null;
  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  for (let i = next; i < all.length; i++) {
    const line = all[i]!;
    const mark = FENCE.exec(text.slice(line.start, line.start + LONGEST_MARK))?.[0] ?? "";
    if (mark !== "" && (fence === "" || mark.startsWith(fence))) {
      fence = fence === "" ? mark : "";
      close();
      continue;
    }
    if (line.gap > 0 || fence !== "") close();
    if (fence === "" && isUnderline(text, line) && open && line.gap === 0) {
      open = { ...(open as Block), kind: headingKind(blocks) };
      close();
      continue;
    }
    if (fence === "" && RULE.test(text.slice(line.start, line.end).slice(0, LONGEST_MARK))) {
      close();
      continue;
    }
    const { start, kind } = fence === "" ? markedBlock(text, line, blocks) : { start: line.start, kind: null };
    if (kind !== null || !open) close();
    const end = kind === "heading" || kind === "title" ? withoutClosingMarks(text, start, line.end) : line.end;
    if (end <= start) continue;
    open = open ? { ...(open as Block), end } : { start, end, kind, apart: line.gap > 0 || kind !== null };
    if (kind === "heading" || kind === "title" || kind === "block-quote") close();
  }
  close();
  return { blocks, front, frontEnd };
}

/** Characters in which a mark is looked for. */
const LONGEST_MARK = 120;
const FENCE = /^(?:`{3,}|~{3,})/;
/** Three or more stars, dashes or underscores alone: a rule across the page. */
const RULE = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const MARK = /^(?:(#{1,6})(?:\s+|$)|((?:>\s?)+)|([-*+]|\d{1,4}[.)])\s+)/;

function markedBlock(text: string, line: Line, before: readonly Block[]): { readonly start: number; readonly kind: Paragraph["kind"] | null } {
  const found = MARK.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARK)));
  if (!found) return { start: line.start, kind: null };
  let start = Math.min(line.start + found[0].length, line.end);
  while (start < line.end && text[start] === " ") start++;
  if (found[1]) return { start, kind: found[1].length === 1 ? headingKind(before) : "heading" };
  return { start, kind: found[2] ? "block-quote" : "list-item" };
}

/** The first heading of the first order is the title. */
function headingKind(before: readonly Block[]): "title" | "heading" {
  return before.some(({ kind }) => kind === "title") ? "heading" : "title";
}

/** A line of equals signs or dashes directly below words makes them a heading. */
function isUnderline(text: string, line: Line): boolean {
  return /^(?:=+|-{2,})$/.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARK)));
}

/** "# Title #". */
function withoutClosingMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === "#") at--;
  if (at === end || text[at - 1] !== " ") return end;
  while (at > start && text[at - 1] === " ") at--;
  return at;
}

interface FrontMatter {
  readonly front: ReadonlyMap<string, string>;
  /** Index of the first line behind it. */
  readonly next: number;
  readonly frontEnd: number;
}

function frontMatter(text: string, all: readonly Line[]): FrontMatter {
  const none = { front: new Map<string, string>(), next: 0, frontEnd: 0 };
  if (all.length === 0 || !isFrontRule(text, all[0]!) || all[0]!.indent > 0) return none;
  const end = all.slice(1, LONGEST_FRONT).findIndex((line) => isFrontRule(text, line)) + 1;
  if (end === 0) return none;
  const front = new Map<string, string>();
  for (const line of all.slice(1, end)) {
    const found = /^([A-Za-z][\w-]{0,40})\s?:\s*(.{1,1000})$/.exec(text.slice(line.start, line.end));
    if (found) front.set(found[1]!.toLowerCase(), found[2]!.replace(/^(["'])(.*)\1$/, "$2").trim());
  }
  return { front, next: end + 1, frontEnd: all[end]!.end };
}

/** Lines; a rule further down is a rule across the page. */
const LONGEST_FRONT = 60;

function isFrontRule(text: string, line: Line): boolean {
  return text.slice(line.start, line.end) === "---";
}
