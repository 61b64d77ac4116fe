/** What a cue verb can have beside it. */
export type CueFrame =
  /** "said (that) the road was closed"; "the road was closed, she said" */
  | "clause"
  /** only with its "that": "signalled that the road was closed" */
  | "that"
  /** "asked whether / how / what ..." */
  | "question"
  /** may stand beside words in marks: “...,” she said */
  | "quote"
  /** may stand before its subject after the words: “...,” said Ruiz */
  | "inverts"
  /** takes a listener first: "told reporters (that) ..." */
  | "listener"
  /** "promised to rebuild it" */
  | "to"
  /** "urged the council to act" */
  | "person-to"
  /** "accused the mayor of lying" */
  | "of"
  /** "criticised the mayor for lying" */
  | "person-for"
  /** "described the plan as a gift" */
  | "as"
  /** "called the plan a gift" */
  | "called"
  /** "called for a ban" */
  | "for"
  /** "warned of / about / against a ban" */
  | "about"
  /** "announced the closure" */
  | "object"
  /** may have a title in marks beside it, nobody's words: "wrote “The Last Train”" */
  | "title";

export interface CueVerb {
  readonly lemma: string;
  /** "out" of "point out": the word that must follow; empty for most. */
  readonly particle: string;
  /** True when the verb takes a stand on truth, candour or manner: "claims", "admits", "boasts". */
  readonly judges: boolean;
  /** `thought`: an attribution without an act of speech ("believes"). `evidence`: what documents do ("the poll shows"). */
  readonly sense: "speech" | "thought" | "evidence";
  readonly frames: ReadonlySet<CueFrame>;
}

const ANY = "clause quote inverts";

/** lemma, or all its forms (base, -s, past, participle, -ing) where they are irregular, with "+particle" | frames. */
const neutralSpeech = `
say says said said saying|${ANY} question
tell tells told told telling|clause quote listener question person-to
state|${ANY}
add|${ANY}
announce|${ANY} object
declare|${ANY} object
report|${ANY} object
write writes wrote written writing|${ANY} title
tweet|${ANY}
post|${ANY}
reply replies replied replied replying|${ANY}
respond|${ANY}
answer|${ANY}
continue|quote inverts that
conclude|${ANY}
begin begins began begun beginning|quote inverts
explain|${ANY} question
remark|${ANY}
comment|${ANY}
mention|that quote
repeat|quote inverts that
reiterate|${ANY}
recall|${ANY}
recount|${ANY} question
describe|as quote question
call|called quote inverts for
call +on|person-to
call +upon|person-to
term|called quote
deem|called quote
put puts put put putting +it|quote inverts clause
label|called quote as
dub dubs dubbed dubbed dubbing|called quote
brand|called quote as
characterize|as quote
characterise|as quote
portray|as quote
depict|as quote
refer refers referred referred referring +to|as quote
hail|as called quote
praise|quote as person-for
laud|quote as person-for
criticize|quote as person-for
criticise|quote as person-for
condemn|quote as person-for
denounce|quote as person-for
decry decries decried decried decrying|quote as
dismiss|quote as
reject|quote as
accuse|of quote
blame|person-for quote
thank|person-for quote
rebuke|person-for quote
fault|person-for
berate|person-for quote
chide|person-for quote
scold|person-for quote
attack|person-for quote as
commend|person-for quote
charge|that quote inverts
ask|${ANY} question person-to for
question|question quote inverts
inquire|question quote inverts
enquire|question quote inverts
wonder|question quote inverts
argue|${ANY}
contend|${ANY}
counter|that quote inverts
object|that quote inverts
agree|clause quote inverts to
disagree|quote inverts that
deny denies denied denied denying|clause object
refute|that object
confirm|${ANY} object
warn|${ANY} listener about person-to
caution|${ANY} listener about
advise|${ANY} listener person-to
recommend|that quote inverts object
propose|that quote inverts object
suggest|${ANY} object
urge|that quote inverts person-to
implore|quote inverts person-to
plead|that quote inverts
beg begs begged begged begging|quote inverts person-to
demand|that quote inverts object to
request|that quote person-to object
order|that person-to
instruct|that person-to
promise|${ANY} to listener object
pledge|that quote inverts to object
vow|${ANY} to
swear swears swore sworn swearing|clause quote inverts to
threaten|that quote to
predict|${ANY} object
forecast forecasts forecast forecast forecasting|that quote inverts
estimate|${ANY}
assure|clause quote listener
inform|clause listener
notify notifies notified notified notifying|clause listener
remind|clause quote listener
testify testifies testified testified testifying|${ANY}
emphasize|${ANY} object
emphasise|${ANY} object
stress|${ANY} object
underline|that quote
underscore|that quote
reaffirm|that quote object
affirm|${ANY}
proclaim|${ANY}
pronounce|quote called
read reads read read reading|quote inverts title
chant|quote inverts that
shout|${ANY}
yell|${ANY}
scream|${ANY}
cry cries cried cried crying|quote inverts
exclaim|quote inverts that
sing sings sang sung singing|quote inverts title
whisper|quote inverts that
mutter|quote inverts that
murmur|quote inverts that
quote|quote
cite|quote
joke|${ANY}
quip quips quipped quipped quipping|${ANY}
interject|quote inverts
chime +in|quote inverts
opine|${ANY}
speculate|${ANY}
muse|${ANY}
theorize|that quote
posit|that quote
signal signals signaled signaled signaling|that quote
signal signals signalled signalled signalling|that quote
hint|that quote inverts
imply implies implied implied implying|clause quote
clarify clarifies clarified clarified clarifying|${ANY}
elaborate|quote inverts
specify specifies specified specified specifying|that quote
summarize|quote inverts
summarise|quote inverts
advocate|that quote object
rule|that
express|quote
`;

