import type { RemovedReason } from "../../../model/article.ts";
import { hostOf, leadsAway } from "./links.ts";
import { type Ink, type Link, Pen } from "./pen.ts";
import { type Pieces, copyPieces } from "./pieces.ts";
import { type Element, type Node, type Stop, type Tree, attribute, isElement, isText, walk } from "./tree.ts";
import type { Watch } from "./watch.ts";

/** A page as a reader sees it: stretches of text, and the boxes in which they stand. */
export interface Layout {
  /** In order of the page. */
  readonly blocks: readonly TextBlock[];
  /** In order of the page, each before those within it. The first holds all. */
  readonly boxes: readonly Box[];
  /** What a reader does not see, or presses. */
  readonly unseen: readonly Unseen[];
  readonly stopped: Stop | null;
}

/** A stretch that is set apart from what is before and after it, white space as rendered. */
export interface TextBlock extends Ink {
  /** The innermost. */
  readonly box: Box;
}

/** An element that begins a line of its own, and the blocks within it: [first, end). */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  first: number;
  end: number;
}

export interface Unseen extends Ink {
  readonly reason: RemovedReason;
}

/** With `hidden`, what the page hides is laid out like everything else: some show their article by script only. */
export function layoutOf(tree: Tree, hidden: boolean, watch: Watch): Layout {
  const page = new Page(hidden, hostOf(tree), watch);
  walk(tree, (node) => page.enter(node), (element) => page.leave(element));
  return page.end(tree.stopped);
}

/** How an element is laid out; any other stands within a line. */
const SILENT = 1;
const PRESSED = 2;
const BLOCK = 4;

const ROLES: ReadonlyMap<string, number> = roles([
  // What a page shows around or behind its text, or not at all. Not forms: some systems wrap the whole page in one.
  [SILENT, "head script style noscript template svg math textarea input iframe frame frameset object embed video audio canvas map datalist noframes title"],
  // Pressed, not read.
  [PRESSED, "button select option"],
  [
    BLOCK,
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p picture plaintext pre search section summary table tbody td tfoot th thead tr ul",
  ],
]);

function roles(rows: readonly (readonly [role: number, tags: string])[]): Map<string, number> {
  return new Map(rows.flatMap(([role, tags]) => tags.split(" ").map((tag) => [tag, role])));
}

function isBlock({ tagName }: Element): boolean {
  return ROLES.get(tagName) === BLOCK;
}

/** Lives for one walk. */
class Page {
  readonly #blocks: TextBlock[] = [];
  readonly #boxes: Box[] = [];
  readonly #unseen: Unseen[] = [];
  readonly #hidden: boolean;
  readonly #host: string | null;
  readonly #watch: Watch;
  readonly #pen = new Pen();
  readonly #aside = new Pen();
  #box: Box | null = null;
  /** The links around the place, the innermost last. */
  readonly #links: Link[] = [];
  /** The outermost element that is not seen, while within it. */
  #unseenIn: Element | null = null;
  #reason: RemovedReason = "hidden";
  /** What classes say, by their words: pages write the same ones all over. */
  readonly #pointing = new Map<string, boolean>();

  constructor(hidden: boolean, host: string | null, watch: Watch) {
    this.#hidden = hidden;
    this.#host = host;
    this.#watch = watch;
  }

