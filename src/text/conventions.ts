/** What a language says about where words end. All words lower-cased, apostrophes straight. */
export interface WordConventions {
  /** Abbreviations without their last full stop: "mr", "inc", "ph.d". */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  /** Words that are two, with the length of the first: "cannot" 3. */
  readonly joined: ReadonlyMap<string, number>;
  /** What stands after an apostrophe as a word of its own: "s", "ll". */
  readonly clitics: ReadonlySet<string>;
  /** Words that begin with an apostrophe: "em", "til". */
  readonly clipped: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence far more often than they are part of a name: "the", "he", "but". */
  readonly openers: ReadonlySet<string>;
  /** Verbs that follow a quotation and its speaker: "asked", "said". */
  readonly sayings: ReadonlySet<string>;
}

/**
 * `title`: always before a name ("Dr."). `number`: only before a number ("No. 5"). `date`: month and weekday, only with a capital ("Nov. 3").
 * `proper`: only with a capital ("Co.", "Jr."). `inner`: always before more ("e.g.", "vs."). `other`: may end a sentence ("etc.", "p.m.").
 */
export type Abbreviation = "title" | "number" | "date" | "proper" | "inner" | "other";
