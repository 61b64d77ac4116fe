import { fieldsIn } from "../fields.ts";
import { headEnd, textOf } from "./heads.ts";

/** The head of what a server sent. */
export interface AnswerHead {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes that the head takes; the body follows. */
  readonly length: number;
}

/** True for bytes that begin with a server's status line, of any version. */
export function beginsAnswer(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, 5)).toUpperCase() === "HTTP/";
}

/** The head that stands at the beginning; null where it does not end within the bytes. "HTTP/2 200" has neither a small version nor words. */
export function answerHead(bytes: Uint8Array): AnswerHead | null {
  const end = headEnd(bytes, 0);
  if (end === null || end === "another") return null;
  const head = textOf(bytes.subarray(0, end));
  return { status: Number(/^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})\b/i.exec(head)?.[1] ?? 0), fields: fieldsIn(head), length: end };
}

/** What a Content-Type says: "text/html; charset=utf-8". */
export interface ContentType {
  /** In lower case; empty where none is given. */
  readonly type: string;
  readonly charset: string | null;
}

export function contentType(words: string | undefined): ContentType {
  const type = /^\s*([^\s;,]{1,100})/.exec(words ?? "")?.[1]?.toLowerCase() ?? "";
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec((words ?? "").slice(0, LONGEST))?.[1] ?? null;
  return { type, charset };
}

/** Characters of a field that are looked at. */
const LONGEST = 500;
