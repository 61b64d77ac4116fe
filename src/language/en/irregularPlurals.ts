/** Nouns whose plural no rule gives. */
export const irregularPlurals: readonly (readonly [singular: string, plural: string])[] = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|penny pence|wife wives|life lives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves
calf calves|elf elves|hoof hooves|scarf scarves|wharf wharves|midwife midwives|housewife housewives|criterion criteria|phenomenon phenomena|medium media|datum data|bacterium bacteria|stratum strata|curriculum curricula|memorandum memoranda|referendum referenda|millennium millennia
symposium symposia|analysis analyses|crisis crises|thesis theses|hypothesis hypotheses|basis bases|axis axes|oasis oases|diagnosis diagnoses|emphasis emphases|parenthesis parentheses|synthesis syntheses|prognosis prognoses|ellipsis ellipses|nucleus nuclei|stimulus stimuli|alumnus alumni
fungus fungi|cactus cacti|focus foci|radius radii|locus loci|bacillus bacilli|formula formulae|alga algae|larva larvae|vertebra vertebrae|antenna antennae|alumna alumnae|index indices|appendix appendices|matrix matrices|vertex vertices|bureau bureaux|plateau plateaux|chateau chateaux
passer-by passers-by|passerby passersby|mother-in-law mothers-in-law|father-in-law fathers-in-law|son-in-law sons-in-law|daughter-in-law daughters-in-law|brother-in-law brothers-in-law|sister-in-law sisters-in-law|attorney-general attorneys-general|commander-in-chief commanders-in-chief
runner-up runners-up|coup coups|kibbutz kibbutzim|mujahid mujahideen|quiz quizzes|bus buses|gas gases|virus viruses|status statuses|campus campuses|census censuses|bonus bonuses|bias biases|lens lenses|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|torpedo torpedoes|embargo embargoes
cargo cargoes|mosquito mosquitoes|volcano volcanoes|tornado tornadoes|buffalo buffaloes|domino dominoes|mango mangoes|motto mottoes|policeman policemen|policewoman policewomen|spokesman spokesmen|spokeswoman spokeswomen|gunman gunmen|fireman firemen|fisherman fishermen
businessman businessmen|businesswoman businesswomen|congressman congressmen|congresswoman congresswomen|chairman chairmen|salesman salesmen|serviceman servicemen|craftsman craftsmen|frenchman frenchmen|englishman englishmen|irishman irishmen|dutchman dutchmen|welshman welshmen|grandchild grandchildren
schoolchild schoolchildren|stepchild stepchildren|salesperson salespeople|spokesperson spokespeople|townsperson townspeople|policyholder policyholders|workman workmen|clergyman clergymen|seaman seamen|airman airmen|infantryman infantrymen|rifleman riflemen|militiaman militiamen|tribesman tribesmen|statesman statesmen
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(" ") as unknown as readonly [string, string]);
