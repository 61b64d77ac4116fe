import { isPreposition } from "../../language/en/tags.ts";
import { honorifics, shortTitles } from "../../language/en/titles.ts";
import { chargedWords } from "../../language/en/chargedWords.ts";
import { offices, others, roleModifiers } from "../../language/en/descriptions.ts";
import { groupNouns, organisationWords, placeNouns } from "../../language/en/groups.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { formAt, tokensIn, wordsOf } from "../../text/tokens.ts";
import type { Mention } from "../../model/findings.ts";
import type { Column } from "./columns.ts";
import { type Judgement, pairsOf } from "./relation.ts";
import type { Draft, SaidPassage } from "./row.ts";
import { distinct, type StoryTexts } from "./units.ts";

/** One way in which an article names a referent. */
interface Naming {
  readonly mention: Mention;
  /** As it reads. */
  readonly words: string;
  /** Content terms of a name without titles; of a description what is neither a name nor a plain word for a person, body or place. */
  readonly core: ReadonlySet<string>;
  count: number;
}

/** How sure a row is when each article gives the name, and when one gives only descriptions, which are joined less surely. */
const BY_NAME = 0.8;
const BY_DESCRIPTION = 0.6;

/** Every referent that two articles name, or one describes, with the forms that each uses. */
export function nameRows(texts: StoryTexts): Draft[] {
  const referents = new Map<string, Map<number, Naming[]>>();
  for (const column of texts.columns) {
    for (const [entity, namings] of namingsOf(texts, column)) {
      const columns = referents.get(entity) ?? new Map<number, Naming[]>();
      referents.set(entity, columns.set(column.index, namings));
    }
  }
  return [...referents.values()].filter(isWorthARow).map((columns) => draftOf(texts, columns));
}

/** The forms of each referent in one article, one for each wording and voice; pronouns are no naming. */
function namingsOf(texts: StoryTexts, column: Column): Map<string, Naming[]> {
  const found = new Map<string, Map<string, Naming>>();
  for (const mention of column.read.findings.mentions) {
    if (mention.form === "pronoun") continue;
    const words = wordsOf(column.read.reading, tokensIn(column.read.reading, mention));
    const forms = found.get(mention.entity) ?? new Map<string, Naming>();
    found.set(mention.entity, forms);
    const key = `${mention.voice} ${words}`;
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { mention, words, core: coreOf(texts, column, mention), count: 1 });
  }
  return new Map([...found].map(([entity, forms]) => [entity, [...forms.values()]]));
}

function coreOf(texts: StoryTexts, column: Column, mention: Mention): Set<string> {
  const { reading } = column.read;
  const { first, end } = tokensIn(reading, mention);
  const forms: string[] = [];
  for (let token = first; token < end; token++) {
    // "producer of the telecast": what follows the noun tells whose he is, not how he is called.
    if (mention.form === "description" && token > first && isPreposition(reading, token)) break;
    const form = formAt(reading, token);
    // An age ("their 8-year-old son") tells nothing either.
    if (!isFunctionWord(form) && !/\d/.test(form)) forms.push(form);
  }
  const telling = forms.filter((form) => !isPlain(form));
  const terms = (of: readonly string[]): string[] => of.map(texts.vocabulary.termOf).filter((term) => term !== "");
  if (mention.form === "name") return new Set(terms(telling.length > 0 ? telling : forms));
  return new Set(terms(telling).filter((term) => !texts.vocabulary.isName(term)));
}

/** A title, a role, a word for any group or place: "the group", "the president", but not "the regime", "the strongman". */
function isPlain(form: string): boolean {
  if (chargedWords.has(form)) return false;
  return [form, form.endsWith(".") ? form.slice(0, -1) : form, form.endsWith("s") ? form.slice(0, -1) : form].some((word) => PLAIN.some((words) => words.has(word)));
}

const PLAIN: readonly { has(word: string): boolean }[] = [honorifics, shortTitles, offices, others, roleModifiers, groupNouns, placeNouns, organisationWords];

function isWorthARow(columns: ReadonlyMap<number, readonly Naming[]>): boolean {
  return columns.size > 1 || [...columns.values()].some((namings) => namings.some(({ mention }) => mention.form === "description") && namings.length > 1);
}

