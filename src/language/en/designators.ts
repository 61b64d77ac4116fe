/** Nouns that a number names rather than counts: "Article 5", "Flight 370", "page 12", "phase 3". Lower-cased. */
export const designators: ReadonlySet<string> = new Set(
  (
    "article articles chapter section paragraph clause title resolution act rule regulation amendment proposition measure bill directive annex appendix schedule figure table item part volume vol book psalm verse canto page pages line " +
    "flight route highway interstate motorway road exit junction gate platform track line bus tram train room suite apartment apt flat unit building block floor hall studio ward cell bay booth lane zone sector district precinct area camp block plot parcel " +
    "channel radio station episode season series issue edition number no nos nr phase stage step level grade class tier category type group pool round lap leg heat game set match week day race act scene " +
    "version model mark mk windows ios android apollo soyuz falcon boeing airbus formula catch patient person suspect witness exhibit lot case docket order reactor unit turbine block well mine shaft pier dock berth terminal tower pillar column freeway turnpike"
  ).split(" "),
);

/** What an address ends in, after a number and a name: "469 Vermont St.". Lower-cased. */
export const streetWords: ReadonlySet<string> = new Set("street st avenue ave road rd lane ln boulevard blvd drive dr court ct place square sq terrace highway hwy parkway way".split(" "));

/** Words by which a pair of numbers is a score or a vote, not a range. Lower-cased. */
export const scoreWords: ReadonlySet<string> = new Set("win won wins winning beat beats beating lost lose loses losing draw drew drawn defeat defeated defeats victory score scored scoreline lead leads led leading loss tied tie goal goals set sets match vote votes voted against trailed trailing".split(" "));
