import { countryNamed } from "./gazetteer.ts";
import { plainWord, spellingKey } from "./nameSpelling.ts";
import { isNameOfManyBodies, ownedBodyKey, stateBodyKey } from "./stateBodies.ts";
import { nameParticles, nameSuffixes } from "./titles.ts";

/** A name as it is compared; never shown. */
export interface NameKey {
  /** Words in order, spelling folded, hyphens opened; without initials, particles and "Jr.". */
  readonly parts: readonly string[];
  /** Single letters between first name and surname, run together: "b" for "James B. Comey". */
  readonly initials: string;
  /** "jr", "iii"; empty as a rule. */
  readonly suffix: string;
  /** Equal for equal names: the state for all its names, otherwise the words without dots, hyphens and "Inc.". */
  readonly canonical: string;
  /** The canonical name says whose body it is: "iran foreign ministry". */
  readonly owned: boolean;
  /** "FBI" for "F.B.I."; empty when it is no acronym. */
  readonly acronym: string;
}

/** The key of a name: its words as tokens, and as one string. `state`: whose it is, lower-cased, where the words before it say so ("Iran's"). */
export function nameKey(words: readonly string[], name: string, state = ""): NameKey {
  const parts: string[] = [];
  let initials = "";
  let suffix = "";
  words.forEach((word, i) => {
    const plain = plainWord(word);
    const inside = i > 0 && i < words.length - 1;
    if (i > 0 && nameSuffixes.has(plain)) suffix = plain;
    else if (inside && plain.length === 1) initials += plain;
    else if (inside && nameParticles.has(plain)) return;
    else for (const part of plain.replace(/^(?:al|el|ul)-/, "").split("-")) if (part !== "") parts.push(spellingKey(part));
  });
  const owned = stateBodyKey(name.split(" ")) ?? (state !== "" && isNameOfManyBodies(words) ? ownedBodyKey(state, words) : null);
  return { parts: inOrder(parts, words), initials, suffix, canonical: owned ?? canonicalName(name), owned: owned !== null, acronym: acronymIn(name) };
}

/** "Abe Shinzo" as "Shinzo Abe": where only the last of two words is a first name, it is put first. */
function inOrder(parts: readonly string[], words: readonly string[]): readonly string[] {
  if (words.length !== 2 || parts.length !== 2) return parts;
  return SURNAME_FIRST.has(parts[1]!) ? [parts[1]!, parts[0]!] : parts;
}

/** First names of Japan and Hungary that papers print on either side. */
const SURNAME_FIRST: ReadonlySet<string> = new Set("shinzo yoshihide fumio shigeru taro junichiro naoto yukio toshiro sanae haruki kenzaburo hideki akira kenji hiroshi takeshi viktor ferenc laszlo gyula".split(" ").map(spellingKey));

function canonicalName(name: string): string {
  const country = countryNamed(name) ?? countryNamed(name.replace(/^the /i, ""));
  if (country !== undefined) return country.name.toLowerCase();
  const plain = plainWord(name)
    .replace(/^the /, "")
    .replace(/[-,]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return plain.replace(COMPANY_TAIL, "");
}

/** "Acme Inc", "Acme N.V.": the same company. */
const COMPANY_TAIL = / (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|lp|gmbh|ag|sa|spa|nv|bv|ab|asa|as|oyj|kk|pty|bhd|se|holdings|group)$/;

function acronymIn(name: string): string {
  if (countryNamed(name) !== undefined) return "";
  return /^(?:\p{Lu}[.&]?){2,6}$/u.test(name) ? name.replace(/[.&]/g, "") : "";
}
