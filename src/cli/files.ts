import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";
import type { Problem } from "../model/problem.ts";

/** What the system says of a path it could not read, in words. */
export function fromSystem(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return { code: "no-permission", name: nameOf(path), message: "you have no permission to read it. Change its permissions, or run as a user who may.", severity: "unread" };
  if (code === "ENOENT") return { code: "missing", name: nameOf(path), message: "it is gone: it was there when the folder was listed.", severity: "unread" };
  return { code: "unreadable", name: nameOf(path), message: `the system could not read it: ${message}.`, severity: "unread" };
}

/** Paths as they were given, with forward slashes on every system; where "\" may stand in a name, it stays. */
export function nameOf(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** Without waiting: a named pipe would keep the program until somebody writes to it. Windows has neither the flag nor the pipe. */
export function opened(file: string) {
  return open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}
