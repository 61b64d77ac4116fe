import { check } from "./testing.ts";

/** A number without a noun: what rises, stands or is put at it is counted. */
check("Tourist arrivals slumped to 1.04 million.", [{ is: "1.04 million", counted: "Tourist arrivals" }]);
check("Sales of electric bicycles tripled to 84,000.", [{ is: "84,000", counted: "electric bicycles", happened: "sold" }]);
check("Casualties on the harbour side came to 45.", [{ is: "45", counted: "Casualties", happened: "casualties" }]);
check("The clerk revised the number of dead to 412.", [{ is: "412", counted: "dead", happened: "killed" }]);
check("Police estimated the crowd at 4,000.", [{ is: "4,000", counted: "crowd", happened: "attended", source: "Police" }]);
check("He put the number of fighters who had surrendered at 300.", [{ is: "300", counted: "fighters", happened: "surrendered" }]);
check("The toll climbed to 40.", [{ is: "40", counted: null, happened: "killed" }]);
check("Prices rose to 40.", [{ is: "40", counted: null }]);
check("It hopes to reach 25,000.", [{ is: "25,000", counted: null }]);

/** The noun of the number before, in the same sentence. */
check("Twelve sailors were killed and 30 wounded.", [{ is: "Twelve", counted: "sailors" }, { is: "30", counted: "sailors", happened: "injured" }]);
check("The fire burned 40 barns and hurt nine.", [{ is: "40", counted: "barns", happened: "burned" }, { is: "nine", counted: null, happened: "injured" }]);
check("The port has 860 clerks, of whom 120 will go.", [{ is: "860", counted: "clerks" }, { is: "120", counted: "clerks" }]);
check("Of the 96 passengers, 71 survived.", [{ is: "96", counted: "passengers", happened: null }, { is: "71", counted: "passengers", happened: "survived" }]);
check("It cancelled 84 flights and delayed 130 more.", [{ is: "84", counted: "flights", happened: "cancelled" }, { is: "130", counted: "flights", happened: "delayed" }]);
check("Twelve men drowned off a town of 300.", [{ is: "Twelve", counted: "men" }, { is: "300", counted: null, happened: null }]);
check("Crashes rose to 40, against 31 a year before.", [{ is: "40", counted: "Crashes" }, { is: "31", counted: "Crashes" }]);

/** States after a number are nouns where something governs them. */
check("The ward took in 57 wounded by noon.", [{ is: "57", counted: "wounded", happened: "injured" }]);
check("The blast left 12 dead.", [{ is: "12", counted: null, happened: "killed" }]);

/** Not what is counted. */
check("It was a 9% jump.", [{ is: "9%", counted: null }]);
check("Prices rose 4.4% last month.", [{ is: "4.4%", counted: null }]);
check("Rents took 12% of wages.", [{ is: "12%", counted: "wages" }]);
check("Two night watchmen were there.", [{ is: "Two", unit: null, counted: "night watchmen" }]);
check("A flood drowned 30,000 head of cattle.", [{ is: "30,000", counted: "cattle", happened: "killed" }]);
check("The line has 27 Boeing 737 aircraft.", [{ is: "27", counted: "Boeing 737 aircraft" }]);
check("A 60-seat council met.", [{ is: "60", counted: "seat" }]);

/** Two amounts, and one with its unit behind the second. */
check("Sales rose 14% to $2.1bn.", [{ is: "14%", unit: "%" }, { is: "$2.1bn", unit: "USD" }]);
check("Claims fell by 12,300 to 1.31 million.", [{ is: "12,300" }, { is: "1.31 million" }]);
check("Prices rose by 10 to 15 percent.", [{ is: "10 to 15 percent", low: 10, high: 15 }]);
check("They got terms of eight and 11 years.", [{ is: "eight", unit: "year" }, { is: "11", unit: "year" }]);
check("Guests were fewer than the 95,000 of last year.", [{ is: "95,000", bound: "exact" }]);

/** Ages that count nothing, and a count beside them. */
check("Most of them were under five.", []);
check("They freed nine who were under 18.", [{ is: "nine" }]);
check("They lowered the voting age to 16.", []);
check("The singer died at 91 after a long illness.", []);
check("The number of dead stood at nine on Monday.", [{ is: "nine", happened: "killed" }]);
check("They helped people under 30 in many ways.", []);
check("Fewer than 30 people found work.", [{ is: "30", bound: "less-than" }]);
check("It stood at 131 West 23rd Street.", []);
check("After four days and more than 30 hours they left.", [{ is: "four", bound: "exact" }, { is: "30", bound: "more-than" }]);
check("They gave millions of dollars.", [{ is: "millions of dollars", low: 2e6, high: null, unit: "USD" }]);
check("Cases rose from 30 to 45.", [{ is: "30", counted: "Cases" }, { is: "45", low: 45, high: 45 }]);
check("Fees range from 30 to 45 dollars.", [{ is: "30 to 45 dollars", low: 30, high: 45 }]);
check("Residents, about 400 of them, left.", [{ is: "400", counted: "Residents" }]);
check("A crowd estimated at 40,000 filled the square.", [{ is: "40,000", counted: "crowd", happened: "attended" }]);
check("Half the 600 homes were damaged.", [{ is: "Half", counted: "homes", happened: "damaged" }, { is: "600" }]);
