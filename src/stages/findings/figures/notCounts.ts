import { isAge } from "./ages.ts";
import { isClock, isPhone, isScore, isSlash, isVersion } from "./joinedNumbers.ts";
import { isCharacter, isNumberedThing } from "./numberedThings.ts";
import { isDottedTime, isSpokenTime } from "./spokenTimes.ts";
import { isAddress, isDesignation, isEmergencyNumber, isModel, isNameWithNumber, isNumberInName, isPartOfWord } from "./namedByNumber.ts";
import { isBareYear, isBoth, isDate, isDescription, isListNumber, isNextOfRow, isOrdinal, isPlaceInTime, isPronounOne, isReference, isWeather } from "./otherSenses.ts";
import type { Standing } from "./standing.ts";

/** A reason why a number counts nothing. */
export interface NotCount {
  readonly name: string;
  readonly holds: (standing: Standing) => boolean;
}

/** In order; the first that holds names the reason. An example of each stands at its function. */
export const NOT_COUNTS: readonly NotCount[] = [
  { name: "date", holds: isDate },
  { name: "ordinal", holds: isOrdinal },
  { name: "age", holds: isAge },
  { name: "phone", holds: isPhone },
  { name: "clock or verse", holds: isClock },
  { name: "hour of the day", holds: isSpokenTime },
  { name: "hour and minutes", holds: isDottedTime },
  { name: "version", holds: isVersion },
  { name: "slash", holds: isSlash },
  { name: "score", holds: isScore },
  { name: "part of a word", holds: isPartOfWord },
  { name: "designation", holds: isDesignation },
  { name: "emergency number", holds: isEmergencyNumber },
  { name: "name with a number", holds: isNameWithNumber },
  { name: "numbered thing", holds: isNumberedThing },
  { name: "character", holds: isCharacter },
  { name: "model", holds: isModel },
  { name: "number in a name", holds: isNumberInName },
  { name: "list number", holds: isListNumber },
  { name: "address", holds: isAddress },
  { name: "reference", holds: isReference },
  { name: "described, not counted", holds: isDescription },
  { name: "one", holds: isPronounOne },
  { name: "both", holds: isBoth },
  { name: "the next of a row", holds: isNextOfRow },
  { name: "place in time", holds: isPlaceInTime },
  { name: "bare year", holds: isBareYear },
  { name: "reading of an instrument", holds: isWeather },
];

/** The reason why the amount counts nothing, or null. */
export function whyNotCount(standing: Standing): string | null {
  for (const rule of NOT_COUNTS) if (rule.holds(standing)) return rule.name;
  return null;
}
