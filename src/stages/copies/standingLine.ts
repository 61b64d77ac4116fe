import { standingPhrases } from "../../language/en/standingLines.ts";
import type { Reading, TokenRange } from "../../model/reading.ts";
import { formAt } from "../../text/tokens.ts";

/** Whether the words are, or hold, a line of credit, rights or invitation: "Reporting by Jana Holm; editing by Kai Esk". */
export function isStandingLine(reading: Reading, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (byFirstWord.get(formAt(reading, token))?.some((phrase) => phrase.every((word, i) => formAt(reading, token + i) === word))) return true;
  }
  return false;
}

const byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(standingPhrases, ([first]) => first!);
