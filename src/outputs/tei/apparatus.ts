import type { Column } from "./alignment.ts";

/** What one place of the text holds, in XML, for each witness. */
interface Slot {
  readonly words: readonly string[];
  /** Every witness has the same word there, whatever its letters. */
  readonly oneWord: boolean;
}

/** Between two variants, words that all share are taken into the variant when none has so many letters: "the", "of" and a comma align by chance. */
const LETTERS_OF_A_WORD = 4;

/**
 * The aligned words in TEI's parallel segmentation: what all witnesses share is plain text, what differs an `app` with one `rdg` for each
 * reading. Taking one witness's readings gives its passages back, white space folded. `sigla` are the witnesses' pointers: "#A".
 */
export function apparatus(columns: readonly Column[], sigla: readonly string[]): string {
  const segments = folded(segmentsOf(columns.flatMap(slotsOf).filter(({ words }) => words.some((word) => word !== ""))));
  return segments.map((slots) => (slots.every(isShared) ? slots.map(({ words }) => words[0]).join("") : app(slots, sigla))).join("");
}

/** The word, and the blank after it: a witness that ends here has none. */
function slotsOf(column: Column): Slot[] {
  const oneWord = column.every((word) => word !== null && word.key === column[0]!.key);
  return [
    { words: column.map((word) => word?.xml ?? ""), oneWord },
    { words: column.map((word) => (word?.gap ? " " : "")), oneWord },
  ];
}

/** Runs of slots that all witnesses share, and runs of those that differ, by turns. */
function segmentsOf(slots: readonly Slot[]): Slot[][] {
  const segments: Slot[][] = [];
  for (const slot of slots) {
    const last = segments.at(-1);
    if (last !== undefined && isShared(last[0]!) === isShared(slot)) last.push(slot);
    else segments.push([slot]);
  }
  return segments;
}

function folded(segments: readonly Slot[][]): Slot[][] {
  const kept: Slot[][] = [];
  for (const [i, segment] of segments.entries()) {
    const last = kept.at(-1);
    const between = i > 0 && i < segments.length - 1;
    const byChance = between && segment.every(isShared) && !segment.some(({ words }) => letters(words[0]!) >= LETTERS_OF_A_WORD);
    const goesOn = last !== undefined && !last.every(isShared) && !segment.every(isShared);
    if (last !== undefined && (byChance || goesOn)) last.push(...segment);
    else kept.push([...segment]);
  }
  return kept;
}

function isShared({ words }: Slot): boolean {
  return words.every((word) => word === words[0]);
}

function letters(xml: string): number {
  return xml.replace(/<[^>]*>|&[a-z]+;/g, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function app(slots: readonly Slot[], sigla: readonly string[]): string {
  const readings = new Map<string, string[]>();
  for (const [i, siglum] of sigla.entries()) {
    const reading = slots.map(({ words }) => words[i]).join("");
    (readings.get(reading) ?? readings.set(reading, []).get(reading)!).push(siglum);
  }
  const type = slots.every(({ oneWord }) => oneWord) ? "orthographic" : "substantive";
  return `<app type="${type}">${[...readings].map(([reading, wit]) => `<rdg wit="${wit.join(" ")}"${reading === "" ? "/>" : `>${reading}</rdg>`}`).join("")}</app>`;
}
