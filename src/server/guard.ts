import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Why a request is not answered: a status and a sentence; null for one that may go on. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

const METHODS = new Set(["GET", "PUT", "POST", "DELETE"]);

/**
 * Lets in who has the address with its token, and only under a local name: another site's page may point a name of its own at this
 * machine (DNS rebinding), or send a form here (its Origin tells).
 */
export function refused(request: IncomingMessage, token: string, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? "")) return { status: 421, message: "This server answers to 127.0.0.1 and localhost only." };
  const origin = request.headers.origin;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return { status: 403, message: "This server answers to its own pages only." };
  if (!METHODS.has(request.method ?? "")) return { status: 405, message: "Expected GET, PUT, POST or DELETE." };
  if (!isSame(firstPart(request.url ?? ""), token)) return { status: 403, message: "The address lacks its token. Open the address that variorum open printed." };
  return null;
}

/** "/TOKEN/run.json?x=1" -> "TOKEN". */
function firstPart(url: string): string {
  return url.slice(1).split(/[/?#]/, 1)[0] ?? "";
}

/** Takes the same time wherever they differ, so that nobody can find the token letter by letter. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
