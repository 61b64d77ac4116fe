import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { isAbsolute, normalize, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";

/** What the system says of a path it could not read, in words. */
export function fromSystem(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return { code: "no-permission", name: nameOf(path), message: "you have no permission to read it. Change its permissions, or run as a user who may.", severity: "unread" };
  if (code === "ENOENT") return { code: "missing", name: nameOf(path), message: "it is gone: it was there when the folder was listed.", severity: "unread" };
  return { code: "unreadable", name: nameOf(path), message: `the system could not read it: ${message}.`, severity: "unread" };
}

/** Outside the working folder: the file and the folder it lies in. */
const SHORTEST = 2;

/**
 * What a path is called in a report, with forward slashes on every system (where "\" may stand in a name, it stays): as it was given, but
 * never from the root, since a report that is shared would tell how somebody's machine is laid out. A path in the working folder counts
 * from there; of any other the last `parts` names are kept.
 */
export function nameOf(path: string, parts = SHORTEST): string {
  const name = isAbsolute(path) ? withoutRoot(path, parts) : path;
  return sep === "\\" ? name.replaceAll("\\", "/") : name;
}

/** A name for each path; where two would be called the same, those outside the working folder keep as many folders as tell them apart. */
export function namesOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(paths.map((path) => [path, nameOf(path)]));
  for (let parts = SHORTEST + 1; ; parts++) {
    const alike = [...Map.groupBy(paths, (path) => names.get(path)!).values()].filter((group) => group.length > 1).flat();
    const longer = alike.filter((path) => nameOf(path, parts) !== names.get(path));
    if (longer.length === 0) return names;
    for (const path of longer) names.set(path, nameOf(path, parts));
  }
}

function withoutRoot(path: string, parts: number): string {
  const inside = relative(process.cwd(), path);
  if (inside === "") return ".";
  if (!isAbsolute(inside) && inside.split(sep)[0] !== "..") return inside;
  return normalize(path).split(sep).filter((part) => part !== "").slice(-parts).join(sep);
}

/** Without waiting: a named pipe would keep the program until somebody writes to it. Windows has neither the flag nor the pipe. */
export function opened(file: string) {
  return open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}
