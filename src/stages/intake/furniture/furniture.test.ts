import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFrom, shown } from "../testing.ts";

const LEAD = "The harbour of Tarn will reopen in the spring, the mayor said on Monday.";
const END = "She gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began last year.";

/** A line below the article: its kind. */
function below(line: string, kind: string): void {
  test(`below: ${line} is ${kind}`, () => assert.deepEqual(shown(articleFrom("a.txt", `${LEAD}\n\n${END}\n\n${line}`)), [`paragraph: ${LEAD}`, `paragraph: ${END}`, `[${kind}]: ${line}`]));
}

/** A line between two paragraphs: its kind. */
function between(line: string, kind: string): void {
  test(`between: ${line} is ${kind}`, () => assert.deepEqual(shown(articleFrom("a.txt", `${LEAD}\n\n${line}\n\n${END}`))[1], `[${kind}]: ${line}`));
}

/** A last sentence of the last paragraph: its kind. */
function tail(words: string, kind: string): void {
  test(`tail: ${words} is ${kind}`, () => assert.deepEqual(shown(articleFrom("a.txt", `${LEAD}\n\n${END} ${words}`)), [`paragraph: ${LEAD}`, `paragraph: ${END}`, `[${kind}]: ${words}`]));
}

between("Advertisement", "advertisement");
between("- ADVERTISEMENT -", "advertisement");
between("Story continues below", "advertisement");
between("Share this:", "share");
between("Share on Facebook", "share");
between("Click to share on Twitter (Opens in new window)", "share");
between("Read more: Boats moved to Port Ellis", "related");
between("ALSO READ | Boats moved to Port Ellis", "related");
between("Subscribe to our newsletter", "subscription");
between("Sign up for our daily email", "subscription");
between("Photo: Ana Ruiz/Harbour Post", "credit");
below("SourceIRNA", "credit");
below("Source: Reuters", "credit");
below("Reporting by Ana Ruiz in Tarn; Editing by J. Park", "credit");
below("With inputs from AFP", "credit");
below("Harbour Post / AFP".replace("Harbour Post / ", ""), "credit");
below("This article was originally published by The Harbour Post.", "credit");
below("Copyright 2021 Harbour Post Ltd. All rights reserved.", "copyright");
below("© Harbour Post", "copyright");
below("All rights reserved.", "copyright");
below("No part of this publication may be reproduced without permission.", "copyright");
below("This work is licensed under a Creative Commons Attribution 4.0 International License.", "licence");
below("Tags: harbour, Tarn, boats", "tags");
below("#harbour #Tarn", "tags");
below("Follow us on Twitter @harbourpost", "share");
below("Contact: newsdesk@harbourpost.example", "contact");
below("3 Comments", "comments");
below("Leave a comment", "comments");
below("Home | News | Sport | Contact us", "menu");
below("Posted on November 18, 2023 by Ana Ruiz", "published-line");
below("Last updated: 18 Nov 2023, 09:30 GMT", "published-line");
below("(Reporting by Tarn Wire's harbour bureau; editing by J. Park)".replace("harbour bureau", "Port Ellis bureau"), "credit");
below("This article is published under the Common Harbour Licence 3.0", "licence");
below("Text under the Common Harbour Licence.", "licence");
below("Get the Post’s evening briefing", "subscription");
below("Call our newsdesk on 0555 010 020", "contact");
below("Were you at the harbour? Call our newsdesk on 0555 010 020", "contact");
below("Posted by Ana on 18 November 2023", "published-line");
below("Follow us: @harbourpost", "share");
below("Share | Print | Save", "share");
tail("(Reporting by Ana Ruiz; Editing by Jo Park)", "credit");
tail("SA/PA", "credit");
tail("-AFP", "credit");
tail("Ana Ruiz / Jo Park", "credit");
tail("© 2021 Harbour Post.", "copyright");
tail("All content by Harbour News Agency is licensed under a Creative Commons Attribution 4.0 International License.", "licence");
tail("Follow Ana Ruiz on Twitter @anaruiz.", "share");
tail("About us Careers Contact us Privacy policy Terms of use", "menu");

