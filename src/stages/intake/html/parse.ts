import { Tokenizer } from "htmlparser2";
import { closedByEnd, closedByStart, isVoid } from "./nesting.ts";
import { addPiece } from "./pieces.ts";
import { type Attribute, type Element, type Node, type Root, type Stop, type TextNode, type Tree, isText } from "./tree.ts";
import type { Watch } from "./watch.ts";

/**
 * The page as a tree. The tokens are those of the HTML standard (htmlparser2's tokenizer), which element ends where is a plain reading of its rules:
 * a paragraph ends before the next block, a list item before the next item; tables stay as written, nothing is moved, nothing is made twice.
 */
export function treeOf(source: string, maxNesting: number, watch: Watch): Tree {
  const root: Root = { childNodes: [] };
  const open: Element[] = [];
  let stopped: Stop | null = null;
  let tag = "";
  let attrs: Attribute[] = [];
  let name = "";
  let value = "";

  const stop = (why: Stop): void => {
    stopped = why;
    tokenizer.pause();
  };
  const current = (): Element | Root => open[open.length - 1] ?? root;
  const openElement = (selfClosing: boolean): void => {
    if (stopped) return;
    if (watch.isLate()) return stop("too-slow");
    // A second one adds nothing but attributes.
    if ((tag === "html" || tag === "body") && open.some(({ tagName }) => tagName === tag)) return;
    open.length = closedByStart(open, tag);
    const parent = current();
    const element: Element = { nodeName: tag, tagName: tag, attrs, namespaceURI: namespaceOf(tag, parent), parentNode: parent, childNodes: [] };
    parent.childNodes.push(element);
    if (isVoid(tag) || (selfClosing && element.namespaceURI !== HTML)) return;
    if (open.length >= maxNesting) return stop("too-deep");
    open.push(element);
  };
  const text = (): TextNode => {
    if (open[open.length - 1]?.tagName === "head") open.pop();
    const { childNodes } = current();
    const last = childNodes[childNodes.length - 1];
    if (last && isText(last)) return last;
    const fresh: TextNode = { nodeName: "#text", value: "", pieces: [] };
    childNodes.push(fresh);
    return fresh;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = source.slice(start, end).toLowerCase();
        attrs = [];
      },
      onattribname(start, end) {
        name = source.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attrs.length < MOST_ATTRIBUTES) attrs.push({ name, value });
      },
      onopentagend: () => openElement(false),
      onselfclosingtag: () => openElement(true),
      onclosetag(start, end) {
        if (stopped) return;
        const closing = source.slice(start, end).toLowerCase();
        const left = closedByEnd(open, closing);
        if (left < open.length) open.length = left;
        // Both stand for an element that was never opened: "... said.</p>She ..."
        else if (closing === "p" || closing === "br") current().childNodes.push(emptyElement(closing, current()));
      },
      ontext(start, end) {
        if (stopped) return;
        if (watch.isLate()) return stop("too-slow");
        if (open[open.length - 1]?.tagName === "head" && isBlank(source, start, end)) return;
        const node = text();
        addPiece(node.pieces, node.value.length, node.value.length + end - start, start, end);
        node.value += source.slice(start, end);
      },
      ontextentity(codePoint, end) {
        if (stopped) return;
        const node = text();
        const reads = String.fromCodePoint(codePoint);
        addReference(node, reads, source.lastIndexOf("&", end - 1), end);
      },
      isInForeignContext: () => {
        const inner = open[open.length - 1];
        return inner !== undefined && inner.namespaceURI !== HTML;
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  if (!stopped) tokenizer.end();
  return { root, stopped };
}

/** Attributes of one element that are read; no page has more. */
const MOST_ATTRIBUTES = 200;

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";
const MATHML = "http://www.w3.org/1998/Math/MathML";

function namespaceOf(tag: string, parent: Element | Root): string {
  if (tag === "svg") return SVG;
  if (tag === "math") return MATHML;
  if (!("tagName" in parent) || parent.tagName === "foreignobject") return HTML;
  return parent.namespaceURI;
}

function emptyElement(tag: string, parent: Element | Root): Node {
  return { nodeName: tag, tagName: tag, attrs: [], namespaceURI: HTML, parentNode: parent, childNodes: [] };
}

/** A few references read as two characters: both stand for the whole reference. */
function addReference(node: TextNode, reads: string, from: number, to: number): void {
  const { pieces } = node;
  const last = pieces.length - 4;
  if (last >= 0 && pieces[last + 2] === from && pieces[last + 3] === to) pieces[last + 1]! += reads.length;
  else addPiece(pieces, node.value.length, node.value.length + reads.length, from, to);
  node.value += reads;
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 32) return false;
  return true;
}
