/** Which elements end where the source does not say so: the HTML standard's rules of optional tags (13.1.2.4) and of scopes (13.2.4.2). */
export interface Open {
  readonly tagName: string;
  /** By `traitsOf`. */
  readonly traits: number;
}

/** How many of the open elements stay open when this one begins. */
export function closedByStart(open: readonly Open[], tag: string, traits: number): number {
  let left = open.length;
  if (open[left - 1]?.tagName === "head" && !(traits & IN_HEAD)) left--;
  if (traits & ENDS_OTHERS) {
    if (traits & A) left = innermost(open, left, A, BLOCK_EDGE);
    else if (traits & ITEM) left = innermost(open, left, ITEM, ITEM_EDGE);
    else if (traits & DEFINITION) left = innermost(open, left, DEFINITION, ITEM_EDGE);
    else if (traits & OPTION) left = innermost(open, left, tag === "option" ? OPTION : OPTION | OPTIONS, SELECT_EDGE);
    else if (traits & CELL) left = innermost(open, left, CELL, ROW_EDGE);
    else if (traits & ROW) left = innermost(open, left, ROW, TABLE_EDGE);
    else if (traits & ROWS) left = innermost(open, left, ROWS, TABLE_EDGE);
  }
  if (!(traits & ENDS_PARAGRAPH)) return left;
  left = innermost(open, left, PARAGRAPH, PARAGRAPH_EDGE);
  return traits & HEADING && left > 0 && open[left - 1]!.traits & HEADING ? left - 1 : left;
}

/** How many stay open when this end tag comes; all of them when it ends none. */
export function closedByEnd(open: readonly Open[], tag: string): number {
  // What stands behind the end of the body is in it.
  if (tag === "body" || tag === "html" || open.length === 0) return open.length;
  if (open[open.length - 1]!.tagName === tag) return open.length - 1;
  const traits = traitsOf(tag);
  if (traits & HEADING) return innermost(open, open.length, HEADING, PARAGRAPH_EDGE);
  const edge = traits & TABLE_PART ? TABLE_EDGE : traits & ITEM ? LIST_EDGE : traits & (ENDS_PARAGRAPH | KEEPS_ITS_BLOCKS) ? PARAGRAPH_EDGE : BLOCK_EDGE;
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i]!.tagName === tag) return i;
    if (open[i]!.traits & edge) return open.length;
  }
  return open.length;
}

/** The place of the innermost open element of a kind, looked for up to an edge; `left` when there is none. */
function innermost(open: readonly Open[], left: number, kind: number, edge: number): number {
  for (let i = left - 1; i >= 0; i--) {
    const { traits } = open[i]!;
    if (traits & kind) return i;
    if (traits & edge) return left;
  }
  return left;
}

/** True when blanks there are never shown: beside such an element, or at its beginning, a line begins. */
export function beginsLine(traits: number): boolean {
  return (traits & (ENDS_PARAGRAPH | TABLE_PART)) !== 0;
}

/** What the rules ask of an element, as bits. */
export function traitsOf(tag: string): number {
  return TRAITS.get(tag) ?? 0;
}

/** Elements without an end. */
export const VOID = 1 << 0;
const IN_HEAD = 1 << 1;
const HEADING = 1 << 2;
const PARAGRAPH = 1 << 3;
const A = 1 << 4;
const ITEM = 1 << 5;
const DEFINITION = 1 << 6;
const OPTION = 1 << 7;
const OPTIONS = 1 << 8;
const CELL = 1 << 9;
const ROW = 1 << 10;
const ROWS = 1 << 11;
const TABLE_PART = 1 << 12;
const KEEPS_ITS_BLOCKS = 1 << 13;
const ENDS_PARAGRAPH = 1 << 14;
/** Edges beyond which nothing is looked for. */
const TABLE_EDGE = 1 << 15;
const ROW_EDGE = 1 << 16;
const SELECT_EDGE = 1 << 17;
const LIST_EDGE = 1 << 18;
const PARAGRAPH_EDGE = 1 << 19;
/** An end tag of words within a line does not reach out of its block. */
const BLOCK_EDGE = 1 << 20;
/** The list item and the definition end before the next one, unless a list or another block lies between. */
const ITEM_EDGE = 1 << 21;
const ENDS_OTHERS = A | ITEM | DEFINITION | OPTION | OPTIONS | CELL | ROW | ROWS;

const BLOCKS =
  "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul";
const SOLID_BLOCKS = BLOCKS.replace(/\b(?:p|div|address|li|dd|dt) /g, "");
const TABLE_PARTS = "table thead tbody tfoot tr td th caption";
const CLOSED = "body html template button object";

const TRAITS: ReadonlyMap<string, number> = traits([
  [VOID, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"],
  [IN_HEAD, "base basefont bgsound link meta title style script noscript template noframes"],
  [HEADING, "h1 h2 h3 h4 h5 h6"],
  [PARAGRAPH, "p"],
  [A, "a"],
  [ITEM, "li"],
  [DEFINITION, "dd dt"],
  [OPTION, "option"],
  [OPTION | OPTIONS, "optgroup"],
  [CELL, "td th"],
  [ROW, "tr"],
  [ROWS, "tbody thead tfoot"],
  [TABLE_PART, TABLE_PARTS],
  [KEEPS_ITS_BLOCKS, "button object template select"],
  [ENDS_PARAGRAPH, BLOCKS],
  [TABLE_EDGE, "table template"],
  [ROW_EDGE, "tr table template"],
  [SELECT_EDGE, "select datalist"],
  [LIST_EDGE, "ul ol menu dir td th caption table template button object html"],
  [PARAGRAPH_EDGE, "td th caption table template button object html"],
  [BLOCK_EDGE, `${BLOCKS} ${TABLE_PARTS} ${CLOSED}`],
  [ITEM_EDGE, `${SOLID_BLOCKS} ${TABLE_PARTS} ${CLOSED}`],
]);

function traits(rows: readonly (readonly [bits: number, tags: string])[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [bits, tags] of rows) for (const tag of tags.split(" ")) all.set(tag, (all.get(tag) ?? 0) | bits);
  return all;
}
