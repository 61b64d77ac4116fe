/** Words by which a text says that a count has changed or will, lower-cased: "the toll has risen to 15", "from a previous 12". */
export const updateWords: ReadonlySet<string> = new Set(
  "risen|rose|rises|rising|climbed|climbs|climbing|increased|increases|grew|grown|soared|jumped|revised|updated|corrected|lowered|previous|previously|earlier|initially|initial|preliminary|latest".split("|"),
);

/** Those of them that may date a happening too, "earlier two people had died", and speak of a count only beside one of the nouns below. */
export const timeWords: ReadonlySet<string> = new Set("updated|corrected|previous|previously|earlier|initially|initial|preliminary|latest".split("|"));

/** Nouns for a count, lower-cased: "the earlier toll". */
export const tallyNouns: ReadonlySet<string> = new Set("toll|tolls|count|counts|number|numbers|figure|figures|tally|tallies|total|totals|estimate|estimates".split("|"));

/** Those of them that say that a count has gone up. */
export const risingWords: ReadonlySet<string> = new Set("risen|rose|rises|rising|climbed|climbs|climbing|increased|increases|grew|grown|soared|jumped".split("|"));
