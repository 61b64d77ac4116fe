/** Two items that may belong together, `a` before `b` in the columns' order. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Grouping {
  /** Items, in the columns' order. */
  readonly count: number;
  columnOf(item: number): number;
  /** Whether two items match well enough to stand in one row. */
  alike(a: number, b: number): boolean;
  readonly matches: readonly Match[];
}

/**
 * Rows of items: the best match first, one item of each column in a row, and every member must match the row's first item (its seed),
 * so that a row cannot drift from A over B to C. An item alone makes a row of its own. Items ascend in a row, rows by their first item.
 */
export function grouped(grouping: Grouping): number[][] {
  const groups: Group[] = Array.from({ length: grouping.count }, (_, item) => ({ seed: item, members: [item], columns: new Set([grouping.columnOf(item)]) }));
  const best = grouping.matches.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of best) {
    const [into, from] = inOrder(groups[a]!, groups[b]!);
    if (into === from || shareColumn(into, from)) continue;
    if (!from.members.every((member) => grouping.alike(into.seed, member))) continue;
    for (const member of from.members) {
      into.members.push(member);
      into.columns.add(grouping.columnOf(member));
      groups[member] = into;
    }
  }
  return [...new Set(groups)].map(({ members }) => members.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

interface Group {
  readonly seed: number;
  readonly members: number[];
  readonly columns: Set<number>;
}

/** The larger takes in the smaller; of equal ones the earlier. */
function inOrder(a: Group, b: Group): [Group, Group] {
  if (a.members.length !== b.members.length) return a.members.length > b.members.length ? [a, b] : [b, a];
  return a.seed <= b.seed ? [a, b] : [b, a];
}

function shareColumn(a: Group, b: Group): boolean {
  for (const column of b.columns) if (a.columns.has(column)) return true;
  return false;
}
