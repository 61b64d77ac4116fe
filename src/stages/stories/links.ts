/** Two articles that are like each other; indices, the smaller first. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/**
 * The fewest links that hold a story together, the strongest first to be taken (Kruskal 1956); ties go to the smaller indices.
 * `like` measures pairs that no edge joins, when the edges leave the story in pieces.
 */
export function linksOf(members: readonly number[], edges: readonly Edge[], like: (one: number, other: number) => number): readonly Edge[] {
  const piece = new Map(members.map((member) => [member, member]));
  const pieceOf = (member: number): number => {
    let first = member;
    while (piece.get(first) !== first) first = piece.get(first)!;
    piece.set(member, first);
    return first;
  };
  const taken: Edge[] = [];
  const take = (edge: Edge): void => {
    const [a, b] = [pieceOf(edge.one), pieceOf(edge.other)];
    if (a === b) return;
    piece.set(Math.max(a, b), Math.min(a, b));
    taken.push(edge);
  };
  for (const edge of [...edges].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)) take(edge);
  const start = members[0]!;
  for (const member of members) if (pieceOf(member) !== pieceOf(start)) take({ one: start, other: member, score: like(start, member) });
  return taken.sort((a, b) => a.one - b.one || a.other - b.other);
}
