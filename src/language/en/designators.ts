/** Nouns that a number names rather than counts: "Article 5", "Flight 370", "page 12", "phase 3". Lower-cased. */
export const designators: ReadonlySet<string> = new Set(
  (
    "article articles chapter section paragraph clause title resolution act rule regulation amendment proposition measure bill directive annex appendix schedule figure table item part volume vol book psalm verse canto page pages line " +
    "flight route highway interstate motorway road exit junction gate platform track line bus tram train room suite apartment apt flat unit building block floor hall studio ward cell bay booth lane zone sector district precinct area camp block plot parcel " +
    "channel radio station episode season series issue edition number digit numeral stall kiosk locker no nos nr phase stage step level grade class tier category type group pool round lap leg heat game set match week day race act scene " +
    "version model mark mk windows ios android apollo soyuz falcon boeing airbus formula catch patient person suspect witness exhibit lot case docket order reactor unit turbine block well mine shaft pier dock berth terminal tower pillar column freeway turnpike"
  ).split(" "),
);

/** What an address ends in, after a number and a name: "469 Vermont St.". Lower-cased. */
export const streetWords: ReadonlySet<string> = new Set("street st avenue ave road rd lane ln boulevard blvd drive dr court ct place square sq terrace highway hwy parkway way".split(" "));

/** Words by which a pair of numbers is a score or a vote, not a range. Lower-cased. */
export const scoreWords: ReadonlySet<string> = new Set("win won wins winning beat beats beating lost lose loses losing draw drew drawn defeat defeated defeats victory score scored scoreline lead leads led leading loss tied tie goal goals set sets match vote votes voted against trailed trailing".split(" "));

/** Nouns of people whose age may follow "of": "a boy of 9", "men of 20 and 30". "A crew of 9" is a number of people. Lower-cased. */
export const agedPeople: ReadonlySet<string> = new Set("man men woman women boy boys girl girls child children youth youths teenager teenagers youngster youngsters lad lads toddler toddlers pensioner pensioners pupil pupils mother mothers father fathers son sons daughter daughters widow widows".split(" "));

/** Singular nouns before a number that do not take it for their name: times, shares, words that only point. Lower-cased. */
export const notNumbered: ReadonlySet<string> = new Set(
  (
    "noon midday midnight dawn dusk daybreak sunrise sunset nightfall lunchtime morning afternoon evening night date today yesterday tomorrow spring summer autumn winter weekend time past end beginning " +
    "half third quarter rest least most part example instance addition turn fact contrast response return result hospital prison jail custody detention school church town home " +
    "maximum minimum average age force speed percent score win victory defeat lead loss draw vote majority minority crowd group team party family staff crew"
  ).split(" "),
);
