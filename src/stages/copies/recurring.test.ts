import assert from "node:assert/strict";
import { test } from "node:test";
import type { Recurring } from "../../model/copy.ts";
import { tokenise } from "../reading/reading.ts";
import { articleOf } from "../reading/testing.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { copies } from "./copies.ts";

/** Twelve stories that have nothing in common. */
const STORIES: readonly string[] = [
  "A night ferry ran aground off Ostrin before dawn on Tuesday and two tugs needed six hours to pull the vessel free from the sandbank. Passengers were given soup and blankets by the harbour master and his neighbours while the tide slowly returned.",
  "The council of Brelling voted by one voice to sell the old malt house to a choir that wants to rehearse there twice every week. Councillor Ada Brenk had called the price of nine crowns a symbol rather than a bargain for the town.",
  "Farmers near Tarnow have begun to dig wells by hand after the third dry summer in a row emptied the reservoir above the village. The water engineer Milo Kestrel warned them that shallow wells would be empty again by the end of August.",
  "Police in Sellmark found eleven stolen bicycles under the stage of the opera house when stagehands followed a strange squeaking noise there. An usher was questioned for an hour and then went home with a summons in his pocket.",
  "The glass works at Ulmen will close one of its furnaces in spring because orders for bottles fell by a third within a single year. Its manager Vera Sund promised that every apprentice would be kept until the end of the training.",
  "A bear walked through the railway station of Kolding shortly after noon and left by the goods entrance without harming any traveller. The station master locked the waiting room and counted his staff three times before he opened it.",
  "Teachers across Lomria stopped work for a day to demand smaller classes and a rise of seven per cent over the next two years. The minister Otis Grandel called their demands fair but said the treasury could not meet them before winter.",
  "Archaeologists have uncovered a Roman mosaic of two quarrelling geese beneath the car park of a furniture shop in Wexhaven this week. The owner of the shop said customers could watch the digging from the cafeteria with free coffee.",
  "The chess federation of Yarland suspended its champion for wearing a hearing device during the final of the national tournament in May. Nora Pell denied that she had been told any move and asked for the device to be examined.",
  "A brewery in Quorstead recalled forty thousand cans of wheat beer after a cleaning liquid was found in samples taken from one line. Nobody has fallen ill, the food office reported, and the faulty valve has since been replaced.",
  "Volunteers at the lighthouse of Hestness counted more puffins than in any spring since the survey began forty years ago on the cliffs. The warden Edda Farholm thinks that a ban on sand eel fishing has brought the birds back.",
  "A court in Delmouth ordered a pensioner to take down the windmill that he had built on the roof of his bungalow without permission. The judge praised the carpentry and gave him ninety days and the number of a scrap dealer.",
];
const BACKGROUND = "The northern provinces have been under emergency rule since rebels of the River Front seized the border towns in the autumn of 2024 and drove out the garrison.";
const CREDIT = "Reporting by Jana Holm and Kai Esk in Ostrin; editing by Fenn Dorrit and the night desk.";
const OPENING = "A strange blue light stood over the bay for almost an hour on Sunday evening, and nobody at the weather office could say what had caused it.";

interface Told {
  readonly text: string;
  readonly outlet?: string;
}

/** What recurs, and how many pairs are left. */
function check(name: string, articles: readonly Told[], expected: { readonly recurring: readonly Pick<Recurring, "kind" | "articles">[]; readonly pairs: number }): void {
  test(name, () => {
    const lexicon = createLexicon();
    const readings = articles.map(({ text, outlet }, i) => tokenise(articleOf(text, { id: `id${String(i).padStart(2, "0")}`, outlet: outlet ?? `Paper ${i}` }), [], [], lexicon));
    const { recurring, pairs, passages, shares } = copies(readings);
    assert.deepEqual(recurring!.map(({ kind, articles }) => ({ kind, articles })), expected.recurring);
    assert.equal(pairs.length, expected.pairs);
    assert.equal(passages.length > 0, expected.pairs > 0);
    for (const { places } of recurring!) {
      for (const { article, start, end } of places) assert.ok(articles[Number(article.slice(2))]!.text.slice(start, end).length > 20);
    }
    for (const { own, copied, rewritten, recurring } of shares!) assert.ok(Math.abs(own + copied + rewritten + recurring - 1) < 1e-9);
  });
}

check("a paragraph in nine stories is background", STORIES.slice(0, 9).map((story) => ({ text: `${story} ${BACKGROUND}` })), { recurring: [{ kind: "background", articles: 9 }], pairs: 0 });
check("in three stories of one outlet it is background", STORIES.slice(0, 3).map((story) => ({ text: `${story} ${BACKGROUND}`, outlet: "Norwick Voice" })), { recurring: [{ kind: "background", articles: 3 }], pairs: 0 });
check("in three stories of three outlets it may be copied", STORIES.slice(0, 3).map((story) => ({ text: `${story} ${BACKGROUND}` })), { recurring: [], pairs: 3 });
check("a line of credit in three stories", STORIES.slice(0, 3).map((story) => ({ text: `${story} ${CREDIT}` })), { recurring: [{ kind: "credit", articles: 3 }], pairs: 0 });
check("one wire story in ten papers is no background", Array.from({ length: 10 }, () => ({ text: `${STORIES[0]} ${BACKGROUND}` })), { recurring: [], pairs: 45 });
check(
  "one wire story in ten papers, each with a sentence of its own",
  Array.from({ length: 10 }, (_, i) => ({ text: `${STORIES[0]} ${BACKGROUND} ${STORIES[i + 1]!.split(". ")[1]}` })),
  { recurring: [], pairs: 45 },
);
check("a lead that nine papers begin with is no background, whatever follows", STORIES.slice(0, 9).map((story) => ({ text: `${OPENING} ${story}` })), { recurring: [], pairs: 36 });
check(
  "two papers that print one story with its background still share the story",
  [...STORIES.slice(0, 9), STORIES[0]!].map((story) => ({ text: `${story} ${BACKGROUND}` })),
  { recurring: [{ kind: "background", articles: 10 }], pairs: 1 },
);
