import type { SourceDocument } from "../../intake.ts";

/** What is read as an article, by what a server calls it. */
export function formatOfType(type: string): NonNullable<SourceDocument["declared"]>["format"] {
  return FORMATS.get(type) ?? null;
}

/** In the words of a report, several of them: "pictures". */
export function kindOfType(type: string): string {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "other files";
}

/** Texts for programs, at the root of a site. */
export function isForPrograms(target: string): boolean {
  return /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|humans|security|llms)\.txt(?:\?|$)/i.test(target);
}

const FORMATS: ReadonlyMap<string, "html" | "plain" | "markdown"> = new Map([
  ["text/html", "html"], ["application/xhtml+xml", "html"], ["application/vnd.wap.xhtml+xml", "html"], ["text/plain", "plain"], ["text/markdown", "markdown"], ["text/x-markdown", "markdown"],
]);

/** The first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^image\//, "pictures"],
  [/^text\/css\b/, "style sheets"],
  [/javascript|ecmascript|wasm/, "scripts"],
  [/^font\/|font/, "fonts"],
  [/^(?:video|audio)\/|mpegurl|dash\+xml/, "films or sounds"],
  [/^application\/pdf$/, "PDF documents"],
  [/(?:rss|atom)\+xml|feed\+json/, "feeds"],
  [/json/, "JSON files"],
  [/xml/, "XML files"],
  [/^text\/(?:plain|html|markdown)$/, "texts for programs"],
];
