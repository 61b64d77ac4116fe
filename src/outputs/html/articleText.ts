import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { escaped } from "./escaped.ts";

/**
 * The article's whole text, once, with everything marked that was found in it. Findings overlap freely, so the text is cut at
 * every border and each piece names all that covers it. `places` are the starts that cells link to.
 */
export function articleText({ reading, findings }: ReadArticle, places: ReadonlySet<number>): string {
  const { article, flags } = reading;
  const layers: readonly (readonly [name: string, spans: readonly Span[]])[] = [
    ["furniture", article.furniture],
    ["quote", findings.quotes.filter((quote) => quote.form !== "indirect")],
    ["figure", findings.figures],
    ["name", findings.mentions.filter((mention) => mention.form !== "pronoun")],
    ["flag", flags],
  ];
  const borders = new Set<number>([0, article.text.length, ...places]);
  const changes = new Map<number, [name: string, step: number][]>();
  for (const [name, spans] of layers) {
    for (const span of spans) {
      borders.add(span.start).add(span.end);
      at(span.start).push([name, 1]);
      at(span.end).push([name, -1]);
    }
  }
  const covering = new Map<string, number>();
  let html = "";
  const cuts = [...borders].sort((a, b) => a - b);
  for (const [i, start] of cuts.entries()) {
    for (const [name, step] of changes.get(start) ?? []) covering.set(name, (covering.get(name) ?? 0) + step);
    if (places.has(start)) html += `<span class="at" id="${placeId(article.id, start)}"></span>`;
    const end = cuts[i + 1];
    if (end === undefined) break;
    const names = layers.map(([name]) => name).filter((name) => (covering.get(name) ?? 0) > 0);
    const words = escaped(article.text.slice(start, end));
    // A target needs an element behind it to light up, so a piece at a place is always one.
    if (names.length > 0) html += `<mark class="${names.join(" ")}">${words}</mark>`;
    else html += places.has(start) ? `<mark>${words}</mark>` : words;
  }
  return html;

  function at(place: number): [name: string, step: number][] {
    const known = changes.get(place);
    if (known) return known;
    const fresh: [name: string, step: number][] = [];
    changes.set(place, fresh);
    return fresh;
  }
}

/** The page's name for a place in an article. */
export function placeId(article: string, start: number): string {
  return `p-${article}-${start}`;
}
