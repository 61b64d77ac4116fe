import { others, personPronouns } from "../../../language/en/descriptions.ts";
import { unnamedSpeakers } from "../../../language/en/speakers.ts";
import { nameParticles } from "../../../language/en/titles.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { Speaker } from "../../../model/findings.ts";
import { spanOfTokens } from "../../../text/tokens.ts";
import { tokensOfItems } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { nameRun, nameRuns } from "./nameRuns.ts";
import type { NameRun } from "./nameRuns.ts";
import { isRole, phraseEndingAt, phraseStartingAt, singular } from "./nounPhrases.ts";
import { AGENTS, headOf } from "./heads.ts";
import type { Spoken } from "./utterances.ts";

/** Gives each speaker a name; asked in the order of the text, because a pronoun is often whoever spoke last. */
export type SpeakerNames = (spoken: Spoken, inferred: boolean) => Speaker;

/** Who the speakers of an article are: a surname is filled up to the fullest name, a pronoun or a role goes back to the person it fits. */
export function speakerNames(lines: readonly Line[]): SpeakerNames {
  const book = bookOf(lines);
  const known = new Map<string, Referent>();
  let recent: readonly Referent[] = [];
  return ({ line, subject }, inferred) => {
    const span = spanOfTokens(line.reading, tokensOfItems(line, subject));
    // The same words at the same place name the same speaker, however often they are carried on.
    const key = `${span.start}`;
    const referent = known.get(key) ?? referentOf(line, subject, book, recent) ?? unnamed(line, subject);
    known.set(key, referent);
    recent = [{ ...referent, line: line.index }, ...recent].slice(0, RECENT);
    return { span, name: referent.name, inferred };
  };
}

/** Speakers kept for a pronoun, the newest first: "she said, when a young man asked Lee why. “No,” she said." */
const RECENT = 3;

interface Referent {
  readonly name: string;
  readonly gender: Gender;
  readonly line: number;
  /** One person, with a name or without: "a soldier" is whom "he said" means next. */
  readonly person: boolean;
}

/** Whoever has no name in the article is called as the words call them. */
function unnamed(line: Line, subject: ItemRange): Referent {
  const span = spanOfTokens(line.reading, tokensOfItems(line, subject));
  const form = line.forms[headOf(line, subject)]!;
  const person = line.kinds[headOf(line, subject)] === "noun" && ONE_PERSON.has(line.forms[subject.first]!) && singular(form) === form && (isRole(form) || unnamedSpeakers.has(form) || AGENTS.test(form));
  return { name: line.reading.article.text.slice(span.start, span.end), gender: others.get(form) ?? "", line: line.index, person };
}

const ONE_PERSON: ReadonlySet<string> = new Set(["a", "an", "one", "another", "our", "my", "his", "her", "their", "its", "the"]);

interface Book {
  readonly lines: readonly Line[];
  /** The names of each line. */
  readonly ofLine: readonly (readonly NameRun[])[];
  /** By last word, lower-cased; in order of place. */
  readonly bySurname: ReadonlyMap<string, readonly NameRun[]>;
  readonly byRole: ReadonlyMap<string, readonly NameRun[]>;
}

/** Names kept for one surname or role: an article that has more is a list. */
const MOST_NAMES = 200;

function bookOf(lines: readonly Line[]): Book {
  const ofLine = lines.map(nameRuns);
  const bySurname = new Map<string, NameRun[]>();
  const byRole = new Map<string, NameRun[]>();
  for (const run of ofLine.flat()) {
    keep(bySurname, surnameOf(run), run);
    if (run.role !== "") keep(byRole, run.role, run);
  }
  return { lines, ofLine, bySurname, byRole };
}

function keep(map: Map<string, NameRun[]>, key: string, run: NameRun): void {
  const runs = map.get(key) ?? [];
  if (runs.length < MOST_NAMES) runs.push(run);
  map.set(key, runs);
}

function referentOf(line: Line, subject: ItemRange, book: Book, recent: readonly Referent[]): Referent | null {
  const head = headOf(line, subject);
  const kind = line.kinds[head];
  if (kind === "wh") return antecedent(line, subject, book, recent);
  if (kind === "pronoun" || (kind === "determiner" && subject.end - subject.first === 1)) return pronounReferent(line, head, book, recent);
  if (kind === "name" || kind === "close") return namedReferent(line, { first: subject.first, end: head + 1 }, book);
  return roleReferent(line, subject, head, book);
}

/** "Ruiz, who said": the phrase before. */
function antecedent(line: Line, subject: ItemRange, book: Book, recent: readonly Referent[]): Referent | null {
  const before = line.kinds[subject.first - 1] === "comma" ? subject.first - 2 : subject.first - 1;
  const phrase = phraseEndingAt(line, before);
  return phrase === null || line.kinds[phrase.first] === "wh" ? null : (referentOf(line, phrase, book, recent) ?? unnamed(line, phrase));
}

/** The name at the end of the phrase, filled up. "Gaza's health ministry" ends in no name and stays as it is. */
function namedReferent(line: Line, phrase: ItemRange, book: Book): Referent | null {
  let end = phrase.end;
  while (end > phrase.first && line.kinds[end - 1] !== "name") end--;
  let first = end;
  // "Khaled al- Qaddumi" is one name.
  while (first > phrase.first && (line.kinds[first - 1] === "name" || nameParticles.has(line.forms[first - 1]!) || (line.kinds[first - 1] === "dash" && nameParticles.has(line.forms[first - 2]!)))) first--;
  const run = end > first ? nameRun(line, { first, end }) : null;
  if (run === null) return null;
  const full = fullest(run, book);
  return { name: full.name, gender: run.gender || full.gender, line: line.index, person: full.words.length > 1 || full.gender !== "" };
}

