import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { findQuotes } from "./quotes.ts";
import { check, checkTerms } from "./testing.ts";

test("the speaker stands after, before, or behind the verb", () => {
  check("“We are ready,” Mayor Ana Ruiz said.", [["direct", "We are ready,", "Mayor Ana Ruiz = Ana Ruiz"]]);
  check("“We are ready,” said Mayor Ana Ruiz.", [["direct", "We are ready,", "Mayor Ana Ruiz = Ana Ruiz"]]);
  check("Mayor Ana Ruiz said: “We are ready.”", [["direct", "We are ready.", "Mayor Ana Ruiz = Ana Ruiz"]]);
  check("Said Ana Ruiz: “We are ready.”", [["direct", "We are ready.", "Ana Ruiz"]]);
  check("“We are ready,” Ana Ruiz, a spokeswoman for the council told the Arlo Times.", [["direct", "We are ready,", "Ana Ruiz"]]);
  check("“We are ready,” said a police spokesman, who asked not to be named.", [["direct", "We are ready,", "a police spokesman"]]);
});

test("past ages, roles and relative clauses", () => {
  check("Ana Ruiz, 42, the mayor of Arlo, said the road was closed.", [["indirect", "the road was closed", "Ana Ruiz"]]);
  check("Ruiz, who lives in Arlo, denied that she knew.", [["indirect", "that she knew", "Ruiz"]]);
  check("The head of the agency said that the road was closed.", [["indirect", "that the road was closed", "The head of the agency"]]);
  check("The judge last month said the road was closed.", [["indirect", "the road was closed", "The judge"]]);
});

test("reported speech", () => {
  check("Officials said that the road was closed.", [["indirect", "that the road was closed", "Officials"]]);
  check("The road was closed, police said.", [["indirect", "The road was closed", "police"]]);
  check("The road, she said, was closed on Monday.", [["indirect", "The road", "she"], ["indirect", "was closed on Monday", "she"]]);
  check("As Ruiz said on Monday, the bridge is closed.", [["indirect", "the bridge is closed", "Ruiz"]]);
  check("The mayor told reporters in Arlo on Monday that the bridge would open.", [["indirect", "that the bridge would open", "The mayor"]]);
  check("Lee asked whether the bridge was safe.", [["indirect", "whether the bridge was safe", "Lee"]]);
  check("Lee promised to rebuild the bridge.", [["indirect", "to rebuild the bridge", "Lee"]]);
  check("Lee urged the council to close the road.", [["indirect", "the council to close the road", "Lee"]]);
  check("Lee accused Ruiz of lying and said the bridge was unsafe.", [["indirect", "Ruiz of lying", "Lee"], ["indirect", "the bridge was unsafe", "Lee"]]);
});

test("according to", () => {
  check("According to the ministry, 40 people died.", [["indirect", "40 people died", "the ministry"]]);
  check("Forty people died, according to a spokesman for the ministry.", [["indirect", "Forty people died", "a spokesman for the ministry"]]);
});

test("two statements in one sentence keep apart", () => {
  check("Lee claimed the bridge was safe, adding that tests had been made.", [["indirect", "the bridge was safe", "Lee"], ["indirect", "that tests had been made", "Lee"]]);
  check("Claiming that it was safe, Ruiz opened the bridge.", [["indirect", "that it was safe", "Ruiz"]]);
  check("The ministry released a statement saying that 40 people had died.", [["indirect", "that 40 people had died", "The ministry"]]);
});

test("people without a name, documents, and nobody", () => {
  check("Four in ten voters said they would stay at home.", [["indirect", "they would stay at home", "Four in ten voters"]]);
  check("A poll published on Monday found that voters were tired.", [["indirect", "that voters were tired", "A poll"]]);
  check("It was reported that 40 people had died.", [["indirect", "that 40 people had died", null]]);
  check("Residents were told that water would return.", [["indirect", "that water would return", null]]);
});

test("fragments", () => {
  check("She called the plan “unusual”.", [["partial", "unusual", "She"]]);
  check('Ruiz hailed the attacks a "success" but denied involvement.', [["partial", "success", "Ruiz"]]);
  check("Ruiz used the phrase “bridge to nowhere”.", [["partial", "bridge to nowhere", "Ruiz"]]);
  check("The costs, she said, were “never going to fall.”", [["indirect", "The costs", "she"], ["partial", "never going to fall.", "she"]]);
});

