import { test } from "node:test";
import { check, checkTerms } from "./testing.ts";

// One table for each kind of quotation and of speaker: where it must be found, then where it must not.

test("a direct quotation goes on after what is told of the speaker", () => {
  check("“The road is shut,” said Ana Ruiz, who runs the bakery, “and nobody told us why.”", [["direct", "The road is shut,", "Ana Ruiz"], ["direct", "and nobody told us why.", "Ana Ruiz"]]);
  check("“It was,” Ruiz recalled, “a terrible night.”", [["direct", "It was,", "Ruiz"], ["direct", "a terrible night.", "Ruiz"]]);
  check("“We won,” Ruiz said, before adding: “By far.”", [["direct", "We won,", "Ruiz"], ["direct", "By far.", "Ruiz"]]);
  // Another sentence of the outlet's stands between.
  check("“We won,” said Ruiz. The film “The Last Train” opened.", [["direct", "We won,", "Ruiz"]]);
});

test("who says so in a sentence of its own", () => {
  check("“Find the boats.” Ruiz said.", [["direct", "Find the boats.", "Ruiz"]]);
  check("“What a day!” Ana Ruiz, the mayor, said of the vote.", [["direct", "What a day!", "Ana Ruiz"]]);
  check("“Find the boats.” Ruiz said the boats were lost.", [["direct", "Find the boats.", null], ["indirect", "the boats were lost", "Ruiz"]]);
});

test("verbs that are taken for nouns", () => {
  check("“There were some of us,” Bozell points out.", [["direct", "There were some of us,", "Bozell"]]);
  check("“I can point to two,” Bozell answers.", [["direct", "I can point to two,", "Bozell"]]);
  check("A statement from the ministry read: “The road is shut.”", [["direct", "The road is shut.", "A statement from the ministry"]]);
  check("The mayor's answers were short.", []);
});

test("reported to say, in one sentence with words before it", () => {
  check("If Lee is elected, he said, “we are lost”.", [["indirect", "If Lee is elected", "he"], ["direct", "we are lost", "he"]]);
  check("Firms are part of their towns, Ruiz said: “Each one pays its share.”", [["indirect", "Firms are part of their towns", "Ruiz"], ["direct", "Each one pays its share.", "Ruiz"]]);
  check("When asked, he said, “we are lost”.", [["direct", "we are lost", "he"]]);
});

test("where what is said ends", () => {
  check("Marchers said they want “justice for Kim,” but pledged to remain calm.", [["indirect", "they want “justice for Kim,”", "Marchers"], ["indirect", "to remain calm", "Marchers"]]);
  check("Ruiz said the remarks “are an opinion, no facts,” and welcomed him to visit.", [["indirect", "the remarks “are an opinion, no facts,”", "Ruiz"]]);
  check("Ruiz described him as a “disgrace” on Monday.", [["indirect", "him as a “disgrace”", "Ruiz"]]);
  check("They chanted “no deal, no peace” after the talks.", [["partial", "no deal, no peace", "They"]]);
  check("Ruiz said “new rules” and the sale of land would pay for it.", [["indirect", "“new rules” and the sale of land would pay for it", "Ruiz"]]);
});

test("called, described, told to", () => {
  check("The blast that Ruiz described as “an act of war” killed two.", [["partial", "an act of war", "Ruiz"]]);
  check("The plan was described as “the worst in years” by residents.", [["partial", "the worst in years", "residents"]]);
  check("Ruiz told her supporters to “go and vote”.", [["indirect", "her supporters to “go and vote”", "Ruiz"]]);
  check("What Ruiz called “a gift” was dropped.", [["partial", "a gift", "Ruiz"]]);
  checkTerms("The group calls itself “Free Arlo”.", ["Free Arlo"]);
  checkTerms("“A Bridge Too Near,” by Ana Lee, came out in May.", ["A Bridge Too Near,"]);
});

