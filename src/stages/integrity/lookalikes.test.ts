import assert from "node:assert/strict";
import { test } from "node:test";
import { readAs } from "./testing.ts";

/** Cyrillic letters that look like Latin ones, to write the cases with. */
const CYRILLIC: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", i: "і", j: "ј", o: "о", p: "р", s: "ѕ", x: "х", y: "у", A: "А", B: "В", C: "С", E: "Е", H: "Н", I: "І", K: "К", M: "М", O: "О", P: "Р", S: "Ѕ", T: "Т", X: "Х" };

/** Every letter of `letters` that the words hold, swapped for its Cyrillic look-alike. */
function swapped(words: string, letters: string): string {
  return [...words].map((letter) => (letters.includes(letter) ? (CYRILLIC[letter] ?? letter) : letter)).join("");
}

const ARTICLE = "The mayor of Tarn said on Monday that the harbour would reopen in the spring. Ana Ruiz told reporters the works had cost more than planned, and that 12 boats were moved.";

test("an article with swapped letters reads as it was written, each letter flagged", () => {
  for (const letters of ["e", "a", "eao", "aceijopsxyABCEHIKMOPSTX"]) {
    const written = swapped(ARTICLE, letters);
    const { asRead, flags } = readAs(written);
    assert.equal(asRead, ARTICLE, letters);
    assert.equal(flags.length, [...ARTICLE].filter((letter) => letters.includes(letter) && CYRILLIC[letter]).length);
    for (const { start, end, kind, reads } of flags) assert.deepEqual([end - start, kind, reads.length], [1, "lookalike", 1]);
  }
});

/** `text` stands in an English article. */
function check(text: string, expected: string): void {
  test(`${text} reads ${expected}`, () => assert.equal(readAs(`${ARTICLE} ${text} ${ARTICLE}`).asRead, `${ARTICLE} ${expected} ${ARTICLE}`));
}

check("Vоtеrs", "Voters");
check("Pаrаdе", "Parade");
check("NАTО", "NATO");
check("GАZА", "GAZA");
check("Ηarbour", "Harbour"); // Greek Eta
check("Hοtel", "Hotel"); // Greek omicron
check("Hαrbour", "Harbour"); // Greek alpha among small letters
check("Tаrn's", "Tarn's");
check("Vіllage-bаsed", "Village-based");
check("ցate", "gate"); // Armenian
check("ᎠOG", "DOG"); // Cherokee
check("ｎｅｗｓ", "news"); // full width
check("𝐇𝐚𝐫𝐛𝐨𝐮𝐫", "Harbour"); // mathematical
check("𝟏𝟐 boats", "12 boats");
check("ɡate", "gate");
check("ⅼeader", "leader");
check("the mayоr'ѕ", "the mayor's");
check("H\u200bаrbour", "Harbour");
check("COVІD19", "COVID19"); // digits stay
check("mоdern Illinоis", "modern Illinois"); // m, I and l are the article's own
// Words wholly of look-alikes, known from English or from the article.
check("а boat", "a boat");
check("реасе talks", "peace talks");
check("ѕо he said", "so he said");
check("НЕ said", "HE said");
// A foreign word with a letter of the article's script goes the other way.
check("«Mосква»", "«Москва»");

test("a word the article writes plainly is known", () => {
  const text = `Pia Yopes spoke first. ${ARTICLE} Then Уорех spoke, as Yopex did.`;
  assert.match(readAs(text).asRead, /Then Yopex spoke/);
});

test("a Cyrillic article with Latin letters reads in Cyrillic", () => {
  const plain = "Мэр города сказал в понедельник, что порт откроется весной. Работы стоили дороже, чем ожидали.";
  const written = plain.replaceAll("о", "o").replaceAll("а", "a");
  assert.equal(readAs(written).asRead, plain);
});

test("a Greek article with Latin letters reads in Greek", () => {
  const plain = "Ο δήμαρχος είπε τη Δευτέρα ότι το λιμάνι θα ανοίξει ξανά την άνοιξη.";
  assert.equal(readAs(plain.replaceAll("ο", "o")).asRead, plain);
});

/** Nothing is flagged in it, within an English article. */
function checkNone(text: string): void {
  test(`${text} is left alone`, () => {
    const { asRead, shown } = readAs(`${ARTICLE} ${text} ${ARTICLE}`);
    assert.deepEqual(shown, []);
    assert.equal(asRead, `${ARTICLE} ${text} ${ARTICLE}`);
  });
}

checkNone("the newspaper Правда wrote");
checkNone("the word рос in Russian means grew");
checkNone("“Мама а папа”");
checkNone("the СССР");
checkNone("5 µg and 5 μg");
checkNone("ΔT and 10 kΩ");
checkNone("TNFα and NFκB rose");
checkNone("α particles and the β variant");
checkNone("naïve Ångström façade Łódź Dvořák Þór");
checkNone("the Turkish ığdır and İstanbul");
checkNone("pronounced ˈɡɑːdɪən");
checkNone("World War Ⅱ");
checkNone("ニュース and 新聞");
checkNone("شبكة الأخبار");
checkNone("l1I|O0 rn m");
checkNone("№ 5, 3 m², ½, 20 °C");
checkNone("C++ and naïveté");
