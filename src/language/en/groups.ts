/** Nouns that say what kind of body something is, lower-cased singular: "the militant group", "the company", "the ministry". */
export const groupNouns: ReadonlySet<string> = new Set(
  (
    "group|organisation|organization|movement|militia|faction|party|network|alliance|coalition|bloc|league|union|federation|confederation|association|society|club|team|squad|side|band|gang|cartel|syndicate|mafia|cult|sect|church|army|navy|air force|military|" +
    "force|police|guard|brigade|battalion|regiment|corps|unit|wing|armed wing|company|firm|corporation|conglomerate|manufacturer|maker|carmaker|automaker|planemaker|plane maker|airline|carrier|operator|provider|retailer|supermarket|chain|bank|lender|insurer|brokerage|fund|" +
    "hedge fund|startup|start-up|business|giant|publisher|broadcaster|newspaper|paper|magazine|tabloid|daily|weekly|website|site|outlet|channel|station|news agency|news service|newswire|agency|authority|commission|committee|subcommittee|council|board|panel|tribunal|court|" +
    "ministry|department|bureau|office|directorate|administration|government|regime|cabinet|parliament|senate|congress|legislature|assembly|chamber|caucus|institute|institution|foundation|charity|trust|university|college|school|hospital|academy|museum|observatory|" +
    "laboratory|centre|center|think tank|think-tank|watchdog|regulator|body|service|embassy|consulate|mission|campaign|central bank|kingdom|republic|subsidiary|parent company|supplier|contractor|consortium|joint venture|developer|studio|label|orchestra|troupe"
  ).split("|"),
);

/** Nouns for places: "the country", "the city". */
export const placeNouns: ReadonlySet<string> = new Set(
  "country|nation|state|republic|kingdom|territory|enclave|province|region|district|county|city|capital|town|village|suburb|neighbourhood|neighborhood|island|peninsula|strip|river|lake|sea|port|coast|border|continent|emirate|sultanate|principality|archipelago|valley|desert|mountain|camp|base".split("|"),
);

/** What a body's name ends in or begins with, lower-cased: "Ministry of Health", "Central Bank", "Revolutionary Guard Corps". */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    "ministry|department|dept|agency|bureau|office|commission|committee|subcommittee|council|board|authority|administration|directorate|service|services|secretariat|treasury|parliament|congress|senate|assembly|duma|knesset|bundestag|politburo|court|tribunal|" +
    "university|college|school|academy|institute|institution|institutes|laboratory|laboratories|lab|labs|hospital|clinic|museum|library|church|cathedral|mosque|synagogue|temple|party|union|unions|federation|confederation|association|society|foundation|trust|charity|club|league|" +
    "alliance|coalition|front|movement|army|navy|air force|forces|force|guard|guards|corps|brigade|brigades|battalion|regiment|division|squadron|fleet|marines|police|constabulary|militia|bank|banks|fund|exchange|company|corporation|corp|co|inc|ltd|plc|llc|llp|lp|gmbh|ag|" +
    "sa|spa|nv|bv|oy|ab|asa|kk|pty|bhd|group|holdings|holding|industries|enterprises|partners|associates|capital|ventures|airlines|airline|airways|aerospace|aviation|motors|automotive|electronics|technologies|technology|systems|software|networks|network|communications|" +
    "telecom|mobile|media|entertainment|studios|studio|pictures|records|publishing|press|news|times|post|herald|tribune|gazette|chronicle|journal|guardian|telegraph|observer|mirror|broadcasting|television|tv|radio|pharmaceuticals|pharma|chemicals|foods|brewery|steel|mining|" +
    "petroleum|oil|gas|energy|power|electric|insurance|securities|center|centre|organisation|organization|group|team|united|rovers|wanderers|fc|cf|afc|orchestra|philharmonic|choir|theatre|theater|conference|cabinet|consulate|embassy|observatory|regiment|caucus|pentagon|kremlin|" +
    "interpol|europol|reserve|ombudsman|inspectorate|registry|senate|house|nations|states|brotherhood|jihad|resistance|taliban|cartel|gang|crescent|cross|watch|amnesty|initiative|taskforce|campaign|magazine|review|daily|digest|bulletin|channel"
  ).split("|"),
);

/** Heads that take "of" or "for" and go on: "Ministry of Foreign Affairs", "Centre for Policy Research", "Battle of Hastings". */
export const headsBeforeOf: ReadonlySet<string> = new Set(
  (
    "ministry|department|dept|bureau|office|board|bank|university|college|school|institute|academy|house|houses|court|courts|council|chamber|society|federation|association|organisation|organization|union|league|museum|church|party|army|navy|corps|knights|sons|daughters|" +
    "brotherhood|brigades|movement|front|center|centre|centers|centers|agency|commission|committee|conference|congress|alliance|foundation|fund|campaign|doctors|reporters|physicians|people|library|secretariat|order|voice|" +
    "republic|kingdom|state|states|commonwealth|district|province|city|county|gulf|strait|straits|bay|cape|sea|isle|isles|mount|lake|valley|port|horn|ivory|territory|emirate|" +
    "assembly|institution|duchy|farmers|series|battle|siege|treaty|declaration|convention|festival|day|war|massacre|feast|act|bill|code|book|tower|bridge|palace|cathedral|joint|chiefs|lord|lords|duke|duchess|earl|prince|princess|king|queen|archbishop|bishop|statue|arc|game|call|order|medal|cross|hall"
  ).split("|"),
);

