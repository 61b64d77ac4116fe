import type { Problem } from "../../model/problem.ts";
import { addressOf } from "./address.ts";
import { payloadOf } from "./block.ts";
import { decoded } from "./content.ts";
import type { Earlier } from "./earlier.ts";
import type { Arrival } from "./follow.ts";
import { linksIn } from "./links.ts";
import { NotFetched } from "./notFetched.ts";
import { fieldsOf, recordsIn } from "./records.ts";
import { wordsIn } from "./words.ts";

/** The addresses that a feed leads to, in its order. `earlier` finds its body where it has not changed. Throws NotFetched for what is no feed. */
export async function feedLinks(came: Arrival, earlier: Earlier | undefined, maxSize: number): Promise<{ pages: readonly string[]; notes: readonly string[] }> {
  const body = came.body ?? (earlier ? await storedBody(earlier, maxSize) : null);
  const found = body && linksIn(wordsIn(body.bytes, body.type));
  if (!found) throw new NotFetched("not-fetched", "expected a feed (RSS, Atom, JSON Feed or a sitemap), came something else. For a page leave --feed out; its feed's address stands in its source.");
  const notes = [
    ...(found.more ? [`expected at most ${found.pages.length} links, came more; the others are left out.`] : []),
    ...(found.pages.length === 0 ? ["expected links to pages, came a feed without any."] : []),
  ];
  return { pages: found.pages.map((link) => whole(link, came.url)), notes };
}

export function feedNote(name: string, message: string): Problem {
  return { code: "no-articles", name, message, severity: "noted" };
}

/** A link may stand relative to its feed. One that leads nowhere stays as written, and is told as a problem later. */
function whole(link: string, feed: string): string {
  try {
    return addressOf(link, new URL(feed)).href;
  } catch {
    return link;
  }
}

async function storedBody({ file, start, target }: Earlier, maxSize: number): Promise<{ bytes: Buffer; type: string } | null> {
  for await (const { fields, block } of recordsIn(file, start)) {
    if (fields.get("warc-type") !== "response" || !fields.get("warc-target-uri")?.includes(target)) return null;
    const head = fieldsOf(block.toString("latin1", 0, HEAD));
    const payload = payloadOf(block, head.has("transfer-encoding"));
    return { bytes: decoded(payload, head.get("content-encoding"), maxSize), type: head.get("content-type") ?? "" };
  }
  return null;
}

/** Bytes of a stored answer in which its headers lie. */
const HEAD = 65_536;
