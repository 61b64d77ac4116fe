/** The encoding that a page or an XML file declares before its text, as a WHATWG label; null for none, or one that nobody knows. Comments declare nothing. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  if (!beginsWithTag(bytes)) return null;
  const head = withoutComments(latin1(bytes.subarray(0, LOOKED_AT)));
  const found = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head) ?? /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i.exec(head);
  return found ? knownLabel(found[1]!) : null;
}

/** Bytes. The HTML standard looks through 1,024 at once, and obeys a meta element that comes later too: pages with long scripts before it are common. */
const LOOKED_AT = 16_384;

function withoutComments(head: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const open = head.indexOf("<!--", at);
    if (open < 0) return kept + head.slice(at);
    kept += head.slice(at, open);
    const close = head.indexOf("-->", open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
}

function beginsWithTag(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < LOOKED_AT && at < bytes.length && bytes[at]! <= 32) at++;
  return bytes[at] === 60;
}

/** The WHATWG label for a name of an encoding; null where nobody knows it. */
export function knownLabel(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    // The HTML standard: what is read as single bytes up to here cannot be UTF-16.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
