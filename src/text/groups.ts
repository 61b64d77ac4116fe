/** Groups of the numbers 0 to count - 1 (union-find); each is known by its smallest member, whatever the order of joining. */
export interface Groups {
  find(member: number): number;
  join(a: number, b: number): void;
}

export function createGroups(count: number): Groups {
  const parents = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = member; at !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const first = find(a);
      const second = find(b);
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
