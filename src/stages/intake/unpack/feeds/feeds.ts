import type { Problem } from "../../../../model/problem.ts";
import { FETCH_LIST } from "../../format.ts";
import type { SourceDocument } from "../../intake.ts";
import { noted, unread } from "../../problems.ts";
import { xmlRoot } from "../../xmlRoot.ts";
import { beginning, charactersOf } from "../characters.ts";
import { oneDocument } from "../oneDocument.ts";
import { guessedEncoding, largerThan, moreThan } from "../reservations.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import type { FeedEnd } from "./feed.ts";
import { itemDocument } from "./itemDocument.ts";
import { jsonItems } from "./jsonFeed.ts";
import { xmlItems } from "./xmlFeed.ts";
import { FEED_ROOTS, LIST_ROOTS } from "./xmlFields.ts";

/** True for a feed, and for a list of addresses in XML, by its first element; where that stands beyond the first bytes, by its ending. */
export function isFeed(name: string, head: Uint8Array): boolean {
  const start = beginning(head);
  if (isJsonFeed(start)) return true;
  const root = start.startsWith("<") ? xmlRoot(start) : null;
  if (root !== null) return FEED_ROOTS.has(root) || LIST_ROOTS.has(root) || (XML_ENDING.test(name) && root !== "html");
  return XML_ENDING.test(name) && start.startsWith("<");
}

const XML_ENDING = /\.(?:xml|rss|atom|rdf|opml)$/;

/** Version 1 and 1.1 name themselves by an address. */
function isJsonFeed(start: string): boolean {
  return start.startsWith("{") && /"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\/1/.test(start);
}

/** The items of a feed, each as a document: its full content; where it has none, its summary, which is marked as such. */
export async function* feedItems(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { limits } = tools;
  const characters = await charactersOf(file);
  const isJson = beginning(await file.read(0, HEAD)).startsWith("{");
  let index = 0;
  let without = 0;
  let end: Problem | null = null;
  for await (const found of isJson ? jsonItems(characters.pieces()) : xmlItems(characters.pieces(), limits)) {
    if ("end" in found) {
      if (found.root === "html") return yield* oneDocument(file, tools);
      end = endOf(found, file, tools, index);
      break;
    }
    if (index >= limits.maxRecords) {
      end = moreThan(file.name, "items", limits.maxRecords);
      break;
    }
    const document = found.item.tooLarge ? largerThan(`${file.name}#${index}`, limits.maxArticle) : itemDocument(found.head, found.item, index, file, tools);
    if (document) yield document;
    else without++;
    index++;
  }
  if (characters.guessed && index > 0) yield guessedEncoding(file.name);
  if (without > 0 || (index === 0 && end === null)) yield withoutText(file.name, without, index);
  if (end) yield end;
}

/** Bytes that tell JSON from XML. */
const HEAD = 64;

function withoutText(name: string, without: number, items: number): Problem {
  if (items === 0) return unread("no-articles", name, "expected a feed with items, came one with none. Fetch it again, or leave it out.");
  const told = without === items ? unread : noted;
  const advice = "Fetch their pages with: variorum fetch --feed ADDRESS, or --list FILE for a list of addresses.";
  return told(without === items ? "no-articles" : "left-out", name, `expected items with their text, came ${without} of ${items} without any. ${advice}`);
}

function endOf({ end, root }: FeedEnd, { name }: SourceFile, { limits }: UnpackTools, read: number): Problem {
  const told = read > 0 ? noted : unread;
  switch (end) {
    case "too-deep":
      return told("too-deep", name, `expected elements at most ${limits.maxNesting} deep, came deeper ones; the ${read} items before them were read. Raise the limit with --max-nesting if the feed is sound.`);
    case "too-large":
      return told("too-large", name, `one of its parts is larger than any article; the ${read} items before it were read. Save the feed again.`);
    case "not-json":
      return told("unknown-format", name, "expected a JSON Feed with its items, came something that is not JSON, or has none. Save the feed again.");
    case "not-a-feed":
      if (root !== null && LIST_ROOTS.has(root)) return unread("unknown-format", name, `expected articles, came ${FETCH_LIST.other}. ${FETCH_LIST.advice}`);
      return unread("unknown-format", name, `expected a feed (RSS, Atom) or a page, came XML${root === null ? " without an element" : ` whose first element is ${shortened(root)}`}. Save each article as .txt, .md or .html.`);
  }
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
