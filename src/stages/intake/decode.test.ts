import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./decode.ts";
import { declaredEncoding } from "./declaredEncoding.ts";

const CYRILLIC = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]); // "Привет" in windows-1251

function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? new TextEncoder().encode(part) : part)]));
}

/** The encoding chosen and the words of the body. */
function check(name: string, page: Uint8Array, sent: string | null, encoding: string, words: string): void {
  test(name, () => {
    const decoded = decode("a.html", page, 1e6, sent);
    assert.ok("text" in decoded);
    assert.equal(decoded.encoding, encoding);
    assert.ok(decoded.text.includes(words), decoded.text);
  });
}

check("a byte-order mark before all", bytes(Uint8Array.from([0xef, 0xbb, 0xbf]), '<meta charset="windows-1251"><p>Café'), "windows-1251", "utf-8", "Café");
check("valid UTF-8 before a wrong header", bytes("<p>Café in Tarn"), "iso-8859-1", "utf-8", "Café");
check("valid UTF-8 before a wrong meta element", bytes('<meta charset="windows-1251"><p>Café'), null, "utf-8", "Café");
check("the header", bytes("<p>", CYRILLIC), "windows-1251", "windows-1251", "Привет");
check("the header before the meta element", bytes('<meta charset="koi8-r"><p>', CYRILLIC), "windows-1251", "windows-1251", "Привет");
check("the meta element", bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>', CYRILLIC), null, "windows-1251", "Привет");
check("a page that knows better than its server", bytes('<meta charset="windows-1251"><p>', CYRILLIC), "utf-8", "windows-1251", "Привет");
check("a damaged letter does not make UTF-8 something else", bytes('<meta charset="windows-1251"><p>Café, café, café ', Uint8Array.from([0xc3])), "utf-8", "utf-8", "Café, café");
check("a meta element after 1,024 bytes", bytes(`<head><script>${"x".repeat(3000)}</script><meta charset="windows-1251"><p>`, CYRILLIC), null, "windows-1251", "Привет");
check("an XML declaration", bytes('<?xml version="1.0" encoding="windows-1251"?><p>', CYRILLIC), null, "windows-1251", "Привет");
check("Latin-1 is Windows-1252, as on all pages", bytes("<p>", Uint8Array.from([0x93, 0x59, 0x65, 0x73, 0x94])), "ISO-8859-1", "windows-1252", "“Yes”");
check("ASCII too", bytes("<p>", Uint8Array.from([0x93, 0x59, 0x65, 0x73, 0x94])), "us-ascii", "windows-1252", "“Yes”");
check("UTF-7 is refused", bytes("<p>+ADw-script+AD4- in Tarn"), "utf-7", "utf-8", "+ADw-script+AD4-");
check("UTF-16 in a meta element cannot be", bytes('<meta charset="utf-16"><p>Café'), null, "utf-8", "Café");

test("what declares nothing", () => {
  assert.equal(declaredEncoding(bytes('<!-- <meta charset="windows-1251"> --><p>x')), null);
  assert.equal(declaredEncoding(bytes('charset=windows-1251 <meta charset="windows-1251">')), null);
  assert.equal(declaredEncoding(bytes('<meta charset="no-such-encoding">')), null);
  assert.equal(declaredEncoding(bytes("<!--".repeat(5000))), null);
});
