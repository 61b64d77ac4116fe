import type { Problem } from "../model/problem.ts";
import { printable } from "../outputs/terminal/terminal.ts";

/** One line a problem, the unread ones first; written to stderr, so that a report on stdout stays clean. */
export function problemLines(problems: readonly Problem[]): string {
  const lines = (severity: Problem["severity"], word: string) =>
    problems.filter((problem) => problem.severity === severity).map((problem) => `${word}  ${printable(problem.name)}: ${printable(problem.message)}\n`);
  return [...lines("unread", "not read"), ...lines("noted", "note")].join("");
}