/** Verbs that take a stand on truth, candour or manner. */
const judgingSpeech = `
claim|${ANY} to object
allege|${ANY} object
assert|${ANY} object
insist|${ANY}
maintain|that quote inverts
profess|that quote to
purport|to that
admit admits admitted admitted admitting|${ANY} object
concede|${ANY} object
acknowledge|${ANY} object
confess|${ANY}
recognize|that
recognise|that
reveal|${ANY} object
disclose|${ANY} object
divulge|that quote
note|${ANY}
observe|${ANY}
point +out|${ANY}
boast|${ANY} about
brag brags bragged bragged bragging|${ANY} about
gloat|${ANY}
tout|quote as
lament|${ANY} object
complain|${ANY} about
grumble|${ANY}
moan|${ANY}
whine|${ANY}
bemoan|quote object
fume|${ANY}
rant|${ANY}
thunder|quote inverts
bark|quote inverts
snap snaps snapped snapped snapping|quote inverts
sneer|quote inverts
scoff|${ANY}
jeer|quote inverts
mock|quote as person-for
ridicule|quote as person-for
deride|quote as person-for
slam slams slammed slammed slamming|quote as person-for
blast|quote as person-for
lambast|quote as person-for
lambaste|quote as person-for
lash +out|quote
shoot shoots shot shot shooting +back|quote inverts that
fire +back|quote inverts that
hit hits hit hit hitting +back|quote inverts that
retort|${ANY}
gush|quote inverts
rave|quote inverts
enthuse|quote inverts
crow|quote inverts that
decree|that quote inverts
`;

/** Attributions without an act of speech. */
const thoughts = `
believe|clause inverts quote
think thinks thought thought thinking|clause inverts quote
hope|clause inverts
fear|clause inverts
expect|clause
feel feels felt felt feeling|clause inverts quote
suspect|clause
assume|clause
doubt|clause
worry worries worried worried worrying|clause quote inverts
reckon|clause inverts quote
know knows knew known knowing|that
understand understands understood understood understanding|that
learn learns learned learned learning|that
see sees saw seen seeing|as
view|as
regard|as
consider|called that
decide|that
`;

/** What documents and counts do: "the poll shows", "figures suggest". Persons find and show too. */
const evidence = `
show shows showed shown showing|clause
find finds found found finding|clause
indicate|clause
prove|that
demonstrate|that
`;

export type CueShape = "base" | "s" | "past" | "participle" | "ing";

const SHAPES: readonly CueShape[] = ["base", "s", "past", "participle", "ing"];

/** A verb that a word can be a form of, with the shapes that are spelt so: "said" is past and participle. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly shapes: readonly CueShape[];
}

/** Every form of every cue verb, lower-cased. Where several verbs share a form, those with a particle come first. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = allForms([
  ...verbs(neutralSpeech, "speech", false),
  ...verbs(judgingSpeech, "speech", true),
  ...verbs(thoughts, "thought", false),
  ...verbs(evidence, "evidence", false),
]);

/** "According to Ruiz": prepositions that name a source, longest first. */
export const sourcePrepositions: readonly { readonly words: readonly string[]; readonly judges: boolean }[] = [
  { words: ["in", "the", "words", "of"], judges: false },
  { words: ["in", "the", "opinion", "of"], judges: false },
  { words: ["in", "the", "view", "of"], judges: false },
  { words: ["according", "to"], judges: false },
];

interface Inflected {
  readonly verb: CueVerb;
  /** base, -s, past, participle, -ing */
  readonly forms: readonly string[];
}

function verbs(rows: string, sense: CueVerb["sense"], judges: boolean): Inflected[] {
  return rows.trim().split("\n").map((row) => {
    const [words = "", frames = ""] = row.split("|");
    const [spelt = "", particle = ""] = words.split(" +");
    const forms = spelt.trim().split(" ");
    const lemma = forms[0]!;
    const verb: CueVerb = { lemma, particle, judges, sense, frames: new Set(frames.trim().split(" ") as CueFrame[]) };
    return { verb, forms: forms.length > 1 ? forms : regular(lemma) };
  });
}

function regular(lemma: string): string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  // "decree": the e of "ee" stays before -ing.
  return [lemma, s, `${stem}ed`, `${stem}ed`, `${lemma.endsWith("ee") ? lemma : stem}ing`];
}

function allForms(inflected: readonly Inflected[]): ReadonlyMap<string, readonly CueForm[]> {
  const map = new Map<string, CueForm[]>();
  for (const { verb, forms } of inflected) {
    for (const form of new Set(forms)) {
      const known = map.get(form) ?? [];
      map.set(form, known);
      const entry = { verb, shapes: SHAPES.filter((_, i) => forms[i] === form) };
      if (verb.particle === "") known.push(entry);
      else known.unshift(entry);
    }
  }
  return map;
}
