import { offices, others } from "../../../language/en/descriptions.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { honorifics, nameParticles, shortTitles } from "../../../language/en/titles.ts";
import type { Gender } from "../../../language/en/titles.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import type { NameSpan } from "../../../model/reading.ts";
import { wordsOf } from "../../../text/tokens.ts";
import { tokensOfItems, wordIn } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";

/** A name as it stands in a line, without what is said before it: "Mayor Ana Ruiz" is [Ana, Ruiz] with the role "mayor". */
export interface NameRun {
  readonly line: number;
  readonly words: readonly string[];
  /** The words as they stand, "al-Qaddumi" without gaps. */
  readonly name: string;
  /** Told by a title or the first name; empty when neither tells. */
  readonly gender: Gender;
  /** Lower-cased last word of the role before or after it; empty when there is none. */
  readonly role: string;
  /** Read as a person's name by the reader of names. */
  readonly isPerson: boolean;
  /** Its place in the line. */
  readonly range: ItemRange;
}

/** Words of one name; longer runs of capitals are headlines. */
const LONGEST_NAME = 6;

/** The names of a line in order. */
export function nameRuns(line: Line): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < line.items.length; first++) {
    if (line.kinds[first] !== "name") continue;
    let end = first + 1;
    // "Khaled al- Qaddumi"
    while (line.kinds[end] === "name" || (line.kinds[end] === "dash" && nameParticles.has(line.forms[end - 1]!) && line.kinds[end + 1] === "name") || (nameParticles.has(line.forms[end]!) && line.kinds[end + 1] === "name" && line.kinds[end] !== "piece")) end++;
    const run = nameRun(line, { first, end });
    if (run !== null) runs.push(run);
    first = end;
  }
  return runs;
}

/** The name in a range of capitals; null when it holds nothing but titles and words of time. */
export function nameRun(line: Line, range: ItemRange): NameRun | null {
  let first = range.first;
  let gender: Gender = "";
  let role = "";
  // "Palestinians Major General Hossein Salami": the name begins after the last title.
  for (let i = range.end - 2; i > first; i--) {
    if (!isTitle(line.forms[i]!)) continue;
    first = i;
    break;
  }
  while (first < range.end && isTitle(line.forms[first]!)) {
    const word = bare(line.forms[first]!);
    gender = honorifics.get(word) || offices.get(word) || others.get(word) || gender;
    if (!honorifics.has(word)) role = shortTitles.get(word) ?? word;
    first++;
  }
  first = personFrom(line, { first, end: range.end });
  if (role === "" && line.kinds[range.first - 1] === "noun") role = isTitle(line.forms[range.first - 1]!) ? line.forms[range.first - 1]! : "";
  if (role === "") role = roleAfter(line, range.end);
  if (first >= range.end || range.end - first > LONGEST_NAME || timeWords.has(line.forms[first]!)) return null;
  const words: string[] = [];
  for (let i = first; i < range.end; i++) words.push(wordIn(line, i));
  return { line: line.index, words, name: wordsOf(line.reading, tokensOfItems(line, { first, end: range.end })), gender: gender || others.get(role) || givenNames.get(line.forms[first]!) || "", role, isPerson: isPersonName(line, first), range: { first, end: range.end } };
}

/** "Arlo TV Ana Ruiz": where the reader of names begins a person's name inside the run and ends it with the run. */
function personFrom(line: Line, range: ItemRange): number {
  const name = nameSpanAt(line, line.items[range.end - 1]!);
  if (name?.type !== "person") return range.first;
  for (let i = range.first; i < range.end; i++) if (line.items[i]! >= name.first) return i;
  return range.first;
}

function isPersonName(line: Line, at: number): boolean {
  return nameSpanAt(line, line.items[at]!)?.type === "person";
}

/** The name that holds the token. */
function nameSpanAt(line: Line, token: number): NameSpan | undefined {
  const { names } = line.reading;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.first <= token ? name : undefined;
}

/** "Ana Ruiz, the mayor of Arlo": the head of the apposition when it is a role. */
function roleAfter(line: Line, end: number): string {
  if (line.kinds[end] !== "comma") return "";
  for (let i = end + 1; i < Math.min(line.items.length, end + APPOSITION); i++) {
    const kind = line.kinds[i]!;
    if (kind === "noun" && line.kinds[i + 1] !== "noun") return isTitle(line.forms[i]!) ? line.forms[i]! : "";
    if (kind !== "determiner" && kind !== "adjective" && kind !== "noun" && kind !== "name" && kind !== "possessive") return "";
  }
  return "";
}

const APPOSITION = 7;

function isTitle(form: string): boolean {
  const word = bare(form);
  return honorifics.has(word) || shortTitles.has(word) || offices.has(word) || others.has(word) || MODIFIERS.has(word);
}

const MODIFIERS: ReadonlySet<string> = new Set(["former", "then", "vice", "deputy", "prime", "attorney", "acting"]);

function bare(form: string): string {
  return form.endsWith(".") ? form.slice(0, -1) : form;
}