test("a box of weather, place and date above the headline", () => {
  assert.deepEqual(shown(articleFrom("a.txt", `68.8 F\nTarn\nFriday, November 1, 2024\n\nHarbour to reopen in spring\n\n${LEAD}\n\n${END}`)).slice(0, 4), ["[weather]: 68.8 F", "[place]: Tarn", "[date]: Friday, November 1, 2024", "title: Harbour to reopen in spring"]);
  const other = articleFrom("a.txt", `Port Ellis\n12°C\nPartly cloudy\n\nHarbour reopens today\n\n${LEAD}`);
  assert.deepEqual(shown(other).slice(0, 4), ["[place]: Port Ellis", "[weather]: 12°C", "[weather]: Partly cloudy", "title: Harbour reopens today"]);
});

test("a box with a heading, and a box in one line", () => {
  const heading = articleFrom("a.txt", `Tarn weather\nSaturday, November 2, 2024\n9 °C, rain, wind from the west\n\nHarbour reopens today\n\n${LEAD}\n\n${END}`);
  assert.deepEqual(shown(heading).slice(0, 3), ["[weather]: Tarn weather", "[date]: Saturday, November 2, 2024", "[weather]: 9 °C, rain, wind from the west"]);
  assert.equal(shown(articleFrom("a.txt", `Thursday 7 November 2024 | Tarn 6 °C, gales\n\nHarbour reopens today\n\n${LEAD}\n\n${END}`))[0], "[weather]: Thursday 7 November 2024 | Tarn 6 °C, gales");
});

test("a writer's line with an office", () => {
  for (const line of ["By Ana Ruiz, harbour correspondent", "By Jo Park, Post chief reporter", "By our political staff"]) {
    assert.equal(shown(articleFrom("a.txt", `Harbour reopens today\n\n${line}\n\n${LEAD}\n\n${END}`))[1], `[byline]: ${line}`);
  }
});

test("a date in such a box says nothing of when the article was published; a labelled line does", () => {
  assert.equal(articleFrom("a.txt", `68.8 F\nTarn\nFriday, November 1, 2024\n\nHarbour to reopen\n\n${LEAD}`).published, null);
  assert.deepEqual(articleFrom("a.txt", `Harbour to reopen\n\nUpdated: 19 November 2023\n\nPosted on November 18, 2023, 9:30 GMT\n\n${LEAD}`).published, { value: "2023-11-18T9:30Z".replace("T9", "T09"), raw: "Posted on November 18, 2023, 9:30 GMT", from: "labelled-line", precision: "minute", zone: "GMT" });
  assert.equal(articleFrom("a.txt", `Harbour to reopen\n\nPublished: 03/04/2023\n\n${LEAD}`).published, null);
});

test("a labelled date before running text is taken off it", () => {
  assert.deepEqual(shown(articleFrom("a.txt", `Published: 2012-04-04 11:47:35 ${LEAD} ${END}`)), ["[published-line]: Published: 2012-04-04 11:47:35", `paragraph: ${LEAD} ${END}`]);
});

test("what stands below a comment form or other articles' headings is the page's", () => {
  const page = `${LEAD}\n\n${END}\n\nSourceIRNA\n\nRelated Articles\n\nBoats moved\nMayor wins vote\n\nLEAVE A REPLY\n\nPlease enter your comment!\nPlease enter your name here\n\nLatest Articles\n\nA man writes that the harbour is too small for all of the boats.`;
  assert.deepEqual(shown(articleFrom("a.txt", page)).slice(2).map((line) => line.split(":")[0]), ["[credit]", "[related]", "[related]", "[related]", "[comments]", "[comments]", "[comments]", "[related]", "[related]"]);
});

test("related links within an article end where its text goes on", () => {
  const lines = shown(articleFrom("a.txt", `${LEAD}\n\nRelated\n\nBoats moved\n\n${END}\n\n${LEAD}`));
  assert.deepEqual(lines.map((line) => line.split(":")[0]), ["paragraph", "[related]", "[related]", "paragraph", "paragraph"]);
});

