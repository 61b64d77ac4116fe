import type { Speaker } from "../../../model/findings.ts";
import { spanOfTokens } from "../../../text/tokens.ts";
import { tokensOfItems } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";

/** Stub. */
export function speakerAt(line: Line, subject: ItemRange): Speaker {
  const tokens = tokensOfItems(line, subject);
  const span = spanOfTokens(line.reading, tokens);
  return { span, name: line.reading.article.text.slice(span.start, span.end), inferred: false };
}
