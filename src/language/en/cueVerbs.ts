const ANY = "clause quote inverts";

/** lemma, or all its forms (base, -s, past, participle, -ing) where they are irregular, with "+particle" | frames. */
export const neutralSpeech = `
say says said said saying|${ANY} question
tell tells told told telling|clause quote listener question person-to
state|${ANY}
add|${ANY}
announce|${ANY} object
declare|${ANY} object
report|${ANY} object
write writes wrote written writing|${ANY} title
tweet|${ANY}
post|that quote inverts
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
encourage|person-to
exhort|quote inverts person-to
beseech beseeches besought besought beseeching|quote inverts person-to
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
roar +back|quote inverts
roar|quote inverts
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
chip chips chipped chipped chipping +in|quote inverts
cut cuts cut cut cutting +in|quote inverts
jump +in|quote inverts
pipe +up|quote inverts
sum sums summed summed summing +up|quote inverts
blurt +out|quote inverts that
cry cries cried cried crying +out|quote inverts
go goes went gone going +on|quote inverts
interrupt|quote inverts
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
export const judgingSpeech = `
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
export const thoughts = `
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
export const evidence = `
show shows showed shown showing|clause
find finds found found finding|clause
indicate|clause
prove|that
demonstrate|that
`;
