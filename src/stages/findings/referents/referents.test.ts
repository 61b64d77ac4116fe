import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ReadArticle } from "../../../model/run.ts";
import { readingOf } from "../../reading/testing.ts";
import { findMentions } from "../mentions/mentions.ts";
import { joinReferents } from "./referents.ts";

function read(text: string, i: number): ReadArticle {
  const reading = readingOf(text, { id: `a${i}` });
  return { reading, findings: { quotes: [], figures: [], dates: [], terms: [], ...findMentions(reading, [], () => "own") } };
}

/** Names by entity, run-wide: "Peter Berg = Berg" for one entity of two articles. */
function joined(articles: readonly ReadArticle[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { reading, findings } of joinReferents(articles)) {
    for (const { start, end, entity } of findings.mentions) names.set(entity, (names.get(entity) ?? new Set()).add(reading.article.text.slice(start, end)));
  }
  return names;
}

function together(texts: readonly string[], ...groups: readonly (readonly string[])[]): void {
  test(`one: ${groups.map((group) => group.join(" = ")).join("; ")}`, () => {
    const names = [...joined(texts.map(read)).values()];
    for (const group of groups) assert.ok(names.some((known) => group.every((name) => known.has(name))), `${group.join(" = ")} in ${names.map((known) => [...known].join("/")).join(" | ")}`);
  });
}

function apart(texts: readonly string[], a: string, b: string): void {
  test(`two: ${a}, ${b}`, () => {
    for (const known of joined(texts.map(read)).values()) assert.ok(!(known.has(a) && known.has(b)), [...known].join("/"));
  });
}

together(["In Tarn, Peter Marsh spoke.", "In Tarn, Peter Marsh left."], ["Peter Marsh"]);
together(["He met Ziyad al-Nakhalah.", "He met Ziad Nakhaleh."], ["Ziyad al-Nakhalah", "Ziad Nakhaleh"]);
together(["He met Kim Jong Un.", "He met Kim Jong-un."], ["Kim Jong Un", "Kim Jong-un"]);
together(["It was James B. Hale.", "It was Jim Hale."], ["James B. Hale", "Jim Hale"]);
together(["He met Prime Minister Shinzo Abe.", "He met Prime Minister Abe Shinzo."], ["Shinzo Abe", "Abe Shinzo"]);
together(["The U.S. agreed.", "The United States agreed.", "America agreed."], ["U.S.", "United States", "America"]);
together(["The World Health Organization met.", "The WHO met."], ["World Health Organization", "WHO"]);
together(["The Norwegian Rescue Service (NRS) met.", "The NRS met."], ["Norwegian Rescue Service", "NRS"]);
together(["It was Acme Motors Inc.", "It was Acme Motors."], ["Acme Motors"]);
together(["The Norwegian army met.", "Norway's military met."], ["Norwegian army", "Norway's military"]);
together(["Iran's Foreign Ministry said so.", "The Iranian Foreign Ministry said so."], ["Foreign Ministry", "Iranian Foreign Ministry"]);
// A surname alone: the one person of that name in articles that have other names in common.
together(["Peter Berg went to Norway and met Ann Hale in Tarn Hall.", "President Berg went to Norway and met Ann Hale."], ["Peter Berg", "Berg"]);

