import { areNames } from "../../names.ts";
import type { Line } from "./lines.ts";
import { authorsIn } from "./people.ts";

/** The writers that a line near the title names: "By Ana Ruiz", "By Ana Ruiz and Jo Park, Harbour Post | 18 November 2023". Empty where no line does. */
export function bylineNear(lines: readonly Line[]): string[] {
  for (const { text } of lines) {
    const found = text.length > LONGEST ? null : /^(?:written |posted |reported |words |story )?by(?::\s{0,3}|\s{1,3})([^|•·\n\d]{3,120})/i.exec(text);
    const words = found?.[1]!.replace(/\s{1,3}(?:on|at|in)\s.*$|\s[-–—]\s.*$|,.*$/i, "").trim();
    if (words !== undefined && /^\p{Lu}/u.test(words) && areNames(words)) return authorsIn([words]);
  }
  return [];
}

/** Characters. */
const LONGEST = 200;
