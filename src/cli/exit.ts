import type { Problem } from "../model/problem.ts";

/** What a shell or a script may rely on; documented in `variorum --help`. */
export const EXIT = {
  allRead: 0,
  noneRead: 1,
  /** `recheck`: some passage does not stand as reported. */
  notConfirmed: 1,
  wrongUse: 2,
  someUnread: 3,
} as const;

/** The exit code of a command that reads articles. `skipUnreadable`: a person has said that some may be missing. */
export function exitCode(articles: number, problems: readonly Problem[], skipUnreadable = false): number {
  if (articles === 0) return EXIT.noneRead;
  return !skipUnreadable && problems.some((problem) => problem.severity === "unread") ? EXIT.someUnread : EXIT.allRead;
}
