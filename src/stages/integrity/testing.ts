import type { Article, Flag } from "../../model/article.ts";
import { applyEdits } from "../../text/edits.ts";
import { integrity } from "./integrity.ts";

/** For tests: the text as it reads, and its flags as "kind written>read". */
export function readAs(text: string): { readonly asRead: string; readonly flags: readonly Flag[]; readonly shown: readonly string[] } {
  const { flags, edits } = integrity({ text } as Article);
  const shown = flags.map(({ kind, start, end, reads }) => `${kind} ${text.slice(start, end)}>${reads}`);
  return { asRead: applyEdits(text, edits).asRead, flags, shown };
}
