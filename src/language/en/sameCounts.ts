/**
 * Nouns that count the same thing, lower-cased, first the word that stands for all: "12 people", "12 persons".
 * A part is not the whole: "children" and "soldiers" stand for themselves alone.
 */
export const sameCounts: readonly (readonly string[])[] = [
  ["people", "person", "persons", "individual", "individuals", "human", "humans", "soul", "souls", "life", "lives", "victim", "victims", "others", "dead", "death", "deaths", "fatality", "fatalities", "casualty", "casualties", "toll"],
  ["body", "bodies", "corpse", "corpses"],
  ["child", "children", "schoolchild", "schoolchildren", "kid", "kids", "minor", "minors", "youngster", "youngsters"],
  ["woman", "women"],
  ["man", "men"],
  ["civilian", "civilians", "noncombatant", "noncombatants", "non-combatants"],
  ["soldier", "soldiers", "troop", "troops", "serviceman", "servicemen"],
  ["fighter", "fighters", "militant", "militants", "insurgent", "insurgents", "gunman", "gunmen", "rebel", "rebels", "terrorist", "terrorists", "extremist", "extremists", "jihadist", "jihadists", "jihadi", "jihadis", "guerrilla", "guerrillas"],
  ["officer", "officers", "police", "policeman", "policemen"],
  ["evacuee", "evacuees"],
  ["refugee", "refugees"],
  ["hostage", "hostages", "captive", "captives", "abductee", "abductees"],
  ["protester", "protesters", "protestor", "protestors", "demonstrator", "demonstrators", "marcher", "marchers"],
  ["home", "homes", "house", "houses", "dwelling", "dwellings"],
  ["worker", "workers", "employee", "employees", "staff", "job", "jobs", "post", "posts"],
  ["student", "students", "pupil", "pupils"],
  ["car", "cars", "vehicle", "vehicles"],
  ["plane", "planes", "aircraft", "airplane", "airplanes", "jet", "jets"],
  ["ship", "ships", "vessel", "vessels", "boat", "boats"],
  ["strike", "strikes", "airstrike", "airstrikes", "raid", "raids"],
  ["missile", "missiles", "rocket", "rockets"],
];

/** Of these, and of the roles that people have, every one is a person too: "12 soldiers" may be the "12 people" of another article. Bodies that somebody saw are of people too, and no toll. */
export const kindsOfPeople: ReadonlySet<string> = new Set(["body", "evacuee", "refugee", "child", "woman", "man", "civilian", "soldier", "fighter", "officer", "hostage", "protester", "worker", "student"]);

/** People of one sex or age are a part of any toll. */
export const agesAndSexes: ReadonlySet<string> = new Set(["child", "woman", "man", "student"]);

/** So mostly are those of one side; "17 workers" may be all of it. */
export const partsOfAToll: ReadonlySet<string> = new Set([...agesAndSexes, "fighter", "soldier", "officer"]);

/**
 * What happened to what is counted, lower-cased, first the word that stands for all. "Casualties" may be dead or hurt:
 * it is neither, and stands beside both (`mayBe`).
 */
export const sameFates: readonly (readonly string[])[] = [
  ["killed", "kill", "died", "die", "dead", "death", "deaths", "fatality", "fatalities", "perished", "lost", "slain", "murdered", "executed"],
  ["injured", "injure", "injury", "injuries", "wounded", "wound", "wounds", "hurt"],
  ["casualties", "casualty"],
  ["arrested", "arrest", "arrests", "detained", "detain", "detention", "detentions", "held in custody"],
  ["abducted", "abduct", "kidnapped", "captured", "taken hostage", "hostage", "hostages", "held hostage", "held"],
  ["missing", "disappeared", "unaccounted for"],
  ["displaced", "displace", "fled", "flee", "evacuated", "evacuate", "homeless"],
];

/** A fate that leaves open which of the others it was. */
export const mayBe: ReadonlyMap<string, ReadonlySet<string>> = new Map([["casualties", new Set(["killed", "injured"])]]);

/** Fates of which a running total is kept, so that a later count replaces an earlier one. */
export const runningFates: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "arrested", "abducted", "missing", "displaced"]);

/** What befell people who were not hurt, held or lost by it, as findings call it: no other word for one of the fates above. */
export const harmlessFates: ReadonlySet<string> = new Set(
  "rescued freed released survived saved employed hired attended voted vaccinated tested treated lived elected honoured trained invited married born pulled recovered".split(" "),
);
