/**
 * Words in a naming that say more of the namer's view than of the thing, lower-cased: "regime" for a government, "strongman" for a president.
 * Such words are compared between outlets even where plain descriptions ("the group", "the president") are not.
 */
export const chargedWords: ReadonlySet<string> = new Set(
  (
    "regime|junta|gang|gangs|mafia|cartel|cult|sect|faction|militia|band|mob|horde|clique|puppet|entity|occupier|occupiers|invader|invaders|aggressor|aggressors|enemy|traitor|traitors|" +
    "strongman|dictator|tyrant|despot|ruler|warlord|butcher|mastermind|terrorist|terrorists|extremist|extremists|radical|radicals|fanatic|fanatics|jihadist|jihadists|militant|militants|insurgent|insurgents|rebel|rebels|separatist|separatists|" +
    "guerrilla|guerrillas|gunman|gunmen|fighter|fighters|freedom|resistance|liberator|liberators|martyr|martyrs|hero|heroes|thug|thugs|rioter|rioters|mob|murderer|killer|criminal|criminals|monster|coward|" +
    "hardline|hard-line|hardliner|moderate|far-right|far-left|populist|nationalist|ultranationalist|firebrand|notorious|infamous|embattled|disgraced|controversial|outspoken|self-styled|self-declared|self-proclaimed|so-called|brutal|murderous|illegitimate|usurper|" +
    "illegal|alien|aliens|undocumented|pro-life|anti-abortion|pro-choice"
  ).split("|"),
);
