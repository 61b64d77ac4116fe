import { declaredEncoding } from "../declaredEncoding.ts";
import { markedEncoding } from "../decode.ts";
import type { SourceFile } from "./sourceFile.ts";

/** The characters of a file too large to be held: piece by piece, without a byte-order mark. */
export interface Characters {
  /** WHATWG label. */
  readonly encoding: string;
  /** True where the file does not say what it is and is no UTF-8. */
  readonly guessed: boolean;
  pieces(): AsyncGenerator<string>;
}

/**
 * The encoding is chosen by the start of the file, in the order of a single document's: a byte-order mark, UTF-16 by its NUL bytes, UTF-8 where it is valid, what the
 * file declares, Windows-1252. Later bytes that are no characters in it become U+FFFD, which is noted of the article that holds them.
 */
export async function charactersOf(file: SourceFile): Promise<Characters> {
  const start = await file.read(0, LOOKED_AT);
  const encoding = markedEncoding(start) ?? (isUtf8(start) ? "utf-8" : declaredEncoding(start));
  return { encoding: encoding ?? "windows-1252", guessed: encoding === null, pieces: () => decoded(file, encoding ?? "windows-1252") };
}

/** Bytes: a table of English text shows its first accent or curly quotation mark long before. */
const LOOKED_AT = 1 << 22;

function isUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function* decoded(file: SourceFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.chunks()) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
      if (piece !== "") yield piece;
    }
  }
  const last = decoder.decode();
  if (last !== "") yield last;
}

/** Bytes decoded at a time, whatever the size of the chunks: so that bounds are kept in time. */
const PIECE = 1 << 16;

/** The first characters of a file by its first bytes, without blanks before them. */
export function beginning(head: Uint8Array): string {
  return new TextDecoder(markedEncoding(head) ?? "utf-8").decode(head, { stream: true }).trimStart();
}
