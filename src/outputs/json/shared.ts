import type { ArticleReport, FigureReport, QuoteReport, SpanPair } from "../../model/report.ts";

type Place = { readonly span: SpanPair };

/** An article for others to see without its words: what was found stays with its place, and words stand only in the rows that quote them. */
export type SharedArticleReport = Omit<ArticleReport, "text" | "body" | "flags" | "quotes" | "figures" | "dates" | "mentions" | "terms"> & {
  readonly flags: readonly (Place & { readonly kind: string })[];
  readonly quotes: readonly (Omit<QuoteReport, "exact" | "speaker" | "fragments"> & { readonly speaker: (Place & { readonly inferred: boolean }) | null; readonly fragments?: readonly Place[] })[];
  readonly figures: readonly (Omit<FigureReport, "exact" | "partOf" | "source"> & { readonly source: Place | null })[];
  readonly dates: readonly Omit<ArticleReport["dates"][number], "exact">[];
  readonly mentions: readonly Omit<ArticleReport["mentions"][number], "exact" | "name">[];
  readonly terms: readonly Place[];
};

export function sharedArticle({ text: _text, body: _body, ...article }: ArticleReport): SharedArticleReport {
  return {
    ...article,
    flags: article.flags.map(({ reads: _, ...flag }) => flag),
    quotes: article.quotes.map(({ exact: _, speaker, fragments, ...quote }) => ({
      ...quote,
      speaker: speaker && { span: speaker.span, inferred: speaker.inferred },
      ...(fragments && { fragments: fragments.map(place) }),
    })),
    figures: article.figures.map(({ exact: _, partOf: __, source, ...figure }) => ({ ...figure, source: source && place(source) })),
    dates: article.dates.map(({ exact: _, ...date }) => date),
    mentions: article.mentions.map(({ exact: _, name: __, ...mention }) => mention),
    terms: article.terms.map(place),
  };
}

function place({ span }: Place): Place {
  return { span };
}
