/** How a word ties what is counted to what happened to it. */
export type HappenedRole =
  /** Happens to its object: "killed 12 people", "12 people were killed", "12 people killed". */
  | "object"
  /** Its subject does it: "12 people died", "hundreds fled". */
  | "subject"
  /** Stands beside or for the thing counted: "12 dead", "30 injured people". */
  | "adjective"
  /** Is the thing counted: "313 deaths", "40 arrests". */
  | "noun";

export interface Happened {
  readonly kind: string;
  readonly role: HappenedRole;
}

/** Verb forms, adjectives and nouns by lower-cased word, with what they say happened. An open set: kinds are words. */
export const happenedWords: ReadonlyMap<string, readonly Happened[]> = listed(`
killed|object|kill kills killed killing slay slays slew slain slaying murder murders murdered murdering massacre massacred massacring execute executed executing assassinated slaughtered drowned electrocuted
killed|subject|die dies died dying dead perish perished perishing drowned succumbed starved
killed|adjective|dead killed slain murdered deceased
killed|noun|death deaths fatality fatalities killings murders murder dead executions homicides homicide massacre
injured|object|injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming
injured|adjective|injured wounded hurt
injured|noun|injury injuries wounded injured
casualties|noun|casualty casualties
arrested|object|arrest arrests arrested arresting detain detains detained detaining apprehend apprehended apprehending jailed jailing imprisoned imprisoning
arrested|adjective|arrested detained jailed imprisoned
arrested|noun|arrest arrests detention detentions detainee detainees
held hostage|object|abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping
held hostage|adjective|abducted kidnapped captive hostage
held hostage|noun|hostage hostages captive captives abductee abductees abductions kidnappings
missing|subject|disappear disappeared disappearing vanished
missing|adjective|missing disappeared unaccounted
missing|noun|disappearances
displaced|object|displace displaces displaced displacing uprooted uprooting evicted evicting
displaced|subject|fled flee flees fleeing
displaced|adjective|displaced homeless uprooted
displaced|noun|evacuees refugees
evacuated|object|evacuate evacuates evacuated evacuating
rescued|object|rescue rescues rescued rescuing save saved saving freed freeing
released|object|release releases released releasing
released|adjective|released
trapped|object|trap trapped trapping stranded stranding
trapped|adjective|trapped stranded
infected|object|infect infects infected infecting
infected|adjective|infected
infected|noun|infections
hospitalised|object|hospitalised hospitalized hospitalising hospitalizing
attended|subject|attend attends attended attending gathered gather gathering marched marching rallied rallying protested protesting
destroyed|object|destroy destroys destroyed destroying demolish demolished demolishing razed razing levelled flattened
destroyed|adjective|destroyed demolished
burned|object|burned burning burnt torched torching
damaged|object|damage damages damaged damaging
damaged|adjective|damaged
fired|object|fire fires fired firing launch launched launching
deployed|object|deploy deploys deployed deploying
seized|object|seize seizes seized seizing confiscated confiscating
recovered|object|recovered recovering recover
dismissed|object|dismissed sacked sacking axed shed shedding
deported|object|deport deports deported deporting expelled expelling
sentenced|object|sentenced sentencing convicted convicting
charged|object|charged charging indicted
vaccinated|object|vaccinated vaccinating inoculated
bought|object|buy buys bought buying purchase purchases purchased purchasing
ordered|object|order orders ordered ordering
sold|object|sell sells sold selling
built|object|build builds built building constructed
created|object|create creates created creating
cut|object|cut cuts cutting axe
donated|object|donate donated donating pledge pledged pledging
cost|subject|cost costs costing
raised|object|raise raised raising
spent|object|spend spends spent spending
paid|object|pay pays paid paying
invested|object|invest invests invested investing
earned|object|earn earns earned earning
lost|object|lost lose loses losing
fined|object|fine fined fining
stolen|object|steal stole stolen stealing looted looting
`);

/** Words between "toll" or "number" and the count: "the death toll rose to 40", "the toll stands at 12". */
export const tollNouns: ReadonlyMap<string, string> = new Map([["toll", "killed"], ["dead", "killed"], ["deaths", "killed"], ["fatalities", "killed"], ["casualties", "casualties"], ["injured", "injured"], ["wounded", "injured"], ["missing", "missing"], ["arrests", "arrested"], ["hostages", "held hostage"], ["displaced", "displaced"]]);

/** Phrases of several words, lower-cased, with the role of the whole. */
export const happenedPhrases: readonly (readonly [words: string, kind: string, role: HappenedRole])[] = [
  ["lost their lives", "killed", "subject"], ["lose their lives", "killed", "subject"], ["losing their lives", "killed", "subject"], ["lost his life", "killed", "subject"], ["lost her life", "killed", "subject"], ["shot dead", "killed", "object"], ["shot and killed", "killed", "object"], ["burned to death", "killed", "object"], ["beaten to death", "killed", "object"],
  ["put to death", "killed", "object"], ["taken hostage", "held hostage", "object"], ["held hostage", "held hostage", "object"], ["taken captive", "held hostage", "object"], ["held captive", "held hostage", "object"], ["unaccounted for", "missing", "subject"], ["forced from their homes", "displaced", "object"], ["driven from their homes", "displaced", "object"],
  ["left homeless", "displaced", "object"], ["fled their homes", "displaced", "subject"], ["taken into custody", "arrested", "object"], ["taken to hospital", "hospitalised", "object"], ["taken to hospitals", "hospitalised", "object"], ["taken to the hospital", "hospitalised", "object"], ["tested positive", "infected", "subject"], ["turned out", "attended", "subject"],
  ["took part", "attended", "subject"], ["taken part", "attended", "subject"], ["took to the streets", "attended", "subject"], ["laid off", "dismissed", "object"], ["set free", "released", "object"], ["shot down", "destroyed", "object"], ["without power", "without power", "subject"], ["without electricity", "without power", "subject"],
];

/** Nouns for people in a state, to whom something else may happen: "released 21 hostages", "evacuated 30 wounded". */
export const peopleInAState: ReadonlySet<string> = new Set(["hostage", "hostages", "captive", "captives", "detainee", "detainees", "abductee", "abductees", "refugees", "evacuees", "wounded", "injured"]);

/** Words for a state that stand for the people in it, after a number or "the": "57 wounded", "the dead". */
export const peopleByState: ReadonlySet<string> = new Set(["dead", "injured", "wounded", "missing", "displaced", "homeless", "sick", "elderly", "infected"]);

/** "lives lost", "claimed 12 lives": what happened to lives. */
export const lifeTakers: ReadonlySet<string> = new Set(["lost", "loss", "claimed", "claiming", "claim", "claims", "taken", "took", "lose", "losing", "cost"]);

function listed(lines: string): ReadonlyMap<string, readonly Happened[]> {
  const words = new Map<string, Happened[]>();
  for (const line of lines.trim().split("\n")) {
    const [kind, role, forms] = line.split("|") as [string, HappenedRole, string];
    for (const form of forms.split(" ")) words.set(form, [...(words.get(form) ?? []), { kind, role }]);
  }
  return words;
}
