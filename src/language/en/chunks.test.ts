import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../stages/reading/testing.ts";
import { createLexicon } from "../../text/lexicon.ts";
import type { Reading } from "../../model/reading.ts";
import { nounChunks } from "./chunks.ts";
import { TAGS } from "./tags.ts";

/** "word/TAG ..." gives these chunks; the head carries an asterisk. */
function check(tagged: string, expected: readonly string[]): void {
  test(tagged.replace(/\/\S+/g, "").slice(0, 60), () => assert.deepEqual(chunksOf(reading(tagged)), expected));
}

/** A reading with given tags, so that the rules are tested without the tagger. */
function reading(tagged: string): Reading {
  const lexicon = createLexicon();
  const pairs = tagged.split(" ").map((pair) => [pair.slice(0, pair.lastIndexOf("/")), pair.slice(pair.lastIndexOf("/") + 1)] as const);
  const words = Uint32Array.from(pairs, ([word]) => lexicon.id(word));
  const base = readingOf("x");
  const tags = Uint8Array.from(pairs, ([, tag]) => TAGS.indexOf(tag as (typeof TAGS)[number]));
  const forms = Uint32Array.from(pairs, ([word]) => lexicon.id(word.toLowerCase()));
  return { ...base, tokens: { ...base.tokens, count: words.length, words, forms, tags, lexicon } };
}

function chunksOf(read: Reading): string[] {
  const { lexicon, words, count } = read.tokens;
  return nounChunks(read, { first: 0, end: count }).map(({ first, end, head }) =>
    Array.from({ length: end - first }, (_, i) => (first + i === head ? "*" : "") + lexicon.word(words[first + i]!)).join(" "),
  );
}

check("The/DT old/JJ mayor/NN left/VBD", ["The old *mayor"]);
check("Ruritania/NNP 's/POS foreign/JJ ministry/NN spokesman/NN Ivo/NNP Vale/NNP spoke/VBD", ["Ruritania 's foreign ministry spokesman Ivo *Vale"]);
check("about/RB 1,200/CD people/NNS were/VBD killed/VBN", ["1,200 *people"]);
check("across/IN the/DT country/NN Saturday/NNP against/IN it/PRP", ["the *country", "*Saturday", "*it"]);
check("the/DT Saturday/NNP rally/NN", ["the Saturday *rally"]);
check("the/DT October/NNP 7/CD attacks/NNS on/IN October/NNP 7/CD", ["the October 7 *attacks", "*October 7"]);
check("a/DT long/JJ ,/, bitter/JJ war/NN", ["a long , bitter *war"]);
check("the/DT “/`` shock/NN ”/'' attacks/NNS", ["the “ shock ” *attacks"]);
check("all/PDT the/DT displaced/VBN people/NNS", ["all the displaced *people"]);
check("displaced/VBN people/NNS", ["displaced *people"]);
check("the/DT wounded/VBN were/VBD moved/VBN", ["the *wounded"]);
check("this/DT was/VBD known/VBN", ["*this"]);
check("highly/RB trained/JJ soldiers/NNS", ["highly trained *soldiers"]);
// Two phrases, not one.
check("cities/NNS including/VBG Arden/NNP", ["*cities", "*Arden"]);
check("the/DT group/NN last/JJ month/NN", ["the *group", "last *month"]);
check("have/VBP displaced/VBN people/NNS", ["*people"]);
check("attacking/VBG hospitals/NNS", ["*hospitals"]);
check("cats/NNS and/CC dogs/NNS", ["*cats", "*dogs"]);
check("He/PRP gave/VBD her/PRP money/NN", ["*He", "*her", "*money"]);
check("quickly/RB ran/VBD to/TO leave/VB", []);
check("the/DT and/CC '/POS", []);

test("chunks of any tags ascend, do not overlap and hold their head", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: TAGS.length - 1 }), { maxLength: 60 }), (tags) => {
      const read = reading(tags.map((tag) => `x/${TAGS[tag]}`).join(" ") || "x/NN");
      let at = 0;
      for (const { first, end, head } of nounChunks(read, { first: 0, end: read.tokens.count })) {
        assert.ok(first >= at && head >= first && head < end && end <= read.tokens.count);
        at = end;
      }
    }),
  );
});
