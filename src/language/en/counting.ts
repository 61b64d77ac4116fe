/** Verbs by which an authority gives a number, lower-cased: "the ministry has recorded 370", "police counted 40". */
export const countingVerbs: ReadonlySet<string> = new Set(
  (
    "count counts counted counting record records recorded recording report reports reported reporting confirm confirms confirmed confirming register registers registered registering document documents documented documenting " +
    "list lists listed listing tally tallied tallies log logged verify verifies verified estimate estimates estimated estimating put puts putting give gives gave given giving revise revises revised revising measure measures measured"
  ).split(" "),
);

/** "Villagers spoke of 25 dead". */
export const speakingOf: ReadonlySet<string> = new Set(["speak", "speaks", "spoke", "spoken", "talk", "talks", "talked", "tell", "tells", "told"]);

/** Verbs of thought by which an authority gives a number, by lemma: "The ministry expects growth of 2%". */
export const countingThoughts: ReadonlySet<string> = new Set(["expect", "fear", "believe", "reckon", "anticipate", "think", "suspect", "calculate", "assume"]);

/** With an object right behind them these are deeds, though with a clause they are said: "admitted 1,900 patients", "declared 51 safe". */
export const deedsWithObject: ReadonlySet<string> = new Set(["admitted", "admits", "admit", "declared", "declares", "posted", "posts", "post", "recalled", "recalls", "ordered", "orders", "offered", "offers", "added", "adds", "suggested", "recommended", "wrote", "writes", "issued", "signalled", "signaled"]);

/** Whose findings are statements: "a study found 40 percent". */
export const researchNouns: ReadonlySet<string> = new Set("study studies survey surveys poll polls report reports inquiry inquiries investigation investigations investigators audit auditors review research researchers analysis analysts census data figures results inspection inspectors commission panel tribunal court jury scientists statistics records documents images".split(" "));

/** Words that begin a part of a larger count: "12,000 people, including 5,000 children". */
export const partWords: ReadonlySet<string> = new Set(["including", "included", "includes", "include", "among", "counting"]);

/** By which a count has moved: "the toll rose to 40", "climbed from 30". */
export const risenWords: ReadonlySet<string> = new Set("rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing jump jumped jumping soar soared soaring surge surged surging mount mounted swell swelled swollen double doubled reach reached".split(" "));
export const fallenWords: ReadonlySet<string> = new Set("fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreased decreasing shrink shrank shrunk slip slipped slid slide sink sank plunge plunged plummeted down lowered reduced".split(" "));

/** By which a count is said to stand: "casualties came to 45", "arrivals totalled 300". */
export const sumVerbs: ReadonlySet<string> = new Set("come comes came coming stand stands stood standing reach reaches reached reaching hit hits pass passes passed total totals totalled totaled totalling totaling number numbers numbered amount amounts amounted slump slumps slumped ease eases eased triple triples tripled quadrupled halved edged remain remains remained was were is are".split(" "));
/** By which somebody says how many: "put the crowd at 4,000", "revised the number of dead to 412". */
export const puttingVerbs: ReadonlySet<string> = new Set("put puts putting estimate estimates estimated estimating revise revises revised revising count counts counted number numbers numbered set sets assess assessed raise raises raised raising lower lowers lowered cut".split(" "));

/** What is not counted behind a percent: "a 9% jump" has no jump in hundreds. */
export const changeNouns: ReadonlySet<string> = new Set("rise jump fall drop increase decrease cut gain hike growth decline slump surge reduction raise loss leap dip slide rate chance share turnout swing majority discount margin probability likelihood return yield inflation".split(" "));

/** Nouns that mean many without an ending of the plural. */
export const collectiveNouns: ReadonlySet<string> = new Set(["people", "children", "men", "women", "police", "crew", "crowd", "staff", "personnel", "infantry", "cattle", "sheep", "aircraft", "livestock"]);

/** Nouns for a count itself. */
export const countNouns: ReadonlySet<string> = new Set(["toll", "count", "tally", "figure", "figures", "estimate", "estimates", "number", "numbers", "total", "report", "reports", "record", "death", "official", "high", "peak", "level", "forecast", "projection"]);

/** Before a count, these say that it stood so earlier: "a previous toll of 12", "up from 30", "an earlier count of 8". */
export const earlierWords: ReadonlySet<string> = new Set(["previous", "previously", "earlier", "initial", "initially", "former", "original", "originally"]);

/** A running total or new ones. */
export const totalWords: ReadonlySet<string> = new Set(["total", "overall", "altogether", "cumulative", "toll", "tally", "totalling", "totaling", "totalled", "totaled"]);
export const newWords: ReadonlySet<string> = new Set(["another", "additional", "further", "new", "more", "fresh", "extra"]);
