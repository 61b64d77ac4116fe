import type { Article, Furniture, Published, Removed, Run, Source, Within } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Block } from "./blocks.ts";
import { type Hint, completenessOf } from "./completeness.ts";
import { decode } from "./decode.ts";
import type { Statements } from "./disagreements.ts";
import { type Format, formatOf } from "./format.ts";
import { setFurnitureApart } from "./furniture/furniture.ts";
import type { Given } from "./given.ts";
import { MAX_NESTING, readPage } from "./html/html.ts";
import { languageOf } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { plainBlocks } from "./plain.ts";
import { noted, unread } from "./problems.ts";
import { dated, publishedIn } from "./published.ts";
import { disagreementsOn } from "./stated.ts";
import { titled } from "./title.ts";

export type { Given } from "./given.ts";
export { readsAs } from "./html/html.ts";
export { metadataTable, sidecar } from "./given.ts";
export { tooLarge } from "./problems.ts";
export { DEFAULT_LIMITS, type DocxText, documentsIn, holdsDocuments, type Limits, type PdfPage, type PdfPiece, type PdfText, type SourceFile, type UnpackTools, type ZipEntry } from "./unpack/unpack.ts";

/** The bytes of one file, page or address, with what is known of it from beside it. */
export interface SourceDocument {
  /** The path or address it came from. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 64 hexadecimal digits over the bytes. */
  readonly sha256: string;
  readonly given: Given | null;
  /** The feed, archive, table or document that it was taken out of. */
  readonly within?: Within | null;
  /** What was said of the bytes when they were sent; the name's ending and the first characters tell otherwise. */
  readonly declared?: { readonly format: Format | null; readonly charset: string | null };
  /** A piece of a page, such as a feed's item: all that it shows is the article. */
  readonly fragment?: boolean;
  /** What is known to be missing, in words: "the feed gives a summary only". */
  readonly cuts?: readonly string[];
}

export interface IntakeTools {
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
  /** The largest article taken in, in bytes. */
  readonly maxArticle: number;
  /** Elements of a page within each other; what stands deeper is not read. 512 where it is not given. */
  readonly maxNesting?: number;
  /** Milliseconds from some moment on; with it, a document is given up after `maxSeconds`. */
  readonly clock?: (() => number) | undefined;
  readonly maxSeconds?: number;
}

/** Bytes of any format as articles, and what could not be read. Never throws on what the bytes hold. */
export function intake(document: SourceDocument, tools: IntakeTools): { articles: Article[]; problems: Problem[] } {
  const decoded = decode(document.name, document.bytes, tools.maxArticle, document.declared?.charset ?? null);
  if ("code" in decoded) return { articles: [], problems: [decoded] };
  const draft = draftOf(document, decoded.text, tools);
  if ("code" in draft) return { articles: [], problems: [...decoded.problems, draft] };
  const article = articleOf(document, decoded.encoding, draft, tools);
  return { articles: [article], problems: [...decoded.problems, ...draft.problems] };
}

/** A text cut into blocks, before anyone judged what they are. */
interface Draft {
  readonly text: string;
  readonly mediaType: Source["mediaType"];
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
  /** The end of what a writer put above the text for programs ("title: ..."); 0 when there is none. */
  readonly frontEnd: number;
  readonly says: Says;
  readonly removed: readonly Removed[];
  readonly problems: readonly Problem[];
}

/** What the document says of itself apart from its text. */
interface Says {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly language: string | null;
  readonly modified: Published | null;
  readonly authors: readonly string[];
  readonly licence: string | null;
  /** All that it gives for each, in several places. */
  readonly statements: Statements;
  readonly statedWords: number | null;
  /** Why not all of it is here, and why that is not sure. */
  readonly cuts: readonly string[];
  readonly doubts: readonly string[];
  /** Why not all of it is here, if it is short. */
  readonly hints: readonly Hint[];
}

const SAYS_NOTHING: Says = { title: null, outlet: null, url: null, published: null, modified: null, authors: [], licence: null, statements: {}, language: null, statedWords: null, cuts: [], doubts: [], hints: [] };

function draftOf({ name, declared, fragment }: SourceDocument, source: string, tools: IntakeTools): Draft | Problem {
  const format = declared?.format ?? formatOf(name, source);
  if (typeof format === "object") return unread("unknown-format", name, `expected one article as plain text, Markdown or HTML, came ${format.other}. ${format.advice}`);
  if (format === "html") return pageDraft(name, source, { ...tools, fragment });
  const whole = { text: source, runs: [{ textStart: 0, textEnd: source.length, sourceStart: 0, sourceEnd: source.length }], removed: [], problems: [] };
  if (format === "plain") return { ...whole, mediaType: "text/plain", blocks: plainBlocks(source), frontEnd: 0, says: SAYS_NOTHING };
  const { blocks, front, frontEnd } = readMarkdown(source);
  if (blocks.length === 0) return unread("no-articles", name, "expected a Markdown text with paragraphs, came marks without words. Leave it out, or save its words as .txt.");
  return { ...whole, mediaType: "text/markdown", blocks, frontEnd, says: frontSays(front) };
}

