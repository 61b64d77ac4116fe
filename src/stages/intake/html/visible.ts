import { type Pieces, PIECE, addPiece } from "./pieces.ts";
import { type Element, type Node, type TextNode, type Tree, isElement, isText, walk } from "./tree.ts";

/** A stretch of a page that is set apart from what is before and after it, white space as rendered. */
export interface VisibleBlock {
  readonly text: string;
  readonly pieces: Pieces;
  /** The element that sets it apart, and its nearest relatives upwards, itself first. */
  readonly element: Element;
  /** Characters within links. */
  readonly linked: number;
}

/** The blocks of a page that a reader sees, in order. */
export function visibleBlocks(tree: Tree): VisibleBlock[] {
  const page = new Pen();
  const around: Element[] = [];
  let links = 0;
  const enter = (node: Node): boolean => {
    if (isText(node)) page.write(node, around[around.length - 1] ?? null, links > 0);
    if (!isElement(node) || !isSeen(node)) return false;
    if (node.tagName === "br") page.breakLine();
    if (node.tagName === "a") links++;
    if (BLOCKS.has(node.tagName)) {
      page.close();
      around.push(node);
    }
    return true;
  };
  const leave = (element: Element): void => {
    if (element.tagName === "a") links--;
    if (!BLOCKS.has(element.tagName)) return;
    page.close();
    around.pop();
  };
  walk(tree, enter, leave);
  page.close();
  return page.blocks;
}

/** What a page shows around or behind its text, or not at all. Not forms: some systems wrap the whole page in one. */
const UNSEEN = new Set(
  "head script style noscript template svg math nav aside footer button select option textarea input iframe frame frameset object embed video audio canvas map dialog menu datalist noframes title".split(" "),
);
const BLOCKS = new Set(
  "address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre search section summary table tbody td tfoot th thead tr ul".split(" "),
);

function isSeen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return false;
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return false;
    if (name === "style" && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(value)) return false;
    if (name === "role" && /^(?:navigation|banner|complementary|contentinfo|search|dialog|menu|menubar)$/i.test(value)) return false;
  }
  // A page's header holds its name and menus; the header of an article its headline.
  return element.tagName !== "header" || hasAncestor(element, IN_ARTICLE);
}

const IN_ARTICLE = new Set(["article", "main"]);
/** Elements upwards that are asked. */
const FAR_UP = 12;

/** True when one of the nearest elements around it has one of the names. */
export function hasAncestor(element: Element, names: ReadonlySet<string>): boolean {
  let at = element.parentNode;
  for (let i = 0; i < FAR_UP && at && "tagName" in at; i++, at = at.parentNode) if (names.has(at.tagName)) return true;
  return false;
}

/** Collects the words of one block after the other, folding white space. Lives for one walk. */
class Pen {
  readonly blocks: VisibleBlock[] = [];
  #words: string[] = [];
  #length = 0;
  #pieces: Pieces = [];
  #linked = 0;
  #element: Element | null = null;
  /** Blanks since the last word; and where a single plain space stands in the source, otherwise -1. */
  #blank = false;
  #blankFrom = -1;
  #breaks = 0;

  write(node: TextNode, element: Element | null, linked: boolean): void {
    if (!element) return;
    const { value, pieces } = node;
    let piece = 0;
    for (const { index, 0: run } of value.matchAll(RUNS)) {
      while (piece < pieces.length && pieces[piece + 1]! <= index) piece += PIECE;
      if (BLANK.test(run)) {
        this.#seeBlank(run, index, pieces, piece);
        continue;
      }
      this.#element ??= element;
      this.#writeGap();
      this.#copy(pieces, piece, index, index + run.length);
      this.#words.push(run);
      this.#length += run.length;
      if (linked) this.#linked += run.length;
    }
  }

  /** One line break is a line break; two, as old pages have it, begin a new block. */
  breakLine(): void {
    if (this.#length > 0 && ++this.#breaks > 1) this.close();
  }

  close(): void {
    const element = this.#element;
    if (element && this.#length > 0) this.blocks.push({ text: this.#words.join(""), pieces: this.#pieces, element, linked: this.#linked });
    this.#words = [];
    this.#length = 0;
    this.#pieces = [];
    this.#linked = 0;
    this.#element = null;
    this.#forgetBlank();
  }

  #seeBlank(run: string, index: number, pieces: Pieces, piece: number): void {
    const first = !this.#blank;
    this.#blank = true;
    const plain = run === " " && piece < pieces.length && pieces[piece]! <= index && pieces[piece + 1]! - pieces[piece]! === pieces[piece + 3]! - pieces[piece + 2]!;
    this.#blankFrom = first && plain ? pieces[piece + 2]! + index - pieces[piece]! : -1;
  }

  /** A rendered blank: the source's own when it is one plain space, otherwise a character that was not there. */
  #writeGap(): void {
    if (this.#length > 0 && (this.#blank || this.#breaks > 0)) {
      if (this.#breaks === 0 && this.#blankFrom >= 0) addPiece(this.#pieces, this.#length, this.#length + 1, this.#blankFrom, this.#blankFrom + 1);
      this.#words.push(this.#breaks > 0 ? "\n" : " ");
      this.#length++;
    }
    this.#forgetBlank();
  }

  #forgetBlank(): void {
    this.#blank = false;
    this.#blankFrom = -1;
    this.#breaks = 0;
  }

  /** The pieces of value [start, end), moved to where the words are written. */
  #copy(pieces: Pieces, from: number, start: number, end: number): void {
    const move = this.#length - start;
    for (let i = from; i < pieces.length && pieces[i]! < end; i += PIECE) {
      const equal = pieces[i + 1]! - pieces[i]! === pieces[i + 3]! - pieces[i + 2]!;
      if (!equal) {
        addPiece(this.#pieces, pieces[i]! + move, pieces[i + 1]! + move, pieces[i + 2]!, pieces[i + 3]!);
        continue;
      }
      const first = Math.max(start, pieces[i]!);
      const last = Math.min(end, pieces[i + 1]!);
      addPiece(this.#pieces, first + move, last + move, pieces[i + 2]! + first - pieces[i]!, pieces[i + 2]! + last - pieces[i]!);
    }
  }
}

/** White space of HTML, and everything else; a no-break space is a character of the text. */
const RUNS = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g;
const BLANK = /^[ \t\n\f\r]/;
