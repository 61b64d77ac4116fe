/** What a cue verb can have beside it. Examples stand beside each. */
export type CueFrame =
  /** "said (that) the road was closed", "the road was closed, she said" */
  | "clause"
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
  /** "described the plan as a gift" */
  | "as"
  /** "called the plan a gift" */
  | "called"
  /** "called for a ban" */
  | "for"
  /** "warned of / about / against a ban" */
  | "about"
  /** "announced the closure" */
  | "object";

export interface CueVerb {
  readonly lemma: string;
  /** True when the verb takes a stand on truth, candour or manner: "claims", "admits", "boasts". */
  readonly judges: boolean;
  /** `thought`: an attribution without an act of speech ("believes"). `evidence`: documents do it too ("the poll shows"). */
  readonly kind: "speech" | "thought" | "evidence";
  readonly frames: ReadonlySet<CueFrame>;
}

/** Which form of the verb a word is; "said" is past and participle. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly shapes: ReadonlySet<"base" | "s" | "past" | "participle" | "ing">;
}

const ANY = "clause quote inverts";

/** lemma [irregular: s, past, participle, ing] | frames. The verbs of neutral speech: who uses them does not say whether it is so. */
const neutralSpeech = `
say says said said saying|${ANY} question
tell tells told told telling|${ANY} listener question person-to
state|${ANY} object
add|${ANY}
announce|${ANY} object
declare|${ANY} object
report|${ANY} object
write writes wrote written writing|${ANY}
tweet|${ANY}
post|${ANY}
retweet|quote
reply|${ANY}
respond|${ANY}
answer|${ANY}
continue|quote inverts
conclude|${ANY}
begin begins began begun beginning|quote inverts
go go goes went gone going|
explain|${ANY} question
remark|${ANY}
comment|${ANY}
mention|clause quote
repeat|${ANY}
reiterate|${ANY} object
recall|${ANY}
recount|${ANY} question
relate|quote
describe|as quote question object
call|called quote inverts for
term|called quote
label|called quote as
dub dubs dubbed dubbed dubbing|called quote
brand|called quote as
characterize|as quote
characterise|as quote
portray|as quote
depict|as quote
refer refers referred referred referring|quote as
hail|as called quote
praise|quote as
laud|quote as
welcome|quote
commend|quote
thank|quote
criticize|quote as
criticise|quote as
condemn|quote as
denounce|quote as
decry decries decried decried decrying|quote as
dismiss|quote as
reject|quote as
blame|quote
accuse|of quote
charge|clause quote inverts
ask|${ANY} question person-to for
question|question quote
inquire|question quote inverts
enquire|question quote inverts
wonder|question quote inverts
argue|${ANY}
contend|${ANY}
counter|${ANY}
object|clause quote inverts
agree|${ANY}
disagree|clause quote inverts
deny denies denied denied denying|clause object
refute|clause object
confirm|${ANY} object
warn|${ANY} listener about person-to
caution|${ANY} listener about
advise|${ANY} listener person-to
recommend|clause quote inverts object
propose|clause quote inverts object
suggest|${ANY} object
urge|clause quote inverts person-to for
implore|quote inverts person-to
plead pleads pleaded pleaded pleading|clause quote inverts
beg begs begged begged begging|quote inverts person-to
demand|clause quote inverts object to
call-on|person-to
request|clause quote person-to object
order|clause quote person-to
instruct|clause quote person-to
promise|${ANY} to listener object
pledge|${ANY} to object
vow|${ANY} to
swear swears swore sworn swearing|clause quote inverts to
threaten|clause quote to
offer|quote inverts
predict|${ANY} object
forecast forecasts forecast forecast forecasting|clause quote inverts
estimate|${ANY}
assure|clause quote listener
inform|clause listener
notify notifies notified notified notifying|clause listener
remind|clause quote listener
testify testifies testified testified testifying|${ANY}
emphasize|${ANY} object
emphasise|${ANY} object
stress|${ANY} object
underline|clause quote object
underscore|clause quote object
reaffirm|clause quote object
affirm|${ANY}
express|quote object
voice|quote object
convey|clause quote
proclaim|${ANY}
pronounce|quote called
read reads read read reading|quote clause inverts
chant|quote inverts clause
shout|${ANY}
yell|${ANY}
cry cries cried cried crying|quote inverts
exclaim|quote inverts
sing sings sang sung singing|quote inverts
whisper|quote inverts clause
mutter|quote inverts clause
murmur|quote inverts clause
quote|quote
cite|quote
joke|${ANY}
quip quips quipped quipped quipping|${ANY}
interject|quote inverts
chime|quote inverts
opine|${ANY}
speculate|${ANY}
muse|${ANY}
theorize|clause quote
posit|clause quote
signal signals signaled signaled signaling|clause quote
signal signals signalled signalled signalling|clause quote
hint|clause quote inverts
imply implies implied implied implying|clause quote
clarify clarifies clarified clarified clarifying|${ANY}
elaborate|quote inverts
specify specifies specified specified specifying|clause
summarize|quote inverts
summarise|quote inverts
advocate|clause quote object
apologize|clause quote
apologise|clause quote
rule|clause
find finds found found finding|clause
decide|clause
`;

/** Verbs that take a stand on truth, candour or manner. */
const judgingSpeech = `
claim|${ANY} to object
allege|${ANY} object
assert|${ANY} object
insist|${ANY}
maintain|${ANY}
profess|clause quote to
purport|clause to
admit admits admitted admitted admitting|${ANY} object
concede|${ANY} object
acknowledge|${ANY} object
confess|${ANY}
recognize|clause
recognise|clause
reveal|${ANY} object
disclose|${ANY} object
divulge|clause quote
note|${ANY}
observe|${ANY}
point-out|${ANY}
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
rage|${ANY}
thunder|quote inverts
bark|quote inverts
snap snaps snapped snapped snapping|quote inverts
sneer|quote inverts
scoff|${ANY}
jeer|quote inverts
mock|quote as
ridicule|quote as
deride|quote as
slam slams slammed slammed slamming|quote as
blast|quote as
lambast|quote as
lambaste|quote as
lash|quote
rail|quote about
retort|${ANY}
gush|quote inverts
rave|quote inverts
enthuse|quote inverts
rejoice|quote inverts
crow|quote inverts
joke-that|clause
lie|clause quote
`;

/** Attributions without an act of speech. */
const thought = `
believe|clause inverts quote
think thinks thought thought thinking|clause inverts quote
hope|clause inverts
fear|clause inverts
expect|clause
feel feels felt felt feeling|clause inverts quote
suspect|clause
assume|clause
doubt|clause question
worry worries worried worried worrying|clause quote inverts
reckon|clause inverts quote
consider|clause
know knows knew known knowing|clause
understand understands understood understood understanding|clause
learn learns learned learned learning|clause
see sees saw seen seeing|as
view|as
regard|as
`;

/** What documents and counts do: "the poll shows", "figures suggest". */
const evidence = `
show shows showed shown showing|clause
indicate|clause object
suggest-that|clause
prove|clause
demonstrate|clause
conclude-that|clause
`;

/** Every form of every cue verb, lower-cased. */
export const cueForms: ReadonlyMap<string, CueForm> = inflected();

/** Verbs with a particle: "pointed out", "went on (to say)", "shot back". Found by their first word; the particle follows. */
export const cueParticles: ReadonlyMap<string, { readonly particle: string; readonly lemma: string }> = new Map([
  ["point", { particle: "out", lemma: "point out" }],
]);

function inflected(): ReadonlyMap<string, CueForm> {
  return new Map();
}