  enter(node: Node): boolean {
    if (this.#watch.isLate()) return false;
    if (isText(node)) {
      if (this.#unseenIn) this.#aside.write(node, "none");
      else if (this.#box) this.#pen.write(node, this.#links[this.#links.length - 1] ?? "none");
      return false;
    }
    if (!isElement(node)) return false;
    const role = ROLES.get(node.tagName);
    if (role === SILENT) return false;
    if (node.tagName === "br") this.#breakLine();
    if (!this.#unseenIn && !this.#see(node, role === PRESSED)) this.#unseenIn = node;
    if (this.#unseenIn) return true;
    const to = node.tagName === "a" ? attribute(node, "href") : null;
    if (to !== null) this.#links.push(leadsAway(to, this.#host) ? "away" : "here");
    if (role === BLOCK || !this.#box) this.#open(node);
    return true;
  }

  leave(element: Element): void {
    if (this.#unseenIn) {
      if (isBlock(element) || element === this.#unseenIn) this.#closeUnseen();
      if (element === this.#unseenIn) this.#unseenIn = null;
      return;
    }
    if (element.tagName === "a" && attribute(element, "href") !== null) this.#links.pop();
    if (this.#box?.element !== element) return;
    this.#closeBlock();
    this.#box.end = this.#blocks.length;
    if (element.tagName === "tr") joinCells(this.#blocks, this.#boxes, this.#box);
    this.#box = this.#box.parent;
  }

  end(stopped: Stop | null): Layout {
    this.#closeBlock();
    return { blocks: this.#blocks, boxes: this.#boxes, unseen: this.#unseen, stopped: stopped ?? (this.#watch.isLate() ? "too-slow" : null) };
  }

  #see(element: Element, isPressed: boolean): boolean {
    if (isPressed) {
      this.#reason = "form";
      return false;
    }
    for (const { name, value } of element.attrs) {
      if (name === "class" ? this.#isShownOnPointing(value) : !this.#hidden && hides(name, value)) {
        this.#reason = "hidden";
        return false;
      }
    }
    return true;
  }

  #isShownOnPointing(classes: string): boolean {
    const known = this.#pointing.get(classes);
    if (known !== undefined) return known;
    const shown = isShownOnPointing(classes);
    this.#pointing.set(classes, shown);
    return shown;
  }

  #open(element: Element): void {
    this.#closeBlock();
    this.#box = { element, parent: this.#box, depth: (this.#box?.depth ?? -1) + 1, first: this.#blocks.length, end: this.#blocks.length };
    this.#boxes.push(this.#box);
  }

  /** One line break is a line break; two, as old pages have it, begin a new block. */
  #breakLine(): void {
    if (this.#unseenIn) return this.#closeUnseen();
    if (this.#pen.breakLine() > 1) this.#closeBlock();
  }

  #closeBlock(): void {
    const ink = this.#pen.lift();
    if (ink && this.#box) this.#blocks.push({ text: ink.text, pieces: ink.pieces, linked: ink.linked, away: ink.away, box: this.#box });
  }

  #closeUnseen(): void {
    const ink = this.#aside.lift();
    if (ink) this.#unseen.push({ ...ink, reason: this.#reason });
  }
}

/** A row of short cells reads as one line: "Rovers 3 1". Cells that hold paragraphs stay as they are: old pages are laid out by tables. */
function joinCells(blocks: TextBlock[], boxes: readonly Box[], row: Box): void {
  const cells = blocks.slice(row.first);
  if (cells.length < 2 || cells.length > MOST_CELLS || cells.some(({ box, text }, i) => box.parent !== row || text.length > LONGEST_CELL || box === cells[i + 1]?.box)) return;
  const pieces: Pieces = [];
  let text = "";
  for (const cell of cells) {
    if (text !== "") text += " ";
    copyPieces(pieces, text.length, cell.pieces, 0, 0, cell.text.length);
    text += cell.text;
  }
  blocks.length = row.first;
  blocks.push({ text, pieces, linked: cells.reduce((sum, { linked }) => sum + linked, 0), away: cells.reduce((sum, { away }) => sum + away, 0), box: row });
  for (let i = boxes.length - 1; boxes[i] !== row; i--) [boxes[i]!.first, boxes[i]!.end] = [row.first, row.first];
  row.end = blocks.length;
}

const MOST_CELLS = 40;
/** Characters. */
const LONGEST_CELL = 120;

function hides(name: string, value: string): boolean {
  switch (name) {
    case "hidden":
      return value !== "until-found";
    case "aria-hidden":
      return value === "true";
    case "style":
      return HIDING.test(value);
    default:
      return false;
  }
}

const HIDING = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/** What appears when a reader points at a word, and what only a screen reader reads out. */
function isShownOnPointing(classes: string): boolean {
  return classes.length >= SHORTEST_CLASS && POINTING.test(classes.length > LONGEST_CLASS ? classes.slice(0, LONGEST_CLASS) : classes);
}

const POINTING = /(?:^|[\s_-])(?:sr-only|screen-reader(?:-text)?|visually-?hidden|element-invisible)(?:$|[\s_-])|(?:tool-?tip|popover|roll-?over|hover)(?:[\s_-]?[a-z]{1,20})?[\s_-]?(?:text|block|content|box|card|inner)(?:$|[\s_-])/i;
/** Characters. */
const SHORTEST_CLASS = 7;
const LONGEST_CLASS = 400;
