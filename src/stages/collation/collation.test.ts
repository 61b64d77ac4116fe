import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Collation } from "../../model/collation.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { findings, joinReferents } from "../findings/findings.ts";
import { tag, tokenise } from "../reading/reading.ts";
import { articleOf, testModels } from "../reading/testing.ts";
import { collate } from "./collation.ts";
import { DOUBTFUL } from "./sorted.ts";
import { articlesOf, hash, NO_COPIES, together, type Told } from "./testing.ts";

const STORY = { id: "story", articles: [], links: [] };

/** Sentences with their findings, out of which the property builds articles. */
const SENTENCES: readonly Told[] = [
  { text: "Rescuers said 12 people were killed when the ferry sank off Port Arno.", figures: [{ words: "12", low: 12, counted: "people", happened: "killed", where: "Port Arno" }] },
  { text: "The ferry sank off Port Arno and 15 people were killed, rescuers said.", figures: [{ words: "15", low: 15, counted: "people", happened: "killed", where: "Port Arno" }] },
  { text: "“No ferry should have sailed in that wind,” said Ruiz.", quotes: [{ words: "No ferry should have sailed in that wind,", speaker: "Ruiz" }], mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }] },
  { text: "Ruiz called for an inquiry on 4 May.", dates: [{ words: "4 May", value: "2031-05-04" }], mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }] },
  { text: "On 4 May an inquiry was called for by Ruiz.", dates: [{ words: "4 May", value: "2031-05-04" }], mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }] },
  { text: "The owner denied any blame for the sinking of the ferry." },
];

const anyTold = fc.record({
  picked: fc.uniqueArray(fc.integer({ min: 0, max: SENTENCES.length - 1 }), { maxLength: SENTENCES.length }),
  published: fc.option(fc.constantFrom("2031-05-04T09:00:00Z", "2031-05-04T21:00:00Z", "2031-05-06"), { nil: undefined }),
}).map(({ picked, published }): Told => ({ ...together(picked.map((i) => SENTENCES[i]!)), ...(published !== undefined && { published }) }));

test("the order of the articles changes no byte, and every span is a place in its article", () => {
  fc.assert(
    fc.property(fc.array(anyTold, { minLength: 1, maxLength: 5 }), (told) => {
      const articles = articlesOf(told);
      const one = collate(STORY, articles, NO_COPIES, hash);
      const other = collate(STORY, articles.toReversed(), NO_COPIES, hash);
      assert.equal(JSON.stringify(one), JSON.stringify(other));
      checkInvariants(one, new Map(articles.map(({ reading }) => [reading.article.id, reading.article.text])));
    }),
    { numRuns: 60 },
  );
});

function checkInvariants({ columns, origins, rows }: Collation, texts: ReadonlyMap<string, string>): void {
  assert.deepEqual(origins.flat().toSorted(), columns.toSorted());
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, "ids are unique");
  const doubtful = rows.findIndex(({ confidence }) => confidence < DOUBTFUL);
  assert.ok(doubtful < 0 || rows.slice(doubtful).every(({ confidence }) => confidence < DOUBTFUL), "doubtful rows come last");
  for (const row of rows) {
    assert.equal(row.cells.length, columns.length);
    assert.equal(row.cells.filter(({ state }) => state === "says").length, row.articles);
    assert.equal(row.relation === "single", row.articles === 1);
    assert.ok(row.origins <= row.articles && row.origins > 0);
    assert.ok(row.confidence >= 0 && row.confidence <= 1);
    for (const { cells, because } of row.pairs) {
      assert.ok(cells[0] < cells[1] && because.length > 0);
      assert.ok(cells.every((cell) => row.cells[cell]!.state === "says"));
    }
    row.cells.forEach((cell, i) => {
      const text = texts.get(columns[i]!)!;
      const spans = cell.state === "says" ? cell.passages : cell.nearest === null ? [] : [cell.nearest];
      for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length);
      if (cell.state === "says") assert.ok(cell.passages.length > 0);
      if (cell.state === "unknown") assert.notEqual(cell.why, "");
    });
  }
}

test("disagreement first: conflict, update, differ, agree, single", () => {
  const a: Told = {
    text: "Rescuers said 12 people were killed when the ferry sank off Port Arno. “No ferry should have sailed in that wind,” said Ruiz.",
    figures: [{ words: "12", low: 12, counted: "people", happened: "killed", where: "Port Arno" }],
    quotes: [{ words: "No ferry should have sailed in that wind,", speaker: "Ruiz" }],
    mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }],
  };
  const b: Told = {
    text: "The ferry sank off Port Arno and 15 people were killed, rescuers said. Ruiz said: “No ferry should have sailed in such a wind.” A captain was held with 3 sailors.",
    figures: [{ words: "15", low: 15, counted: "people", happened: "killed", where: "Port Arno" }, { words: "3", low: 3, counted: "sailors", happened: "arrested" }],
    quotes: [{ words: "No ferry should have sailed in such a wind.", speaker: "Ruiz" }],
    mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }],
  };
  const relations = collate(STORY, articlesOf([a, b]), NO_COPIES, hash).rows.map(({ kind, relation }) => `${relation} ${kind}`);
  assert.deepEqual(relations.filter((relation) => !relation.endsWith("statement")), ["conflict figure", "differ quote", "agree name", "single figure"]);
});

test("no articles, empty articles and one article give a collation", () => {
  assert.deepEqual(collate(STORY, [], NO_COPIES, hash), { story: "story", columns: [], origins: [], rows: [] });
  assert.equal(collate(STORY, articlesOf([{ text: "" }, { text: "..." }]), NO_COPIES, hash).rows.length, 0);
  assert.ok(collate(STORY, articlesOf([SENTENCES[0]!]), NO_COPIES, hash).rows.every(({ relation }) => relation === "single"));
});

test("from the words alone to rows, through the stages that find", () => {
  const wire = "A night ferry sank off Port Arno on Monday, killing 12 people, the coast guard said.\n“No ferry should have sailed in that wind,” Mayor Ana Ruiz told reporters.\nThe owner denied any blame for the sinking.";
  const paper = "At least 12 people died when a ferry sank off Port Arno, the harbour police said.\nRuiz said: “No ferry should have sailed.”\nThe owner denied sole blame for the sinking.\nDivers found 40 barrels of dye in the hold.";
  const lexicon = createLexicon();
  const articles = joinReferents(
    [wire, paper].map((text, i) => {
      const reading = tag(tokenise({ ...articleOf(text, { id: String(i).repeat(16) }), name: `${i}.txt` }, [], [], lexicon), testModels());
      return { reading, findings: findings(reading) };
    }),
  );
  const { rows } = collate(STORY, articles, NO_COPIES, hash);
  const because = (kind: string): string => rows.filter((row) => row.kind === kind && row.relation === "differ").flatMap((row) => row.because).join("; ");
  assert.match(because("figure"), /bound: A “12 people”, B “At least 12 people”/);
  assert.match(because("quote"), /cut: B leaves out A “in that wind”/);
  assert.match(because("statement"), /scope: A “any blame”, B “sole blame”/);
  const barrels = rows.find(({ kind, cells }) => kind === "figure" && cells[0]!.state !== "says");
  assert.equal(barrels?.cells[0]!.state, "silent");
});