/** The longest name with the same surname that this one can stand for: the nearest before it, else the first after it. */
function fullest(run: NameRun, book: Book): NameRun {
  let best: NameRun | null = null;
  for (const other of book.bySurname.get(surnameOf(run)) ?? []) {
    if (other.words.length <= run.words.length || !fits(run, other)) continue;
    if (best === null || (other.line <= run.line && (best.words[0] !== other.words[0] || other.words.length >= best.words.length))) best = other;
  }
  return best ?? run;
}

/** The last word, lower-cased, without an article that some writings drop: "al-Qaddumi". */
function surnameOf(run: NameRun): string {
  return run.words[run.words.length - 1]!.toLowerCase().replace(/^(?:al|el)[-\s]/, "");
}

/** "Mrs. Ruiz" is not Juan Ruiz, and "Ana Ruiz" not Eva Ruiz. */
function fits(run: NameRun, other: NameRun): boolean {
  if (run.gender !== "" && other.gender !== "" && run.gender !== other.gender) return false;
  return run.words.length === 1 || run.words[0] === other.words[0];
}

/** Lines that a pronoun looks back over. */
const LOOK_BACK = 6;

/** Whoever spoke last, if the pronoun fits; else the first fitting name of the nearest line. */
function pronounReferent(line: Line, at: number, book: Book, recent: readonly Referent[], depth = 0): Referent | null {
  const gender = personPronouns.get(line.forms[at]!);
  if (gender === undefined) return null;
  // Ana Ruiz scolded him: “No,” she said. The first person of the same line whose gender is known and fits.
  const beside = book.ofLine[line.index]?.find((each) => each.range.end <= at && genderOf(each, book) === gender && gender !== "" && !isOwner(line, each));
  if (beside !== undefined) {
    const full = fullest(beside, book);
    return { name: full.name, gender, line: line.index, person: true };
  }
  const last = recent.find((each) => each.person && agree(each.gender, gender)) ?? null;
  const lastFits = last !== null && line.index - last.line <= LOOK_BACK;
  for (let index = line.index - 1; index >= Math.max(0, line.index - LOOK_BACK); index--) {
    // A newer subject comes before an older speaker.
    if (lastFits && index < last.line) return last;
    const run = book.ofLine[index]!.find((each) => agree(each.gender, gender) && isPerson(each, book));
    if (lastFits && index === last.line) return last;
    const opens = openingSubject(book.lines[index]!, gender);
    // "Asked who leads, he said Lee. “Lee does,” he said.": the same "he", and not Lee.
    if (opens !== null && (run === undefined || opens.first < run.range.first)) {
      const earlier = book.lines[index]!;
      if (earlier.kinds[opens.first] !== "pronoun") return { ...unnamed(earlier, opens), line: index };
      if (depth < LONGEST_CHAIN) return pronounReferent(earlier, opens.first, book, recent, depth + 1);
    }
    if (run !== undefined) {
      const full = fullest(run, book);
      return { name: full.name, gender, line: index, person: true };
    }
  }
  return lastFits ? last : null;
}

/** Pronouns that lead from line to line back to one person. */
const LONGEST_CHAIN = 3;

/** The pronoun of that gender that is a subject, or the person without a name with whom the line begins: "Our observer went by boat. She reports ..." */
function openingSubject(line: Line, gender: Gender): ItemRange | null {
  const phrase = phraseStartingAt(line, 0);
  if (phrase !== null && unnamed(line, phrase).person && agree(unnamed(line, phrase).gender, gender)) return phrase;
  for (let i = 0; i < Math.min(line.items.length, OPENING); i++) {
    if (line.kinds[i] === "pronoun" && personPronouns.get(line.forms[i]!) === gender && (line.kinds[i + 1] === "finite" || line.kinds[i + 1] === "modal")) return { first: i, end: i + 1 };
  }
  return null;
}

/** Items in which the subject of a line begins. */
const OPENING = 16;

function genderOf(run: NameRun, book: Book): Gender {
  return run.gender || fullest(run, book).gender;
}

/** "Ruiz's lawyer": the owner is not who the line is about. */
function isOwner(line: Line, run: NameRun): boolean {
  return line.kinds[run.range.end] === "possessive";
}

function agree(a: Gender, b: Gender): boolean {
  return a === "" || b === "" || a === b;
}

function isPerson(run: NameRun, book: Book): boolean {
  return run.isPerson || run.gender !== "" || fullest(run, book).gender !== "" || run.role !== "";
}

/** "the mayor": the one person whom the article calls a mayor. */
function roleReferent(line: Line, subject: ItemRange, head: number, book: Book): Referent | null {
  if (line.forms[subject.first] !== "the" || head !== subject.end - 1) return null;
  const runs = book.byRole.get(line.forms[head]!) ?? [];
  const names = new Set(runs.map((run) => run.words[run.words.length - 1]!));
  if (names.size !== 1) return null;
  const full = fullest(runs[0]!, book);
  return { name: full.name, gender: full.gender, line: line.index, person: true };
}
