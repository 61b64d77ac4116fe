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
  childNodes: Node[];
}

export type Node = Element | TextNode;

export interface Element {
  readonly nodeName: string;
  /** Lower-cased. */
  readonly tagName: string;
  /** Of those that are read (`attributes.ts`). */
  readonly attrs: readonly Attribute[];
  /** What the rules of nesting ask of it (`nesting.ts`). */
  readonly traits: number;
  readonly namespaceURI: string;
  readonly parentNode: Element | Root;
  childNodes: Node[];
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
  const open: Element[] = [];
  const places: number[] = [];
  let children: readonly Node[] = tree.root.childNodes;
  let next = 0;
  for (;;) {
    if (next < children.length) {
      const node = children[next++]!;
      if (!enter(node) || !isElement(node)) continue;
      open.push(node);
      places.push(next);
      children = node.childNodes;
      next = 0;
      continue;
    }
    const element = open.pop();
    if (!element) return;
    leave(element);
    children = element.parentNode.childNodes;
    next = places.pop()!;
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
