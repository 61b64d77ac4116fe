/** The findings together: what one kind tells of another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readingOf } from "../reading/testing.ts";
import { findings } from "./findings.ts";

/** The names of those who speak, in the order of what they say. */
function speakers(text: string, ...expected: readonly (string | null)[]): void {
  test(text, () => assert.deepEqual(findings(readingOf(text)).quotes.map(({ speaker }) => speaker?.name ?? null), expected));
}

// The name that the speaker's words end with is theirs, with its title; what hangs on a preposition is somebody else's.
speakers("Mayor Ana Ruiz said the road was closed.", "Ana Ruiz");
speakers("Secretary of State Ana Ruiz said the road was closed.", "Ana Ruiz");
speakers("“It was wrong,” Ben Lee of the Harbour Union wrote.", "Ben Lee");
speakers("“It was wrong,” a top adviser for Mayor Ana Ruiz said.", "a top adviser for Mayor Ana Ruiz");
speakers("Mayor Ana Ruiz spoke. A commission appointed by Ruiz said that the road was closed.", "A commission appointed by Ruiz");
speakers("Doctors for Peace said that the road was closed.", "Doctors for Peace");

// A pronoun that speaks has one name as a quotation and as a mention.
test("the pronoun that speaks is a mention of the speaker", () => {
  const text = "“The race between Eva Lee and Ben Hale has turned,” Mia Kunin said. “His tone is grumpy,” she said.";
  const { entities, mentions, quotes } = findings(readingOf(text));
  assert.deepEqual(quotes.map(({ speaker }) => speaker?.name), ["Mia Kunin", "Mia Kunin"]);
  const she = mentions.find(({ start, end }) => text.slice(start, end) === "she");
  assert.equal(entities.find(({ id }) => id === she?.entity)?.name, "Mia Kunin");
});

test("a pronoun for somebody without a name is a mention of nobody", () => {
  const text = "Our observer on the island came by boat with Eva Lee. She reports that the seals were whole.";
  const { mentions, quotes } = findings(readingOf(text));
  assert.deepEqual(quotes.map(({ speaker }) => speaker?.name), ["Our observer on the island"]);
  assert.ok(mentions.every(({ start }) => start !== text.indexOf("She")));
});
