import type { Problem } from "../model/problem.ts";
import { printable } from "../outputs/terminal/terminal.ts";

/** Notes of one kind that are written out; the rest is counted. What was not read is always listed whole. */
const MOST_NOTES = 5;

/** One line a problem, the unread ones first; written to stderr, so that a report on stdout stays clean. With `skipUnreadable` those are only counted. */
export function problemLines(problems: readonly Problem[], skipUnreadable = false): string {
  const notRead = problems.filter((problem) => problem.severity === "unread");
  const unread = skipUnreadable ? countLine(notRead) : notRead.map((problem) => line("not read", problem));
  const notes = Map.groupBy(problems.filter((problem) => problem.severity === "noted"), (problem) => problem.code);
  return [...unread, ...[...notes].flatMap(([code, found]) => noteLines(code, found))].join("");
}

/** Nothing is dropped in silence, not even by request. */
function countLine({ length }: readonly Problem[]): string[] {
  return length === 0 ? [] : [`skipped   ${length} ${length === 1 ? "input or part of one" : "inputs or parts of one"} that could not be read; leave --skip-unreadable out to see which\n`];
}

function noteLines(code: string, found: readonly Problem[]): string[] {
  const left = found.length - MOST_NOTES;
  const lines = found.slice(0, MOST_NOTES).map((problem) => line("note", problem));
  return left > 0 ? [...lines, `note      and ${left} more of this kind (${code}); --format json lists them all\n`] : lines;
}

function line(word: string, { name, message }: Problem): string {
  return `${word}  ${name === "" ? "“”" : printable(name)}: ${printable(message)}\n`;
}
