/** Words and marks at which another clause may begin, lower-cased: each side may be a point of its own, "rammed a shop before fleeing in a second car". */
export const clauseLinks: ReadonlySet<string> = new Set(
  [
    ...["and", "but", "while", "whereas", "although", "though", "as", "after", "before", "until", "since", "when", "where", "because", "if"],
    ...["who", "which", "that", "with"],
    ...[",", ";", ":", "–", "—", "-", "--", "(", ")", '"', "“", "”"],
  ],
);
