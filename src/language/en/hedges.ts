/** Words by which a text keeps its distance from what it states, lower-cased: "reportedly", "the alleged attack". */
export const hedges: ReadonlySet<string> = new Set(
  (
    "reportedly|allegedly|alleged|apparently|apparent|suspected|presumed|presumably|possibly|possible|probably|probable|perhaps|maybe|likely|unlikely|seemingly|supposedly|supposed|purported|purportedly|" +
    "ostensibly|so-called|unconfirmed|unverified|rumoured|rumored|believed|thought|appears|appeared|seems|seemed"
  ).split("|"),
);

/** Verbs before the main verb that say it may be or will be so, not that it is, lower-cased. */
export const modals: ReadonlySet<string> = new Set("may|might|could|can|would|will|should|must|shall|'ll|'d".split("|"));
