import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Findings } from "../../model/findings.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { copies } from "../copies/copies.ts";
import { findings } from "../findings/findings.ts";
import { articleOf, readingOf } from "../reading/testing.ts";
import type { Given } from "../reading/testing.ts";
import { tokenise } from "../reading/reading.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { staleDecisions, stories } from "./stories.ts";
import type { StoryOptions } from "./stories.ts";

const NOTHING: Findings = { quotes: [], figures: [], dates: [], mentions: [], entities: [], terms: [] };

type Told = readonly [id: string, text: string, given?: Given];

function read(told: readonly Told[]): readonly ReadArticle[] {
  const lexicon = createLexicon();
  return told.map(([id, text, given]) => ({ reading: tokenise(articleOf(text, { ...given, id }), [], [], lexicon), findings: NOTHING }));
}

function grouped(told: readonly Told[], together = false, more: Partial<StoryOptions> = {}): readonly Story[] {
  const articles = read(told);
  return stories(articles, copies(articles.map(({ reading }) => reading)), { together, hash: (words) => words.replaceAll("\n", "+"), ...more });
}

/** Groups the articles so; groups by their ids. */
function check(name: string, told: readonly Told[], expected: readonly string[], together = false): void {
  test(name, () => assert.deepEqual(grouped(told, together).map(({ id }) => id), expected));
}

const FERRY_1 = "The night ferry to Ostrin ran aground on the Kessel sandbank before dawn on Monday with 214 passengers aboard. Captain Davin Lomvik told harbour police that a marker light had failed. Two tugs from Saltmere pulled the vessel free after six hours, and nobody was hurt.";
const FERRY_2 = "All 214 passengers were safe after the Ostrin ferry hit a sandbank near Kessel on Monday, the coastguard said. Tugs freed the ship by noon. Its captain, Davin Lomvik, blamed a broken marker light, and Saltmere port officials opened an inquiry into the grounding.";
const FERRY_OTHER = "A car ferry bound for Tarn Valley caught fire on Friday off Cape Wexford, and its crew of 31 took to the boats. Skipper Hilde Gren said the blaze began in the engine room. Helicopters from Norwick base lifted two injured sailors to hospital before the hull sank.";
const BUDGET = "Parliament in Eastmark passed the budget by four votes late on Tuesday. Finance minister Rolf Quorander raised the tax on diesel and cut school meals, and the opposition leader Sanna Holm called for an early election. Teachers announced a strike for next week.";

check("one event told twice, and another of the same kind", [["a", FERRY_1], ["b", FERRY_OTHER], ["c", FERRY_2], ["d", BUDGET]], ["a+c", "b", "d"]);
check("near copies are one story", [["a", BUDGET], ["b", `${BUDGET} The vote was watched by crowds.`], ["c", FERRY_1]], ["a+b", "c"]);
check("together, whatever they tell", [["b", FERRY_1], ["a", BUDGET]], ["a+b"], true);
check("no articles", [], []);
check("no articles, together", [], [], true);
check("articles without words stand alone", [["a", ""], ["b", "..."], ["c", ""]], ["a", "b", "c"]);
const FERRY_3 = "The Ostrin ferry ran aground on the Kessel sandbank in thick fog with 98 passengers aboard. Captain Jana Eskholm waited for the tide, and tugs from Saltmere towed the vessel to port.";
check("alike and in the same days: one event", [["a", FERRY_1, { published: "2031-03-02" }], ["b", BUDGET, { published: "2031-03-02" }], ["c", FERRY_3, { published: "2031-03-03" }]], ["a+c", "b"]);
check("alike and months apart: two events", [["a", FERRY_1, { published: "2031-03-02" }], ["b", BUDGET, { published: "2031-03-02" }], ["c", FERRY_3, { published: "2031-07-03" }]], ["a", "b", "c"]);

test("a link says why, in words of both texts", () => {
  const [story] = grouped([["a", FERRY_1], ["c", FERRY_2]]);
  assert.equal(story?.links.length, 1);
  const [link] = story.links;
  assert.deepEqual(link?.between, ["a", "c"]);
  assert.ok(link.score > 0.5 && link.score <= 1);
  assert.ok(link.because.includes('both name "Davin Lomvik"'), link.because.join("; "));
  assert.ok(link.because.includes('both say "214"'), link.because.join("; "));
});

test("a copy says how many words", () => {
  const [story] = grouped([["a", BUDGET], ["b", `${BUDGET} The vote was watched by crowds.`]]);
  assert.match(story?.links[0]?.because[0] ?? "", /^share 4\d words in the same order$/);
  assert.equal(story?.links[0]?.score, 1);
});

test("together, every article is held by links", () => {
  const [story] = grouped([["a", FERRY_1], ["b", FERRY_OTHER], ["c", FERRY_2], ["d", BUDGET]], true);
  assert.equal(story?.links.length, 3);
});

test("the order of the articles changes no byte", () => {
  const told: readonly Told[] = [["a", FERRY_1], ["b", FERRY_OTHER], ["c", FERRY_2], ["d", BUDGET], ["e", `${FERRY_2} The light was mended on Wednesday.`], ["f", BUDGET.replace("four", "five")]];
  const expected = JSON.stringify(grouped(told));
  fc.assert(
    fc.property(fc.shuffledSubarray([...told], { minLength: told.length, maxLength: told.length }), (shuffled) => assert.equal(JSON.stringify(grouped(shuffled)), expected)),
    { numRuns: 15 },
  );
});

