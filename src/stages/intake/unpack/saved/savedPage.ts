import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { tooLarge } from "../../problems.ts";
import { bytesOf, headOf, type SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { addressOf, captured } from "./addresses.ts";
import { charactersOf, placeOf } from "./bytes.ts";
import { MOST_TIMES } from "./savedSize.ts";

/** A page with a comment of the program that saved it at its front. */
export function isSavedPage(_name: string, head: Uint8Array): boolean {
  return savedFrom(charactersOf(head)) !== null;
}

/** A page that was saved with what belongs to it in one file: where and when it was saved is said in a comment. Contents of pictures are left out only where the file would be too large with them. */
export async function* savedPage(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { maxArticle } = tools.limits;
  const all = await bytesOf(file, maxArticle * MOST_TIMES);
  if (all === null) return void (yield tooLarge(file.name, file.size, maxArticle));
  const bytes = all.length > maxArticle ? withoutContents(all) : all;
  if (bytes.length > maxArticle) return void (yield tooLarge(file.name, bytes.length, maxArticle));
  const { target, when } = savedFrom(charactersOf(await headOf(file)))!;
  const record = { id: "", target, captured: captured(when), digest: null, digestFits: null };
  yield { name: file.name, bytes, sha256: tools.sha256(bytes), given: file.given, within: { format: "saved-page", file: file.name, index: 0, record }, declared: { format: "html", charset: null } };
}

/** The comments, in order: SingleFile's, monolith's, HTTrack's, and the one that browsers write for "web page, complete". */
const COMMENTS: readonly RegExp[] = [
  /<!--\s{0,20}Page saved with SingleFile\s{1,20}url:[ \t]{0,5}(?<target>[^\r\n]{1,4000})\r?\n\s{0,20}saved date:[ \t]{0,5}(?<when>[^\r\n]{1,200})/,
  /<!-- Saved from (?<target>https?:\/\/\S{1,4000}) at (?<when>\S{1,40}) using monolith/,
  /<!-- Mirrored from (?<host>[\w.-]{1,250}\/[^\s]{0,2000}) by HTTrack Website Copier\/[^,]{0,80}, (?<when>[^>]{1,80}?) -->/,
  /<!-- saved from url=\(\d{4}\)(?<target>\S{1,4000}) -->/,
];

/** Null where no program says so. The address is null where it is none of the web. */
function savedFrom(start: string): { readonly target: string | null; readonly when: string | undefined } | null {
  const groups = COMMENTS.map((comment) => comment.exec(start)?.groups).find((found) => found !== undefined);
  return groups ? { target: addressOf(groups["target"] ?? `http://${groups["host"]}`), when: groups["when"] } : null;
}

/** "data:image/png;base64,iVBORw0..." without what follows the comma. No words stand there. */
function withoutContents(bytes: Uint8Array): Uint8Array {
  const left = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  for (let at = placeOf(bytes, MARK, 0); at >= 0; at = placeOf(bytes, MARK, from)) {
    const start = at + MARK.length;
    let end = start;
    while (IN_BASE64[bytes[end] ?? 0] === 1) end++;
    left.set(bytes.subarray(from, start), length);
    length += start - from;
    from = end;
  }
  left.set(bytes.subarray(from), length);
  return left.subarray(0, length + bytes.length - from);
}

const MARK = Uint8Array.from(";base64,", (character) => character.charCodeAt(0));
const IN_BASE64 = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") IN_BASE64[letter.charCodeAt(0)] = 1;