test("nouns that tell what somebody says", () => {
  check("Ruiz's claim that the bridge was safe was false.", [["indirect", "that the bridge was safe", "Ruiz"]]);
  check("Police dismissed allegations by residents that an officer was late.", [["indirect", "that an officer was late", "residents"]]);
  check("Ruiz repeated the claim that the bridge was safe.", [["indirect", "that the bridge was safe", "Ruiz"]]);
  check("The statement that she gave was short.", []);
  check("The town is safe, an allegation that Lee firmly denies.", []);
  check("There were growing fears that it would rain.", []);
  check("The idea that it would rain is old.", []);
  check("“No,” was the mayor's reply.", [["direct", "No,", "the mayor"]]);
  checkTerms("“No” was the title of the film.", ["No"]);
});

test("banners, chants, cries and posts belong to who holds, shouts or writes them", () => {
  check("Protesters carried signs that read “Open the road” and “No tolls”.", [["direct", "Open the road", "Protesters"], ["direct", "No tolls", "Protesters"]]);
  check("Hundreds of people chanting “Open the road!” marched through Arlo.", [["direct", "Open the road!", "Hundreds of people"]]);
  check("A banner saying “Open the road” hung there.", [["direct", "Open the road", "A banner"]]);
  check("One placard read: “Open the road.”", [["direct", "Open the road.", "One placard"]]);
  check("Chants of “Open the road” rang out.", [["direct", "Open the road", null]]);
  check("With cries of “Shame!”, residents blocked the road.", [["direct", "Shame!", null]]);
  check("“The road is shut,” the Arlo police wrote on X, formerly Twitter.", [["direct", "The road is shut,", "the Arlo police"]]);
  check("“The road is shut,” Ruiz posted on Facebook.", [["direct", "The road is shut,", "Ruiz"]]);
  check("Ruiz unleashed a series of tweets saying that the road was shut.", [["indirect", "that the road was shut", "Ruiz"]]);
  check("The clip shows footage of Ana Ruiz asking, “Why was it shut?”", [["direct", "Why was it shut?", "Ana Ruiz"]]);
  checkTerms("A sign of the times, the “Iron Bridge” closed.", ["Iron Bridge"]);
});

test("statements of an organisation", () => {
  check("The ministry said in a statement: “The road is shut.”", [["direct", "The road is shut.", "The ministry"]]);
  check("In a statement, the ministry said the road was shut.", [["indirect", "the road was shut", "the ministry"]]);
  check("“The road is shut,” said a statement issued by the ministry.", [["direct", "The road is shut,", "a statement"]]);
  check("The road was unsafe, the report shows.", [["indirect", "The road was unsafe", "the report"]]);
  check("The road was unsafe, Lee found.", []);
});

test("single marks, as British papers set them, beside apostrophes", () => {
  check("'The road is shut,' said Ana Ruiz. 'It won't open until the councillors' meeting.'", [["direct", "The road is shut,", "Ana Ruiz"], ["direct", "It won't open until the councillors' meeting.", "Ana Ruiz?"]]);
  check("‘The road is shut,’ Ruiz said. ‘The drivers’ union won’t like it.’", [["direct", "The road is shut,", "Ruiz"], ["direct", "The drivers’ union won’t like it.", "Ruiz?"]]);
  check("The drivers' union met in the '90s; it wasn't the councillors' idea.", []);
});

test("low, angle and typewriter marks, and marks that do not match", () => {
  check("„The road is shut“, said Ruiz. «It is», said Lee. ``We know,'' said Kim.", [["direct", "The road is shut", "Ruiz"], ["direct", "It is", "Lee"], ["direct", "We know,", "Kim"]]);
  check('“The road is shut", said Ruiz. "It will open,” said Lee.', [["direct", "The road is shut", "Ruiz"], ["direct", "It will open,", "Lee"]]);
  check("“He told me ‘the road is shut’ and left,” Ruiz said.", [["direct", "He told me ‘the road is shut’ and left,", "Ruiz"]]);
});

test("transcripts", () => {
  const turns = [["direct", "We won. We did.", "RUIZ = Ana Ruiz"], ["direct", "You lost “big” and that is it.", "LEE"], ["direct", "I did not.", "RUIZ = Ana Ruiz"]] as const;
  check("Ana Ruiz met Lee on Monday.\nRUIZ: We won. We did.\nLEE: You lost “big” and that is it.\nRUIZ: I did not.", turns);
  check("Ana Ruiz met Lee on Monday.\n“RUIZ: We won. We did.\n“(Applause.)\n“LEE: You lost “big” and that is it.\n“RUIZ: I did not.”", turns);
  check("Q: Did you win?\nA: We did. I said that we would.", [["direct", "Did you win?", null], ["direct", "We did. I said that we would.", null]]);
  check("WHEN: Monday at noon\nWHERE: The town hall\nWHEN: Friday at noon", []);
  check("Photo: Arlo Times\nIt rained.\nPhoto: Arlo Times\nRead more: The bridge\nRead more: The road", []);
  check("Arlo: It rained.\nIt snowed.", []);
});

