import { offices, others, personPronouns } from "../../../language/en/descriptions.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { nameKey } from "../../../language/en/nameKey.ts";
import type { NameKey } from "../../../language/en/nameKey.ts";
import { operationOf } from "../../../language/en/operations.ts";
import { ownerOf } from "../../../language/en/owners.ts";
import { honorifics } from "../../../language/en/titles.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { ReadArticle } from "../../../model/run.ts";
import type { Span } from "../../../model/span.ts";
import { toReading } from "../../../text/edits.ts";
import { formAt, spanOfTokens, tokensIn, wordAt, wordsOf } from "../../../text/tokens.ts";

/** One entity of one article as it is compared with those of others. */
export interface Candidate {
  readonly article: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly mentions: number;
  /** Its different names, in order of place. */
  readonly keys: readonly NameKey[];
  /** Words of its descriptions, lower-cased: "iranian", "president". */
  readonly roles: ReadonlySet<string>;
  readonly gender: Gender;
  /** Code names of an operation, in words: "Operation Winter Sun" gives winter and sun; empty for everything else. */
  readonly operations: readonly (readonly string[])[];
  /** Names of everything else in the article. */
  readonly company: ReadonlySet<string>;
}

/** The entities of all articles, in order of article and entity. */
export function candidates(articles: readonly ReadArticle[]): Candidate[] {
  return articles.flatMap(({ reading, findings }) => {
    const company = new Set(findings.entities.slice(0, MOST_COMPANY).map((entity) => nameKey(entity.name.split(" "), entity.name).canonical));
    const tellings = new Map(findings.entities.map((entity) => [entity.id, { keys: new Map<string, NameKey>(), roles: new Set<string>(), genders: new Map<Gender, number>(), operations: new Map<string, readonly string[]>(), mentions: 0 }]));
    for (const mention of findings.mentions) {
      const telling = tellings.get(mention.entity);
      if (telling === undefined) continue;
      telling.mentions++;
      const { words, name, first, end } = wordsIn(reading, mention);
      if (mention.form === "name" || mention.by === "state-body") {
        const key = nameKey(words, name, ownerOf(reading, first, end));
        const id = `${key.canonical} ${key.acronym}`;
        if (!telling.keys.has(id)) telling.keys.set(id, key);
      }
      const code = mention.form === "name" && mention.type === "event" ? operationOf(reading, { first, end }) : null;
      if (code !== null) telling.operations.set(code.join(" "), code);
      if (mention.form === "description") for (const word of words) telling.roles.add(word.toLowerCase());
      const gender = genderOf(reading, mention, mention.form, words);
      if (gender !== "") telling.genders.set(gender, (telling.genders.get(gender) ?? 0) + 1);
    }
    return findings.entities.map((entity): Candidate => {
      const { keys, roles, genders, operations, mentions } = tellings.get(entity.id)!;
      const men = genders.get("m") ?? 0;
      const women = genders.get("f") ?? 0;
      return { article: reading.article.id, entity: entity.id, type: entity.type, mentions, keys: [...keys.values()], roles, gender: men > women ? "m" : women > men ? "f" : "", operations: [...operations.values()], company };
    });
  });
}

/** Names that stand for an article where two are compared; news seldom names more. */
const MOST_COMPANY = 200;

/** The words of a mention as they read; a mention inside a hyphenated word is that part of it. */
function wordsIn(reading: Reading, span: Span): { readonly words: readonly string[]; readonly name: string; readonly first: number; readonly end: number } {
  const range = tokensIn(reading, span);
  if (range.end === range.first) return { words: [], name: "", ...range };
  const whole = spanOfTokens(reading, range);
  if (whole.start < span.start || whole.end > span.end) {
    const name = reading.asRead.slice(toReading(reading.offsets, span.start), toReading(reading.offsets, span.end));
    return { words: name.split(" "), name, ...range };
  }
  return { words: Array.from({ length: range.end - range.first }, (_, i) => wordAt(reading, range.first + i)), name: wordsOf(reading, range), ...range };
}

/** "he", "Mrs. Ruiz", "Ana Ruiz", "spokeswoman". */
function genderOf(reading: Reading, span: Span, form: "name" | "description" | "pronoun", words: readonly string[]): Gender {
  const first = (words[0] ?? "").toLowerCase();
  const last = (words[words.length - 1] ?? "").toLowerCase();
  if (form === "pronoun") return personPronouns.get(first) ?? "";
  if (form === "description") return offices.get(last) || others.get(last) || "";
  const before = honorifics.get(formAt(reading, tokensIn(reading, span).first - 1).replace(".", ""));
  return before || (words.length > 1 ? (givenNames.get(first) ?? "") : "");
}
