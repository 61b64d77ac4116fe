import type { Pieces } from "./pieces.ts";

/** A page as a tree: elements in each other, texts that know where their characters stand in the source. */
export interface Tree {
  readonly root: Root;
  /** Why the rest of the page was not read; null when it was read to its end. */
  readonly stopped: Stop | null;
}

/** `too-deep`: nested deeper than any page is. `too-slow`: its time was over. */
export type Stop = "too-deep" | "too-slow";

export interface Root {
  readonly childNodes: Node[];
}

export type Node = Element | TextNode;

export interface Element {
  readonly nodeName: string;
  /** Lower-cased. */
  readonly tagName: string;
  readonly attrs: readonly Attribute[];
  /** What the rules of nesting ask of it (`nesting.ts`). */
  readonly traits: number;
  readonly namespaceURI: string;
  readonly parentNode: Element | Root;
  readonly childNodes: Node[];
}

export interface Attribute {
  /** Lower-cased. */
  readonly name: string;
  readonly value: string;
}

/** Text with its way back to the source. */
export interface TextNode {
  readonly nodeName: "#text";
  value: string;
  readonly pieces: Pieces;
}

/**
 * Visits the nodes in order; `enter` says whether to go into an element, `leave` is called behind what was gone into.
 * Without recursion: a hostile page must not exhaust the stack.
 */
export function walk(tree: Pick<Tree, "root">, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
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
  return node.nodeName !== "#text";
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** The value of an attribute; null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return null;
}