test("a statement holds its words in marks", () => {
  const text = "Ruiz said the plan was “a gift” to the town.";
  const [quote] = findQuotes(readingOf(text)).quotes;
  assert.equal(text.slice(quote!.start, quote!.end), "the plan was “a gift” to the town");
  assert.deepEqual(quote!.fragments?.map(({ start, end }) => text.slice(start, end)), ["a gift"]);
});

test("banners, slogans, chants, posts, signatures", () => {
  check("Marchers held banners reading “Save the bridge” and “No more tolls”.", [["direct", "Save the bridge", "Marchers"], ["direct", "No more tolls", "Marchers"]]);
  check("They chanted “Open the bridge”.", [["direct", "Open the bridge", "They"]]);
  check('The rally was held under the slogan "Arlo is not alone".', [["direct", "Arlo is not alone", null]]);
  check("In a post on X, Ruiz wrote: “We won”.", [["direct", "We won", "Ruiz"]]);
  check("“We won.” — Ana Ruiz", [["direct", "We won.", "Ana Ruiz"]]);
});

test("split quotations are one utterance", () => {
  const text = "“We are,” she said, “ready for it.” “Who is not?” Lee asked.";
  const found = findQuotes(readingOf(text)).quotes.map(({ start, end, utterance }) => [text.slice(start, end), utterance]);
  assert.deepEqual(found, [["We are,", "u1"], ["ready for it.", "u1"], ["Who is not?", "u2"]]);
});

test("words without a cue go on with the speaker before", () => {
  check("“We won,” Ruiz said. “By far.”", [["direct", "We won,", "Ruiz"], ["direct", "By far.", "Ruiz?"]]);
  check("Ruiz smiled.\n“We won by a long way.”", [["direct", "We won by a long way.", "Ruiz?"]]);
  check("Ruiz said:\n“It was never safe.”", [["direct", "It was never safe.", "Ruiz"]]);
  check("“We won,” Ruiz said. “We were better.\n“We always were.”", [["direct", "We won,", "Ruiz"], ["direct", "We were better.", "Ruiz?"], ["direct", "We always were.", "Ruiz?"]]);
});

test("surnames, pronouns and roles go back to the fullest name", () => {
  check("Mayor Ana Ruiz opened the bridge. “It is safe,” Ruiz said.\n“Very safe,” she said.\nThe mayor added that she knew.", [
    ["direct", "It is safe,", "Ruiz = Ana Ruiz"],
    ["direct", "Very safe,", "she = Ana Ruiz"],
    ["indirect", "that she knew", "The mayor = Ana Ruiz"],
  ]);
  check("John Lee and Mary Lee met. “No,” Mrs. Lee said.", [["direct", "No,", "Mrs. Lee = Mary Lee"]]);
});

test("a pronoun goes on with whoever spoke, and past whom it does not fit", () => {
  check("Mayor Ana Ruiz eased her tone. Asked who leads, she said Eva Lee. “Eva for now,” she said.", [["indirect", "who leads", null], ["direct", "Eva for now,", "she = Ana Ruiz"]]);
  check("“It rained,” Ana Ruiz said. “No,” a soldier said. “We waited,” he said.", [["direct", "It rained,", "Ana Ruiz"], ["direct", "No,", "a soldier"], ["direct", "We waited,", "he = a soldier"]]);
  check("“It rained,” Ana Ruiz said. “Why?” a boy asked. “Who knows,” she said.", [["direct", "It rained,", "Ana Ruiz"], ["direct", "Why?", "a boy"], ["direct", "Who knows,", "she = Ana Ruiz"]]);
  check("“It rained,” a soldier said. Ben Lee came later. “We waited,” he said.", [["direct", "It rained,", "a soldier"], ["direct", "We waited,", "he = Ben Lee"]]);
});

test("after “but” the outlet goes on about somebody else", () => {
  check("Ruiz won the vote, the council said on Monday, but her rival Jon Lee refused to yield and demanded a recount.", [["indirect", "Ruiz won the vote", "the council"], ["indirect", "a recount", "her rival Jon Lee = Jon Lee"]]);
  check("Ruiz won the vote, the council said on Monday and demanded a recount.", [["indirect", "Ruiz won the vote", "the council"], ["indirect", "a recount", "the council"]]);
});

test("a relative clause ends at its comma", () => {
  check("The mayor, who has denied charges of fraud, has left the town.", [["indirect", "charges of fraud", "who = The mayor"]]);
  check("Jon Lee, who said the road was closed, has left the town.", [["indirect", "the road was closed", "Jon Lee"]]);
});

