import { agesAndSexes, kindsOfPeople, runningFates } from "../../../language/en/sameCounts.ts";
import { canBothHold, nearness } from "../bounds.ts";
import { dateFit } from "../dateFit.ts";
import type { FigureItem } from "./figureItems.ts";

/** How a number stands among the others of its article. */
export interface Standing {
  /** Its article gives another number with the same fate before it, which is no part of this one: it may tell of another happening. */
  readonly several: boolean;
  /** Its article gives a whole count with the same fate before it, which has not changed to this one: "at least 21 were killed. Fifteen died in the north". */
  readonly behind: boolean;
  /** The first count of the dead, hurt or held of its article, near its beginning, and no part of another: the toll of what the story tells. Rivals of it too. */
  readonly storyToll: boolean;
  /** Another body's count, or another toll, of what the article's first toll counts: "the ministry put the toll at 17". */
  readonly rival: boolean;
  /** A count near the beginning of the children, women or men among the dead or hurt. */
  readonly storyPart: boolean;
  /** Its article gives another number of the same unit or thing: "20 points", "16 points". No count of the dead or hurt. */
  readonly alikeBeside: boolean;
}

export type Unplaced = Omit<FigureItem, keyof Standing>;

/** One article's numbers in order of place; `from` is its first sentence. */
export function withStanding(items: readonly Unplaced[], from: number): FigureItem[] {
  const told = items.filter((item) => isWholeCount(item) && item.figure.change !== "previous");
  // "Six teachers died, and 35 people in total": where all are counted too, those of one calling are a part.
  const isPartOfAll = (item: Unplaced): boolean => !isOfAll(item) && told.some((other) => other.fate === item.fate && isOfAll(other) && other.figure.low > item.figure.low);
  const whole = items.map((item) => isWholeCount(item) && !isPartOfAll(item) && (item.figure.change !== "previous" || !told.some(({ fate }) => fate === item.fate)));
  return items.map((item, place) => {
    const before = items.slice(0, place).filter((other, i) => whole[i]! && other.fate === item.fate);
    const rival = whole[place]! && before.length > 0 && isRival(before, item, items);
    const behind = !rival && before.some((other) => other.figure.high !== null && !isRefined(other, item));
    const early = item.unit - from < TOLL_WITHIN;
    return {
      ...item,
      several: !rival && whole[place]! && before.some((other) => !canBothHold(other.figure, item.figure)),
      behind: behind && item.updates === null,
      storyToll: whole[place]! && !behind && !item.additional && (early || rival),
      rival,
      storyPart: early && isPartByAge(item),
      alikeBeside: items.some((other) => isOfOneKind(item, other)),
    };
  });
}

/** Sentences in which an article comes to its own toll: headline, lead and what follows it; background comes later. */
const TOLL_WITHIN = 8;

/** A count of people who were killed, hurt or held, and of all of them. */
export function isWholeCount({ fate, ofPeople, part, counted }: Unplaced): boolean {
  const kind = counted !== null && kindsOfPeople.has(counted) && counted !== "civilian";
  return fate !== null && runningFates.has(fate) && ofPeople && !part && !kind;
}

function isOfAll({ counted }: Unplaced): boolean {
  return counted === null || counted === "people" || counted === "civilian";
}

/** "More than 200 killed" in the headline are the "at least 213" of the lead. */
function isRefined({ figure: a }: Unplaced, { figure: b }: Unplaced): boolean {
  return nearness(a, b) >= REFINED && canBothHold(a, b);
}

const REFINED = 0.9;

/** Given by somebody else, or called a toll, of a size and at a place and day that may be those of the article's first. */
function isRival(before: readonly Unplaced[], item: Unplaced, items: readonly Unplaced[]): boolean {
  const first = before[0]!;
  if (item.additional || item.ofAnotherYear || item.figure.high === null || nearness(first.figure, item.figure) < RIVAL_SIZE) return false;
  const { source } = item.figure;
  const another = source !== null && before.every(({ figure }) => figure.source?.name !== source.name);
  if (!another && !item.calledToll) return false;
  // "15 were killed in a northern district of Tollan": a part of those killed in the province.
  if (item.figure.low < first.figure.low && [...item.where].some((place) => !first.places.has(place) && !isOfName(place, source?.name))) return false;
  // "15 were killed in one district while six others died": 15 and six are the 21 of the headline.
  if (!item.calledToll && items.some((other) => other !== item && other.fate === item.fate && other.figure.low + item.figure.low === first.figure.low)) return false;
  return item.days.length === 0 || first.days.length === 0 || item.days.some((day) => first.days.some((other) => dateFit(day, other) !== "other"));
}

/** "The Arno health ministry": a place in the name of who counts is not where it happened. */
function isOfName(place: string, name: string | undefined): boolean {
  return name !== undefined && name.toLowerCase().includes(place.slice(0, PLACE_LETTERS));
}

/** A place's term may differ from its name in the ending: "siria", "Syrian". */
const PLACE_LETTERS = 4;

/** Sides in a war count the same dead as ten and as twenty-two. */
const RIVAL_SIZE = 0.4;

function isPartByAge({ counted, fate }: Unplaced): boolean {
  return fate !== null && runningFates.has(fate) && counted !== null && agesAndSexes.has(counted);
}

function isOfOneKind(item: Unplaced, other: Unplaced): boolean {
  const told = item.figure.unit !== null || item.counted !== null;
  return told && item.fate === null && other.fate === null && item.figure.unit === other.figure.unit && item.counted === other.counted && !canBothHold(item.figure, other.figure);
}
