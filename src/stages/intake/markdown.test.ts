import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFrom, mustHold, shown } from "./testing.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday.";

function check(name: string, source: string, expected: readonly string[]): void {
  test(name, () => {
    const article = articleFrom("a.md", source);
    assert.deepEqual(shown(article), expected);
    mustHold(article, source);
    assert.equal(article.text, source);
    assert.equal(article.source.mediaType, "text/markdown");
  });
}

check("headings", `# Harbour to reopen #\n\n${BODY}\n\n## What next\n\n${BODY}`, ["title: Harbour to reopen", `paragraph: ${BODY}`, "heading: What next", `paragraph: ${BODY}`]);
check("underlined headings", `Harbour to reopen\n=====\n\n${BODY}\n\nWhat next\n---\n\n${BODY}`, ["title: Harbour to reopen", `paragraph: ${BODY}`, "heading: What next", `paragraph: ${BODY}`]);
check("lists and quotations", `# T\n\n${BODY}\n\n- one boat\n* two boats\n2. three boats\n\n> “We are ready,” she said.`, ["title: T", `paragraph: ${BODY}`, "list-item: one boat", "list-item: two boats", "list-item: three boats", "block-quote: “We are ready,” she said."]);
check("wrapped lines", "# T\n\nThe harbour of Tarn\nwill reopen in the spring,\nthe mayor said.\n- not a rule\n---\nEnd of it.", ["title: T", "paragraph: The harbour of Tarn\nwill reopen in the spring,\nthe mayor said.", "heading: not a rule", "paragraph: End of it."]);
check("rules across the page are nothing", `# T\n\n${BODY}\n\n***\n\n- - -\n\n${BODY}`, ["title: T", `paragraph: ${BODY}`, `paragraph: ${BODY}`]);
check("emphasis and links stay", `# T\n\nThe **harbour** of [Tarn](https://tarn.example) will reopen in the spring.`, ["title: T", "paragraph: The **harbour** of [Tarn](https://tarn.example) will reopen in the spring."]);
check("without headings as plain text", `Harbour to reopen in spring\n\n${BODY}`, ["title: Harbour to reopen in spring", `paragraph: ${BODY}`]);
check("furniture", `# T\n\n${BODY}\n\nShare this:\n\nRead more: Boats moved`, ["title: T", `paragraph: ${BODY}`, "[share]: Share this:", "[related]: Read more: Boats moved"]);

test("front matter names the article and is not its text", () => {
  const source = `---\ntitle: "Harbour to reopen"\npublication: The Harbour Post\ndate: 2023-11-18\nurl: https://post.example/1\ntags: [a, b]\n---\n\n${BODY}`;
  const article = articleFrom("a.md", source);
  assert.deepEqual([article.title.words, article.outlet, article.url, article.published], ["Harbour to reopen", "The Harbour Post", "https://post.example/1", { value: "2023-11-18", raw: "2023-11-18", from: "front-matter", precision: "day", zone: null }]);
  assert.deepEqual(article.furniture.map(({ kind, start }) => [kind, start]), [["front-matter", 0]]);
  assert.deepEqual(article.paragraphs.map(({ start, end }) => source.slice(start, end)), [BODY]);
});

test("a rule at the top that nothing closes is no front matter", () => {
  assert.equal(articleFrom("a.md", `---\n\n${BODY}`).furniture.length, 0);
});
