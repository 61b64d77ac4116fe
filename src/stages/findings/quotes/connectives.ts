import type { ItemRange, Line } from "./lines.ts";

/** "In Arlo said": a phrase after a true preposition is nobody's subject. */
export function hangsOnPreposition(line: Line, phrase: ItemRange): boolean {
  return line.kinds[phrase.first - 1] === "preposition" && !isConnective(line.forms[phrase.first - 1]!) && line.kinds[phrase.first] !== "wh";
}

/** Tagged as a preposition, but a clause with its own subject follows. */
export function isConnective(form: string): boolean {
  return CONNECTIVES.has(form);
}

const CONNECTIVES: ReadonlySet<string> = new Set(["that", "as", "while", "whereas", "because", "although", "though", "after", "before", "since", "if", "unless", "until", "when", "once", "whether", "than", "so", "for", "like", "where"]);
