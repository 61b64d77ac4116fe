import { check } from "./testing.ts";

/** A thing named by its number, and the number beside a thing that counts after all. */
check("Smoke rose at stall 41 before dawn.", []);
check("She ran from stall 41 to the gate.", []);
check("Guards at market stall 41 ran.", []);
check("The leak began in tank 4, the owner said.", []);
check("Kiosk 8 burned first.", []);
check("Platform 3 was empty.", []);
check("He slept in room 12.", []);
check("Guards shut gates 4 and 7 at dusk.", []);
check("Gates 4 and 7 were shut.", []);
check("In the stall 41 people slept.", [{ is: "41", counted: "people" }]);
check("At the gate 7 guards stood.", [{ is: "7", counted: "guards" }]);
check("By dusk 41 had died.", [{ is: "41", happened: "killed" }]);
check("By noon 12 were dead.", [{ is: "12", happened: "killed" }]);
check("In hospital 41 died.", [{ is: "41", happened: "killed" }]);
check("On the night 41 left.", [{ is: "41" }]);
check("At last count 41 were missing.", [{ is: "41", happened: "missing" }]);
check("The fire killed 41 in Ardan.", [{ is: "41", happened: "killed" }]);
check("Dunport 12 dead", [{ is: "12", happened: "killed" }]);

/** Ages in pairs, ranges and lists. */
check("Children between the ages of 4 and 14 were let in.", []);
check("Pupils aged 4 to 14 were let in.", []);
check("Pupils aged 4, 9 and 14 were let in.", []);
check("Boys of 9 and 12 were pulled out.", []);
check("A girl of 9 was pulled out.", []);
check("A crew of 9 and 12 passengers were on board.", [{ is: "9", counted: "crew" }, { is: "12", counted: "passengers" }]);
check("Ana Ruiz, aged 42, and 30 others were hurt.", [{ is: "30", counted: "others", happened: "injured" }]);
check("They met boys of 9 and 12 soldiers.", [{ is: "12", counted: "soldiers" }]);
check("Forty people lay in hospital on Thursday, nine of them in a coma.", [{ is: "Forty", counted: "people" }, { is: "nine", partOf: "Forty people" }]);

/** Signs. */
check("A 4 may be read as a 9 in poor light.", []);
check("Clerks mistook the figure 8 for a 3.", []);
check("It was a 9 percent rise.", [{ is: "9 percent", unit: "%" }]);
check("A 12-member panel sat.", [{ is: "12" }]);

/** Hours of the day in words. */
check("The fire began a little after nine on Monday.", []);
check("Guests left shortly before seven that evening.", []);
check("It closed just after half past four.", []);
check("The doors shut at ten past nine.", []);
check("Nobody came until six.", []);
check("After nine people left, the hall closed.", [{ is: "nine", counted: "people" }]);
check("Shortly before, seven boats sank.", [{ is: "seven", counted: "boats" }]);
check("The number of dead stood at nine on Monday.", [{ is: "nine", happened: "killed" }]);
check("Police put the toll at nine that evening.", [{ is: "nine", happened: "killed", source: "Police" }]);

/** Temperatures of a heading; those of a sentence count. */
check("Dunport 6 °C", []);
check("Weather: Dunport 6 °C, Ardan 11 °C", []);
check("The night reached 31 °C in the hills above Dunport.", [{ is: "31", unit: "degree Celsius" }]);
check("At a quarter to six the bell rang.", []);
check("It cut the queue by a quarter to six people.", [{ is: "a quarter" }, { is: "six", counted: "people" }]);
check("It began at half past seven and ended late.", []);
check("It was nine when he left.", []);
check("At 7.30 the doors opened.", []);
check("It was 10.15 when they left.", []);
check("The 7.40 to Olm was late.", []);
check("The rate rose to 7.40 on the day.", [{ is: "7.40" }]);

/** Ages, the next of a row, named and dialled numbers, mornings. */
check("Some were as young as 12.", []);
check("Some were as many as 12.", [{ is: "12" }]);
check("At 42, she is the oldest.", []);
check("Boys aged just 9 sang.", []);
check("Guards shot three men and wounded a fourth.", [{ is: "three" }]);
check("Guards lost three men and a fourth of the grain.", [{ is: "three" }, { is: "a fourth" }]);
check("Text 60022 for help.", []);
check("The number 9 tram stopped.", []);
check("A flock of 9 swans came.", [{ is: "9" }]);
check("One morning it rained.", []);
check("H5N1 spread.", []);