test("a menu above the headline", () => {
  assert.deepEqual(shown(articleFrom("a.txt", `Home\nNews\nSport\nTarn today\nContact us\n\nHarbour to reopen in spring\n\n${LEAD}`)).slice(0, 6).map((line) => line.split(":")[0]), ["[menu]", "[menu]", "[menu]", "[menu]", "[menu]", "title"]);
});

test("common words are furniture beside furniture only", () => {
  assert.deepEqual(shown(articleFrom("a.txt", `${LEAD}\n\n${END}\n\nLeave a reply\n\nName:*\nEmail:*\nWebsite:`)).slice(2).map((line) => line.split(":")[0]), ["[comments]", "[comments]", "[comments]", "[comments]"]);
  assert.deepEqual(shown(articleFrom("a.txt", `${LEAD}\n\n${END}\n\nFacebook Twitter\nWhatsApp`)).slice(2).map((line) => line.split(":")[0]), ["[share]", "[share]"]);
});

test("a file that holds nothing else is read as what it is", () => {
  const article = articleFrom("a.txt", "Advertisement\n\nShare this:");
  assert.deepEqual([article.paragraphs.length, article.furniture.length], [2, 0]);
});

/** Nothing in it is furniture, as a paragraph between two and as the last one. */
function checkNone(words: string): void {
  test(`${words} is the article's own`, () => {
    assert.deepEqual(articleFrom("a.txt", `${LEAD}\n\n${words}\n\n${END}`).furniture, []);
    assert.deepEqual(articleFrom("a.txt", `${LEAD}\n\n${END}\n\n${words}`).furniture, []);
    assert.deepEqual(articleFrom("a.txt", `${LEAD}\n\n${END} ${words}`).furniture, []);
  });
}

checkNone("The weather in Tarn was 68 F on Friday.");
checkNone("The mayor kept all rights reserved for the committee.");
checkNone("All rights reserved for the committee were given back on Monday.");
checkNone("Share prices fell by 3% on Monday after the vote.");
checkNone("Share of the vote went down in every town.");
checkNone("Related crimes rose last year, the police said.");
checkNone("Advertisement spending fell by a third.");
checkNone("Read more than one page and you will see why, she said.");
checkNone("Subscribe or leave, he told the members of the club.");
checkNone("Source of the fire was a faulty cable in the cellar.");
checkNone("Sources close to the mayor said that she would stay.");
checkNone("Reporting by the paper showed that the mayor had known.");
checkNone("By Monday the storm had passed and the boats came back.");
checkNone("No comment was made by the mayor on the plan.");
checkNone("Copyright law is to change next year, the ministry said.");
checkNone("Posted on Facebook, the film shows two boats on fire.");
checkNone("Published in 2019, the report names three of the owners.");
checkNone("Updated figures show that 12 boats were lost in the storm.");
checkNone("Photo of the boats were sent to every newspaper in town.");
checkNone("Tags on the boats were cut off before they were sold.");
checkNone("Home owners in Tarn will pay more from next year on.");
checkNone("Follow the money, the mayor told the people of Tarn.");
checkNone("Comments by the mayor angered the owners of the boats.");
checkNone("The film was shot by AC/DC and AFP journalists saw it.");
checkNone("It was 20 C in Port Ellis, and 12 boats were at sea.");
checkNone("Get the boats out of the harbour before the letter comes, she said.");
checkNone("Call the mayor on Monday, the owners of the 12 boats were told.");
checkNone("Text under the picture of the boats said that they were sold.");
checkNone("This article under the glass was found in the harbour.");
checkNone("Did you see the boats? Nobody answered her.");
checkNone("Posted by Ana Ruiz on the door, the letter named 12 boats.");
checkNone("By Ana Ruiz, who has seen it, the boat was called a wreck.");
checkNone("Contact with the boat was lost at noon on Friday.");
checkNone("This article of the law was first published in 1921 and never changed by anyone in the town of Tarn.".replace("This article", "That article"));

test("names in a list, and a short headline, are no menu", () => {
  const list = `${LEAD}\n\nAna Ruiz\nJo Park\nIda Holm\nSam Oduya`;
  assert.deepEqual(articleFrom("a.txt", list).furniture, []);
  assert.deepEqual(articleFrom("a.txt", `Boats\n\n${LEAD}\n\n${END}`).furniture, []);
});
