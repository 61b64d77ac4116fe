/** Words before a noun that say how much of it is meant, lower-cased: "any involvement", "direct involvement", "all hospitals". */
export const scopeWords: ReadonlySet<string> = new Set(
  "any|all|every|each|some|most|many|few|several|only|sole|direct|indirect|full|partial|complete|total|entire|whole|limited|further|immediate|active|personal|official|formal|informal|unconditional|conditional|temporary|permanent|initial|final|preliminary|substantial|significant|minor|major".split("|"),
);
