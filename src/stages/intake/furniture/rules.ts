import { FURNITURE_RULES, type FurnitureRule } from "../../../language/en/furniture.ts";
import type { Span } from "../../../model/span.ts";
import { areNames } from "../names.ts";

/** The first rule that fits a whole line and is `wanted`; null for a line that is too long, or that no rule knows. */
export function ruleOf(text: string, span: Span, wanted: (rule: FurnitureRule) => boolean): FurnitureRule | null {
  if (span.end - span.start > LONGEST_LINE) return null;
  const line = text.slice(span.start, span.end);
  const bare = withoutDecoration(line);
  return ruleFor(line, wanted) ?? (bare === line ? null : ruleFor(bare, wanted));
}

/** Characters; no line of furniture that the rules know is longer, and a paragraph is looked at in no other way. */
const LONGEST_LINE = 420;

function ruleFor(line: string, wanted: (rule: FurnitureRule) => boolean): FurnitureRule | null {
  for (const rule of rulesByFirstWord(line)) {
    if (!wanted(rule)) continue;
    const found = rule.line.exec(line);
    if (found && (rule.rest !== "names" || areNames(found.slice(1).find((group) => group !== undefined) ?? ""))) return rule;
  }
  return null;
}

/** "- Advertisement -", "» Read more", "(Reporting by Ana Ruiz)": the words between. */
function withoutDecoration(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && DECORATION.includes(line[start]!)) start++;
  while (start < end && DECORATION.includes(line[end - 1]!)) end--;
  const bare = line.slice(start, end);
  const inner = /^\((?!c\))([^()]*(?:\([^()]*\)[^()]*)?)\)\.?$/i.exec(bare);
  return inner ? inner[1]!.trim() : bare;
}

const DECORATION = " \t-–—*•►▶▸»›>|~=_+[]";

/** The rules for the line's first word, lower-cased; for "SourceIRNA" those of "source"; for a line that begins with no letter those of none. */
function rulesByFirstWord(line: string): readonly FurnitureRule[] {
  const word = /^\p{L}[\p{L}'’-]{0,30}/u.exec(line)?.[0] ?? "";
  const known = RULES_BY_FIRST_WORD.get(word.toLowerCase());
  if (known) return known;
  const part = /^\p{Lu}\p{Ll}{1,20}(?=\p{Lu})/u.exec(word)?.[0];
  return part === undefined ? [] : (RULES_BY_FIRST_WORD.get(part.toLowerCase()) ?? []);
}

const RULES_BY_FIRST_WORD: ReadonlyMap<string, readonly FurnitureRule[]> = byFirstWord();

function byFirstWord(): Map<string, FurnitureRule[]> {
  const rules = new Map<string, FurnitureRule[]>();
  for (const rule of FURNITURE_RULES) {
    for (const word of rule.first) {
      const known = rules.get(word);
      if (known) known.push(rule);
      else rules.set(word, [rule]);
    }
  }
  return rules;
}
