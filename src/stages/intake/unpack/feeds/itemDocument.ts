import type { SourceDocument } from "../../intake.ts";
import { dated } from "../../published.ts";
import { heldDocument } from "../heldDocument.ts";
import { isMarkup, lineOf, type Words } from "../markup.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import type { FeedHead, FeedItem } from "./feed.ts";
import { resolved } from "./xmlDraft.ts";

/** An item as a document; null for one that has neither content nor a summary. */
export function itemDocument(head: FeedHead, item: FeedItem, index: number, file: SourceFile, tools: UnpackTools): SourceDocument | null {
  const text = textOf(item, head.format);
  if (text === null) return null;
  return heldDocument(
    {
      name: `${file.name}#${index}`,
      content: text.given.words,
      format: isMarkup(text.given) ? "html" : "plain",
      within: { format: head.format, index },
      given: {
        from: "feed",
        outlet: item.outlet ?? head.title,
        url: resolved(item.url, item.base),
        title: lineOf(item.title),
        published: dated(item.published, "feed"),
        modified: dated(item.modified, "feed"),
        authors: item.authors.length > 0 ? item.authors : head.authors,
        language: item.language ?? head.language,
        licence: item.licence ?? head.licence,
      },
      cuts: [...(text.isSummary ? ["the feed gives a summary only"] : []), ...(item.cutOff ? ["the feed ends within it"] : [])],
    },
    file,
    tools,
  );
}

function textOf(item: FeedItem, format: FeedHead["format"]): { readonly given: Words; readonly isSummary: boolean } | null {
  if (item.content) return { given: item.content, isSummary: false };
  if (item.summary) return { given: item.summary, isSummary: format !== "rss" || !isLong(item.summary.words) };
  return null;
}

/** RSS has one element for summaries and full texts. A teaser has some 55 words; so many are an article. */
function isLong(words: string): boolean {
  let count = 0;
  for (const _ of words.slice(0, LOOKED_AT).replace(/<[^<>]{0,2000}>/g, " ").matchAll(/\S+/g)) count++;
  return count >= LONG;
}

const LONG = 300;
/** Characters in which so many words are looked for. */
const LOOKED_AT = 20_000;
