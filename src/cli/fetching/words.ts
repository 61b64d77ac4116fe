/** The words of a feed, a list or a table: by byte-order mark, by what the answer or an XML declaration names, else UTF-8, else Windows-1252. */
export function wordsIn(bytes: Buffer, contentType = ""): string {
  const named = /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType)?.[1] ?? /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(bytes.toString("latin1", 0, DECLARED_WITHIN))?.[1];
  const label = marked(bytes) ?? (named !== undefined && isKnown(named) ? named : null);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Bytes in which an XML declaration ends. */
const DECLARED_WITHIN = 300;

function marked(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