const WORDS = "the ferry Ostrin harbour 214 captain Lomvik budget vote of Eastmark minister sandbank school tug Saltmere was".split(" ");

test("every article is in exactly one story, links stay inside and hold it", () => {
  const text = fc.array(fc.constantFrom(...WORDS, "."), { maxLength: 40 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.boolean(), (texts, together) => {
      const told = texts.map((words, i): Told => [`id${i}`, words]);
      const found = grouped(told, together);
      assert.deepEqual(found.flatMap(({ articles }) => articles).sort(), told.map(([id]) => id));
      for (const { articles, links } of found) {
        assert.deepEqual(articles, [...articles].sort());
        assert.equal(links.length, articles.length - 1);
        for (const { between, score } of links) {
          assert.ok(between[0] < between[1] && between.every((id) => articles.includes(id)));
          assert.ok(score >= 0 && score <= 1);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("any text at all is grouped", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 120 }), { maxLength: 5 }), (texts) => void grouped(texts.map((text, i): Told => [`id${i}`, text]))),
    { numRuns: 30 },
  );
});

const FOUR: readonly Told[] = [["a", FERRY_1], ["b", FERRY_OTHER], ["c", FERRY_2], ["d", BUDGET]];
const decided = (mustLink: readonly (readonly string[])[], cannotLink: readonly (readonly string[])[]) => ({ name: "decisions.json", mustLink, cannotLink });

/** Groups the four articles under what a person decided. */
function checkDecided(name: string, mustLink: readonly (readonly string[])[], cannotLink: readonly (readonly string[])[], expected: readonly string[], stale = 0): void {
  test(name, () => {
    assert.deepEqual(grouped(FOUR, false, { decisions: decided(mustLink, cannotLink) }).map(({ id }) => id), expected);
    assert.equal(staleDecisions(read(FOUR), decided(mustLink, cannotLink)).length, stale);
  });
}

checkDecided("a person joins two events", [["b", "d"]], [], ["a+c", "b+d"]);
checkDecided("a person parts one event", [], [["a", "c"]], ["a", "b", "c", "d"]);
checkDecided("what is joined takes its event with it", [["a", "d"]], [], ["a+c+d", "b"]);
checkDecided("against each other: apart, and a problem", [["a", "b"], ["b", "d"]], [["a", "d"]], ["a+b+c", "d"], 1);
checkDecided("articles that are gone are a problem", [["a", "gone"]], [["gone", "b"]], ["a+c", "b", "d"], 2);

test("a person parts even copies", () => {
  const told: readonly Told[] = [["a", BUDGET], ["b", `${BUDGET} The vote was watched by crowds.`]];
  assert.deepEqual(grouped(told, false, { decisions: decided([], [["a", "b"]]) }).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(grouped(told, true, { decisions: decided([], [["a", "b"]]) }).map(({ id }) => id), ["a+b"]);
});

test("a link that a person made says so", () => {
  const [story] = grouped([["b", FERRY_OTHER], ["d", BUDGET]], false, { decisions: decided([["b", "d"]], []) });
  assert.equal(story?.links[0]?.because[0], "a person joined them");
});

test("articles added later join the stories of an earlier run", () => {
  const existing = grouped(FOUR.slice(0, 2)).map(({ articles }) => articles);
  assert.deepEqual(grouped(FOUR, false, { existing }).map(({ id }) => id), ["a+c", "b", "d"]);
  assert.deepEqual(grouped(FOUR, false, { existing: [["a", "d"]] }).map(({ id }) => id), ["a+c+d", "b"]);
});

test("four counts: copies are one text, one outlet's two articles one publisher", () => {
  const told: readonly Told[] = [["a", BUDGET, { outlet: "Norwick Post" }], ["b", `${BUDGET} The vote was watched by crowds.`, { outlet: "norwick post" }]];
  assert.deepEqual(grouped(told)[0]?.counts, { articles: 2, publishers: 1, independentTexts: 1, sources: 0 });
});

test("primary sources: bodies and office-holders, each once; a neighbour is none", () => {
  const articles = ["Mayor Ana Ruiz said 12 people were hurt. “It was loud,” a neighbour said. The health ministry said 14 were hurt.", "“We are ready,” Mayor Ana Ruiz said."].map((text, i): ReadArticle => {
    const reading = readingOf(text, { id: String(i) });
    return { reading, findings: findings(reading) };
  });
  const [story] = stories(articles, { passages: [], pairs: [] }, { together: true, hash: (words) => words });
  assert.equal(story?.counts?.sources, 2);
});

test("other events with the same people are related, and say whom both name", () => {
  const texts = [
    "Governor Ana Ruiz opened the Kessel bridge on 3 March 2031. Her deputy Bo Tarnwick praised the builders, who took four years over it.",
    "Governor Ana Ruiz was accused of taking bribes on 9 July 2033. Her deputy Bo Tarnwick denied that any crowns were paid in Westholm.",
  ];
  const articles = texts.map((text, i): ReadArticle => {
    const reading = readingOf(text, { id: String(i) });
    return { reading, findings: findings(reading) };
  });
  const found = stories(articles, { passages: [], pairs: [] }, { together: false, decisions: decided([], [["0", "1"]]), hash: (words) => words });
  assert.deepEqual(found.map(({ related }) => related?.map(({ story }) => story)), [["1"], ["0"]]);
  assert.ok(found[0]?.related?.[0]?.because.some((why) => why.includes("Ana Ruiz")), JSON.stringify(found[0]?.related));
});
