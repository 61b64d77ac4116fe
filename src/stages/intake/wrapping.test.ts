import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFrom } from "./testing.ts";

/** The paragraphs' first and last word. */
function check(name: string, text: string, expected: readonly string[]): void {
  test(name, () => {
    const { paragraphs } = articleFrom("a.txt", text);
    assert.deepEqual(paragraphs.map(({ start, end }) => text.slice(start, end).split(/\s+/)).map((words) => `${words[0]} ${words.at(-1)}`), expected);
  });
}

check("empty lines part paragraphs", "The mayor spoke at noon today in Tarn.\n\nShe left at one and went to the harbour.", ["The Tarn.", "She harbour."]);
check("without empty lines each line is one", "The mayor spoke at noon today in Tarn.\nShe left at one and went to the harbour.", ["The Tarn.", "She harbour."]);
check("CR LF", "The mayor spoke at noon today in Tarn.\r\n\r\nShe left at one and went to the harbour.\r\n", ["The Tarn.", "She harbour."]);
check(
  "wrapped lines are one paragraph",
  "The mayor of Tarn said on Monday that the harbour would reopen in\nspring, once the works that began last year had come to an end. Ana\nRuiz told reporters that 12 boats had been moved.\n\nShe gave no date for the return of the boats, and the owners too\nhad not been told, they said. Nobody at the office of President\nRuiz would comment.",
  ["The moved.", "She comment."],
);
check(
  "a short line with a full stop ends a wrapped paragraph",
  "The mayor of Tarn said on Monday that the harbour would reopen in\nspring, once the works that began last year were over.\nBoats were moved before. The owners said that they had not been told\nof it, and that nobody had asked them either.",
  ["The over.", "Boats either."],
);
check(
  "an indented line begins a paragraph",
  "   The mayor of Tarn said on Monday that the harbour would reopen in\nspring, once the works that began last year had come to an end, say,\nby the end of March or so.\n   Boats were moved before. The owners said that they had not been told\nof it, and that nobody had asked them either.",
  ["The so.", "Boats either."],
);
check("a line that goes on in lower case belongs to the one before", "The mayor of Tarn, who was elected last year, said on\nmonday that she would stay.\nHer deputy will leave in the spring of next year.", ["The stay.", "Her year."]);
check("a list of names is not wrapped text", "The council named four people to the new harbour board on Monday:\nAna Ruiz\nJo Park\nIda Holm\nSam Oduya", ["The Monday:", "Ana Ruiz", "Jo Park", "Ida Holm", "Sam Oduya"]);
check("bullets", "The council named them:\n\n• Ana Ruiz, who is the mayor of the town\n• Jo Park, who is her deputy", ["The them:", "Ana town", "Jo deputy"]);
