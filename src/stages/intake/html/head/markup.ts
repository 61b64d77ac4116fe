import { type Element, type Tree, attribute, isElement, isText, walk } from "../tree.ts";

/** What a page's markup says, as it says it. Names are lower-cased. */
export interface Markup {
  /** Of meta elements, by name or property. In order. */
  readonly metas: readonly { readonly name: string; readonly value: string }[];
  /** Scripts of JSON-LD. */
  readonly scripts: readonly string[];
  readonly times: readonly TimeElement[];
  /** Microdata and RDFa outside the head's meta elements. In order. */
  readonly properties: readonly Property[];
  readonly items: readonly Item[];
  /** The title element. */
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** Where links of rel="license" lead. */
  readonly licence: string | null;
  /** Words of links of rel="author". */
  readonly authors: readonly string[];
}

export interface TimeElement {
  readonly element: Element;
  readonly datetime: string | null;
  readonly words: string;
}

/** A thing that microdata or RDFa describes. */
export interface Item {
  /** Its types, without the vocabulary's address. */
  readonly types: readonly string[];
  /** The item it stands in; -1 for none. */
  readonly within: number;
}

export interface Property {
  readonly name: string;
  readonly value: string;
  /** Index of the item it says something of; -1 for the page. */
  readonly of: number;
  /** The item that is its value; -1 when its value is words. */
  readonly is: number;
}

/** Collects in one walk over the page. */
export function markupOf(tree: Tree): Markup {
  const found = new Collector();
  walk(tree, (node) => (isElement(node) ? found.enter(node) : false), (element) => found.leave(element));
  return found;
}

/** Of each kind; no page of one article has more. */
const MOST = 3000;
const MOST_SCRIPTS = 50;
/** Characters of a property's words, and nodes in which they are looked for. */
const LONGEST_WORDS = 600;
const MOST_NODES = 60;

/** Lives for one walk. */
class Collector implements Markup {
  readonly metas: { name: string; value: string }[] = [];
  readonly scripts: string[] = [];
  readonly times: TimeElement[] = [];
  readonly properties: Property[] = [];
  readonly items: Item[] = [];
  readonly authors: string[] = [];
  title: string | null = null;
  canonical: string | null = null;
  language: string | null = null;
  licence: string | null = null;
  /** The elements that are open items; the innermost, and its index, apart: every element asks for them. */
  readonly #open: { readonly element: Element; readonly item: number }[] = [];
  #innermost: Element | null = null;
  #item = -1;

  enter(element: Element): boolean {
    if (element.attrs.length > 0 || BARE.has(element.tagName)) this.#collect(element, this.#item);
    return !CLOSED.has(element.tagName);
  }

  leave(element: Element): void {
    if (this.#innermost !== element) return;
    this.#open.pop();
    const outer = this.#open[this.#open.length - 1];
    this.#innermost = outer?.element ?? null;
    this.#item = outer?.item ?? -1;
  }

  #collect(element: Element, item: number): void {
    switch (element.tagName) {
      case "html":
        this.language ??= attribute(element, "lang") ?? attribute(element, "xml:lang");
        break;
      case "title":
        // An SVG has titles of its own.
        if (element.namespaceURI.endsWith("xhtml")) this.title ??= wordsIn(element);
        return;
      case "link":
        this.#addLink(element);
        break;
      case "script":
        if (/^\s{0,10}application\/ld\+json\b/i.test(attribute(element, "type") ?? "") && this.scripts.length < MOST_SCRIPTS) this.scripts.push(sourceIn(element));
        return;
      case "time":
        if (this.times.length < MOST) this.times.push({ element, datetime: attribute(element, "datetime"), words: wordsIn(element) });
        break;
      case "meta":
        this.#addMeta(element);
        break;
      case "a":
        if (this.authors.length < MOST && /(?:^|\s)author(?:\s|$)/i.test(attribute(element, "rel") ?? "")) this.authors.push(wordsIn(element));
        if (/(?:^|\s)license(?:\s|$)/i.test(attribute(element, "rel") ?? "")) this.licence ??= attribute(element, "href");
    }
    this.#addProperty(element, item);
  }

  #addLink(element: Element): void {
    const rel = (attribute(element, "rel") ?? "").toLowerCase();
    if (rel === "canonical") this.canonical ??= attribute(element, "href");
    if (rel === "license") this.licence ??= attribute(element, "href");
  }

  #addMeta(element: Element): void {
    const name = attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "http-equiv");
    const value = attribute(element, "content");
    if (name !== null && value !== null && value.trim() !== "" && this.metas.length < MOST) this.metas.push({ name: name.trim().toLowerCase(), value });
  }

  /** `itemprop` and, on other elements than meta, `property`; `itemscope` and `typeof` open an item. */
  #addProperty(element: Element, of: number): void {
    let names: string | null = null;
    let opens = false;
    let types = "";
    for (const { name, value } of element.attrs) {
      // Most elements have other attributes: their names are not compared one by one.
      if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
      if (name === "itemprop" || (name === "property" && names === null && element.tagName !== "meta")) names = value;
      else if (name === "itemscope" || name === "typeof") opens = true;
      if (name === "itemtype" || name === "typeof") types = value;
    }
    if ((names === null && !opens) || this.properties.length >= MOST || this.items.length >= MOST) return;
    let is = -1;
    if (opens) {
      is = this.items.length;
      this.items.push({ types: types.split(/\s+/).map((type) => type.slice(0, 200).replace(/^.*[/#:]/, "")), within: of });
      // Those without an end, or within what is not gone into, hold nothing.
      if (!EMPTY.has(element.tagName)) {
        this.#open.push({ element, item: is });
        this.#innermost = element;
        this.#item = is;
      }
    }
    if (names === null) return;
    const value = valueOf(element, opens);
    for (const name of names.slice(0, LONGEST_WORDS).split(/\s+/)) if (name !== "") this.properties.push({ name: name.replace(/^.*:/, "").toLowerCase(), value, of, is });
  }
}

/** What is within them is no markup of the page. */
const CLOSED = new Set(["script", "style", "template", "svg", "math", "textarea", "title"]);
const EMPTY = new Set(["meta", "link", "img", "br", "input", "hr", ...CLOSED]);
/** They say something without an attribute. */
const BARE = new Set(["title", "time"]);
/** Letters of "typeof" and "itemscope". */
const SHORTEST_NAME = 6;
const LONGEST_NAME = 9;


function valueOf(element: Element, opens: boolean): string {
  const given = attribute(element, "content") ?? (element.tagName === "time" ? attribute(element, "datetime") : null);
  if (given !== null) return given;
  if (element.tagName === "link") return attribute(element, "href") ?? "";
  return opens ? "" : wordsIn(element);
}

/** The element's words as far as they are few, with a blank between elements. */
function wordsIn(element: Element): string {
  const waiting = element.childNodes.slice(0, MOST_NODES).reverse();
  let words = "";
  for (let i = 0; i < MOST_NODES && waiting.length > 0 && words.length < LONGEST_WORDS; i++) {
    const node = waiting.pop()!;
    if (isText(node)) words += node.value.slice(0, LONGEST_WORDS);
    else if (isElement(node) && !CLOSED.has(node.tagName)) {
      words += " ";
      for (let j = Math.min(node.childNodes.length, MOST_NODES) - 1; j >= 0; j--) waiting.push(node.childNodes[j]!);
    }
  }
  return words.replace(/\s+/g, " ").trim();
}

function sourceIn(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : "")).join("");
}
