import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ENGLISH_WORDS } from "../language/en/conventions.ts";
import { isBlank } from "./spans.ts";
import { cutWords } from "./words.ts";
import type { WordSpans } from "./words.ts";

/** The words of the text, a blank between them, are the expected ones. */
function check(text: string, expected: string): void {
  test(text.slice(0, 60), () => assert.equal(words(text).join(" "), expected));
}

function cut(text: string): WordSpans {
  const spans: WordSpans = { starts: [], ends: [] };
  cutWords(text, 0, text.length, ENGLISH_WORDS, spans);
  return spans;
}

function words(text: string): string[] {
  const { starts, ends } = cut(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

// Clitics.
check("Ruritania's mayor doesn't say they'll go; I'm sure he'd've", "Ruritania 's mayor does n't say they 'll go ; I 'm sure he 'd 've");
check("Ruritania’s mayor can’t and won’t", "Ruritania ’s mayor ca n’t and wo n’t");
check("You cannot. We're gonna", "You can not . We 're gon na");
check("the workers' strike, O'Brien's d'Arden", "the workers ' strike , O'Brien 's d'Arden");
check("rock 'em in the '90s, 'til dawn", "rock 'em in the '90s , 'til dawn");
check("'Come here,' she said", "' Come here , ' she said");
// Numbers and money.
check("12,000 people, 1.2 million, $40, US$40bn, 5%, £1.5m", "12,000 people , 1.2 million , $ 40 , US$ 40bn , 5 % , £ 1.5m");
check("at 10:30 on 9/11, 1/2, .5 and 2019–2020", "at 10:30 on 9/11 , 1/2 , .5 and 2019 – 2020");
check("1,20,000 people [13,14]", "1,20,000 people [ 13 , 14 ]");
check("in 2012, 300 left; the score was 3,2", "in 2012 , 300 left ; the score was 3 , 2");
// Full stops.
check("Gen. J. P. Ruiz of the U.S. Army met Dr. Vale.", "Gen. J. P. Ruiz of the U.S. Army met Dr. Vale .");
check("He sat. She has no. We chose plan B. The end", "He sat . She has no . We chose plan B . The end");
check("No. 5 of Nov. 3 at 5 p.m. by Ph.D. students, e.g. five", "No. 5 of Nov. 3 at 5 p.m. by Ph.D. students , e.g. five");
check("in Lebanon and Iraq.Vale spoke", "in Lebanon and Iraq . Vale spoke");
check("Wait... what…? No!! Why?!", "Wait ... what … ? No !! Why ?!");
// Hyphens, dashes, slashes, marks.
check("state-run al-Nakhalah -- and/or AT&T—now", "state-run al-Nakhalah -- and / or AT&T — now");
check("“We won,” he said. ``Yes,'' ''No''", "“ We won , ” he said . `` Yes , '' '' No ''");
check("(see [2])", "( see [ 2 ] )");
// Addresses.
check("See https://example.org/a?b=1, example.co.uk/news. Or mail ana@example.org!", "See https://example.org/a?b=1 , example.co.uk/news . Or mail ana@example.org !");
check("@mayor said #wewon at 5 @ the hall # 3", "@mayor said #wewon at 5 @ the hall # 3");
check("the end.then it rained", "the end . then it rained");
// Other scripts, odd characters.
check("Владимир сказал: да.", "Владимир сказал : да .");
check("a\u0000b\u0007 c😀d", "a b c 😀 d");
check("می\u200cروم", "می\u200cروم");
check("", "");

test("tokens and gaps rebuild any text, spans ascend, gaps are blank or control characters", () => {
  const pieces = fc.constantFrom("a", "A", "Z.", ".", "'", "’", "\"", "``", "''", "-", "--", "n't", "$", "1", "2,", " ", "\n", "\u0000", "\ud83d", "\ude00", "😀", "@", "#", "/", ":", "//", "Mr", "no", "U.S", "é", "٣", "中", "\u0301", "\u2028", "www.", ".com", "_", "!", "?");
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")));
  fc.assert(
    fc.property(texts, (text) => {
      const { starts, ends } = cut(text);
      let at = 0;
      let rebuilt = "";
      starts.forEach((start, i) => {
        assert.ok(start >= at && ends[i]! > start && ends[i]! <= text.length);
        const gap = text.slice(at, start);
        for (let j = 0; j < gap.length; j++) assert.ok(isBlank(gap.charCodeAt(j)) || gap.charCodeAt(j) < 160, `gap ${JSON.stringify(gap)}`);
        rebuilt += gap + text.slice(start, ends[i]);
        at = ends[i]!;
      });
      assert.equal(rebuilt + text.slice(at), text);
    }),
    { numRuns: 80 },
  );
});

test("100,000 characters of anything takes linear time", () => {
  for (const unit of ["a", ".", "\"", "'", "a.", "a.b", "A. ", "-a", "a'", "n't", "1,", "1,000", "www.", "a@", ".com", "ab.ab.com.", "http://", "//", "\u2019s", "Mr. ", "#a", "中", "\ud800", " "]) {
    const text = unit.repeat(100_000 / unit.length);
    const began = performance.now();
    cut(text);
    const took = performance.now() - began;
    assert.ok(took < SLOWEST, `${JSON.stringify(unit)}: ${took} ms`);
  }
});

/** Milliseconds on a busy machine; a quadratic step would take minutes. */
const SLOWEST = 1000;
