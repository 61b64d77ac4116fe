import { check } from "./testing.ts";

/** The word of the article, and one word for those who lost their lives. */
check("Police detained 15 men.", [{ is: "15", happened: "detained" }]);
check("The maker recalled 212,000 vans.", [{ is: "212,000", happened: "recalled" }]);
check("Snow closed 14 roads.", [{ is: "14", happened: "closed" }]);
check("Two barns were set ablaze.", [{ is: "Two", happened: "burned" }]);
check("Twelve were flown to the Olm clinic.", [{ is: "Twelve", happened: "hospitalised" }]);
check("Twelve were flown to Olm.", [{ is: "Twelve", happened: null }]);
check("Some 60 villagers are still missing.", [{ is: "60", happened: "missing" }]);
check("The dead included seven children.", [{ is: "seven", counted: "children", happened: "killed" }]);
check("The group included seven children.", [{ is: "seven", happened: null }]);

/** Of an illness one dies; disaster and violence kill. */
check("Cholera has killed 131 people.", [{ is: "131", happened: "died" }]);
check("A bomb killed 131 people in the fever ward.", [{ is: "131", happened: "killed" }]);
check("Clerks counted 1,200 cases of cholera.", [{ is: "1,200", happened: "infected" }]);
check("Clerks counted 1,200 cases of beer.", [{ is: "1,200", happened: null }]);

/** The noun before "of", and nouns that tell where no verb does. */
check("They mourned the deaths of 67 prisoners.", [{ is: "67", happened: "killed" }]);
check("They mourned the friends of 67 prisoners.", [{ is: "67", happened: null }]);
check("They won before 21,450 spectators.", [{ is: "21,450", happened: "attended" }]);
check("Twelve spectators were hurt.", [{ is: "Twelve", happened: "injured" }]);
check("Forty votes decided it.", [{ is: "Forty", happened: null }]);

/** Another's verb. */
check("A boat with eight men aboard was destroyed.", [{ is: "eight", happened: null }]);
check("Eight men aboard were killed.", [{ is: "Eight", happened: "killed" }]);
check("Thirty-one were ejected and two guards hurt.", [{ is: "Thirty-one", happened: null }, { is: "two", happened: "injured" }]);
check("The crop may be lost, and 5,000 pickers will have no work.", [{ is: "5,000", happened: null }]);
check("A dozen strikes killed at least seven people.", [{ is: "A dozen", counted: "strikes", happened: null }, { is: "seven", happened: "killed" }]);
check("Nine of them were never vaccinated.", [{ is: "Nine", happened: null }]);
check("Nine of them were vaccinated.", [{ is: "Nine", happened: "vaccinated" }]);
check("The firm posted a net loss of $12m.", [{ is: "$12m", happened: null, source: null, voice: "own" }]);

/** Who says so. */
check("Villagers spoke of 25 men.", [{ is: "25", source: "Villagers", voice: "attributed" }]);
check("The ministry expects 300 guests.", [{ is: "300", source: "The ministry", voice: "attributed" }]);
check("The tax would add 0.3 percentage points.", [{ is: "0.3", source: null, voice: "own" }]);
check("The ward admitted 1,900 patients.", [{ is: "1,900", source: null, voice: "own" }]);
check("Dogs found four men.", [{ is: "four", source: null, voice: "own" }]);
check("A study found four in ten poor.", [{ is: "four in ten", source: "A study", voice: "attributed" }]);
check("The crop is gone, growers fear, and 5,000 pickers will have no work.", [{ is: "5,000", source: "growers", voice: "attributed" }]);
check("The crop is gone, growers fear; 5,000 pickers have no work.", [{ is: "5,000", source: null, voice: "own" }]);
check("Forty barns burned, officials in Olm estimate.", [{ is: "Forty", source: "officials in Olm", voice: "attributed" }]);

check("Raids left 48 killed and injured.", [{ is: "48", happened: "casualties" }]);
check("Raids left 48 killed and 30 injured.", [{ is: "48", happened: "killed" }, { is: "30", happened: "injured" }]);
check("Two storms spinning close to the coast slowed.", [{ is: "Two", happened: null }]);

check("Police shot 12 protesters dead.", [{ is: "12", happened: "killed" }]);
check("Police shot 12 protesters.", [{ is: "12", happened: "shot" }]);
check("Guards took nine men into custody.", [{ is: "nine", happened: "arrested" }]);
check("Guards took nine men into town.", [{ is: "nine", happened: null }]);
check("Rioters set fire to 12 cars.", [{ is: "12", happened: "burned" }]);
check("The mill is laying off 300 workers.", [{ is: "300", happened: "laid-off" }]);

/** What a court did, votes cast, jobs that go. */
check("The court convicted him on six counts.", [{ is: "six", happened: "convicted" }]);
check("The court read six counts.", [{ is: "six", happened: null }]);
check("The bill passed with 180 votes against.", [{ is: "180", happened: "voted" }]);
check("Some 45 posts would go by May.", [{ is: "45", happened: "cut" }]);
check("Some 45 posts would stay.", [{ is: "45", happened: null }]);

/** The verb of a list reaches its later members; a clause of its own does not take it. */
check("Aid workers handed out 900 blankets and 120 tents.", [{ is: "900", happened: "distributed" }, { is: "120", happened: "distributed" }]);
check("Officers seized 3 kg of heroin and 12 pistols.", [{ is: "3", happened: "seized" }, { is: "12", happened: "seized" }]);
check("Guards shot a fox, and two more were in sight.", [{ is: "two", happened: null }]);
check("Eleven horses died and a further 34 were in quarantine.", [{ is: "Eleven", happened: "killed" }, { is: "34", happened: null }]);
check("Families are still sleeping in the open, 5,000 in all.", [{ is: "5,000", happened: null }]);
check("The plan is to save $1.1 million a year.", [{ is: "$1.1 million", happened: null }]);

/** Shares, described things and people in a state. */
check("Forty per cent of the crop has been lost.", [{ is: "Forty per cent", happened: "lost" }]);
check("Forty per cent of the crop was in barns.", [{ is: "Forty per cent", happened: null }]);
check("The vans held 12 smuggled birds.", [{ is: "12", happened: "smuggled" }]);
check("Fifty hostages will be released.", [{ is: "Fifty", happened: "released" }]);
check("Fifty hostages slept.", [{ is: "Fifty", happened: "held" }]);
check("The army hailed the slaughter of 40 rebels.", [{ is: "40", happened: "killed" }]);
check("The army hailed the courage of 40 rebels.", [{ is: "40", happened: null }]);
check("Forty men are on the run.", [{ is: "Forty", happened: "escaped" }]);
check("Forty men run.", [{ is: "Forty", happened: null }]);

/** A part of the dead is dead, whatever the verb behind it says of others; "killed or injured" is neither alone. */
check("Of the mill hands 9 of the dead were evacuees.", [{ is: "9", happened: "killed" }]);
check("Nearly 70 children were among those killed when the dam broke.", [{ is: "70", happened: "killed" }]);
check("Nearly 70 children were among the guests.", [{ is: "70", happened: null }]);
check("Those killed included six women.", [{ is: "six", happened: "killed" }]);
check("Some 300 people were killed or injured in the quake.", [{ is: "300", happened: "casualties" }]);
check("Some 300 people were killed and 40 injured in the quake.", [{ is: "300", happened: "killed" }, { is: "40", happened: "injured" }]);

/** Who claims a blast claims no number. */
check("A blast claimed by the rebels killed 44 people.", [{ is: "44", source: null }]);
check("The rebels claimed that 44 people were killed.", [{ is: "44", source: "The rebels" }]);
