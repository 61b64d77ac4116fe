/** Words that show that what follows them has not happened yet, lower-cased. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(["will", "shall", "wo", "upcoming", "scheduled", "due", "slated", "expected", "tomorrow"]);

/** Verbs and nouns whose infinitive lies ahead: "plans to meet Friday", "agreed to vote Monday". */
export const INTENTIONS: ReadonlySet<string> = new Set(
  (
    "plan plans planned planning plot agree agrees agreed intend intends intended hope hopes hoped hoping vow vows vowed pledge pledges pledged promise promises promised expect expects expected " +
    "schedule scheduled set due ready prepare prepares prepared preparing want wants wanted aim aims aimed seek seeks sought call calls called calling ask asked urge urged order ordered invite invited decide decided likely supposed deadline"
  ).split(" "),
);

/** Past forms of deciding: what they decide from or by a day lies ahead of the report. "Closed schools until Thursday", "told them to leave by Friday". */
export const DECISIONS: ReadonlySet<string> = new Set(
  (
    "closed shut suspended cancelled canceled postponed banned barred blocked ordered told instructed required halted grounded delayed extended imposed declared announced allowed permitted lifted reopened opened asked urged gave granted stopped " +
    "raised cut warned voted approved"
  ).split(" "),
);

/** Common irregular past forms and auxiliaries, lower-cased; regular ones are known by their ending or tag. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    "was were had been did said told came went took made gave found left held met began fell rose won lost led shot hit struck killed died broke drove flew fought ran saw sent sold spoke spent stood thought threw wrote became brought built bought " +
    "caught chose cut felt got grew heard kept knew laid paid put read sank set shook showed sat slept swept taught wore withdrew"
  ).split(" "),
);
