/** Words with which a clause of its own may begin, lower-cased. "and" only where a verb of its own follows. */
export const clauseOpeners: ReadonlySet<string> = new Set(["while", "whereas", "but", "and", "although", "though"]);
