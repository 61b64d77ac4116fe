import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ENGLISH_WORDS } from "../language/en/conventions.ts";
import { sentenceStarts } from "./sentences.ts";
import { cutWords } from "./words.ts";
import type { WordSpans } from "./words.ts";

/** A paragraph is cut into these sentences. */
function check(...sentences: readonly string[]): void {
  test(sentences[0]!.slice(0, 60), () => assert.deepEqual(cut(sentences.join(" ")), sentences));
}

function cut(text: string): string[] {
  const spans: WordSpans = { starts: [], ends: [] };
  cutWords(text, 0, text.length, ENGLISH_WORDS, spans);
  const begins = sentenceStarts(text, spans, 0, spans.starts.length, ENGLISH_WORDS);
  return begins.map((begin, i) => text.slice(spans.starts[begin]!, spans.ends[(begins[i + 1] ?? spans.starts.length) - 1]!));
}

check("The mayor left.", "She was tired.");
check("TEHRAN— A large group met.", "It was late.");
check("WASHINGTON, Nov. 3 (AP) — The talks ended.", "No deal was made.");
// Abbreviations and initials.
check("Gen. J. P. Ruiz met Dr. Vale of Acme Inc. at 5 p.m. Saturday.", "They talked.");
check("The office opens at 10 a.m.", "The mayor comes later.");
check("Troops left the U.S.", "They came from the U.S. Army base.");
check("He chose plan B.", "The council agreed.");
check("No. 5 of the list, e.g. the Vale St. school, won.");
check("Rep. Ivo Vale (R-Va.) Friday called it done.", "They left.");
check("Sens. Ana Ruiz (D-Mass.) and Ivo Vale, R-Pa., agreed.", "The vote failed.");
check("U.S. Sen. Ana Ruiz left.", "It ended at 5 p.m. EDT.", "She left at 3 a.m. Tuesday.");
check("[George W.] Ruiz won.", "He took vitamin C.", "The mayor left.");
check("Rep. Robert C. \"Bobby\" Vale won.", "He chose plan B.", "“It is good,” Vale said.");
check("St. Vale is a town.", "He lives on Vale St.", "The mayor does too.");
check("PORT ARDEN, N.Y. (AP) _ The storm hit.", "It passed.");
check("The shop closed.", "iPhone sales rose.");
// Quotation marks.
check("''We won,'' he said.", "''We did.''", "The crowd left.");
check("``We won,'' he said.", "``Then we left.''", "The crowd went home.");
check("“We won.", "We were ready!” she said.", "“Or not?” asked Ruiz.");
check("“We won.”", "“He did.”", "The crowd left.");
check("\"Is it over?\" Mayor Ana Ruiz asked.", "\"Yes.\"", "He left.");
check("“The regime falls. “", "“We know.”");
check("He said: 'Go home.'", "They went.");
check("She said \" it is over . \"", "Then she left.");
check("“Really?” he asked.", "“Yes!” she said.");
check("“I am ready.” he said.");
// Ellipses, lists, parentheses, lost blanks.
check("It was ... late.", "Wait...", "He ran.");
check("1. The mayor left.", "2. The council met.");
check("2.1. Results are shown (see e.g. Vale vs. Ruiz).", "So.");
check("They left (laughing!).", "It rained.");
check("“It was ... I cannot say.”");
check("The vote (it was close.)", "They cheered.");
test("a lost blank after a full stop", () => assert.deepEqual(cut("in Lebanon and Iraq.Vale spoke. Later it was explained. it rained"), ["in Lebanon and Iraq.", "Vale spoke.", "Later it was explained.", "it rained"]));
check("It cost 1.2 million.", "2020 was bad.");
check("Hello");
check("...");

test("sentences take every token once, in order, and each but a wordless paragraph has a word", () => {
  const pieces = fc.constantFrom("The ", "he ", "Mr. ", "U.S. ", ". ", ".", "? ", "! ", "\" ", " \"", "“", "” ", "'", "(", ") ", "... ", "— ", "B. ", "5 ", "p.m. ", "said ");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const sentences = cut(text);
      assert.equal(sentences.join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
      if (/\w/.test(text)) for (const sentence of sentences) assert.match(sentence, /\w/);
    }),
  );
});

test("a long paragraph of stops, marks and initials takes linear time", () => {
  for (const unit of [". ", "\" ", "A. ", "a? ", "a? “", "A.) ", "… ", "”", "? A b c d e "]) {
    const began = performance.now();
    cut(unit.repeat(150_000 / unit.length));
    assert.ok(performance.now() - began < 3000, unit);
  }
});
