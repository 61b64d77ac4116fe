import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { noted, tooLarge, unread } from "../../problems.ts";
import { bytesOf, type SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { addressOf, captured } from "./addresses.ts";
import { charactersOf } from "./bytes.ts";
import { parameters, type Part, partOf, partsOf } from "./mime.ts";
import { MOST_TIMES } from "./savedSize.ts";
import { undone } from "./transfer.ts";

/** A name that says so, or the head of a message of several parts that holds a page. */
export function isMhtml(name: string, head: Uint8Array): boolean {
  const start = charactersOf(head);
  if (!/^\s{0,20}[A-Za-z][A-Za-z0-9-]{1,60}[ \t]{0,5}:/.test(start)) return false;
  return /\.mht(?:ml)?$/.test(name) || (/^MIME-Version[ \t]{0,5}:/im.test(start) && /^Content-Type[ \t]{0,5}:\s{0,20}multipart\/related\b/im.test(start));
}

/** The page of a saved "web page, single file" (RFC 2557). What belongs to it, pictures and style sheets and frames, is no article. */
export async function* mhtmlPage(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { maxArticle } = tools.limits;
  const bytes = await bytesOf(file, maxArticle * MOST_TIMES);
  if (bytes === null) return void (yield tooLarge(file.name, file.size, maxArticle * MOST_TIMES));
  const message = partOf(bytes);
  const pages = pagesIn(message, 0);
  const main = mainOf(message, pages);
  if (main === null) return void (yield unread("no-articles", file.name, "expected a saved page, came a message without one. Save the page again, or its words as .txt."));
  const page = undone((main.fields.get("content-transfer-encoding") ?? "").trim().toLowerCase(), main.body);
  if (page.length > maxArticle) return void (yield tooLarge(file.name, page.length, maxArticle));
  const { value, named } = parameters(main.fields.get("content-type"));
  const target = addressOf(message.fields.get("snapshot-content-location")) ?? addressOf(main.fields.get("content-location"));
  const record = { id: main.fields.get("content-id") ?? "", target, captured: captured(message.fields.get("date")), digest: null, digestFits: null };
  yield {
    name: file.name,
    bytes: page,
    sha256: tools.sha256(page),
    given: file.given,
    within: { format: "mhtml", file: file.name, index: 0, record },
    declared: { format: value === "text/plain" ? "plain" : "html", charset: named.get("charset") ?? null },
  };
  const frames = pages.filter((page) => page !== main && !isPlain(page)).length;
  if (frames > 0) yield noted("left-out", file.name, `${frames} more ${frames === 1 ? "page is a frame" : "pages are frames"} of the page and ${frames === 1 ? "was" : "were"} passed over.`);
}

/** Every page among the parts, also of parts within parts. */
function pagesIn(part: Part, depth: number): Part[] {
  const { value, named } = parameters(part.fields.get("content-type"));
  const boundary = named.get("boundary");
  if (!value.startsWith("multipart/") || boundary === undefined || boundary === "") return PAGES.has(value) ? [part] : [];
  return depth >= MOST_WITHIN ? [] : [...partsOf(part.body, boundary)].flatMap((within) => pagesIn(within, depth + 1));
}

const PAGES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
/** Parts within each other; writers of saved pages need two. */
const MOST_WITHIN = 4;

/** The part that the message calls its beginning, else the one at the address that was saved, else the first page. */
function mainOf(message: Part, pages: readonly Part[]): Part | null {
  const start = parameters(message.fields.get("content-type")).named.get("start");
  const address = message.fields.get("snapshot-content-location");
  return (
    pages.find(({ fields }) => start !== undefined && fields.get("content-id") === start) ??
    pages.find(({ fields }) => address !== undefined && fields.get("content-location") === address) ??
    pages.find((page) => !isPlain(page)) ??
    pages[0] ??
    null
  );
}

function isPlain({ fields }: Part): boolean {
  return parameters(fields.get("content-type")).value === "text/plain";
}
