import type { Article } from "../../model/article.ts";
import { webAddress } from "../addresses.ts";
import { escaped } from "./escaped.ts";

/** A witness: an article, known by its siglum. */
export interface Witness {
  readonly siglum: string;
  readonly article: Article;
}

/** What the file is, and whose words it holds. */
export function header(title: string, witnesses: readonly Witness[], version: string): string {
  const listWit = witnesses.length === 0 ? "<p/>" : `<listWit>\n${witnesses.map(witnessXml).join("")}</listWit>`;
  // TEI numbers versions with digits alone.
  const digits = /^\d+(?:\.\d+){0,3}/.exec(version)?.[0] ?? "0";
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escaped(title)}</title></titleStmt>
<publicationStmt><p>Made by variorum ${escaped(version)}; the words are the articles' own.</p></publicationStmt>
<sourceDesc>${listWit}</sourceDesc>
</fileDesc>
<encodingDesc>
<appInfo><application ident="variorum" version="${digits}"><label>variorum</label></application></appInfo>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
</teiHeader>
`;
}

function witnessXml({ siglum, article }: Witness): string {
  const { outlet, title, published, name, url, source } = article;
  const address = webAddress(url);
  const parts = [
    outlet === null ? "" : `<publisher>${escaped(outlet)}</publisher> `,
    `<title>${escaped(title.words)}</title> `,
    published === null ? "" : `<date${when(published.value)}>${escaped(published.value)}</date> `,
    address === null ? "" : `<ptr target="${escaped(address)}"/> `,
    `<idno type="file">${escaped(name)}</idno> <idno type="sha256">${escaped(source.sha256)}</idno>`,
  ];
  return `<witness xml:id="${siglum}"><bibl>${parts.join("")}</bibl></witness>\n`;
}

/** TEI takes dates as W3C XML Schema writes them, with seconds. */
function when(value: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(value)) return "";
  return ` when="${value.replace(/T(\d{2}:\d{2})(?!:\d)/, "T$1:00")}"`;
}