/** Heads that take "for": "Center for Disease Control", "Front for the Liberation of Lund". */
export const headsBeforeFor: ReadonlySet<string> = new Set("observatory network monitor center centre centers centers committee council institute campaign movement agency ministry department office fund foundation society association alliance people school museum commission bank organisation organization front coalition union initiative academy network group party court tribunal authority federation congress union partnership doctors citizens americans mothers students lawyers justice".split(" "));

/** What ministries, committees and courts are for, lower-cased; two of them joined by "and" are one name: "Food and Drug Administration". */
export const fieldWords: ReadonlySet<string> = new Set(
  (
    "health|welfare|human|social|education|science|technology|research|culture|arts|sport|sports|youth|women|children|family|families|families|labour|labor|employment|work|pensions|trade|industry|commerce|business|innovation|economy|economic|economics|finance|treasury|budget|planning|" +
    "development|housing|urban|local|rural|agriculture|fisheries|fish|wildlife|forestry|forests|food|drug|drugs|medicine|environment|climate|energy|mines|mining|oil|petroleum|gas|water|transport|transportation|infrastructure|roads|aviation|telecommunications|information|" +
    "communications|broadcasting|media|tourism|antiquities|heritage|religious|islamic|strategic|international|foreign|external|internal|home|interior|security|safety|defence|defense|military|veterans|intelligence|customs|immigration|citizenship|border|borders|refugees|justice|law|legal|" +
    "constitutional|judiciary|rights|liberties|oversight|accountability|reform|ethics|standards|securities|exchange|revenue|taxation|corporate|consumer|competition|markets|gambling|alcohol|tobacco|firearms|explosives|atmospheric|oceanic|ocean|maritime|aeronautics|space|policy|public|political|" +
    "government|administrative|peace|disarmament|cooperation|relations|affairs|search|rescue|fire|emergency|disaster|relief|prevention|control|disease|diseases|hygiene|nuclear|chemical|geological|electronic|electric|electrical|civil|criminal|missing|exploited"
  ).split("|"),
);

/** Well-known bodies whose names show no such word. */
export const knownOrganisations: ReadonlySet<string> = new Set(
  (
    "United Nations|UN|U.N.|NATO|European Union|EU|E.U.|African Union|AU|ASEAN|OPEC|G7|G8|G20|BRICS|WHO|WTO|IMF|UNESCO|UNICEF|UNHCR|UNRWA|OCHA|IAEA|ICC|ICJ|OSCE|OECD|Interpol|Europol|Red Cross|Red Crescent|Amnesty International|Oxfam|Greenpeace|Médecins Sans Frontières|" +
    "Hamas|Hezbollah|Hizbullah|Fatah|Taliban|Al-Qaeda|al-Qaeda|Al Qaeda|al Qaeda|Islamic State|Islamic Jihad|ISIS|ISIL|IS|Daesh|Boko Haram|Al-Shabaab|al-Shabaab|al-Shabab|Houthis|PKK|YPG|FARC|IRA|ETA|PLO|IRGC|IDF|Mossad|Shin Bet|Muslim Brotherhood|Wagner|" +
    "White House|Downing Street|Kremlin|Pentagon|Capitol|Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Bundestag|Knesset|Duma|Élysée|Whitehall|Supreme Court|FBI|F.B.I.|CIA|C.I.A.|NSA|DOJ|FDA|EPA|CDC|NASA|FAA|FCC|FTC|SEC|MI5|MI6|GCHQ|KGB|FSB|NHS|BBC|" +
    "GOP|G.O.P.|DNC|D.N.C.|RNC|Labour|Tories|Likud|Sinn Fein|Sinn Féin|Republicans|Democrats|Conservatives|Liberal Democrats|Lib Dems|" +
    "Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|CNN|NBC|CBS|ABC|Fox News|MSNBC|NPR|PBS|Al Jazeera|al-Jazeera|Al-Jazeera|Xinhua|Tass|TASS|Interfax|Yonhap|Kyodo|Guardian|Financial Times|Economist|Washington Post|New York Times|Wall Street Journal|USA TODAY|USA Today|Le Monde|Der Spiegel|El País|" +
    "Apple|Google|Microsoft|Amazon|Facebook|Meta|Twitter|Tesla|Intel|IBM|Samsung|Sony|Nokia|Toyota|Honda|Nissan|Ford|Volkswagen|BMW|Boeing|Airbus|Lockheed Martin|Siemens|Shell|BP|ExxonMobil|Chevron|Gazprom|Rosneft|HSBC|Barclays|Goldman Sachs|JPMorgan|Walmart|Nike|Adidas|Uber|Netflix|Disney|YouTube|WikiLeaks|Wikileaks"
  ).split("|"),
);

/** What the name of an event ends in or begins with, lower-cased. */
export const eventWords: ReadonlySet<string> = new Set(
  "war|wars|revolution|uprising|intifada|spring|battle|siege|massacre|holocaust|olympics|olympic games|games|cup|championship|championships|tournament|prix|open|marathon|festival|summit|accords|accord|treaty|agreement|conventions|crisis|earthquake|tsunami|hurricane|cyclone|typhoon|storm|operation|election|elections|referendum|brexit|christmas|easter|ramadan|eid|hanukkah|diwali|thanksgiving|inauguration|expo|oscars|grammys|emmys".split("|"),
);
