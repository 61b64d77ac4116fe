/** Which elements end where the source does not say so: the HTML standard's rules of optional tags (13.1.2.4) and of scopes (13.2.4.2). */
interface Open {
  readonly tagName: string;
}

/** How many of the open elements stay open when this one begins. */
export function closedByStart(open: readonly Open[], tag: string): number {
  let left = open.length;
  if (open[left - 1]?.tagName === "head" && !IN_HEAD.has(tag)) left--;
  if (tag === "body") return left;
  if (tag === "a") return innermost(open, left, A, BLOCK_EDGES);
  const ended = ENDED_BY.get(tag);
  if (ended) left = innermost(open, left, ended.tags, ended.edges);
  if (!ENDS_PARAGRAPH.has(tag)) return left;
  left = innermost(open, left, PARAGRAPH, PARAGRAPH_EDGES);
  return HEADINGS.has(tag) && HEADINGS.has(open[left - 1]?.tagName ?? "") ? left - 1 : left;
}

/** How many stay open when this end tag comes; all of them when it ends none. */
export function closedByEnd(open: readonly Open[], tag: string): number {
  // What stands behind the end of the body is in it.
  if (tag === "body" || tag === "html") return open.length;
  if (HEADINGS.has(tag)) return innermost(open, open.length, HEADINGS, CELL_EDGES);
  if (open[open.length - 1]?.tagName === tag) return open.length - 1;
  const edges = TABLE_PARTS.has(tag) ? TABLE_EDGES : tag === "li" ? LIST_EDGES : tag === "p" ? PARAGRAPH_EDGES : ENDS_PARAGRAPH.has(tag) || KEEPS_ITS_BLOCKS.has(tag) ? CELL_EDGES : BLOCK_EDGES;
  return innermost(open, open.length, new Set([tag]), edges);
}

/** Elements without an end. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

/** The place of the innermost open element with one of the names, looked for up to an edge; `left` when there is none. */
function innermost(open: readonly Open[], left: number, tags: ReadonlySet<string>, edges: ReadonlySet<string>): number {
  for (let i = left - 1; i >= 0; i--) {
    const { tagName } = open[i]!;
    if (tags.has(tagName)) return i;
    if (edges.has(tagName)) return left;
  }
  return left;
}

function names(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
const IN_HEAD = names("base basefont bgsound link meta title style script noscript template noframes");
const HEADINGS = names("h1 h2 h3 h4 h5 h6");
const A = names("a");
const PARAGRAPH = names("p");
const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul",
);
const KEEPS_ITS_BLOCKS = names("button object template select");
const TABLE_PARTS = names("table thead tbody tfoot tr td th caption");
const TABLE_EDGES = names("table template");
const CELL_EDGES = names("td th caption table template button object html");
const LIST_EDGES = names("ul ol menu dir td th caption table template button object html");
const PARAGRAPH_EDGES = names("td th caption table template button object html");
/** An end tag of words within a line does not reach out of its block. */
const BLOCK_EDGES = new Set([...ENDS_PARAGRAPH, ...TABLE_PARTS, "body", "html", "template", "button", "object"]);
/** The list item and the definition end before the next one, unless a list or another block lies between. */
const ITEM_EDGES = new Set([...BLOCK_EDGES].filter((tag) => !["p", "div", "address", "li", "dd", "dt"].includes(tag)));

const ENDED_BY: ReadonlyMap<string, { readonly tags: ReadonlySet<string>; readonly edges: ReadonlySet<string> }> = new Map([
  ["li", { tags: names("li"), edges: ITEM_EDGES }],
  ["dd", { tags: names("dd dt"), edges: ITEM_EDGES }],
  ["dt", { tags: names("dd dt"), edges: ITEM_EDGES }],
  ["option", { tags: names("option"), edges: names("select datalist") }],
  ["optgroup", { tags: names("optgroup option"), edges: names("select datalist") }],
  ["td", { tags: names("td th"), edges: names("tr table template") }],
  ["th", { tags: names("td th"), edges: names("tr table template") }],
  ["tr", { tags: names("tr"), edges: names("table template") }],
  ["tbody", { tags: names("tbody thead tfoot"), edges: names("table template") }],
  ["thead", { tags: names("tbody thead tfoot"), edges: names("table template") }],
  ["tfoot", { tags: names("tbody thead tfoot"), edges: names("table template") }],
]);
