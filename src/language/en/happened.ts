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

/**
 * Words by lower-cased form, with what they say happened. An open set: a kind is the participle of what befell the thing counted, as the word itself
 * says it, and one word for those that say the same of people ("slain", "shot dead": killed). "recall*" is a regular verb in all its forms.
 */
export const happenedWords: ReadonlyMap<string, readonly Happened[]> = listed(`
killed|object|kill* martyr* slay slays slew slain slaying murder* massacre* execute* assassinate* slaughter* drowned electrocuted lynch* hang* behead* decapitate*
killed|subject|die dies died dying dead perish* drowned drown succumb* starved
killed|adjective|dead killed slain murdered deceased
killed|noun|death deaths martyrs fatality fatalities killings murder murders dead executions homicides homicide massacre
injured|object|injure* scald* maul* wound* hurt hurts hurting maim*
injured|adjective|injured wounded hurt
injured|noun|injury injuries wounded injured
casualties|noun|casualty casualties
sickened|object|sicken* poison*
sickened|adjective|sick ill
arrested|object|arrest* apprehend*
arrested|adjective|arrested
arrested|noun|arrest arrests
detained|object|detain* intern*
detained|adjective|detained
detained|noun|detention detentions detainee detainees
jailed|object|jail* imprison*
jailed|adjective|jailed imprisoned
abducted|object|abduct*
abducted|adjective|abducted
abducted|noun|abductee abductees abductions
kidnapped|object|kidnap kidnaps kidnapped kidnapping
kidnapped|adjective|kidnapped
kidnapped|noun|kidnappings
held|adjective|captive hostage
held|noun|hostage hostages captive captives
captured|object|capture* recapture*
caught|object|catch catches caught catching
missing|subject|disappear* vanish*
missing|adjective|missing disappeared unaccounted
missing|noun|disappearances
displaced|object|displace* uproot*
displaced|subject|fled flee flees fleeing
displaced|adjective|displaced homeless uprooted
evacuated|object|evacuate* airlift*
evacuated|noun|evacuees evacuations
evicted|object|evict*
rescued|object|rescue* save* winched
freed|object|free* liberate*
released|object|release*
released|adjective|released
pardoned|object|pardon*
exchanged|object|exchange* swap swaps swapped swapping
trapped|object|trap traps trapped trapping
trapped|adjective|trapped
stranded|object|strand* maroon*
stranded|adjective|stranded
infected|object|infect*
infected|adjective|infected
infected|noun|infections
quarantined|object|quarantine* isolated
hospitalised|object|hospitalise* hospitalize*
treated|object|treat*
tested|object|test* screened screening
vaccinated|object|vaccinate* inoculate* immunise* immunize*
recovered|object|recover*
survived|subject|survive*
escaped|subject|escape*
surrendered|subject|surrender*
defected|subject|defect*
resigned|subject|resign* quit quits quitting
voted|subject|vote*
elected|object|elect* re-elected
won|object|win wins won winning
attended|subject|attend* gather* march marches marched marching rally rallies rallied rallying protest* demonstrate*
attended|object|drew drawn
attended|object|watch*
destroyed|object|destroy* demolish* razed razing level levelled leveled flatten* wrecked
destroyed|adjective|destroyed demolished wrecked
collapsed|subject|collapse*
flooded|object|flood* inundate* submerge*
burned|object|burn* burnt torch* gutted
burned|subject|burned burnt
damaged|object|damage*
damaged|adjective|damaged
looted|object|loot* ransack* plunder*
vandalised|object|vandalise* vandalize*
stolen|object|steal steals stole stolen stealing robbed
attacked|object|attack* raid* ambush* bomb* shelled shelling
shot|object|shot
stabbed|object|stab stabs stabbed stabbing
beaten|object|beaten
tortured|object|torture*
raped|object|rape*
fired|object|fire*
launched|object|launch*
intercepted|object|intercept*
deployed|object|deploy* mobilise* mobilize*
seized|object|seize* confiscate* impound*
charged|object|charge* indict*
sentenced|object|sentence*
convicted|object|convict*
acquitted|object|acquit acquits acquitted acquitting
sued|object|sue sues sued suing
fined|object|fine*
deported|object|deport* repatriated
expelled|object|expel expels expelled expelling
suspended|object|suspend*
banned|object|ban bans banned banning bar bars barred barring
questioned|object|question* interrogate*
searched|object|search*
inspected|object|inspect* examine*
condemned|object|condemn*
dismissed|object|dismiss*
sacked|object|sack*
hired|object|hire* recruit*
trained|object|train*
closed|object|close* shut shuts shutting shuttered
closed|subject|closed shut
reopened|object|reopen*
opened|object|open*
opened|subject|opened
blocked|object|block*
cancelled|object|cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping
delayed|object|delay* postpone*
grounded|object|ground*
diverted|object|divert*
derailed|object|derail*
recalled|object|recall*
withdrawn|object|withdraw withdraws withdrew withdrawn withdrawing
repaired|object|repair*
rebuilt|object|rebuild rebuilds rebuilt rebuilding
restored|object|restore*
removed|object|remove*
relocated|object|relocate* resettle*
culled|object|cull*
planted|object|plant*
buried|object|bury buries buried burying
identified|object|identify identifies identified identifying
bought|object|buy buys bought buying purchase*
ordered|object|order*
sold|object|sell sells sold selling
sold|noun|sales
delivered|object|deliver* shipped shipping
distributed|object|distribute*
installed|object|install*
issued|object|issue* granted
built|object|build builds built building construct*
created|object|create*
cut|object|cut cuts cutting axe axes axed axing shed shedding slash*
donated|object|donate*
pledged|object|pledge*
cost|subject|cost costs costing
raised|object|raise*
collected|object|collect*
spent|object|spend spends spent spending
paid|object|pay pays paid paying
awarded|object|award*
invested|object|invest*
earned|object|earn*
lost|object|lost lose loses losing
accused|object|accuse*
tried|object|tried
laid-off|adjective|redundant
prosecuted|object|prosecute*
investigated|object|investigate*
extradited|object|extradite*
joined|subject|join*
enrolled|object|enrol enrols enroll enrolls enrolled enrolling
struck|object|struck
hit|object|hit hits hitting
affected|object|affect*
threatened|object|threaten*
fed|object|feed feeds fed feeding
felled|object|felled felling
produced|object|produce* manufacture*
exported|object|export*
imported|object|import*
harvested|object|harvest*
processed|object|process*
approved|object|approve*
rejected|object|reject*
adopted|object|adopt*
signed|object|sign*
filed|object|file*
replaced|object|replace*
abandoned|object|abandon*
allocated|object|allocate* earmark*
borrowed|object|borrow*
smuggled|object|smuggle*
traded|object|trade*
transported|object|transport*
housed|object|house*
sheltered|object|shelter*
married|object|marry marries married marrying
disrupted|object|disrupt*
halted|object|halt*
sunk|object|sink sinks sank sunk sinking
sunk|subject|sank sunk sinks
capsized|subject|capsize*
crashed|subject|crash*
stopped|object|stop stops stopped stopping
cleared|object|clear*
discovered|object|discover* unearth*
uncovered|object|uncover*
appointed|object|appoint*
promoted|object|promote*
retired|subject|retire*
blinded|object|blind*
scored|object|score*
crushed|object|crush*
sought|object|sought
dumped|object|dump*
toppled|object|topple*
contaminated|object|contaminate* pollute*
poached|object|poach*
euthanised|object|euthanise* euthanize*
exhumed|object|exhume*
`);

