import { createHash } from "node:crypto";
import type { Collation, Row, RowKind } from "../../model/collation.ts";
import type { Copies } from "../../model/copy.ts";
import type { Bound, DateFinding, Entity, Figure, Findings, Mention, Quote } from "../../model/findings.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Span, Voice } from "../../model/span.ts";
import { articleOf, testModels } from "../reading/testing.ts";
import { tag, tokenise } from "../reading/reading.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { collate } from "./collation.ts";

/** An article of a test: its words and what is found in them, each found by its own words (with `#2` the second place). */
export interface Told {
  readonly text: string;
  readonly published?: string;
  readonly language?: string;
  readonly cut?: string;
  readonly quotes?: readonly { readonly words: string; readonly speaker?: string; readonly form?: Quote["form"]; readonly judges?: string; readonly cue?: string }[];
  readonly figures?: readonly FigureTold[];
  readonly dates?: readonly { readonly words: string; readonly value: string }[];
  readonly mentions?: readonly { readonly words: string; readonly entity: string; readonly form?: Mention["form"]; readonly voice?: Voice; readonly type?: Entity["type"] }[];
}

export interface FigureTold {
  readonly words: string;
  readonly low: number;
  readonly high?: number | null;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly counted?: string;
  readonly happened?: string;
  readonly where?: string;
  readonly source?: string;
  readonly partOf?: string;
  readonly asOf?: string;
  readonly voice?: Voice;
}

export const NO_COPIES: Copies = { passages: [], pairs: [] };

export function hash(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

/** Articles named a, b, c in the order given, with the findings that they tell of. */
export function articlesOf(told: readonly Told[]): ReadArticle[] {
  const lexicon = createLexicon();
  return told.map((one, i) => {
    const id = `${"abcdefgh"[i]}`.repeat(16);
    const article = { ...articleOf(one.text, { id, ...(one.published !== undefined && { published: one.published }) }), name: `${"abcdefgh"[i]}.txt`, language: one.language ?? "en" };
    const completeness = one.cut === undefined ? article.completeness : { state: "partial" as const, reasons: [one.cut] };
    return { reading: tag(tokenise({ ...article, completeness }, [], [], lexicon), testModels()), findings: findingsOf(one) };
  });
}

export function collated(told: readonly Told[], copies: Copies = NO_COPIES): Collation {
  const articles = articlesOf(told);
  return collate({ id: "story", articles: articles.map(({ reading }) => reading.article.id), links: [] }, articles, copies, hash);
}

export function rowsOf(told: readonly Told[], kind: RowKind): readonly Row[] {
  return collated(told).rows.filter((row) => row.kind === kind);
}

/** Several texts as one, each a paragraph, with all their findings. */
export function together(parts: readonly Told[]): Told {
  let text = "";
  const whole = { quotes: [] as unknown[], figures: [] as unknown[], dates: [] as unknown[], mentions: [] as unknown[] };
  for (const part of parts) {
    const before = text;
    text += `${part.text}\n`;
    for (const kind of ["quotes", "figures", "dates", "mentions"] as const) {
      for (const finding of part[kind] ?? []) whole[kind].push(Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, PLACED.has(key) ? later(before, String(value)) : value])));
    }
  }
  return { text, ...whole } as Told;
}

/** What a test tells by words that stand in the text. */
const PLACED: ReadonlySet<string> = new Set(["words", "speaker", "counted", "where", "source"]);

function later(before: string, words: string): string {
  const [wanted, nth] = words.split("#");
  return `${wanted}#${before.split(wanted!).length - 1 + Number(nth ?? 1)}`;
}

/** Where the words stand in the text; "Ruiz#2" is the second place. */
export function placeOf(text: string, words: string): Span {
  const [wanted, nth] = words.split("#");
  let start = -1;
  for (let i = 0; i < Number(nth ?? 1); i++) start = text.indexOf(wanted!, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + wanted!.length };
}

function findingsOf(told: Told): Findings {
  const at = (words: string): Span => placeOf(told.text, words);
  const quotes = (told.quotes ?? []).map(({ words, speaker, form, judges, cue }, i): Quote => ({
    ...at(words),
    form: form ?? "direct",
    utterance: String(i),
    speaker: speaker === undefined ? null : { span: at(speaker), name: speaker.split("#")[0]!, inferred: false },
    cue: judges === undefined && cue === undefined ? null : { span: at((judges ?? cue)!), judges: judges !== undefined },
    confidence: 0.9,
    by: "test",
  }));
  const mentions = (told.mentions ?? []).map(({ words, entity, form, voice, type }): Mention => ({ ...at(words), entity, type: type ?? "other", form: form ?? "name", voice: voice ?? "own", by: "test" }));
  return {
    quotes: quotes.sort((a, b) => a.start - b.start),
    figures: (told.figures ?? []).map((figure) => figureOf(figure, at)).sort((a, b) => a.start - b.start),
    dates: (told.dates ?? []).map(({ words, value }): DateFinding => ({ ...at(words), type: "date", value, by: "test" })),
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: [...new Map(mentions.map((mention): [string, Entity] => [mention.entity, { id: mention.entity, name: mention.entity, type: "other" }])).values()],
    terms: [],
  };
}

function figureOf(told: FigureTold, at: (words: string) => Span): Figure {
  return {
    ...at(told.words),
    low: told.low,
    high: told.high === undefined ? told.low : told.high,
    bound: told.bound ?? "exact",
    unit: told.unit ?? null,
    counted: told.counted === undefined ? null : at(told.counted),
    happened: told.happened ?? null,
    where: told.where === undefined ? null : at(told.where),
    partOf: told.partOf ?? null,
    source: told.source === undefined ? null : { span: at(told.source), name: told.source.split("#")[0]! },
    asOf: told.asOf ?? null,
    voice: told.voice ?? (told.source === undefined ? "own" : "attributed"),
    confidence: 0.9,
    by: "test",
  };
}
