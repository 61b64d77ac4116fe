import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter, defaultTreeAdapter, parse } from "parse5";
import { type Pieces, addPieces } from "./pieces.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** Text with its way back to the source. */
export interface TextNode extends DefaultTreeAdapterTypes.TextNode {
  pieces: Pieces;
  /** What was added last, until its place is known. The value itself must not be looked into while it grows: that would copy it each time. */
  added: string;
}

export interface Tree {
  readonly root: DefaultTreeAdapterTypes.Document;
  /** False when the page is nested deeper than any page is; then the rest of it was not read. */
  readonly whole: boolean;
}

/** Open elements within each other; browsers stop at 512 too, and the work of the parser grows with the depth. */
export const DEEPEST = 512;

/** The page as a tree, by the rules of the HTML standard. Each text knows where its characters stand in the source. */
export function treeOf(source: string): Tree {
  let root = defaultTreeAdapter.createDocument();
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = { ...defaultTreeAdapter, ...limits(source), ...texts(source), createDocument: () => (root = defaultTreeAdapter.createDocument()) };
  try {
    parse(source, { treeAdapter, sourceCodeLocationInfo: true });
    return { root, whole: true };
  } catch (error) {
    if (error === TOO_DEEP) return { root, whole: false };
    throw error;
  }
}

/**
 * Visits the nodes in order; `enter` says whether to go into an element, `leave` is called behind what was gone into.
 * Without recursion: a hostile page must not exhaust the stack.
 */
export function walk(tree: Tree, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  const open: { readonly element: Element | null; readonly children: readonly Node[]; next: number }[] = [{ element: null, children: tree.root.childNodes, next: 0 }];
  for (let inner = open[open.length - 1]; inner; inner = open[open.length - 1]) {
    const node = inner.children[inner.next++];
    if (node) {
      if (enter(node) && isElement(node)) open.push({ element: node, children: node.childNodes, next: 0 });
      continue;
    }
    if (inner.element) leave(inner.element);
    open.pop();
  }
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** The value of an attribute; null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

const TOO_DEEP = new Error("nested too deeply");
/** No tag is shorter, in characters. More elements than tags are copies that the parser makes of unclosed ones, over and over. */
const SHORTEST_TAG = 3;
const ROOM = 1000;

function limits(source: string): Partial<TreeAdapter<DefaultTreeAdapterMap>> {
  let open = 0;
  let made = 0;
  const most = source.length / SHORTEST_TAG + ROOM;
  return {
    createElement(tagName, namespaceURI, attrs) {
      if (++made > most) throw TOO_DEEP;
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    onItemPush() {
      if (++open > DEEPEST) throw TOO_DEEP;
    },
    onItemPop() {
      open--;
    },
  };
}

/** The parser asks for a text's place and adds to it; told that there is none yet, it gives the place of each stretch it adds. */
function texts(source: string): Partial<TreeAdapter<DefaultTreeAdapterMap>> {
  return {
    createTextNode: newText,
    insertText(parent, words) {
      const last = parent.childNodes[parent.childNodes.length - 1];
      if (last && isText(last)) grow(last, words);
      else defaultTreeAdapter.appendChild(parent, newText(words));
    },
    insertTextBefore(parent, words, reference) {
      const at = parent.childNodes.lastIndexOf(reference);
      const before = parent.childNodes[at - 1];
      if (before && isText(before)) grow(before, words);
      else defaultTreeAdapter.insertBefore(parent, newText(words), reference);
    },
    getNodeSourceCodeLocation: () => undefined,
    setNodeSourceCodeLocation(node, location) {
      if (!location || node.nodeName !== "#text") return;
      const text = node as TextNode;
      addPieces(text.pieces, text.added, text.value.length - text.added.length, source, location.startOffset, location.endOffset);
      text.added = "";
    },
    updateNodeSourceCodeLocation() {},
  };
}

function newText(value: string): TextNode {
  return { nodeName: "#text" as TextNode["nodeName"], value, parentNode: null, pieces: [], added: value };
}

function grow(node: TextNode, words: string): void {
  node.added = words;
  node.value += words;
}
