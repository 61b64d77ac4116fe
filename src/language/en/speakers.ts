/** People without a name who are quoted, lower-cased, beside the roles in descriptions.ts: "sources", "residents", "critics". */
export const unnamedSpeakers: ReadonlySet<string> = new Set(
  (
    "hundreds|thousands|dozens|scores|tens|millions|source|sources|insider|insiders|observer|observers|people|others|some|many|several|most|few|everyone|everybody|nobody|someone|somebody|both|all|one|two|three|four|five|those|" +
    "men|women|kids|families|family|crowd|crowds|public|audience|voters|voter|locals|customers|consumers|users|fans|viewers|readers|listeners|marchers|protesters|protestors|demonstrators|rioters|" +
    "backers|detractors|opponents|proponents|allies|officials|authorities|police|cops|prosecutors|investigators|detectives|regulators|lawmakers|leaders|staff|aides|troops|forces|rescuers|medics|doctors|" +
    "scientists|researchers|economists|analysts|experts|scholars|academics|pundits|commentators|markets|traders|investors|owners|bosses|unions|teachers|parents|students|neighbours|neighbors|villagers|residents|" +
    "witnesses|survivors|relatives|friends|colleagues|americans|republicans|democrats|conservatives|liberals|team|bosses|management|chiefs|heads|representatives|media|press|outlets|papers|newspapers|reports|rumours|rumors"
  ).split("|"),
);

/** What is written or counted and can be named as the source of a statement, lower-cased singular. */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    "report|study|survey|poll|research|analysis|data|figure|statistic|number|record|document|file|filing|paper|letter|email|e-mail|memo|statement|release|communique|communiqué|post|tweet|message|text|transcript|affidavit|complaint|lawsuit|suit|indictment|" +
    "petition|motion|ruling|order|verdict|opinion|law|bill|constitution|article|story|account|book|memoir|column|editorial|review|interview|testimony|audit|investigation|inquiry|enquiry|probe|finding|result|estimate|forecast|projection|census|index|map|chart|graph|image|" +
    "photograph|photo|picture|video|footage|recording|tape|test|log|ledger|manifest|receipt|invoice|contract|agreement|website|site|page|notice|sign|banner|placard|poster|billboard|plaque|inscription|label|slogan|headline|caption|evidence|source|announcement|resolution|declaration|platform|ad|advert|advertisement|bulletin|advisory|guideline|policy"
  ).split("|"),
);

/** Words of time that can stand between a speaker and the verb: "Ruiz on Monday said". Lower-cased. */
export const timeWords: ReadonlySet<string> = new Set(
  (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|june|july|august|september|october|november|december|" +
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|weekend|earlier|later|day|hour|minute|moment"
  ).split("|"),
);

/** Words that stand for somebody by themselves, as determiners or adjectives do: "some said", "many fear". */
export const standAlone: ReadonlySet<string> = new Set("some|many|several|most|few|both|all|others|another|each|this|that|these|those|one|two|three|four|five|six|either|neither|none|more".split("|"));
