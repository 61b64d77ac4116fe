import assert from "node:assert/strict";
import { test } from "node:test";
import { windows1252Byte, windows1252Character } from "../../text/windows1252.ts";
import { readAs } from "./testing.ts";

/** UTF-8 read as Windows-1252, with the decoder that browsers have. */
function garbled(words: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(words));
}

test("UTF-8 read as Windows-1252 reads as it was written", () => {
  const plain = "“The café’s owner – a naïve Łódź émigré – paid £5 or €6…” said Zoë, ½ asleep 😀 · Иран";
  const { asRead, flags } = readAs(garbled(plain));
  assert.equal(asRead, plain);
  assert.ok(flags.every(({ kind }) => kind === "mojibake"));
});

test("the code page is the decoder's", () => {
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const code = new TextDecoder("windows-1252").decode(Uint8Array.of(byte)).charCodeAt(0);
    assert.deepEqual([windows1252Character(byte), windows1252Byte(code)], [code, byte]);
  }
});

test("and when it happened twice", () => {
  assert.equal(readAs(garbled(garbled("it’s"))).asRead, "it’s");
  assert.equal(readAs(garbled(garbled("café"))).asRead, "café");
});

function check(text: string, asRead: string): void {
  test(`${JSON.stringify(text)} reads ${JSON.stringify(asRead)}`, () => assert.equal(readAs(text).asRead, asRead));
}

check("Itâ€™s", "It’s");
check("CafÃ© RenÃ©e", "Café Renée");
check("Ã–sterreich", "Österreich");
check("voilÃ\u00a0 ici", "voilà ici");
check("10Â\u00a0km", "10\u00a0km");
check("â€œYesâ€ he said", "“Yes” he said");
check("It\u0092s a \u0093test\u0094", "It’s a “test”");
check("ï»¿Start", "Start");

/** Nothing in it is flagged. */
function checkNone(text: string): void {
  test(`${text} is left alone`, () => assert.deepEqual(readAs(text).shown, []));
}

checkNone("the letter “Ä” and „Ö“");
checkNone("“AMANHÔ and IRMÖ");
checkNone("“Beyoncé”—again");
checkNone("Forêt, château, pâté, São Paulo, Ângela");
checkNone("À la carte, Éric, Ñandú");
checkNone("VOILÀ… ÇA");
