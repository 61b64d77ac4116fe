/** Words that turn a statement into its opposite, lower-cased. "n't" as a token of its own and inside "didn't" alike. */
export const negations: ReadonlySet<string> = new Set(
  "not|n't|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|barely".split("|"),
);

/** Verbs that state the opposite of what follows them, lower-cased and in every form: "denied any involvement". */
export const denials: ReadonlySet<string> = new Set(
  (
    "deny|denies|denied|denying|denial|refute|refutes|refuted|refuting|reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|" +
    "fail|fails|failed|failing|disavow|disavows|disavowed|disavowing|disclaim|disclaims|disclaimed|decline|declines|declined|declining"
  ).split("|"),
);

/** Two words that deny as one, lower-cased: "turned down the offer". */
export const denialPhrases: ReadonlySet<string> = new Set(
  "turn down|turns down|turned down|turning down|rule out|rules out|ruled out|ruling out".split("|"),
);

/** A negation followed by one of these denies nothing: "not only", "no fewer than 12", "no doubt". */
export const notNegatedBefore: ReadonlySet<string> = new Set("only|just|merely|simply|least|fewer|less|doubt|matter|surprisingly".split("|"));
