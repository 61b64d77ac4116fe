/**
 * The final answer within what a connection gave: interim answers ("103 Early Hints") before it and whatever comes after its end are left out.
 * `length` is that of the body without transfer coding. The parser has accepted these bytes already.
 */
export function blockOf(raw: Buffer, length: number, chunked: boolean): Buffer {
  let start = 0;
  let body = headEnd(raw, start);
  while (/^HTTP\/1\.\d 1/.test(raw.toString("latin1", start, start + INTERIM)) && body < raw.length) {
    start = body;
    body = headEnd(raw, start);
  }
  return raw.subarray(start, chunked ? chunksEnd(raw, body) : Math.min(raw.length, body + length));
}

/** Characters of "HTTP/1.1 1". */
const INTERIM = 10;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Behind the empty line that ends the headers. */
export function headEnd(raw: Buffer, start: number): number {
  for (let at = raw.indexOf(NEWLINE, start); at >= 0; at = raw.indexOf(NEWLINE, at + 1)) {
    const next = raw[at + 1] === RETURN ? at + 2 : at + 1;
    if (raw[next] === NEWLINE) return next + 1;
  }
  return raw.length;
}

/** The body of a stored answer without transfer coding; what is broken or cut off ends it. */
export function payloadOf(block: Buffer, chunked: boolean): Buffer {
  const body = headEnd(block, 0);
  return chunked ? Buffer.concat([...chunks(block, body)].map(({ start, end }) => block.subarray(start, end))) : block.subarray(body);
}

/** Behind the last chunk and its trailers. */
function chunksEnd(raw: Buffer, body: number): number {
  let last = body;
  for (const { end } of chunks(raw, body)) last = end;
  const trailers = raw.indexOf(NEWLINE, last) + 1;
  return isEmptyLine(raw, trailers) ? raw.indexOf(NEWLINE, trailers) + 1 : headEnd(raw, trailers);
}

/** The places of the chunks' bytes (RFC 9112, section 7.1); the last one is empty and stands where the line with its size begins. */
function* chunks(raw: Buffer, body: number): Generator<{ start: number; end: number }> {
  for (let at = body; at < raw.length; ) {
    const lineEnd = raw.indexOf(NEWLINE, at);
    const size = lineEnd < 0 ? 0 : Number.parseInt(raw.toString("latin1", at, Math.min(lineEnd, at + MOST_DIGITS)), 16);
    if (!(size > 0)) return yield { start: at, end: at };
    const end = Math.min(raw.length, lineEnd + 1 + size);
    yield { start: lineEnd + 1, end };
    at = (raw.indexOf(NEWLINE, end) + 1) || raw.length;
  }
}

/** Hexadecimal digits of a chunk's size that are read. */
const MOST_DIGITS = 12;

function isEmptyLine(raw: Buffer, at: number): boolean {
  return raw[at] === NEWLINE || (raw[at] === RETURN && raw[at + 1] === NEWLINE);
}
