import { VOID, beginsLine, closedByEnd, closedByStart, traitsOf } from "./nesting.ts";
import { addPiece } from "./pieces.ts";
import { readReferences } from "./references.ts";
import { readTokens } from "./tokens.ts";
import { type Attribute, type Element, type Node, type Root, type Stop, type TextNode, type Tree, isText } from "./tree.ts";
import type { Watch } from "./watch.ts";

/**
 * The page as a tree. Which element ends where is a plain reading of the HTML standard's rules: a paragraph ends before the next block, a list item
 * before the next item; tables stay as written, nothing is moved, nothing is made twice.
 */
export function treeOf(source: string, maxNesting: number, watch: Watch): Tree {
  const root: Root = { childNodes: NONE };
  const open: Element[] = [];
  /** The next "&" of the source: most texts hold none, and each is looked for once. */
  let reference = -1;
  let stopped: Stop | null = null;
  const current = (): Element | Root => open[open.length - 1] ?? root;
  const isUnseenBlank = (start: number, end: number): boolean => {
    const around = current();
    const last = around.childNodes[around.childNodes.length - 1];
    if (last && isText(last)) return false;
    const before = last ?? ("tagName" in around ? around : null);
    return before !== null && beginsLine(before.traits) && isBlank(source, start, end);
  };
  readTokens(source, {
    goesOn() {
      if (!stopped && watch.isLate()) stopped = "too-slow";
      return stopped === null;
    },
    open(tag, attrs, selfClosing) {
      // A second one adds nothing but attributes.
      if ((tag === "html" || tag === "body") && open.some(({ tagName }) => tagName === tag)) return "tags";
      const traits = traitsOf(tag);
      const left = closedByStart(open, tag, traits);
      if (left < open.length) open.length = left;
      const element = elementOf(tag, attrs, traits, current());
      append(element.parentNode, element);
      if (traits & VOID || (selfClosing && element.namespaceURI !== HTML)) return "tags";
      if (open.length >= maxNesting) {
        stopped = "too-deep";
        return "tags";
      }
      open.push(element);
      return element.namespaceURI === HTML ? (CONTENT.get(tag) ?? "tags") : "tags";
    },
    close(tag) {
      const left = closedByEnd(open, tag);
      if (left < open.length) open.length = left;
      // Both stand for an element that was never opened: "... said.</p>She ..."
      else if (tag === "p" || tag === "br") append(current(), elementOf(tag, [], 0, current()));
    },
    text(start, end, raw) {
      if (open[open.length - 1]?.tagName === "head") {
        if (isBlank(source, start, end)) return;
        open.pop();
      }
      if (isUnseenBlank(start, end)) return;
      const around = current();
      if (reference < start) reference = next(source, "&", start);
      const isPlain = raw || reference >= end;
      const last = around.childNodes[around.childNodes.length - 1];
      if (isPlain && !(last && isText(last))) return append(around, { nodeName: "#text", value: source.slice(start, end), pieces: [0, end - start, start, end] });
      const node: TextNode = last && isText(last) ? last : { nodeName: "#text", value: "", pieces: [] };
      if (node !== last) append(around, node);
      if (isPlain) addPiece(node.pieces, node.value.length, node.value.length + end - start, start, end);
      node.value += isPlain ? source.slice(start, end) : readReferences(source, start, end, node.value.length, node.pieces);
    },
  });
  return { root, stopped };
}

/** Elements whose content holds no tags: words, or what is not words at all. */
const CONTENT: ReadonlyMap<string, "words" | "raw"> = new Map([
  ["title", "words"],
  ["textarea", "words"],
  ["script", "raw"],
  ["style", "raw"],
  ["xmp", "raw"],
  ["iframe", "raw"],
  ["noembed", "raw"],
  ["noframes", "raw"],
  ["plaintext", "raw"],
]);

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";
const MATHML = "http://www.w3.org/1998/Math/MathML";

function elementOf(tag: string, attrs: readonly Attribute[], traits: number, parent: Element | Root): Element & Node {
  return { nodeName: tag, tagName: tag, attrs, traits, namespaceURI: namespaceOf(tag, parent), parentNode: parent, childNodes: NONE };
}

/** What holds nothing; it stays empty. Most elements hold one thing or none, and a list that grows takes room for many at once. */
const NONE: Node[] = [];

function append(parent: Element | Root, node: Node): void {
  if (parent.childNodes === NONE) parent.childNodes = [node];
  else parent.childNodes.push(node);
}

function next(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found;
}

function namespaceOf(tag: string, parent: Element | Root): string {
  if (tag === "svg") return SVG;
  if (tag === "math") return MATHML;
  if (!("tagName" in parent) || parent.tagName === "foreignobject") return HTML;
  return parent.namespaceURI;
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 32) return false;
  return true;
}