// Operations: one code name, or one distinctive first name in articles that name three others alike and one operation each.
together(["The army began Operation Clear Harbour.", "It hailed the “Clear Harbour” operation."], ["Operation Clear Harbour", "Clear Harbour"]);
const COMPANY = "Peter Berg and Ann Hale left Norway.";
together([`${COMPANY} He praised the “Al-Nadira Flood” operation.`, `${COMPANY} He praised Operation Al Nadira Storm.`], ["Al-Nadira Flood", "Operation Al Nadira Storm"]);
apart(["Peter Berg left Norway. He praised the “Al-Nadira Flood” operation.", "Peter Berg left Norway. He praised Operation Al Nadira Storm."], "Al-Nadira Flood", "Operation Al Nadira Storm");
apart([`${COMPANY} He praised the “Winter Flood” operation.`, `${COMPANY} He praised Operation Winter Storm.`], "Winter Flood", "Operation Winter Storm");
apart([`${COMPANY} He praised Operation Al-Nadira Flood and Operation Clear Harbour.`, `${COMPANY} He praised Operation Al Nadira Storm.`], "Operation Al-Nadira Flood", "Operation Al Nadira Storm");
apart(
  [`${COMPANY} He praised Operation Al-Nadira Flood.`, `${COMPANY} He praised Operation Al-Nadira Storm.`, "Operation Al-Nadira Flood and Operation Al-Nadira Storm are two."],
  "Operation Al-Nadira Flood",
  "Operation Al-Nadira Storm",
);

apart(["Peter Berg left.", "Anna Berg left."], "Peter Berg", "Anna Berg");
apart(["Donald Hale left.", "Donald Hale Jr. left."], "Donald Hale", "Donald Hale Jr.");
apart(["George W. Hale left.", "George H. Hale left."], "George W. Hale", "George H. Hale");
apart(["Peter Berg sang in Oslo.", "Mr. Berg fell in Chile."], "Peter Berg", "Berg");
apart(["Iran's Foreign Ministry said so.", "Israel's foreign ministry said so."], "Foreign Ministry", "Israel's foreign ministry");
apart(["Tehran said so, and Iran left.", "Iran left."], "Tehran", "Iran");
apart(["The Tarn Relief Fund (TRF) met.", "The Tana River Front (TRF) met.", "The TRF met."], "Tarn Relief Fund", "Tana River Front");
apart(["Marie Hale left.", "Maria Hale left."], "Marie Hale", "Maria Hale");

test("ids name the smallest member, whatever comes first", () => {
  const articles = ["Peter Marsh spoke.", "Norway heard Peter Marsh."].map(read);
  for (const order of [articles, [...articles].reverse()]) assert.deepEqual([...joined(order).keys()].sort(), ["a0:e1", "a1:e1"]);
});

test("types agree over the run", () => {
  const run = joinReferents(["Lund Falcons is a team.", "The team of Lund Falcons won.", "Lund Falcons won."].map(read));
  const types = new Map<string, Set<string>>();
  for (const { findings } of run) for (const { entity, type } of findings.mentions) types.set(entity, (types.get(entity) ?? new Set()).add(type));
  for (const known of types.values()) assert.equal(known.size, 1);
});

const SENTENCES = [
  "Norwegian President Peter Berg spoke.", "Berg left Norway.", "Mr. Berg met Ann Hale.", "Anna Berg spoke.", "The WHO met.", "The World Health Organization met in Norway.", "Hale met Berg.", "The U.S. left.", "Bill Hale spoke.",
  "Norway's foreign ministry spoke.", "The Foreign Ministry spoke.", "The president smiled.", "He left.", "Operation Al-Nadira Flood began.", "It hailed the “Al Nadira Storm” operation.",
]; // prettier-ignore

test("no order of the articles changes anything, and every mention keeps its place", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }), (texts) => {
      const articles = texts.map((sentences, i) => read(sentences.join(" "), i));
      const forwards = joinReferents(articles);
      const backwards = [...joinReferents([...articles].reverse())].reverse();
      assert.deepEqual(forwards.map(({ findings }) => findings), backwards.map(({ findings }) => findings));
      forwards.forEach(({ findings }, i) => {
        const ids = new Set(findings.entities.map(({ id }) => id));
        assert.equal(ids.size, findings.entities.length);
        assert.deepEqual(findings.mentions.map(({ start, end }) => [start, end]), articles[i]!.findings.mentions.map(({ start, end }) => [start, end]));
        for (const { entity } of findings.mentions) assert.ok(ids.has(entity));
      });
    }),
    { numRuns: 40 },
  );
});