test("dialogue with dashes", () => {
  check("– I never said it, he replied.\n– You said it twice, said Ruiz. And you know it.", [["direct", "I never said it", "he"], ["direct", "You said it twice", "Ruiz"], ["direct", "And you know it.", "Ruiz?"]]);
  check("– Road closed until Monday, police said.\n– The school is shut, the council said.", [["indirect", "Road closed until Monday", "police"], ["indirect", "The school is shut", "the council"]]);
  check("– Bread\n– Milk\n– You and me", []);
});

test("a headline that puts a name before what is said", () => {
  check("Ruiz: The bridge is safe\n“It is safe,” Ana Ruiz said.", [["indirect", "The bridge is safe", "Ruiz = Ana Ruiz"], ["direct", "It is safe,", "Ana Ruiz"]]);
  check("Arlo: The bridge is safe\n“It is safe,” Ana Ruiz said.", [["direct", "It is safe,", "Ana Ruiz"]]);
});

test("people who are told apart by a relative clause", () => {
  check("One of the doctors who sent the letter said the plan was bad.", [["indirect", "the plan was bad", "One of the doctors"]]);
  check("An official who asked not to be named said the bridge was unsafe.", [["indirect", "the bridge was unsafe", "An official"]]);
  check("“We will rebuild,” a source close to the talks told the Arlo Times.", [["direct", "We will rebuild,", "a source close to the talks"]]);
  check("According to a senior official, who spoke in private, the bridge was unsafe.", [["indirect", "the bridge was unsafe", "a senior official"]]);
  check("The bridge, according to police, was unsafe.", [["indirect", "The bridge", "police"], ["indirect", "was unsafe", "police"]]);
  check("She left the town that the council closed.", []);
});

test("titles before a name, whatever they are made of", () => {
  check("“Hearings are not optional,” panel Chairman Jason Lee said.", [["direct", "Hearings are not optional,", "panel Chairman Jason Lee = Jason Lee"]]);
  check("“Why now?” retired Air Force general Lloyd Newton said.", [["direct", "Why now?", "retired Air Force general Lloyd Newton = Lloyd Newton"]]);
  check("In other words, explained Arlo FM moderator Nancy Cordes: “It is over.”", [["direct", "It is over.", "Arlo FM moderator Nancy Cordes = Nancy Cordes"]]);
  check("“Will you go?” a reporter can be heard asking.", [["direct", "Will you go?", "a reporter"]]);
});

test("no cue where a participle says what a thing is", () => {
  check("A suspected attack closed the road.", []);
  check("Ruiz posted a photo of the road on Monday.", []);
});

test("who speaks keeps the particle of the name", () => {
  check("The plan failed, Khaled al- Qaddumi, a trader, said.", [["indirect", "The plan failed", "Khaled al- Qaddumi = Qaddumi"]]);
});

test("the subject of a participle", () => {
  check("Ana Ruiz, recalling the vote, described it as “a gift”.", [["partial", "a gift", "Ana Ruiz"]]);
  check("Making her way through Arlo, Ana Ruiz, the mayor, said it would rain.", [["indirect", "it would rain", "Ana Ruiz"]]);
  check("In the end, all agreed that it would rain.", [["indirect", "that it would rain", "all"]]);
});

test("a pronoun is the person of its own line first, then of the lines before", () => {
  check("Claire Ruiz scolded John Lee: “The town is against you,” she said.", [["direct", "The town is against you,", "she = Claire Ruiz"]]);
  check("Mary Lee left. “We won,” Ana Ruiz said. “By far,” she added.", [["direct", "We won,", "Ana Ruiz"], ["direct", "By far,", "she = Ana Ruiz"]]);
});
