/** Nouns before "of" and a number, with what they say of what is counted: "the deaths of 12", "the bodies of three", "the loss of 900 jobs". */
export const nounsBeforeOf: ReadonlyMap<string, string> = new Map([
  ["killing", "killed"], ["killings", "killed"], ["murder", "killed"], ["murders", "killed"], ["bodies", "killed"], ["body", "killed"], ["remains", "killed"], ["corpses", "killed"], ["toll", "killed"],
  ["arrest", "arrested"], ["detention", "detained"], ["jailing", "jailed"], ["kidnapping", "kidnapped"], ["abduction", "abducted"], ["disappearance", "missing"], ["evacuation", "evacuated"], ["displacement", "displaced"],
  ["release", "released"], ["rescue", "rescued"], ["execution", "killed"], ["expulsion", "expelled"], ["deportation", "deported"], ["conviction", "convicted"], ["dismissal", "dismissed"], ["suspension", "suspended"],
  ["slaughter", "killed"], ["massacre", "killed"], ["drowning", "killed"], ["drownings", "killed"], ["suffocation", "killed"], ["assassination", "killed"], ["assassinations", "killed"], ["lynching", "killed"], ["cull", "culled"], ["shooting", "shot"], ["stabbing", "stabbed"], ["wounding", "injured"], ["maiming", "injured"], ["poisoning", "sickened"], ["capture", "captured"],
  ["imprisonment", "jailed"], ["internment", "detained"], ["eviction", "evicted"], ["hospitalisation", "hospitalised"], ["hospitalization", "hospitalised"], ["vaccination", "vaccinated"], ["rape", "raped"], ["freeing", "freed"], ["prosecution", "prosecuted"], ["acquittal", "acquitted"],
  ["hiring", "hired"], ["recruitment", "hired"], ["sacking", "sacked"], ["redundancy", "laid-off"], ["confiscation", "seized"], ["looting", "looted"], ["demolition", "destroyed"], ["burning", "burned"], ["grounding", "grounded"], ["burial", "buried"], ["withdrawal", "withdrawn"], ["distribution", "distributed"],
  ["closure", "closed"], ["closures", "closed"], ["cancellation", "cancelled"], ["destruction", "destroyed"], ["seizure", "seized"], ["theft", "stolen"], ["loss", "lost"], ["recall", "recalled"], ["delivery", "delivered"], ["purchase", "bought"], ["sale", "sold"], ["sales", "sold"], ["cost", "cost"], ["price", "cost"],
]);

/** Nouns that say by themselves what was done where no verb says another thing: "in front of 21,450 spectators". */
export const tellingNouns: ReadonlyMap<string, string> = new Map([
  ...["spectators", "fans", "mourners", "worshippers", "attendees", "concertgoers", "onlookers", "marchers", "crowd", "attendance", "festivalgoers", "churchgoers"].map((noun) => [noun, "attended"] as const),
  ["survivors", "survived"], ["redundancies", "laid-off"], ["layoffs", "laid-off"], ["convictions", "convicted"], ["closures", "closed"], ["cancellations", "cancelled"], ["resignations", "resigned"],
]);
/** Nouns for people known to be ill, beside words of an illness: "1,200 confirmed cases of cholera". */
export const caseNouns: ReadonlySet<string> = new Set(["cases", "case"]);

/** What a court finds somebody guilty or not guilty of, and what it does. */
export const chargeNouns: ReadonlySet<string> = new Set(["count", "counts", "charge", "charges", "offence", "offences", "offense", "offenses", "felonies", "crimes"]);
export const courtDeeds: ReadonlySet<string> = new Set(["convicted", "acquitted", "charged", "sentenced", "accused", "cleared", "tried"]);

/** Cast for or against something: "214 votes in favour". */
export const ballotNouns: ReadonlySet<string> = new Set(["votes", "vote", "ballots"]);

/** Of which a firm says that they will go. */
export const jobNouns: ReadonlySet<string> = new Set(["jobs", "job", "posts", "positions", "roles"]);

/** Nouns for what something costs: "a bill of $4m", "the price rose to $90". */
export const priceNouns: ReadonlySet<string> = new Set(["cost", "costs", "bill", "bills", "price", "prices", "fare", "fares", "tag"]);

/** What befalls people and animals alone. */
export const fatesOfPeople: ReadonlySet<string> = new Set(
  "killed died injured sickened arrested detained jailed abducted kidnapped held captured missing hospitalised infected quarantined freed released rescued displaced evacuated evicted treated tested vaccinated survived exchanged casualties surrendered escaped defected resigned shot stabbed beaten tortured raped sacked dismissed laid-off hired elected charged sentenced convicted acquitted pardoned deported expelled questioned accused tried attended joined stranded".split(" "),
);

/** Where the sick and hurt are taken to. */
export const placesOfCare: ReadonlySet<string> = new Set(["hospital", "hospitals", "clinic", "clinics", "infirmary", "ward", "wards", "icu"]);
export const takenThere: ReadonlySet<string> = new Set(["taken", "rushed", "airlifted", "flown", "admitted", "sent", "transferred", "brought", "driven", "ferried", "moved"]);

/** Who is no victim of violence or disaster: beside these words the dead have died, and nobody was killed. */
export const illnessWords: ReadonlySet<string> = new Set(
  "illness illnesses disease diseases outbreak epidemic pandemic virus viruses infection infections infected infecting flu influenza cholera measles malaria dengue ebola polio meningitis tuberculosis typhoid typhus diphtheria pneumonia plague fever covid coronavirus cancer heart stroke overdose overdoses vaccine vaccinated unvaccinated ill sickened sick poisoning hospice".split(" "),
);
/** Beside these they were killed all the same. */
export const violenceWords: ReadonlySet<string> = new Set(
  "attack attacks attacked bomb bombs bombing blast explosion exploded shot shooting shelling gunman gunmen gunfire strike strikes airstrike airstrikes missile missiles rocket rockets drone troops soldiers militants rebels clashes fighting war quake earthquake flood floods storm hurricane cyclone tornado avalanche landslide crash crashed collision fire blaze collapse collapsed derailed sank capsized stampede murdered slaughter slaughtered culled executed".split(" "),
);
