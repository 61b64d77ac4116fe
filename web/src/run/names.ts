import type { ReaderMention, ReaderPassage } from "../../../src/model/reader.ts";
import { oneLine } from "../../../src/outputs/wording.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";
import type { RowView, StoryView } from "./story.ts";

/** Someone or something that articles of a story name, and by which words each does. */
export interface Referent {
  readonly id: string;
  readonly name: string;
  readonly type: ReferentType;
  /** Its row of the collation; null where one article alone names it and describes it by nothing else. */
  readonly row: RowView | null;
  /** For each column its forms, in the order of the text, one for each wording and voice. */
  readonly columns: readonly (readonly NameForm[])[];
  readonly articles: number;
  /** Different wordings. */
  readonly forms: number;
  /** How often, in all articles. */
  readonly times: number;
  readonly differs: boolean;
}

export interface NameForm extends ReaderPassage {
  readonly column: number;
  /** As it reads. */
  readonly words: string;
  readonly count: number;
}

/** One wording in one voice, and how often each article uses it. */
export interface SharedForm {
  readonly voice: ReaderPassage["voice"];
  /** Its first place. */
  readonly first: NameForm;
  readonly by: readonly NameForm[];
}

export const REFERENT_TYPES = ["person", "organisation", "place", "event", "other"] as const;
export type ReferentType = (typeof REFERENT_TYPES)[number];
export const REFERENT_SORTS = ["articles", "forms", "times", "name"] as const;
export type ReferentSort = (typeof REFERENT_SORTS)[number];

export interface ReferentFilter {
  /** Empty: all. */
  readonly types: readonly ReferentType[];
  readonly words: string;
  readonly differing: boolean;
  readonly sort: ReferentSort;
}

const MADE = new WeakMap<StoryView, readonly Referent[]>();

/** Every referent of a story, in the order of the columns and their texts. Pronouns name nobody. */
export function referents(story: StoryView): readonly Referent[] {
  const known = MADE.get(story);
  if (known) return known;
  const made = referentsIn(story);
  MADE.set(story, made);
  return made;
}

export function filteredReferents(all: readonly Referent[], { types, words, differing, sort }: ReferentFilter): readonly Referent[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = all.filter((referent) => (types.length === 0 || types.includes(referent.type)) && (!differing || referent.differs) && (asked.length === 0 || holds(referent, asked)));
  return passing.toSorted(ORDERS[sort]);
}

/** The forms of a referent across the articles: who uses which, and how often. Most used first within a voice. */
export function sharedForms({ columns }: Referent): SharedForm[] {
  const groups = Map.groupBy(columns.flat(), ({ voice, words }) => `${voice} ${words.toLowerCase()}`);
  return [...groups.values()]
    .map((by): SharedForm => ({ voice: by[0]!.voice, first: by[0]!, by }))
    .sort((x, y) => VOICES.indexOf(x.voice) - VOICES.indexOf(y.voice) || y.by.length - x.by.length || x.first.column - y.first.column || x.first.span[0] - y.first.span[0]);
}

export const VOICES: readonly ReaderPassage["voice"][] = ["own", "attributed", "quoted"];

const ORDERS: Readonly<Record<ReferentSort, (a: Referent, b: Referent) => number>> = {
  articles: (a, b) => b.articles - a.articles || b.forms - a.forms,
  forms: (a, b) => b.forms - a.forms || b.articles - a.articles,
  times: (a, b) => b.times - a.times || b.articles - a.articles,
  name: (a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
};

function holds({ name, columns }: Referent, asked: readonly string[]): boolean {
  const said = [name, ...columns.flat().map(({ words }) => words)].join(" ").toLowerCase();
  return asked.every((word) => said.includes(word));
}

function referentsIn(story: StoryView): Referent[] {
  const mentions = story.columns.map((article) => namingMentions(article));
  const byPlace = mentions.map((list) => new Map(list.map((mention) => [mention.span.join(), mention])));
  const taken = new Set<ReaderMention>();
  const entities = new Set<string>();
  const ofRows = story.rows().flatMap((row) => {
    if (row.row.kind !== "name") return [];
    const passages = row.row.cells.map((cell) => (cell.state === "says" ? cell.passages : []));
    const found = passages.flatMap((list, column) => list.flatMap(({ span }) => byPlace[column]!.get(span.join()) ?? []));
    for (const mention of found) {
      taken.add(mention);
      entities.add(mention.entity);
    }
    return [referent(story, row.row.id, found, passages, row)];
  });
  const alone = Map.groupBy(mentions.flatMap((list, column) => list.map((mention) => ({ mention, column }))).filter(({ mention }) => !taken.has(mention) && !entities.has(mention.entity)), ({ mention }) => mention.entity);
  const others = [...alone].map(([entity, found]) => {
    const passages = story.columns.map((_, column) => found.filter((each) => each.column === column).map(({ mention: { span, voice } }): ReaderPassage => ({ span, voice })));
    return referent(story, entity, found.map(({ mention }) => mention), passages, null);
  });
  return [...ofRows, ...others];
}

function namingMentions({ report }: ArticleView): ReaderMention[] {
  return report.mentions.filter(({ form }) => form !== "pronoun");
}

function referent(story: StoryView, id: string, found: readonly ReaderMention[], passages: readonly (readonly ReaderPassage[])[], row: RowView | null): Referent {
  const columns = passages.map((list, column) => formsOf(story.columns[column]!, column, list));
  const all = columns.flat();
  return {
    id,
    name: nameOf(found) ?? all[0]?.words ?? "",
    type: REFERENT_TYPES.find((type) => type === mostCommon(found.map((mention) => mention.type))) ?? "other",
    row,
    columns,
    articles: columns.filter((forms) => forms.length > 0).length,
    forms: new Set(all.map(({ words }) => words.toLowerCase())).size,
    times: all.reduce((sum, { count }) => sum + count, 0),
    differs: row !== null && row.row.relation !== "agree" && row.row.relation !== "single",
  };
}

/** The same wording in the same voice is one form; a row's passages are that already, each with its count. */
function formsOf(article: ArticleView, column: number, passages: readonly ReaderPassage[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const passage of passages) {
    const words = oneLine(readsAt(article, passage.span) ?? wordsAt(article, passage.span));
    const key = `${passage.voice} ${words}`;
    const known = forms.get(key);
    const count = (known?.count ?? 0) + (passage.count ?? 1);
    forms.set(key, known ? { ...known, count } : { ...passage, column, words, count });
  }
  return [...forms.values()].sort((x, y) => x.span[0] - y.span[0]);
}

/** The fullest name that most articles give it. */
function nameOf(found: readonly ReaderMention[]): string | null {
  const named = found.filter(({ form }) => form === "name");
  return mostCommon((named.length > 0 ? named : found).map(({ name }) => oneLine(name)));
}

/** Of equal ones the first. */
function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | null>((best, entry) => (best === null || entry[1] > best[1] ? entry : best), null)?.[0] ?? null;
}
