const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** What XML 1.0 may not hold, even as a reference (section 2.2): control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Words made safe for the text and the quoted attributes of an XML document; what it may not hold becomes the replacement character. */
export function escaped(words: string): string {
  return words.replace(NO_CHARACTER, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
