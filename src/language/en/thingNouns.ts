/** Nouns for works, products, creatures and other named things that are neither people, bodies nor places. Lower-cased singular. */
export const thingNouns: ReadonlySet<string> = new Set(
  (
    "album song single track film movie documentary sequel prequel remake trilogy series serial sitcom soap show programme program episode season drama comedy musical opera ballet symphony concerto sonata suite anthem hymn tune ballad novel novella book memoir autobiography biography trilogy poem epic anthology play " +
    "painting fresco portrait sculpture comic manga anime cartoon videogame game sequel franchise console software application app browser website protocol format standard algorithm language dialect script alphabet font typeface " +
    "ship vessel boat yacht ferry submarine frigate destroyer cruiser battleship carrier schooner aircraft airplane aeroplane plane airliner jet helicopter bomber fighter drone rocket missile satellite spacecraft probe telescope car sedan coupe truck motorcycle locomotive tank rifle pistol gun engine " +
    "award prize medal trophy title honour honor order law act bill treaty agreement accord charter constitution doctrine theory theorem principle conjecture equation method technique system virus bacterium disease syndrome disorder drug vaccine medicine compound protein gene enzyme chemical mineral element molecule " +
    "species genus family subspecies breed plant tree shrub flower fruit bird fish beetle moth butterfly snail spider frog lizard snake mammal dinosaur dish drink beer wine cheese sauce brand product sport style genre dance instrument " +
    "word term phrase name surname nickname acronym pseudonym abbreviation character deity god goddess spirit horse racehorse dog cat religion faith philosophy ideology holiday tradition custom currency coin stamp flag index asteroid comet star constellation planet galaxy moon"
  ).split(" "),
);
