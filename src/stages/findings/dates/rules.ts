import { ALIKE } from "./alike.ts";
import { CLOCK } from "./clockTimes.ts";
import { FEAST } from "./feasts.ts";
import { HALF } from "./halves.ts";
import { LENGTH } from "./lengths.ts";
import { MONTH, SEASON } from "./months.ts";
import { NAMED_DAY, PART_OF_TODAY } from "./namedDays.ts";
import { PERIOD } from "./periods.ts";
import { QUARTER, YEAR_EARLIER, YEAR_END } from "./quarters.ts";
import { ADVERB_OF_REPETITION, EVERY, RATE, REFERENCE } from "./repeats.ts";
import { AGO, SHIFT } from "./shifts.ts";
import { CENTURY, DECADE, YEAR } from "./years.ts";
import type { DateRule } from "./when.ts";

/** In order: the first rule that reads a date where the reading stands wins, so the longer ways of writing come first. */
export const RULES: readonly DateRule[] = [
  CLOCK,
  FEAST,
  PART_OF_TODAY,
  NAMED_DAY,
  HALF,
  ALIKE,
  QUARTER,
  YEAR_EARLIER,
  YEAR_END,
  MONTH,
  SEASON,
  CENTURY,
  DECADE,
  AGO,
  SHIFT,
  PERIOD,
  EVERY,
  RATE,
  ADVERB_OF_REPETITION,
  YEAR,
  LENGTH,
  REFERENCE,
];
