/** Words by which a text says that a count has changed or will, lower-cased: "the toll has risen to 15", "from a previous 12". */
export const updateWords: ReadonlySet<string> = new Set(
  "risen|rose|rises|rising|climbed|climbs|climbing|increased|increases|grew|grown|soared|jumped|revised|updated|corrected|lowered|previous|previously|earlier|initially|initial|preliminary|latest".split("|"),
);
