import { encounters, means } from "../../../language/en/means.ts";
import { stem } from "../../../language/en/stems.ts";
import { formAt, spanOfTokens } from "../../../text/tokens.ts";
import { likenessOf } from "../likeness.ts";
import { isTelling } from "../terms.ts";
import type { StoryTexts, Unit } from "../units.ts";
import { said } from "../wording.ts";
import type { WordIndex } from "../wordIndex.ts";

/** A sentence that tells of one encounter by another means is like the row's at least so much, and shares a name and what was talked about. */
const SAME_ENCOUNTER = 0.12;

/** Words that tell how people came together, and where they stand. */
interface Means {
  readonly way: string;
  readonly token: number;
}

/**
 * The row with the sentences of its own articles that tell of the same encounter by other means: beside "in separate phone calls" the sentence
 * of the other article that says "met". A sentence that is matched elsewhere (`placed`) stays there.
 */
export function withOtherMeans(texts: StoryTexts, index: WordIndex, row: readonly Unit[], placed: ReadonlySet<number>): Unit[] {
  const columns = new Set(row.map(({ column }) => column));
  const ways = new Set(row.flatMap((unit) => meansIn(texts, unit).map(({ way }) => way)));
  if (columns.size < 2 || ways.size === 0) return [...row];
  const found = new Set<number>();
  for (const unit of row) {
    if (meansIn(texts, unit).length === 0) continue;
    index.sharing(unit.terms, (other) => {
      const candidate = texts.units[other]!;
      if (candidate.column === unit.column || placed.has(other) || !columns.has(candidate.column)) return;
      if (likenessOf(texts, unit, candidate).score < SAME_ENCOUNTER || !shareNameAndMatter(texts, unit, candidate)) return;
      if (meansIn(texts, candidate).some(({ way }) => !ways.has(way))) found.add(other);
    });
  }
  return [...row, ...[...found].map((unit) => texts.units[unit]!)].sort((a, b) => a.index - b.index);
}

/** How two articles of one row differ in means, in words; null where they do not, or one tells none. */
export function otherMeans(texts: StoryTexts, a: readonly Unit[], b: readonly Unit[]): string | null {
  const [inA, inB] = [a, b].map((units) => units.flatMap((unit) => meansIn(texts, unit).map((found) => ({ ...found, unit })))) as [Placed[], Placed[]];
  const onlyA = inA.find(({ way }) => !inB.some((other) => other.way === way));
  const onlyB = inB.find(({ way }) => !inA.some((other) => other.way === way));
  const [first, second] = [onlyA ?? inA[0], onlyB ?? inB[0]];
  if ((onlyA === undefined && onlyB === undefined) || first === undefined || second === undefined) return null;
  return `means: ${wordOf(texts, first)}, ${wordOf(texts, second)}`;
}

type Placed = Means & { readonly unit: Unit };

function wordOf(texts: StoryTexts, { unit, token }: Placed): string {
  const column = texts.columns[unit.column]!;
  const { reading } = column.read;
  const last = token + 1 < unit.end && encounters.has(formAt(reading, token + 1)) ? token + 1 : token;
  return said(column, spanOfTokens(reading, { first: token, end: last + 1 }));
}

function meansIn(texts: StoryTexts, unit: Unit): Means[] {
  const { reading } = texts.columns[unit.column]!.read;
  const found: Means[] = [];
  for (let token = unit.first; token < unit.end; token++) {
    const way = means.get(formAt(reading, token));
    if (way !== undefined) found.push({ way, token });
  }
  return found;
}

/** "Ruiz ... discuss" in both; "Ruiz" alone is in half of the story. */
function shareNameAndMatter({ vocabulary, termNames }: StoryTexts, a: Unit, b: Unit): boolean {
  const held = new Set(b.terms);
  const shared = Array.from(a.terms.filter((term) => held.has(term)), (term) => termNames[term]!);
  return shared.some(vocabulary.isName) && shared.some((term) => !vocabulary.isName(term) && isTelling(term) && !meansTerms.has(term));
}

const meansTerms: ReadonlySet<string> = new Set([...means.keys()].map(stem));
