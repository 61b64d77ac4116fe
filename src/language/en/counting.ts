/** Verbs by which an authority gives a number, lower-cased: "the ministry has recorded 370", "police counted 40". */
export const countingVerbs: ReadonlySet<string> = new Set(
  (
    "count counts counted counting record records recorded recording report reports reported reporting confirm confirms confirmed confirming register registers registered registering document documents documented documenting " +
    "list lists listed listing tally tallied tallies log logged verify verifies verified estimate estimates estimated estimating put puts putting give gives gave given giving"
  ).split(" "),
);

/** Words that begin a part of a larger count: "12,000 people, including 5,000 children". */
export const partWords: ReadonlySet<string> = new Set(["including", "included", "includes", "include", "among", "counting"]);

/** By which a count has moved: "the toll rose to 40", "climbed from 30". */
export const risenWords: ReadonlySet<string> = new Set("rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing jump jumped jumping soar soared soaring surge surged surging mount mounted swell swelled swollen double doubled reach reached".split(" "));
export const fallenWords: ReadonlySet<string> = new Set("fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreased decreasing shrink shrank shrunk slip slipped slid slide sink sank plunge plunged plummeted down lowered reduced".split(" "));

/** Nouns that mean many without an ending of the plural. */
export const collectiveNouns: ReadonlySet<string> = new Set(["people", "children", "men", "women", "police", "crew", "staff", "personnel", "infantry", "cattle", "sheep", "aircraft", "livestock"]);

/** Nouns for a count itself. */
export const countNouns: ReadonlySet<string> = new Set(["toll", "count", "tally", "figure", "figures", "estimate", "estimates", "number", "numbers", "total", "report", "reports", "record", "death", "official", "high", "peak", "level", "forecast", "projection"]);

/** Before a count, these say that it stood so earlier: "a previous toll of 12", "up from 30", "an earlier count of 8". */
export const earlierWords: ReadonlySet<string> = new Set(["previous", "previously", "earlier", "initial", "initially", "former", "original", "originally"]);

/** A running total or new ones. */
export const totalWords: ReadonlySet<string> = new Set(["total", "overall", "altogether", "cumulative", "toll", "tally", "totalling", "totaling", "totalled", "totaled"]);
export const newWords: ReadonlySet<string> = new Set(["another", "additional", "further", "new", "more", "fresh", "extra"]);
