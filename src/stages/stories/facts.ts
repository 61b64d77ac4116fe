import { isFunctionWord } from "../../language/en/stopwords.ts";
import { stem } from "../../language/en/stems.ts";
import { wordWeight } from "../../language/en/wordWeights.ts";
import type { Findings } from "../../model/findings.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReadArticle } from "../../model/run.ts";
import { formAt, tokensIn } from "../../text/tokens.ts";

/** What an article says of the event itself, as far as the findings hold it: what tells two alike events apart. */
export interface Facts {
  /** Words of the people it names and their shares; a vector of length 1, or empty. */
  readonly people: ReadonlyMap<string, number>;
  /** What it fills into each slot, in the order of `SLOTS`: years, months, weekdays, ages; an empty set where it says nothing. */
  readonly slots: readonly Slot[];
  /** What happened to how many: "killed 10", "magnitude 5.6". */
  readonly happened: ReadonlySet<string>;
}

/** What an article fills into a slot. */
export interface Slot {
  readonly told: ReadonlySet<string>;
  /** Those that the article surely dates itself or its event by: "since 2009" is told, but most often of what went before. */
  readonly sure: ReadonlySet<string>;
}

/** Questions that articles on one event answer alike, when they answer them: year, month, weekday, age. */
export const SLOTS = 4;
/** The first so many are of time. */
export const TIME_SLOTS = 3;
/** Those that part groups of articles too. Not the weekday: an event is told for days. */
export const PARTING_SLOTS: readonly number[] = [0, 1, 3];

export function factsOf({ reading, findings }: ReadArticle): Facts {
  const ages = agesIn(reading);
  return { people: peopleIn(reading, findings), slots: [...timesIn(findings, reading.article.published?.value ?? null), { told: ages, sure: ages }], happened: happenedIn(findings) };
}

/** Years, months, weekdays. The day of publication is one of them: it is what "today" means in the text. */
function timesIn({ dates }: Findings, published: string | null): readonly Slot[] {
  const [years, datedYears, months, datedMonths, weekdays] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const values = dates.flatMap(({ type, value }) => (value === null || type === "duration" || type === "set" ? [] : [value]));
  for (const value of published === null ? values : [...values, published]) {
    // "XXXX-WXX-5": some Friday.
    const weekday = /^XXXX-WXX-([1-7])/.exec(value);
    if (weekday) weekdays.add(weekday[1]!);
    const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(?![-\d])/.exec(value.slice(0, DAY_LENGTH)) ?? [];
    if (year !== undefined && year !== "XXXX") {
      years.add(year);
      if (month !== undefined) datedYears.add(year);
    }
    if (month === undefined) continue;
    months.add(month);
    if (day !== undefined) datedMonths.add(month);
  }
  return [{ told: years, sure: datedYears }, { told: months, sure: datedMonths }, { told: weekdays, sure: weekdays }];
}

/** "2023-10-07" */
const DAY_LENGTH = 10;
/** The first words on a person count for five of the last ones: news names first whom the event befell. */
const LEANING = 4;
const LEANING_WORDS = 30;

function peopleIn(reading: Reading, { mentions }: Findings): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type !== "person" || mention.form !== "name") continue;
    const { first, end } = tokensIn(reading, mention);
    for (let token = first; token < end; token++) {
      const form = formAt(reading, token);
      if (!/\p{L}/u.test(form) || isFunctionWord(form)) continue;
      const word = stem(form);
      told.set(word, (told.get(word) ?? 0) + (1 + LEANING * Math.exp(-token / LEANING_WORDS)) * wordWeight(form));
    }
  }
  let squares = 0;
  for (const [word, weight] of told) {
    const damped = Math.log1p(weight);
    told.set(word, damped);
    squares += damped * damped;
  }
  if (squares > 0) for (const [word, weight] of told) told.set(word, weight / Math.sqrt(squares));
  return told;
}

/** "37-year-old", "Ana Ruiz, 42, said", "aged 19" */
function agesIn(reading: Reading): ReadonlySet<string> {
  const ages = new Set<string>();
  const add = (words: string): void => {
    if (/^[1-9]\d?$/.test(words)) ages.add(words);
  };
  for (let token = 0; token < reading.tokens.count; token++) {
    const form = formAt(reading, token);
    if (!/^\d/.test(form) || form.length > LONGEST_AGE) continue;
    const before = formAt(reading, token - 1);
    const after = formAt(reading, token + 1);
    if (form.endsWith("-year-old")) add(form.slice(0, form.indexOf("-")));
    else if (before === "aged" || (before === "," && after === ",") || (after === "years" && formAt(reading, token + 2) === "old")) add(form);
  }
  return ages;
}

const LONGEST_AGE = "37-year-old".length;

/** What happens to people in an event worth telling, and how it is measured. */
const TELLING_FIGURES: ReadonlySet<string> = new Set(["killed", "injured", "magnitude"]);

function happenedIn({ figures }: Findings): ReadonlySet<string> {
  const happened = new Set<string>();
  for (const { happened: what, unit, low } of figures) {
    const kind = what ?? unit;
    if (kind !== null && TELLING_FIGURES.has(kind)) happened.add(`${kind} ${low}`);
  }
  return happened;
}

export function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}
