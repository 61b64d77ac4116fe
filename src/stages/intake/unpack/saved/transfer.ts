/** A part's bytes with what its Content-Transfer-Encoding did to them undone. What is no such writing is taken as it stands. */
export function undone(encoding: string, body: Uint8Array): Uint8Array {
  if (encoding === "quoted-printable") return quotedPrintable(body);
  return encoding === "base64" ? base64(body) : body;
}

/** RFC 2045, 6.7: "=E2" is a byte, "=" at a line's end joins it to the next. */
function quotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    const high = byte === EQUALS ? hexadecimal(body[at + 1]) : -1;
    const low = high < 0 ? -1 : hexadecimal(body[at + 2]);
    if (low >= 0) {
      bytes[length++] = high * 16 + low;
      at += 2;
    } else if (byte === EQUALS && body[at + 1] === 10) at += 1;
    else if (byte === EQUALS && body[at + 1] === 13 && body[at + 2] === 10) at += 2;
    else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 61;

function hexadecimal(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** RFC 2045, 6.8: whatever is no letter of it is passed over. */
function base64(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4) + 1);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (const byte of body) {
    if (byte === EQUALS) break;
    const value = LETTERS[byte]!;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return bytes.subarray(0, length);
}

const LETTERS = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((letter, value) => (LETTERS[letter.charCodeAt(0)] = value));