test("a crowd that chants is not the police who tell of it", () => {
  check("Police said about 3,000 people gathered in the square, chanting “Count them again”.", [["indirect", "about 3,000 people gathered in the square", "Police"], ["direct", "Count them again", "about 3,000 people"]]);
  check("Police said the road was shut, adding that two were hurt.", [["indirect", "the road was shut", "Police"], ["indirect", "that two were hurt", "Police"]]);
});

test("verbs that are easily taken for participles", () => {
  check("A spokeswoman said other shops suffered smashed windows.", [["indirect", "other shops suffered smashed windows", "A spokeswoman"]]);
  check("The road will close by May, predicted Ana Ruiz.", [["indirect", "The road will close by May", "Ana Ruiz"]]);
  check("Her manager, Theo Lee, sneered at the crowd as “a mob”.", [["partial", "a mob", "Her manager"]]);
  check("The works, mocked by critics as “a mob”, closed.", [["partial", "a mob", "critics"]]);
  check("Police saw a man given a second chance.", []);
});

test("a way of speaking says that, too", () => {
  check("He thundered on the radio that it was a lie.", [["indirect", "that it was a lie", "He"]]);
  check("The sky thundered so loud that it was a fright.", []);
  check("It was an attack that Lee blames on the rebels and that the rebels deny.", []);
});

test("polls, and reports that are no verb", () => {
  check("The town grew, according to exit polls.", [["indirect", "The town grew", "exit polls"]]);
  check("Jon Lee met the mayor, according to media reports Tuesday.", [["indirect", "Jon Lee met the mayor", "media"]]);
  check("But when asked whether it was shut, Ruiz left.", [["indirect", "whether it was shut", null]]);
});

test("a headline's words are those of the quotation below", () => {
  check("Train ‘filled like a bath’\nIt rained. “It filled like a bath, slowly,” Ana Lee said.", [["partial", "filled like a bath", "Ana Lee?"], ["direct", "It filled like a bath, slowly,", "Ana Lee"]]);
});

test("a dateline is no part of what is said", () => {
  check("ARLO, Belm, Sept 8 (Ostwire) - Rain closed the bridge, police said.", [["indirect", "Rain closed the bridge", "police"]]);
});

test("the cue and whether it judges", () => {
  const text = "Lee claimed that it was safe. Ruiz said that it was not. Officials pointed out that it rained.";
  const found = findQuotes(readingOf(text)).quotes.map(({ cue }) => [text.slice(cue!.span.start, cue!.span.end), cue!.judges]);
  assert.deepEqual(found, [["claimed", true], ["said", false], ["pointed out", true]]);
});

test("terms, titles, names and nicknames are nobody's words", () => {
  checkTerms("The so-called “Iron Bridge” opened on Monday.", ["Iron Bridge"]);
  checkTerms("He wrote “The Last Train to Arlo” in 1990.", ["The Last Train to Arlo"]);
  checkTerms("Operation “Red Dawn” began on Monday.", ["Red Dawn"]);
  checkTerms("The group called the operation “Storm”.", ["Storm"]);
  checkTerms("The term “bridge to nowhere” is old.", ["bridge to nowhere"]);
});

test("not found", () => {
  for (const text of [
    "Ruiz did not say that the road was closed.",
    "Ruiz left the room and said nothing.",
    "The mayor's claims were false.",
    "The mayor refused to say whether the bridge was safe.",
    "He declined to comment.",
    "This shows that the plan failed.",
    "Ruiz is said to be ill.",
    "Lee said no.",
    "Nobody said that the bridge was safe.",
    "The report was long, and the road was closed.",
    "It's the workers' day in the ’90s.",
    "",
    "“”",
  ]) check(text, []); // prettier-ignore
});

test("spans lie in the text, utterances are numbered in order, the same twice", () => {
  const words = fc.constantFrom("“", "”", '"', "'", "Ana", "Ruiz", "she", "said", "says", "told", "reporters", "that", "the", "plan", "was", "a", "gift", ",", ".", ":", ";", "according", "to", "and", "who", "—", "(", ")", "\n", "called", "it", "adding", "asked", "whether", "Monday", "slogan");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const text = parts.join(" ");
      const found = findQuotes(readingOf(text));
      let last = 0;
      for (const quote of found.quotes) {
        for (const span of [quote, ...(quote.fragments ?? []), ...(quote.speaker ? [quote.speaker.span] : []), ...(quote.cue ? [quote.cue.span] : [])]) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, text);
          assert.equal(text.slice(span.start, span.end).trim().length, span.end - span.start, text);
        }
        assert.ok(quote.start >= last, text);
        last = quote.start;
      }
      assert.deepEqual(findQuotes(readingOf(text)), found);
    }),
  );
});
