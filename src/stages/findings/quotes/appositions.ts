import { hangsOnPreposition, isConnective } from "./connectives.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isTime, phraseEndingAt } from "./nounPhrases.ts";
import type { Subject } from "./subjects.ts";

/** "Ruiz, 42, the mayor of Arlo, [said]": the phrase before what stands between commas or dashes; null when a clause stands there. */
export function pastApposition(line: Line, close: number): Subject | null {
  // "Ruiz, citing “her own experience,” said": the comma stands inside the marks.
  const mark = line.kinds[close] === "dash" ? "dash" : "comma";
  const end = line.kinds[close] === "piece" ? close + 1 : close;
  let found: ItemRange | null = null;
  let commas = 0;
  for (let i = close - 1; i > 0 && close - i < APPOSITION_REACH && commas < APPOSITION_COMMAS; i--) {
    const kind = line.kinds[i]!;
    if (kind === "piece" && i < close - 1 && line.kinds[i + 1] === "comma") break;
    if (kind === "semicolon" || kind === "colon" || kind === "stop") break;
    if (kind !== mark && !(kind === "piece" && endsInComma(line, i))) continue;
    commas++;
    if (!isApposition(line, { first: i + 1, end })) break;
    const phrase = kind === "piece" ? null : phraseEndingAt(line, i - 1);
    if (phrase === null || line.kinds[phrase.first] === "wh" || isTime(line, phrase) || hangsOnPreposition(line, phrase) || opensWithParticiple(line, phrase.first)) {
      if (found !== null) break;
      continue;
    }
    // "Smith, mayor of Arlo, Texas, said": the earlier phrase owns the apposition if nothing verbal leads to it.
    if (found !== null && !opensClause(line, phrase.first)) break;
    found = phrase;
    if (opensClause(line, phrase.first) && line.kinds[phrase.first - 1] !== "comma") break;
  }
  if (found !== null) return { subject: found, place: "before" };
  // "Sen. Ana Ruiz (D-Arlo), said": a comma too many after what begins the sentence.
  const alone = end > close ? null : phraseEndingAt(line, close - 1);
  return alone !== null && alone.first === 0 && line.kinds[alone.end - 1] !== "pronoun" && line.kinds[0] !== "wh" ? { subject: alone, place: "before" } : null;
}

/** "Making her way through Arlo, Ruiz, the mayor, said": what the participle acts on is not who speaks. */
function opensWithParticiple(line: Line, first: number): boolean {
  return first === 1 && line.kinds[0] === "ing";
}

export function endsInComma(line: Line, at: number): boolean {
  const item = line.items[at]!;
  return item < 0 && line.reading.article.text[line.pieces[-1 - item]!.end - 1] === ",";
}

function opensClause(line: Line, at: number): boolean {
  const kind = line.kinds[at - 1];
  return at === 0 || kind === "comma" || kind === "conjunction" || kind === "piece" || kind === "dash" || kind === "colon" || kind === "mark" || (kind === "preposition" && isConnective(line.forms[at - 1]!));
}

/** Between two commas beside a name: an age, a role, a relative clause, a place; nothing with a verb of its own. */
function isApposition(line: Line, range: ItemRange): boolean {
  if (range.end <= range.first) return false;
  if (line.kinds[range.first] === "wh" || RELATIVE_STARTS.has(line.forms[range.first]!)) return true;
  let relative = false;
  for (let i = range.first; i < range.end; i++) {
    const kind = line.kinds[i]!;
    if (kind === "wh" || isConnective(line.forms[i]!)) relative = true;
    if ((kind === "finite" || kind === "modal") && !relative) return false;
  }
  return line.kinds[range.first] !== "conjunction" || range.end - range.first < 8;
}

const RELATIVE_STARTS: ReadonlySet<string> = new Set(["whose", "while", "when", "as", "after", "although", "though", "if"]);

/** Items of an apposition: "Ruiz, a member of the council's committee for roads since 2019 and a critic of the plan, said". */
const APPOSITION_REACH = 36;
const APPOSITION_COMMAS = 5;
