import assert from "node:assert/strict";
import { test } from "node:test";
import type { Given } from "./intake.ts";
import { articleFrom, shown } from "./testing.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday.\n\nShe gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began.";

/** The front as it stands before the body, and what each line of it is. */
function check(front: string, title: string, kinds: readonly string[]): void {
  test(`${JSON.stringify(front)} gives ${title}`, () => {
    const article = articleFrom("a.txt", front + BODY);
    assert.equal(article.title.words, title);
    assert.equal(article.title.kind, "headline");
    assert.deepEqual(shown(article).slice(0, kinds.length).map((line) => line.split(":")[0]), kinds);
  });
}

check("Harbour to reopen in spring\n\n", "Harbour to reopen in spring", ["title", "paragraph"]);
check("Harbour reopens\n\n", "Harbour reopens", ["title", "paragraph"]);
check("Mayor Says Harbour Will Reopen In Spring.\n\n", "Mayor Says Harbour Will Reopen In Spring.", ["title", "paragraph"]);
check("Will the harbour ever reopen?\n\n", "Will the harbour ever reopen?", ["title", "paragraph"]);
check("Ana Ruiz\n\nHarbour to reopen in spring\n\nMayor promises to bring back the boats that were moved to Port Ellis\n\n", "Harbour to reopen in spring", ["caption", "title", "standfirst", "paragraph"]);
check("Harbour to reopen in spring;\nMayor promises to bring back the boats.\n\n", "Harbour to reopen in spring", ["title", "paragraph", "paragraph"]);
check("Harbour to reopen in spring\n\nAugust 9, 2010\n\n", "Harbour to reopen in spring", ["title", "paragraph", "paragraph"]);
check("Harbour to reopen in spring\n\nBy Ana Ruiz\n\n", "Harbour to reopen in spring", ["title", "[byline]", "paragraph"]);
check("Opinion\n\nWhy the harbour must reopen\n\n", "Why the harbour must reopen", ["[menu]", "title", "paragraph"]);

/** No headline: the first words serve. */
function checkOpening(text: string, title: string): void {
  test(`${JSON.stringify(text.slice(0, 50))} opens with ${title}`, () => {
    const { title: found, text: whole } = articleFrom("a.txt", text);
    assert.deepEqual([found.words, found.kind], [title, "opening"]);
    assert.equal(whole.slice(found.span!.start, found.span!.end).replace(/\s+/g, " "), title);
  });
}

checkOpening(BODY, "The harbour of Tarn will reopen in the spring, the mayor said on Monday.");
checkOpening("Gov. J. Ruiz of Tarn said no. She left.", "Gov. J. Ruiz of Tarn said no.");
checkOpening(`${"The harbour and the boats and the mayor and ".repeat(5)}the end of it.`, "The harbour and the boats and the mayor and The harbour and the boats and the mayor and The harbour");
checkOpening("x".repeat(300), "x".repeat(100));
checkOpening("TARN, Port Ellis (HP) -- The mayor spoke at noon.\n\nShe left at one.", "TARN, Port Ellis (HP) -- The mayor spoke at noon.");

const GIVEN: Given = { from: "sidecar", outlet: null, url: null, title: "“Harbour” to reopen", published: null };

test("a given title stands where its words do", () => {
  const article = articleFrom("a.txt", `"Harbour"  to reopen\n\n${BODY}`, GIVEN);
  assert.deepEqual(article.title, { words: "“Harbour” to reopen", span: { start: 0, end: 20 }, kind: "given" });
  assert.deepEqual(articleFrom("a.txt", BODY, GIVEN).title, { words: "“Harbour” to reopen", span: null, kind: "given" });
});

test("short lines between paragraphs are headings, other short lines are not", () => {
  const text = `${BODY}\n\nWhat happens next\n\nThe council will vote on the plan in the autumn.\n\n“We will see.”\n\nThe vote is on 3 May, and the works take a year.\n\nAna Ruiz, mayor`;
  assert.deepEqual(articleFrom("a.txt", text).paragraphs.slice(2).map(({ kind }) => kind), ["heading", "paragraph", "paragraph", "paragraph", "paragraph"]);
});
