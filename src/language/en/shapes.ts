/** The kinds of a word's characters, runs as one, at most 6: "Xx" for "Tehran", "X.X." for "U.S.", "d,d" for "12,000", "Xx-x" for "Tehran-based". */
export function shapeOf(word: string): string {
  let shape = "";
  for (let i = 0; i < word.length && shape.length < LONGEST_SHAPE; i++) {
    const kind = kindOf(word, i);
    if (kind !== shape[shape.length - 1]) shape += kind;
  }
  return shape;
}

const LONGEST_SHAPE = 6;

function kindOf(word: string, at: number): string {
  const code = word.charCodeAt(at);
  if (code >= 48 && code <= 57) return "d";
  if (code >= 97 && code <= 122) return "x";
  if (code >= 65 && code <= 90) return "X";
  const letter = word[at]!;
  if (letter === "’") return "'";
  if (code < 128) return letter;
  return letter === letter.toLowerCase() ? "x" : "X";
}

/** Lower-cased, apostrophes straight. */
export function formOf(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}
