import type { IncomingMessage } from "node:http";
import { DeskError } from "./desk.ts";

/** Bytes of a request that is JSON: decisions on a few thousand rows fit many times over. */
const MOST = 20_000_000;

/** The JSON that a request brings. Throws DeskError where it is too large or none. */
export async function bodyJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) throw new DeskError(`Expected at most ${MOST} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new DeskError("Expected JSON.");
  }
}

/** Those fields of an object that are words; others are passed over. */
export function words<K extends string>(value: unknown, fields: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const field of fields) {
    const held = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
    if (typeof held === "string") found[field] = held;
  }
  return found;
}

export function flag(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && (value as Readonly<Record<string, unknown>>)[field] === true;
}
