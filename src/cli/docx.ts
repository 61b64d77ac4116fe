import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import type { DocxText } from "../stages/intake/intake.ts";
import { zipEntries } from "./zipEntries.ts";

/** A Word document as a page, by mammoth. Only its own parts of XML are unpacked, each within a bound; pictures and links to files are never followed. */
export async function docx(bytes: Uint8Array, most: number): Promise<DocxText> {
  const parts = await xmlParts(bytes, most * MARKUP);
  if (!parts.has("[Content_Types].xml")) throw new Error("it is a ZIP archive of another kind");
  const read = async (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const part = parts.get(name) ?? new Uint8Array();
    return encoding === "base64" ? Buffer.from(part).toString("base64") : encoding ? new TextDecoder(encoding).decode(part) : part;
  };
  // What mammoth calls a file: it asks for parts by name.
  const file = { exists: (name: string) => parts.has(name), read } as unknown as Buffer;
  const { value } = await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    convertImage: (async () => []) as never,
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
  });
  return { html: value.replaceAll(BACK, ""), ...properties(new TextDecoder().decode(parts.get("docProps/core.xml"))) };
}

/** The link from a note back to its number, which mammoth adds. */
const BACK = / ?<a href="#[\w-]{1,60}">↑<\/a>/g;

/** Times the largest article: what XML and styles add to the words. */
const MARKUP = 6;

async function xmlParts(bytes: Uint8Array, most: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  for await (const entry of zipEntries(async (start, end) => bytes.subarray(start, end), bytes.length)) {
    if (!/\.(?:xml|rels)$/.test(entry.name) || parts.has(entry.name)) continue;
    if (entry.locked) throw new Error("it is locked with a password");
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry.chunks()) {
      size += chunk.length;
      if (size > most) throw new Error(`its parts unpack to more than ${most} bytes; raise the limit with --max-article if it is one article`);
      chunks.push(chunk);
    }
    parts.set(entry.name, Buffer.concat(chunks));
  }
  return parts;
}

/** What the document says of itself (Dublin Core, in docProps/core.xml). */
function properties(xml: string): Omit<DocxText, "html"> {
  const found = new Map<string, string>();
  let open = "";
  const parser = new Parser({ onopentag: (name) => (open = name), ontext: (words) => found.set(open, (found.get(open) ?? "") + words), onclosetag: () => (open = "") }, { xmlMode: true });
  parser.end(xml.slice(0, LONGEST));
  const said = (name: string): string | null => found.get(name)?.trim() || null;
  return { title: said("dc:title"), author: said("dc:creator"), created: said("dcterms:created"), modified: said("dcterms:modified"), language: said("dc:language") };
}

/** Characters. */
const LONGEST = 100_000;
