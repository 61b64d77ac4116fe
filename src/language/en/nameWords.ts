import { MONTHS, MONTHS_SHORT, WEEKDAYS } from "./calendar.ts";
import { offices, others } from "./descriptions.ts";
import { countryNamed, countryOfAdjective, countryOfPeople, isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "./gazetteer.ts";
import { givenNames } from "./givenNames.ts";
import { eventWords, groupNouns, organisationWords } from "./groups.ts";
import { lesserBodies, teamNicknames } from "./lesserBodies.ts";
import { lesserPlaces } from "./lesserPlaces.ts";
import { placeWords } from "./placeWords.ts";
import { surnames } from "./surnames.ts";
import { honorifics, nameParticles, nameSuffixes, shortTitles } from "./titles.ts";

/** What word lists know of a word that may be part of a name, a letter each; "" for most. The word as written, without its full stop. */
export function nameClasses(word: string): string {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  const form = bare.toLowerCase();
  let classes = "";
  if (givenNames.has(form)) classes += "G";
  if (countryNamed(word) ?? countryNamed(bare)) classes += "C";
  else if (isKnownPlace(bare)) classes += "L";
  if (isAdjectiveOfPlace(bare)) classes += "A";
  if (countryOfPeople(bare) && !countryOfAdjective(bare)) classes += "E";
  if (isKnownOrganisation(bare)) classes += "K";
  if (organisationWords.has(form)) classes += "O";
  if (placeWords.has(form)) classes += "P";
  if (eventWords.has(form)) classes += "V";
  if (honorifics.has(form) || shortTitles.has(form)) classes += "H";
  if (offices.has(form) || others.has(form)) classes += "R";
  if (groupNouns.has(form)) classes += "N";
  if (MONTHS.has(form) || MONTHS_SHORT.has(form) || WEEKDAYS.has(form)) classes += "M";
  if (nameSuffixes.has(form)) classes += "S";
  if (nameParticles.has(form)) classes += "p";
  if (surnames.has(form)) classes += "F";
  if (lesserPlaces.has(bare)) classes += "l";
  if (lesserBodies.has(word)) classes += "k";
  if (teamNicknames.has(bare)) classes += "T";
  return classes;
}
