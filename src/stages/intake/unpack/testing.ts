import { createHash } from "node:crypto";
import type { Article } from "../../../model/article.ts";
import type { Problem } from "../../../model/problem.ts";
import type { Given } from "../given.ts";
import { intake, type SourceDocument } from "../intake.ts";
import type { SourceFile } from "./sourceFile.ts";
import { DEFAULT_LIMITS, type Limits, type UnpackTools } from "./tools.ts";
import { documentsIn } from "./unpack.ts";

/** For tests: a file of these bytes; words are written as UTF-8. `piece` cuts it into chunks of so many bytes. */
export function fileOf(name: string, content: string | Uint8Array, given: Given | null = null, piece = 7): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    given,
    read: async (start, end) => bytes.subarray(start, end),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** For tests: a file that is made while it is read, so that it may be larger than the memory. */
export function endlessFile(name: string, start: string, chunk: string, times: number): SourceFile {
  const head = new TextEncoder().encode(start);
  const rest = new TextEncoder().encode(chunk);
  return {
    name,
    size: head.length + rest.length * times,
    given: null,
    read: async (from, to) => {
      const parts = [head];
      for (let length = head.length; length < to && length < head.length + rest.length * times; length += rest.length) parts.push(rest);
      return new Uint8Array(Buffer.concat(parts)).subarray(from, to);
    },
    async *chunks() {
      yield head;
      for (let i = 0; i < times; i++) yield rest;
    },
  };
}

/** For tests: tools without the libraries for office documents, unless they are given. */
export function toolsWith(more: Partial<Omit<UnpackTools, "limits">> & { readonly limits?: Partial<Limits> } = {}): UnpackTools {
  const none = (): never => {
    throw new Error("not in this test");
  };
  return { sha256, digest: none, gunzip: none, inflate: none, docx: none, pdf: none, parquet: none, columns: new Map(), ...more, limits: { ...DEFAULT_LIMITS, ...more.limits } } as UnpackTools;
}

/** For tests: what a file holds. */
export async function unpackedFrom(file: SourceFile, tools = toolsWith()): Promise<{ readonly documents: SourceDocument[]; readonly problems: Problem[] }> {
  const documents: SourceDocument[] = [];
  const problems: Problem[] = [];
  for await (const found of documentsIn(file, tools)) {
    if ("code" in found) problems.push(found);
    else documents.push(found);
  }
  return { documents, problems };
}

/** For tests: the articles of a file, and every problem. */
export async function articlesOf(file: SourceFile, tools = toolsWith()): Promise<{ readonly articles: Article[]; readonly problems: Problem[] }> {
  const { documents, problems } = await unpackedFrom(file, tools);
  const taken = documents.map((document) => intake(document, { hash: (words) => sha256(words).slice(0, 16), maxArticle: tools.limits.maxArticle }));
  return { articles: taken.flatMap(({ articles }) => articles), problems: [...problems, ...taken.flatMap((one) => one.problems)] };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
