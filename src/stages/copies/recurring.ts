import type { Recurring } from "../../model/copy.ts";
import { createGroups } from "../../text/groups.ts";
import type { Placed, Shared, Stretch } from "./places.ts";
import { isStandingLine } from "./standingLine.ts";
import type { Words } from "./words.ts";

/** Stories that a passage must stand in to be standing background by its spread alone. */
const WIDELY = 8;
/** Fewer are enough where something else says that it belongs to no story: it is a line of credit, or one outlet repeats it. */
const SEVERAL = 3;
/** Two articles of which so much is shared are one text, and one story. */
const ONE_TEXT = 0.5;
/** A passage that begins within the first words of most of its articles is their lead, and no background. */
const LEAD_WORDS = 25;

/** Two articles that tell the same: they share most of either, or have rewritten sentences. Indices as in the columns. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
}

/** What recurs, and what is left of the shared passages without it. */
export interface Sorted {
  readonly recurring: readonly Recurring[];
  readonly found: readonly Shared[];
  /** By article the stretches of words that recur. */
  readonly stretches: ReadonlyMap<number, readonly Stretch[]>;
}

/**
 * Parts off what belongs to no story: a credit, a footer, a paragraph of standing background. It is known by the stories it stands in, not by
 * the articles: an agency's text in five papers is five prints of one story, a sentence on the war's beginning in the reports of eight different days is background.
 * Two articles are of one story where they share half of either, or tell something else alike (`alike`).
 */
export function recurringApart(found: readonly Shared[], shares: readonly number[], alike: readonly AlikePair[], columns: Words): Sorted {
  const segments = segmentsOf(found);
  const neighbours = neighboursOf(found, shares, alike);
  const recurring: Recurring[] = [];
  const standing = new Set<number>();
  const stretches = new Map<number, Stretch[]>();
  for (const [root, members] of segments.members) {
    const articles = new Set(members.map(({ article }) => article));
    if (articles.size < SEVERAL) continue;
    const kind = kindOf(members, articles, storiesAmong(articles, neighbours), columns);
    if (kind === null) continue;
    standing.add(root);
    const ordered = [...members].sort((x, y) => x.article - y.article || x.stretch.first - y.stretch.first);
    for (const { article, stretch } of ordered) {
      const known = stretches.get(article);
      if (known) known.push(stretch);
      else stretches.set(article, [stretch]);
    }
    recurring.push({ kind, articles: articles.size, places: ordered.map(({ article, stretch }) => ({ article: columns.ids[article]!, ...stretch.span })) });
  }
  if (standing.size === 0) return { recurring, found, stretches };
  const left = found.map((shared) => ({ ...shared, places: shared.places.filter((place) => !standing.has(segments.rootOf(place))) })).filter(({ places }) => places.length > 0);
  recurring.sort((x, y) => (x.places[0]!.article < y.places[0]!.article ? -1 : x.places[0]!.article > y.places[0]!.article ? 1 : x.places[0]!.start - y.places[0]!.start));
  return { recurring, found: left, stretches };
}

interface Segment {
  readonly article: number;
  readonly stretch: Stretch;
}

/** Stretches of one article that nearly coincide are one segment, and segments that a passage joins are one text. */
function segmentsOf(found: readonly Shared[]): { readonly members: ReadonlyMap<number, readonly Segment[]>; rootOf(place: Placed): number } {
  const places = found.flatMap((shared) => shared.places);
  const numbers = new Map(places.map((place, i) => [place, i]));
  const sides = found.flatMap(({ a, b, places: own }) => own.flatMap((place) => [{ article: a, stretch: place.one, place: numbers.get(place)! }, { article: b, stretch: place.other, place: numbers.get(place)! }]));
  const texts = createGroups(places.length);
  const segments: (typeof sides)[number][] = [];
  for (const own of Map.groupBy(sides, ({ article }) => article).values()) {
    own.sort((x, y) => x.stretch.first - y.stretch.first || x.stretch.end - y.stretch.end || x.place - y.place);
    const segmentsHere: typeof sides = [];
    for (const side of own) {
      const same = segmentsHere.slice(-SEGMENTS_COMPARED).find((segment) => coincide(segment.stretch, side.stretch));
      if (same) texts.join(same.place, side.place);
      else segmentsHere.push(side);
    }
    segments.push(...segmentsHere);
  }
  return { members: Map.groupBy(segments, ({ place }) => texts.find(place)), rootOf: (place) => texts.find(numbers.get(place)!) };
}

/** Segments that begin before a stretch and may coincide with it; more would overlap one another. */
const SEGMENTS_COMPARED = 8;

/** Half of the longer is in both: a paragraph of background is not the whole text that two papers share. */
function coincide(one: Stretch, other: Stretch): boolean {
  const both = Math.min(one.end, other.end) - Math.max(one.first, other.first);
  return 2 * both >= Math.max(one.end - one.first, other.end - other.first);
}

function neighboursOf(found: readonly Shared[], shares: readonly number[], alike: readonly AlikePair[]): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  const join = ({ a, b }: AlikePair): void => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  found.forEach((shared, i) => {
    if (shares[i]! >= ONE_TEXT) join(shared);
  });
  alike.forEach(join);
  return neighbours;
}

/** How many stories the articles tell, at least: those that are alike, by any chain, are one. */
function storiesAmong(articles: ReadonlySet<number>, neighbours: ReadonlyMap<number, readonly number[]>): number {
  const members = [...articles];
  const index = new Map(members.map((article, i) => [article, i]));
  const stories = createGroups(members.length);
  for (const [i, article] of members.entries()) {
    for (const other of neighbours.get(article) ?? []) {
      const k = index.get(other);
      if (k !== undefined) stories.join(i, k);
    }
  }
  return new Set(members.map((_, i) => stories.find(i))).size;
}

/** What a passage is that stands in so many stories; null where it is a copy like any other. */
function kindOf(members: readonly Segment[], articles: ReadonlySet<number>, stories: number, columns: Words): Recurring["kind"] | null {
  if (stories < SEVERAL) return null;
  if (members.every(({ article, stretch }) => isStandingLine(columns.reading(article), stretch.tokens))) return "credit";
  const leads = members.filter(({ article, stretch }) => stretch.first - columns.begins[article]! < LEAD_WORDS);
  if (2 * leads.length > members.length) return null;
  if (stories >= WIDELY) return "background";
  const outlets = new Set([...articles].map((article) => columns.reading(article).article.outlet));
  return outlets.size === 1 && !outlets.has(null) ? "background" : null;
}
