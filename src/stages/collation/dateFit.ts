/** How two TIMEX3 values stand to each other: the same, one within the other, or two that cannot both be meant. */
export type DateFit = "same" | "within" | "other";

/**
 * "2023-10-07" and "XXXX-10-07" are the same as far as is told; "2023-10" holds "2023-10-07"; "2023-10-07" and "2023-10-08" are two.
 * Values of two kinds (a week and a day) that share a year are taken as one within the other.
 */
export function dateFit(a: string, b: string): DateFit {
  if (a === b) return "same";
  const [dayA, dayB] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.min(dayA.length, dayB.length); i++) {
    const [x, y] = [dayA[i]!, dayB[i]!];
    if (kindOf(x) !== kindOf(y)) return "within";
    if (!partsFit(x, y)) return "other";
  }
  return dayA.length === dayB.length ? "same" : "within";
}

/** Year, month or week or quarter, day; the time of day apart, as it is seldom given by both. */
function partsOf(value: string): string[] {
  return value.split("T", 1)[0]!.split("-");
}

function kindOf(part: string): string {
  return /^[A-Z]/.test(part) && !part.startsWith("X") ? part[0]! : "number";
}

/** Equal but for places left open: "XXXX" fits 2023, "202X" fits 2023. */
function partsFit(a: string, b: string): boolean {
  if (a.length !== b.length) return a.startsWith(b) || b.startsWith(a);
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i] !== "X" && b[i] !== "X") return false;
  return true;
}
