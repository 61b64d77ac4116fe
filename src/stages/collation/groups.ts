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
  /** Whether two have something in common; all by default. Two that match one seed for two things that it says have not. */
  near?(a: number, b: number): boolean;
  readonly matches: readonly Match[];
  readonly decided?: Decided;
}

/** What a person has decided about items. */
export interface Decided {
  /** Items of one row, whatever their columns. */
  readonly together: readonly (readonly number[])[];
  /** Never in one row; both ways round. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Items that stand only where `together` puts them. */
  readonly settled: ReadonlySet<number>;
  /** Items that are nothing of their kind. */
  readonly dropped: ReadonlySet<number>;
}

/**
 * Rows of items: the best match first, one item of each column in a row, and every member must match the row's first item (its seed),
 * so that a row cannot drift from A over B to C. An item alone makes a row of its own. Items ascend in a row, rows by their first item.
 */
export function grouped(grouping: Grouping): number[][] {
  const groups: Group[] = Array.from({ length: grouping.count }, (_, item) => alone(item, grouping));
  const { decided } = grouping;
  const bound = new Set(decided?.together.flat());
  for (const items of decided?.together ?? []) joinAll(items, groups, grouping);
  const best = grouping.matches.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of best) {
    const [into, from] = inOrder(groups[a]!, groups[b]!);
    if (into === from || decided?.settled.has(a) || decided?.settled.has(b) || areApart(into, from, decided)) continue;
    const [clashing, joining] = parted(from.members, (member) => !bound.has(member) && into.columns.has(grouping.columnOf(member)));
    if (clashing.length > CLASHING_SHARE * from.members.length) continue;
    if (!joining.every((member) => bound.has(member) || (grouping.alike(into.seed, member) && isNearMost(into, member, grouping)))) continue;
    for (const member of joining) {
      into.members.push(member);
      into.columns.add(grouping.columnOf(member));
      groups[member] = into;
    }
    // An article that has a sentence of both rows keeps the second one apart, or two rows of forty could never become one.
    for (const member of clashing) groups[member] = alone(member, grouping);
  }
  return [...new Set(groups)].map(({ members }) => members.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** At most a third of the row's members, the seed among them, may have nothing in common with the item. */
function isNearMost(into: Group, item: number, { near }: Grouping): boolean {
  if (near === undefined) return true;
  const asked = into.members.slice(0, MEMBERS_ASKED);
  return asked.filter((member) => !near(member, item)).length <= FAR_SHARE * asked.length;
}

const FAR_SHARE = 1 / 3;

/** Members of a large row that an item is compared with. */
const MEMBERS_ASKED = 8;

/** A person may put two items of one article into a row: the first speaks for its cell. */
export function firstOfEachColumn<T extends { readonly column: number }>(row: readonly T[]): T[] {
  return [...new Map(row.toReversed().map((item) => [item.column, item])).values()].sort((a, b) => a.column - b.column);
}

function joinAll([first, ...others]: readonly number[], groups: Group[], grouping: Grouping): void {
  if (first === undefined) return;
  const into = groups[first]!;
  for (const other of others) {
    if (groups[other] === into) continue;
    for (const member of groups[other]!.members) {
      into.members.push(member);
      into.columns.add(grouping.columnOf(member));
      groups[member] = into;
    }
  }
}

function areApart(a: Group, b: Group, decided: Decided | undefined): boolean {
  if (decided === undefined || decided.apart.size === 0) return false;
  return a.members.some((item) => {
    const never = decided.apart.get(item);
    return never !== undefined && b.members.some((member) => never.has(member));
  });
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

/** Share of the smaller row whose articles have an item in the larger row already. */
const CLASHING_SHARE = 0.25;

function alone(item: number, grouping: Grouping): Group {
  return { seed: item, members: [item], columns: new Set([grouping.columnOf(item)]) };
}

function parted(items: readonly number[], holds: (item: number) => boolean): [number[], number[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
