/** Plurals that mean the people of an armed group, lower-cased. They name nobody where no group is named. */
export const armedMembers: ReadonlySet<string> = words(`
  rebels fighters militants insurgents separatists secessionists guerrillas guerillas terrorists extremists jihadists jihadis militiamen paramilitaries
`);

/** Of these the ones that judge: a paper that calls the group so does it with and without "the". The others, without "the", bring in new people. */
export const judgingMembers: ReadonlySet<string> = words("terrorists extremists jihadists jihadis");

/** Words that make a group, a movement or fighters those of an armed group: "the rebel movement", "the freedom fighters". */
export const armedAdjectives: ReadonlySet<string> = words(`
  armed rebel militant insurgent separatist secessionist guerrilla guerilla terrorist terror extremist jihadist islamist paramilitary freedom
`);

/** Nouns for a body, singular; those of `armedByThemselves` need no adjective. */
export const armedBodies: ReadonlySet<string> = words("group movement organisation organization faction militia gang");
export const armedByThemselves: ReadonlySet<string> = words("militia gang");

/** Words of a name that tell an armed group, unless an apposition calls it a party: "People's Front", "Martyrs Brigades". */
export const armedNameWords: ReadonlySet<string> = words("front militia brigades liberation guerrillas jihad");

/** Well-known armed groups whose names may show no such word, lower-cased. */
export const knownArmedGroups: ReadonlySet<string> = new Set(
  (
    "hamas|hezbollah|hizbullah|taliban|al-qaeda|al qaeda|islamic state|isis|isil|daesh|boko haram|al-shabaab|al-shabab|houthis|pkk|farc|eln|ira|eta|islamic jihad|tamil tigers|shining path|m23|hayat tahrir al-sham|ansar allah|abu sayyaf|naxalites"
  ).split("|"),
);

/** After these a plural is some of the group, or others like it: "the rebels who fled", "the fighters in the north". */
export const narrowingWords: ReadonlySet<string> = words("who whom that which in from near at on with behind inside around of among");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