function draftOf(texts: StoryTexts, byColumn: ReadonlyMap<number, readonly Naming[]>): Draft {
  const columns = [...byColumn.keys()].sort((a, b) => a - b);
  const named = columns.every((column) => byColumn.get(column)!.some(({ mention }) => mention.form === "name"));
  return {
    kind: "name",
    said: columns.map((column) => ({ column, passages: byColumn.get(column)!.map(passageOf) })),
    pairs: pairsOf(columns, (a, b) => judge(texts, columns[a]!, byColumn.get(columns[a]!)!, columns[b]!, byColumn.get(columns[b]!)!)),
    notes: [],
    confidence: named ? BY_NAME : BY_DESCRIPTION,
    sought: soughtFor(texts, byColumn.get(columns[0]!)!),
  };
}

/** Only what the outlets say themselves is compared: whom they quote names as he likes. */
function judge(texts: StoryTexts, a: number, inA: readonly Naming[], b: number, inB: readonly Naming[]): Judgement {
  const [ownA, ownB] = [inA.filter(isOwn), inB.filter(isOwn)];
  if (ownA.length === 0 || ownB.length === 0) return { relation: "agree", because: ["not both name it in their own voice"] };
  const [onlyA, onlyB] = [ownA.filter((naming) => isOther(naming, ownB)), ownB.filter((naming) => isOther(naming, ownA))];
  if (onlyA.length === 0 && onlyB.length === 0) return { relation: "agree", because: ["no other word for it in their own voice"] };
  const notes = [namesOnly(texts.columns[a]!, onlyA), namesOnly(texts.columns[b]!, onlyB)].filter((note) => note !== null);
  return { relation: "differ", because: [`own voice: ${notes.join("; ")}`] };
}

function isOwn({ mention }: Naming): boolean {
  return mention.voice === "own";
}

/** "Ruiz" and "Mayor Ana Ruiz" are one name, trimmed, and "the group" says nothing; "the militant group" and "freedom fighters" do. */
function isOther({ mention, core, words }: Naming, others: readonly Naming[]): boolean {
  if (mention.form === "description") return core.size > 0 && !others.some((other) => isWithin(core, other.core));
  return !others.some((other) => other.mention.form === "name" && (isWithin(core, other.core) || isWithin(other.core, core) || isSpelledAlike(words, other.words) || isShort(words, other.words)));
}

/** "SunGate" and "Sun Gate", "Arno-wide" and "Arno". */
function isSpelledAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")) as [string, string];
  return Math.min(x.length, y.length) >= SHORTEST_SHARED && (x.includes(y) || y.includes(x));
}

const SHORTEST_SHARED = 3;

/** "UN" and "U.N." for "United Nations": the letters that the other's capitalised words begin with. */
function isShort(a: string, b: string): boolean {
  return initialsOf(a) === lettersOf(b) || initialsOf(b) === lettersOf(a);
}

function initialsOf(words: string): string {
  return words.split(/[\s-]+/, INITIALS).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join("");
}

function lettersOf(words: string): string {
  return words.replaceAll(".", "");
}

/** Words of a name that an abbreviation may stand for. */
const INITIALS = 12;

function namesOnly({ letter }: Column, namings: readonly Naming[]): string | null {
  if (namings.length === 0) return null;
  return `only ${letter} writes ${namings.slice(0, FORMS_SHOWN).map(({ words }) => `“${words}”`).join(", ")}`;
}

/** Forms listed in a reason; the cell holds them all. */
const FORMS_SHOWN = 4;

function passageOf({ mention, count }: Naming): SaidPassage {
  return { start: mention.start, end: mention.end, voice: mention.voice, count, who: null };
}

/** The shortest name: an article that has not even the surname does not name the referent. */
function soughtFor(texts: StoryTexts, all: readonly Naming[]): Int32Array[] {
  const namings = all.filter(({ core }) => core.size > 0);
  if (namings.length === 0) return [texts.termsOf(all[0]!.words.toLowerCase().split(" "))];
  const names = namings.filter(({ mention }) => mention.form === "name");
  const shortest = (names.length > 0 ? names : namings).reduce((best, naming) => (naming.core.size < best.core.size ? naming : best));
  return [distinct([...shortest.core].map(texts.idOf).filter((id) => id !== undefined))];
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (!b.has(term)) return false;
  return true;
}