function pageDraft(name: string, source: string, tools: IntakeTools & { readonly fragment: boolean | undefined }): Draft | Problem {
  const { text, runs, blocks, removed, head, hasHeadline, several, stopped } = readPage(source, tools);
  const cut = stopped ? [cutShort(stopped, name, tools)] : [];
  if (blocks.length === 0) return !stopped ? unread("no-articles", name, "expected a page with paragraphs of text, came one with none. Save the page with its text, or its words as .txt.") : { ...cut[0]!, severity: "unread" };
  if (head.gate !== null) return unread("no-articles", name, `expected an article, came ${head.gate}. Open the page in a browser and save it when its text is there.`);
  const says: Says = { ...head, title: hasHeadline ? null : head.title, cuts: [...(stopped ? [CUT_SHORT[stopped]] : []), ...(several ? ["several articles on one page: the one under the headline was taken"] : [])] };
  return { text, mediaType: "text/html", runs, blocks, frontEnd: 0, says, removed, problems: cut };
}

const CUT_SHORT = { "too-deep": "nested too deeply to be read to its end", "too-slow": "took too long to be read to its end" } as const;

function cutShort(stopped: keyof typeof CUT_SHORT, name: string, { maxNesting = MAX_NESTING, maxSeconds = 0 }: IntakeTools): Problem {
  const why = stopped === "too-deep" ? `its elements are nested deeper than ${maxNesting}` : `it was not read within ${maxSeconds} seconds`;
  return noted(stopped, name, `${why}; what stands before that place was read. Save the page again, or its words as .txt.`);
}

/** The fields of front matter under the names that writers use. */
function frontSays(front: ReadonlyMap<string, string>): Says {
  const first = (...keys: readonly string[]): string | null => keys.map((key) => front.get(key)).find((value) => value !== undefined && value !== "") ?? null;
  const raw = first("published", "date", "published_time", "publish_date", "pubdate");
  const url = first("url", "link", "canonical", "canonical_url", "source_url", "source");
  return {
    ...SAYS_NOTHING,
    title: first("title", "headline"),
    outlet: first("outlet", "publisher", "publication", "site", "site_name", "sitename", "newspaper"),
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null,
    published: dated(raw, "front-matter"),
    language: first("lang", "language"),
  };
}

function articleOf(document: SourceDocument, encoding: string, draft: Draft, tools: IntakeTools): Article {
  const { text, says } = draft;
  const { given } = document;
  const { furniture, blocks, dates, cuts } = setFurnitureApart(text, draft.blocks);
  const { title, paragraphs } = titled(text, blocks, given?.title ?? says.title);
  const language = languageOf(text, says.language ?? given?.language ?? null);
  const outlet = given?.outlet ?? says.outlet;
  const url = given?.url ?? says.url ?? document.within?.record?.target ?? null;
  const published = given?.published ?? says.published ?? publishedIn(dates);
  return {
    id: tools.hash(JSON.stringify([document.sha256, document.within?.index ?? 0, outlet, url, published?.value ?? null])),
    name: document.name,
    title,
    outlet,
    url,
    published,
    modified: given?.modified ?? says.modified,
    authors: given?.authors?.length ? given.authors : says.authors,
    licence: given?.licence ?? says.licence ?? licenceLine(text, furniture),
    disagreements: disagreementsOn(given, says.statements, published),
    language,
    completeness: completenessOf({ text, paragraphs, language, cuts: [...(document.cuts ?? []), ...cuts, ...says.cuts], doubts: says.doubts, hints: says.hints, statedWords: says.statedWords }),
    source: { sha256: document.sha256, encoding, mediaType: draft.mediaType, within: document.within ?? null, runs: draft.runs },
    text,
    paragraphs,
    furniture: draft.frontEnd > 0 ? [{ start: 0, end: draft.frontEnd, kind: "front-matter" }, ...furniture] : furniture,
    removed: draft.removed,
  };
}

/** Words of the text itself that say under which terms it may be used. */
function licenceLine(text: string, furniture: readonly Furniture[]): string | null {
  const line = furniture.find(({ kind, start, end }) => kind === "licence" && end - start <= LONGEST_LICENCE);
  return line ? text.slice(line.start, line.end).replace(/\s+/g, " ") : null;
}

/** Characters. */
const LONGEST_LICENCE = 400;
