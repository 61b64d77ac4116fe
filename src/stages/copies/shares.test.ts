import assert from "node:assert/strict";
import { test } from "node:test";
import { readingOf } from "../reading/testing.ts";
import { copies } from "./copies.ts";

const FERRY = "The night ferry to Ostrin ran aground on a sandbank before dawn, and two tugs needed six hours to pull it free. Its captain told harbour police that a marker light had been out since Thursday. Nobody was hurt, though three lorries on the lower deck slid into one another and leaked fuel into the bilge.";
const CHOIR = "The council of Brelling sold the old malt house to a choir that wants to rehearse there twice a week.";

/** What the bodies of the articles are made of, rounded to tenths: own, copied, rewritten. */
function check(name: string, articles: readonly { readonly text: string; readonly published?: string }[], expected: readonly (readonly [own: number, copied: number, rewritten: number])[]): void {
  test(name, () => {
    const { shares } = copies(articles.map((article, i) => readingOf(article.text, { ...article, id: `id${i}` })));
    for (const { own, copied, rewritten, recurring } of shares!) assert.ok(Math.abs(own + copied + rewritten + recurring - 1) < 1e-9);
    assert.deepEqual(shares!.map(({ own, copied, rewritten }) => [own, copied, rewritten].map((share) => Math.round(share * 10) / 10)), expected);
  });
}

check("alone", [{ text: FERRY }], [[1, 0, 0]]);
check("nobody knows who copied: both may have", [{ text: FERRY }, { text: FERRY }], [[0, 1, 0], [0, 1, 0]]);
check("who was first has it as his own", [{ text: FERRY, published: "2031-03-01" }, { text: FERRY, published: "2031-03-02" }], [[1, 0, 0], [0, 1, 0]]);
check("a quarter of it own", [{ text: FERRY, published: "2031-03-01" }, { text: `${FERRY} ${CHOIR}`, published: "2031-03-02" }], [[1, 0, 0], [0.3, 0.7, 0]]);
check("no words at all", [{ text: "" }, { text: FERRY }], [[1, 0, 0], [1, 0, 0]]);

test("near-duplicates are grouped, whoever took a part is not", () => {
  const texts = [FERRY, FERRY.replace("six", "seven"), `${CHOIR} ${CHOIR.replaceAll("malt", "corn").replace("choir", "band")} ${FERRY.split(". ")[0]}.`, FERRY.replace("night ", "")];
  const { groups } = copies(texts.map((text, i) => readingOf(text, { id: `id${i}` })));
  assert.deepEqual(groups, [["id0", "id1", "id3"]]);
});
