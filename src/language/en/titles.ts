export type Gender = "m" | "f" | "";

/** Courtesy titles, lower-cased, without their dot: no part of the name and no description of anybody; with the gender they tell. */
export const honorifics: ReadonlyMap<string, Gender> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["messrs", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["mme", "f"],
  ["madame", "f"],
  ["madam", "f"],
  ["monsieur", "m"],
  ["herr", "m"],
  ["frau", "f"],
  ["señor", "m"],
  ["senor", "m"],
  ["señora", "f"],
  ["senora", "f"],
  ["sir", "m"],
  ["dame", "f"],
  ["lord", "m"],
  ["lady", "f"],
  ["dr", ""],
  ["doctor", ""],
  ["prof", ""],
  ["professor", ""],
  ["rev", ""],
  ["reverend", ""],
  ["fr", "m"],
  ["hon", ""],
  ["sheikh", "m"],
  ["sheik", "m"],
  ["sheikha", "f"],
  ["mullah", "m"],
  ["ayatollah", "m"],
  ["imam", "m"],
  ["hajj", "m"],
  ["maulana", "m"],
  ["rabbi", ""],
  ["cardinal", "m"],
  ["archbishop", ""],
  ["bishop", ""],
  ["pope", "m"],
  ["comrade", ""],
]);

/** Titles written short before a name, lower-cased, without their dot, and what they say in full. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["cpt", "captain"],
  ["cmdr", "commander"],
  ["adm", "admiral"],
  ["brig", "brigadier"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["pvt", "private"],
  ["pfc", "private"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["sen", "senator"],
  ["sens", "senators"],
  ["rep", "representative"],
  ["reps", "representatives"],
  ["gov", "governor"],
  ["govs", "governors"],
  ["pres", "president"],
  ["atty", "attorney"],
  ["amb", "ambassador"],
  ["supt", "superintendent"],
  ["secy", "secretary"],
  ["pm", "prime minister"],
  ["mp", "member of parliament"],
  ["ceo", "chief executive officer"],
  ["cfo", "chief financial officer"],
  ["coo", "chief operating officer"],
  ["cto", "chief technology officer"],
  ["vp", "vice president"],
]);

/** Roles besides the offices that stand before a name with a capital, lower-cased: "Captain Ana Ruiz", but not "Boy Scouts" or "Star Wars". */
export const rankTitles: ReadonlySet<string> = new Set(
  ("general lieutenant colonel major captain admiral brigadier sergeant corporal private marshal superintendent inspector detective constable sheriff trooper officer agent judge justice magistrate prosecutor attorney counsel ambassador diplomat senator representative congressman " +
    "congresswoman councillor councilor councilman councilwoman assemblyman assemblywoman lawmaker deputy spokesman spokeswoman spokesperson professor coach doctor nurse priest pastor rabbi imam bishop cardinal archbishop chancellor analyst economist engineer director manager editor adviser advisor " +
    "chairman chairwoman prince princess king queen emperor empress duke duchess sultan emir candidate democrat republican correspondent reporter columnist executive").split(" "),
);

/** What stands after a name and belongs to it: "Donald Trump Jr.", "Robert Mueller III". Lower-cased, without the dot. */
export const nameSuffixes: ReadonlySet<string> = new Set(["jr", "sr", "jnr", "snr", "ii", "iii", "iv"]);

/** Small words inside a person's name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const nameParticles: ReadonlySet<string> = new Set([
  "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "el", "al", "ul", "ur", "van", "von", "der", "den", "ter", "ten", "zu", "bin", "ibn", "bint", "ben", "abu", "abd", "bar", "ould", "y", "e", "af", "av", "st",
]);
