import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenise } from "../reading/reading.ts";
import { articleOf } from "../reading/testing.ts";
import { createLexicon } from "../../text/lexicon.ts";
import type { FurnitureKind } from "../../model/article.ts";
import { creditNames, creditsOf } from "./credits.ts";

interface Expected {
  readonly name: string;
  readonly strength: "text" | "cited";
  readonly words: string;
}

const NAMES = creditNames(["The Ostrin Courier", "Harbour Radio"]);

/** Finds these credits; `line` stands under the text as furniture of the kind. */
function check(text: string, expected: readonly Expected[], line = "", kind: FurnitureKind = "credit"): void {
  test(`${text} ${line}`.trim(), () => {
    const whole = line === "" ? text : `${text}\n${line}`;
    const plain = articleOf(whole);
    const article = line === "" ? plain : { ...plain, paragraphs: plain.paragraphs.slice(0, -1), furniture: [{ start: text.length + 1, end: whole.length, kind }] };
    const found = creditsOf(tokenise(article, [], [], createLexicon()), NAMES);
    assert.deepEqual(found.map(({ name, strength, span }) => ({ name, strength, words: whole.slice(span.start, span.end) })), expected);
  });
}

check("Crowds waved flags, according to AFP journalists.", [{ name: "afp", strength: "text", words: "AFP journalists" }]);
check("OSTRIN, Nov. 3 (Reuters) - A ferry ran aground.", [{ name: "reuters", strength: "text", words: "(Reuters)" }]);
check("The ferry ran aground, he was quoted as saying after the long meeting of both crews (Reuters).", [{ name: "reuters", strength: "cited", words: "(Reuters)" }]);
check("The Associated Press contributed to this report.", [{ name: "ap", strength: "text", words: "Associated Press contributed" }]);
check("With files from AFP.", [{ name: "afp", strength: "text", words: "files from AFP" }]);
check("The minister met him, according to the state news agency IRNA.", [{ name: "irna", strength: "cited", words: "to the state news agency IRNA".replace("to", "according to") }]);
check("“We are leaving,” he told AFP.", [{ name: "afp", strength: "cited", words: "told AFP" }]);
check("Xinhua News Agency reported no injuries.", [{ name: "xinhua", strength: "cited", words: "Xinhua News Agency reported" }]);
check("The light was missing, according to the Ostrin Courier.", [{ name: "ostrin courier", strength: "cited", words: "according to the Ostrin Courier" }]);
check("The captain said so in an interview with Harbour Radio.", [{ name: "harbour radio", strength: "cited", words: "interview with Harbour Radio" }]);
check("A ferry ran aground.", [{ name: "irna", strength: "text", words: "SourceIRNA" }], "SourceIRNA");
check("A ferry ran aground.", [{ name: "mehr", strength: "text", words: "All Content by Mehr News Agency is licensed" }], "All Content by Mehr News Agency is licensed", "licence");
check("A ferry ran aground.", [], "Source: our reporters");
check("A ferry ran aground.", [], "More from AFP", "related");

// A name without words of credit is no credit.
check("She passed the AP exam in spring.", []);
check("The AP road to Ostrin was closed.", []);
check("I drank tea with my nan said the boy.", []);
check("The petra festival was cancelled.", []);
check("Reuters shares fell.", []);
check("He walked to Reuters Square.", []);
