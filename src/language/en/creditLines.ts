/**
 * News agencies by the short name they go by, then their other names, lower-cased. Facts of general knowledge.
 * A name alone is never a credit: "AP" is also a rank of roads and a school course. The words around it decide.
 */
export const agencies: readonly (readonly string[])[] = `
aap|australian associated press
afp|agence france-presse|agence france presse
anadolu|anadolu agency|anadolu ajansi
ani|asian news international
ansa
antara
anp
ap|associated press
apa|austria presse agentur
armenpress
belga
bernama
bloomberg|bloomberg news
bta|bulgarian news agency
china news service
canadian press|the canadian press
ctk|czech news agency
dow jones newswires
dpa|deutsche presse-agentur|german press agency
efe|agencia efe
fars|fars news agency
ians|indo-asian news service
ina|iraqi news agency
interfax
irna|islamic republic news agency
isna|iranian students' news agency
jiji|jiji press
kcna|korean central news agency
kyodo|kyodo news
lusa
mehr|mehr news agency
mena|middle east news agency
mti
nan|news agency of nigeria
ntb
pa media|press association|pa news agency
pap|polish press agency
petra|petra news agency|jordan news agency
pna|philippine news agency
pti|press trust of india
qna|qatar news agency
reuters|thomson reuters
ria novosti|ria
ritzau
sana|syrian arab news agency
spa|saudi press agency
tasnim|tasnim news agency
tass|itar-tass
tt news agency
ukrinform
unian
upi|united press international
wafa|palestinian news agency
wam|emirates news agency
xinhua|xinhua news agency
yonhap|yonhap news agency
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));

const agencyNames: ReadonlySet<string> = new Set(agencies.map(([short]) => short!));

/** Whether a short name is an agency's. */
export function isAgency(short: string): boolean {
  return agencyNames.has(short);
}

/** Agencies that a line of credit does not name: "With agencies". */
export const agenciesWords: ReadonlySet<string> = new Set("agencies wires newswires".split(" "));

/** After the name: its own people were there. "AFP journalists", "a Reuters witness". */
export const agencyPeople: ReadonlySet<string> = new Set(
  "journalist journalists correspondent correspondents reporter reporters photographer photographers videographer writer writers witness witnesses stringer stringers staff team".split(" "),
);

/** After the name: it says so. "IRNA reported", "Reuters quoted him". */
export const agencyVerbs: ReadonlySet<string> = new Set(
  "reported reports report said says cited cites quoted quotes carried published wrote writes added announced stated news agency newswire".split(" "),
);

/** Before the name, the nearest first: somebody spoke to it, or the article leans on it. Words that may stand between are `credentials`. */
export const leaningWords: ReadonlySet<string> = new Set("to by from told via citing quoting with at".split(" "));

/** What must stand before a leaning word that is common by itself: "according to", "reported by", "with reporting from". */
export const leaningPartners: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["to", new Set("according speaking spoke talking interview statement attributed credited".split(" "))],
  ["by", new Set("reported published carried quoted cited released seen obtained reporting report compiled distributed reviewed".split(" "))],
  ["from", new Set("report reports reporting files file inputs input material contributions information taken adapted".split(" "))],
  ["with", new Set("interview along together".split(" "))],
  ["at", new Set("journalists reporters colleagues".split(" "))],
]);

/** Between the leaning word and the name: "according to the state-run news agency IRNA". */
export const credentials: ReadonlySet<string> = new Set(
  "the a an its official state state-run state-owned state-linked government government-run semi-official private local national international iranian russian chinese syrian turkish french british german israeli palestinian saudi news press wire agency agencies service newswire newspaper outlet broadcaster network channel website daily site".split(
    " ",
  ),
);
