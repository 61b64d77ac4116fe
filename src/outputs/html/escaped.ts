const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Words made safe for text and quoted attributes of a page. Characters that no page may hold (NUL and its kind, lone surrogates)
 * become the replacement character; they are flagged in the article, so nothing is hidden by it.
 */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/gu, "\ufffd");
}

/** Words of an article: their writing direction ends where they end, so a hidden control turns nothing else around. */
export function quoted(words: string): string {
  return `<bdi>${escaped(words)}</bdi>`;
}
