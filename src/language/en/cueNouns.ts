/** Nouns that announce somebody's words, lower-cased singular: a statement *that ...*, the slogan “...”. */
export interface CueNoun {
  readonly judges: boolean;
  /** `public`: words held up, worn or called out by a crowd. `called`: "cries of “...”". `said`: an act of speech. `written`: a text. `wording`: "used the phrase “...”". */
  readonly sense: "public" | "called" | "said" | "written" | "wording";
}

export const cueNouns: ReadonlyMap<string, CueNoun> = new Map<string, CueNoun>([
  ...nouns("public", false, "banner placard sign poster billboard slogan chant motto theme t-shirt shirt graffiti flag cap hat hashtag mantra tagline inscription plaque mural sticker"),
  ...nouns("called", false, "cry shout yell scream jeer"),
  ...nouns("said", false, "statement comment remark announcement declaration pledge promise vow warning threat argument belief view opinion suggestion contention prediction assurance insistence conviction hope fear concern assumption complaint call demand question reply response answer words accusation charge speech quip joke idea notion report confirmation denial proposal conclusion reminder"),
  ...nouns("said", true, "claim allegation admission concession acknowledgement acknowledgment boast assertion confession revelation rumour rumor"),
  ...nouns("written", false, "letter tweet post message email e-mail memo note text caption headline editorial article column essay book press-release release communiqué communique petition resolution manifesto"),
  ...nouns("wording", false, "phrase term word expression line refrain wording"),
]);

/** Nouns that tell what somebody says even without marks: "the claim that ...". "Idea", "joke" and "question" tell nothing by themselves. */
export function claimNounOf(form: string): CueNoun | undefined {
  const noun = cueNounOf(form);
  return noun?.sense === "said" && !TELLS_NOTHING.has(form) ? noun : undefined;
}

const TELLS_NOTHING: ReadonlySet<string> = new Set("idea ideas notion joke jokes question questions word words answer answers response responses call calls speech speeches charge charges proposal proposals reminder reminders".split(" "));

/** Nouns of thought, lower-cased singular: nobody's when nobody owns them ("growing fears that"). */
export const thoughtNouns: ReadonlySet<string> = new Set("belief view opinion hope fear concern assumption conviction conclusion".split(" "));

/** Verbs with which somebody makes such a statement, lower-cased. */
export const announcingVerbs: ReadonlySet<string> = new Set(
  "make makes made making issue issues issued issuing give gives gave given giving repeat repeats repeated repeating voice voiced voicing express expresses expressed expressing offer offered offering reiterate reiterated reiterating renew renewed deliver delivered level levelled leveled defend defended defending hold holds held holding share shares shared cite cites cited citing raise raises raised raising persist persists persisted".split(" "),
);

/** What is given a name, so that words in marks after "called the ..." are that name, lower-cased. */
export const namedThings: ReadonlySet<string> = new Set(
  "operation mission exercise project programme program campaign plan initiative scheme group movement party company firm band club league alliance coalition network fund foundation festival event film movie book novel song album play show series game app ship boat vessel storm hurricane virus drug law bill act street road bridge building tower park restaurant cafe bar shop newspaper magazine website channel account doctrine theory method system device weapon missile drone".split(" "),
);

/** Singular of a cue noun's regular plural: "banners", "replies". */
export function cueNounOf(form: string): CueNoun | undefined {
  const known = cueNouns.get(form);
  if (known !== undefined || !form.endsWith("s")) return known;
  return cueNouns.get(form.slice(0, -1)) ?? (form.endsWith("ies") ? cueNouns.get(`${form.slice(0, -3)}y`) : undefined);
}

function nouns(sense: CueNoun["sense"], judges: boolean, words: string): [string, CueNoun][] {
  return words.split(" ").map((word) => [word, { sense, judges }]);
}