/** Words between "toll" or "number" and the count: "the death toll rose to 40", "the toll stands at 12". */
export const tollNouns: ReadonlyMap<string, string> = new Map([
  ["toll", "killed"], ["dead", "killed"], ["deaths", "killed"], ["fatalities", "killed"], ["casualties", "casualties"], ["injured", "injured"], ["injuries", "injured"], ["wounded", "injured"],
  ["missing", "missing"], ["arrests", "arrested"], ["infections", "infected"], ["hostages", "held"], ["displaced", "displaced"], ["attendance", "attended"], ["crowd", "attended"], ["evacuees", "evacuated"], ["sales", "sold"],
]);

/** Nouns for people in a state, to whom something else may happen: "released 21 hostages", "evacuated 30 wounded". */
export const peopleInAState: ReadonlySet<string> = new Set(["hostage", "hostages", "captive", "captives", "detainee", "detainees", "abductee", "abductees", "evacuees", "wounded", "injured"]);

/** Words for a state that stand for the people in it, after a number or "the": "57 wounded", "the dead". */
export const peopleByState: ReadonlySet<string> = new Set(["dead", "injured", "wounded", "missing", "displaced", "homeless", "sick", "elderly", "infected"]);

/** "lives lost", "claimed 12 lives": what happened to lives. */
export const lifeTakers: ReadonlySet<string> = new Set(["lost", "loss", "claimed", "claiming", "claim", "claims", "taken", "took", "lose", "losing", "cost"]);

function listed(lines: string): ReadonlyMap<string, readonly Happened[]> {
  const words = new Map<string, Happened[]>();
  for (const line of lines.trim().split("\n")) {
    const [kind, role, forms] = line.split("|") as [string, HappenedRole, string];
    for (const form of forms.split(" ").flatMap((each) => (each.endsWith("*") ? regular(each.slice(0, -1)) : [each]))) words.set(form, [...(words.get(form) ?? []), { kind, role }]);
  }
  return words;
}

/** All forms of a regular verb: "recall recalls recalled recalling", "raid", "seize", "marry". */
function regular(base: string): string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  // "free": the e of "ee" stays before -ing.
  return [base, s, `${stem}ed`, `${base.endsWith("ee") ? base : stem}ing`];
}
