import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createLexicon } from "../../../text/lexicon.ts";
import { tokenise } from "../../reading/reading.ts";
import { articleOf, readingOf } from "../../reading/testing.ts";
import { findMentions } from "./mentions.ts";

/** Each entity as "type: mention | mention ...", a description in brackets, a pronoun after "=". */
function listed(text: string): string[] {
  const { mentions, entities } = findMentions(readingOf(text), [], () => "own");
  return entities.map(({ id, type }) => {
    const own = mentions.filter((mention) => mention.entity === id).map(({ start, end, form }) => (form === "name" ? text.slice(start, end) : form === "description" ? `[${text.slice(start, end)}]` : `=${text.slice(start, end)}`));
    return `${type}: ${own.join(" | ")}`;
  });
}

function check(text: string, expected: readonly string[]): void {
  test(text, () => assert.deepEqual(listed(text), expected));
}

/** Entities that must be among those found; the rest of the sentence does not matter. */
function among(text: string, ...expected: readonly string[]): void {
  test(text, () => {
    const found = listed(text);
    for (const entity of expected) assert.ok(found.includes(entity), `${entity} is not in\n${found.join("\n")}`);
  });
}

/** Words that no mention may be. */
function never(text: string, ...words: readonly string[]): void {
  test(`not: ${text}`, () => {
    const { mentions } = findMentions(readingOf(text), [], () => "own");
    const found = mentions.map(({ start, end }) => text.slice(start, end));
    for (const word of words) assert.ok(!found.includes(word), `${word} in ${found.join(" | ")}`);
  });
}

// Names, without article, title and possessive.
check("The mayor met Peter Marsh in Norway.", ["person: Peter Marsh", "place: Norway"]);
check("Critics of Norway's plan left the United Nations.", ["place: Norway", "organisation: United Nations"]);
among("Work at the Ministry of Health and Welfare stopped.", "organisation: Ministry of Health and Welfare");
among("They asked Ursula van der Berg and Omar bin Talal about it.", "person: Ursula van der Berg", "person: Omar bin Talal");
among("They asked Khaled al-Masri about it, and al-Masri said no.", "person: Khaled al-Masri | al-Masri");
among("Robert J. Hale III and Donald Hale Jr. came.", "person: Robert J. Hale III", "person: Donald Hale Jr.");
among("A man was seen near the Hope Street bridge.", "place: Hope Street");
among("A crowd filled Weavers' Square by noon.", "place: Weavers' Square");
among("They met in Fisherman's Lane.", "place: Fisherman's Lane");
among("They saw Norway's Hope Street and the Americans' Hope Street.", "place: Norway", "place: Hope Street | Hope Street");
among("They swam in the river Sarle near the Morne viaduct.", "place: [river] | Sarle", "place: Morne");
among("In the village, Peter Berg wept by the dam.", "person: Peter Berg");
among("In Tarn, Harbourmaster Ann Hale spoke. Hale left.", "person: [Harbourmaster] | Ann Hale | Hale");
among("Minister Peter Berg spoke, and Berg left. Minister Berg wept.", "person: [Minister] | Peter Berg | Berg | [Minister] | Berg");
among("The Workers' Party of Norway lost.", "organisation: Workers' Party of Norway");
among("He spoke of the Battle of Tarn.", "event: Battle of Tarn");

// What looks like a role or a kind.
never("Jon Lee has accused Berg of fraud.", "accused");
never("The town said at 12:19 PM Ann Berg had left.", "PM", "12:19 PM");
among("PM Ann Berg left.", "person: [PM] | Ann Berg");
among("The site of the blast was open. The Tarn Times, a news site, said so. The site closed.", "organisation: Tarn Times | [news site] | [site]");
// A number of years makes a person, a number of things does not.
among("Halle Orme, 52, had driven this line for years.", "person: Halle Orme");
// The only bearer of a surname, whatever pronoun stands near it; not when "she" comes again and again.
among("Adam Hale left. Eva Berg explained that Hale meant her statements.", "person: Adam Hale | Hale");
among("Adam Hale left. Hale said that she was glad. Hale said that she was home.", "person: Adam Hale");

among("Human Rights Watch spoke, and so did Credit Sarle and the Army of God.", "organisation: Army of God");
among("She wrote for Tarn Rights Watch.", "organisation: Tarn Rights Watch");
among("The Observatory for Human Rights said so. The Observatory counts.", "organisation: Observatory for Human Rights | Observatory");
among("The Hask Girls' Choir sang in Hask.", "organisation: Hask Girls' Choir", "place: Hask");
among("Shells hit School 41 and Hospital No. 3 in Tarn.", "organisation: School 41", "organisation: Hospital No. 3");
never("The school 41 pupils left has 3 classes. Chapter 41 says so.", "school 41", "School 41");
among("Peter Berg spoke. The Berg Memos name Berg.", "person: Peter Berg | Berg", "other: Berg Memos");
among("Ana Banks spoke. Peter Brooks wept.", "person: Ana Banks", "person: Peter Brooks");

among("Mayor Bill de Vries spoke, and de Vries left. De Vries wept.", "person: [Mayor] | Bill de Vries | de Vries | De Vries");
among("They asked Ursula van der Berg. Ms. Berg left, and the van Berg drove stalled.", "person: Ursula van der Berg | [Ms. Berg] | Berg | Berg");
among("HEMPSTEAD, N.Y., Sept. 3 (Ostwire) - The Commission on Roads and Rivers met in New York.", "place: N.Y. | New York");
among("The Commission on Public Roads met.", "organisation: Commission on Public Roads");
never("The Committee on Monday heard Ana Hale. The Army on Cape Sarle left.", "Committee on Monday", "Army on Cape Sarle");

// One name has one type in one article: all its places decide.
among("Quellin has asked for help. Many in Quellin agree, and roads near Quellin are shut.", "place: Quellin | Quellin | Quellin");
among("Fighting went on in the Quellin area.", "place: Quellin");
among("Berg spoke. In Berg's speech he wept. Mr. Berg left.", "person: Berg | Berg | =he | [Mr. Berg] | Berg");

// Titles and roles are descriptions beside the name.
among("Former Secretary of State Ana Marsh left.", "person: [Former Secretary of State] | Ana Marsh");
among("The Secretary of the State Opera left.", "organisation: State Opera");
check("Norwegian President Peter Berg left.", ["person: [Norwegian President] | Peter Berg"]);
among("The state news agency Interfax said so.", "organisation: [state news agency] | Interfax");
among("The Lebanese militant group Hezbollah said so.", "organisation: [Lebanese militant group] | Hezbollah");
among("Norway's foreign ministry spokesman Peter Berg said so.", "person: [Norway's foreign ministry spokesman] | Peter Berg");
among("It was Gen. Peter Berg and Sen. Ann Hale who spoke.", "person: [Gen.] | Peter Berg", "person: [Sen.] | Ann Hale");
among("In July Mr. Berg wrote to Mrs. Hale.", "person: [Mr. Berg] | Berg", "person: [Mrs. Hale] | Hale");
among("The chief of police spoke after Interior Minister Peter Berg left.", "person: [Interior Minister] | Peter Berg");

// Appositions, brackets, "is".
among("Peter Berg, the head of the Norwegian Red Cross, said so.", "person: Peter Berg | [head of the Norwegian Red Cross]");
among("Peter Berg, spokesman for the navy, said so.", "person: Peter Berg | [spokesman for the navy]");
among("The group's leader, Peter Berg, said so.", "person: [group's leader] | Peter Berg");
among("Hamas, a group supported by Norway, said so.", "organisation: Hamas | [group]");
among("The Northern regime (Norway) said so.", "place: [Northern regime] | Norway");
among("Peter Berg is the mayor of Tarn.", "person: Peter Berg | [mayor of Tarn]");

// Short forms, acronyms, pronouns.
check("Peter Berg arrived. Berg said he was tired.", ["person: Peter Berg | Berg | =he"]);
among("The Norwegian Rescue Service (NRS) came. NRS boats left.", "organisation: Norwegian Rescue Service | NRS | NRS");
among("The Tarn Relief Fund paid, the Fund said. TRF is old.", "organisation: Tarn Relief Fund | Fund | TRF");
among("North Korea fired. The North said so.", "place: North Korea | North");
among("The United States agreed; U.S. troops left. America waited.", "place: United States | U.S. | America");
among("Kim Jong Un smiled. Mr. Kim left.", "person: Kim Jong Un | [Mr. Kim] | Kim");
among("Anna Hale met Peter Berg. She smiled.", "person: Anna Hale | =She");
among("Peter Berg, a US-backed mayor, said so.", "place: US");
among("Peter Berg met Ana Marsh. The Berg-Marsh talks failed.", "person: Peter Berg | Berg", "person: Ana Marsh | Marsh");

// Descriptions later on.
among("Norwegian President Peter Berg met French President Luc Petit. The Norwegian president smiled.", "person: [Norwegian President] | Peter Berg | [Norwegian president]");
among("Norwegian President Peter Berg spoke. Norway's leader smiled.", "person: [Norwegian President] | Peter Berg | [Norway's leader]");
among("The militant group Hamas spoke. Later the group left.", "organisation: [militant group] | Hamas | [group]");
among("Israel struck. The Israeli regime said so. The Zionist entity said so.", "place: Israel | [Israeli regime] | [Zionist entity]");
among("The Norwegian army left. Norway's military said so.", "organisation: [Norwegian army] | [Norway's military]", "place: Norway");

// Armed groups: by apposition, by name, by what they are called.
among("Rockets flew. The Tarn League (TL), the rebel movement that holds the hills, denied it. The rebels laughed.", "organisation: Tarn League | TL | [rebel movement] | [rebels]");
among("The Tarn People's Front spoke. Later the armed group left.", "organisation: Tarn People's Front | [armed group]");
among("The Tarn League, a militant group, spoke. The separatists left, and the terrorist gang's camp burned.", "organisation: Tarn League | [militant group] | [separatists] | [terrorist gang]");
among("The army fought the freedom fighters of the Tarn Liberation Army.", "organisation: [freedom fighters of the Tarn Liberation Army] | Tarn Liberation Army");
among("Ministers described Hamas as a terrorist organisation.", "organisation: Hamas | [terrorist organisation]");
// Two such groups, others than the group, a party, nobody named yet, some of them.
among("Hamas and Boko Haram spoke. The militants left.", "organisation: Hamas", "organisation: Boko Haram");
among("The Tarn People's Front spoke. Syrian rebels replied, and the rebels left.", "organisation: Tarn People's Front");
among("The National Front, a party of the right, lost. The rebels left.", "organisation: National Front | [party]");
among("The Tarn League met. The rebels left. The armed group left.", "organisation: Tarn League");
among("The rebels left. Hamas spoke.", "organisation: Hamas");
among("Hamas spoke. The rebels who had fled and the fighters in the north wept.", "organisation: Hamas");
among("Hamas spoke. “Our liberators are here,” he said.", "organisation: Hamas");
among("Hezbollah took the town. Local rebels fled. The rebels left, and the terrorists with them.", "organisation: Hezbollah");
among("Hezbollah took the town. Terrorists did it, he said. The terrorists left.", "organisation: Hezbollah | [terrorists]");
among("Hezbollah took the town. A gang of thieves fled. The gang was caught.", "organisation: Hezbollah");
never("The Tarn People's Front, whose spokesman left, said so. Its spokesman wept.", "spokesman", "Its spokesman");

// Operations: the word before or behind, in quotation marks or not.
among("The army began Operation Clear Harbour. The operation failed.", "event: Operation Clear Harbour | [operation]");
among("It praised the “Al-Tarn Flood” operation in the south.", "event: Al-Tarn Flood");
among("They called it the “Clear Harbour” operation. The operation to free them, a heart operation and the operation theatre are others.", "event: Clear Harbour");
among("Operation Clear Harbour and Operation Winter Sun ended. The operation failed.", "event: Operation Clear Harbour", "event: Operation Winter Sun");
never("The operation at the hospital went well. An operation is a risk.", "operation");

// The same word before the similar one.
among("Fire Chief Peter Berg met mill boss Bill Hale. The boss wept.", "person: [mill boss] | Bill Hale | [boss]");

// Two of one name are two.
among("Bill Hale and Anna Hale came. Mrs. Hale spoke. Mr. Hale left.", "person: Bill Hale | [Mr. Hale] | Hale", "person: Anna Hale | [Mrs. Hale] | Hale");
among("George W. Hale and George H. Hale came. George W. Hale spoke.", "person: George W. Hale | George W. Hale", "person: George H. Hale");
among("Bill Hale and Tom Hale came. Hale spoke.", "person: Bill Hale", "person: Tom Hale");
among("Norwegian President Peter Berg met French President Luc Petit. The president smiled.", "person: [Norwegian President] | Peter Berg", "person: [French President] | Luc Petit");
among("Peter Berg met Luc Petit. He smiled.", "person: Luc Petit");
among("Peter Marsh spoke in Tehran. Iran was silent. Tehran has vowed revenge.", "place: Tehran | Tehran", "place: Iran");
among("Michael Jordan flew to Jordan.", "person: Michael Jordan", "place: Jordan");

// What is no mention.
never("The Iranian economy shrank on Monday in July.", "Iranian", "Monday", "July");
never("However, They Said The Talks Will Go On", "However", "Talks", "Will", "They Said The Talks Will Go On");
never("Rockets hit the town on Sept 25. Rockets hit it again on Sept. 26. Shells fell on Oct 1.", "Rockets", "Sept", "Sept.", "Oct", "Sept 25", "Shells");
never("They met on Sun 4 May in Lund, and in Tarn Sun 11 May.", "Sun", "Tarn Sun");
never("I think TV is OK, said the CEO.", "I", "TV", "OK", "CEO");
never("The company is big. The president slept. The country is cold.", "company", "president", "country");
never("Officials said officers arrested him.", "Officials", "officers", "him");
never("General Motors and the Boy Scouts of America paid.", "General", "Boy", "Motors");

never("Rep. Ann Hale, R-Va., and Sen. Tom Berg (D-Calif.) said NO to an ICBM and to US$ 5.", "R-Va.", "D-Calif.", "NO", "ICBM", "US$");
never("NOTE: the talks go on. AFP Photo", "NOTE", "Photo");
never("On 29 October 2014 Syrian aircraft struck.", "2014 Syrian", "Syrian");

test("a capital that acts for its state is marked", () => {
  const { mentions } = findMentions(readingOf("Tehran has denied it. He was born in Tehran."), [], () => "own");
  assert.deepEqual(mentions.filter(({ type }) => type === "place").map(({ by }) => by), ["capital-as-actor", "name"]);
});

test("each mention has the voice of its place", () => {
  const { mentions } = findMentions(readingOf("Peter Berg met Luc Petit."), [], ({ start }) => (start === 0 ? "own" : "quoted"));
  assert.deepEqual(mentions.map(({ voice }) => voice), ["own", "quoted"]);
});

const PIECES = ["Peter Berg", "Mr. Berg", "the president", "President", "of", "Norway", "Iranian", "US-backed", "(", ")", "“", "”", ",", ".", "’s", "he", "She", "said", "and", "the", "Ministry of Health", "is a", "group", "\n", "Al-", "-", "&", "J.", "IRGC", "Ḥ", "\u200b", "🙂", "ПУТИН"];

test("every mention is a stretch of the text, in order, none twice, each of a known entity", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      const { mentions, entities } = findMentions(readingOf(text), [], () => "own");
      const known = new Set(entities.map(({ id }) => id));
      const places = mentions.map(({ start, end }) => `${start} ${end}`);
      assert.equal(new Set(places).size, places.length);
      assert.equal(known.size, entities.length);
      mentions.forEach(({ start, end, entity }, i) => {
        assert.ok(start < end && end <= text.length && text.slice(start, end).trim() === text.slice(start, end));
        assert.ok(known.has(entity));
        assert.ok(i === 0 || mentions[i - 1]!.start <= start);
      });
    }),
    { numRuns: 60 },
  );
});

for (const [what, text] of [
  ["names", "Peter Berg met Luc Petit "],
  ["titles", "President President "],
  ["descriptions", "the president of the group, the president, "],
  ["people of one surname", "John A. Smith and Bill B. Smith, Smith, "],
  ["armed groups and operations", "Hamas, a militant group, Operation Clear Harbour, the rebels of the Front, the operation, "],
  ["acronyms", "WHO (WHO) World Health Organization "],
] as const) {
  test(`${what} without end take time that grows with their number`, () => {
    const reading = tokenise(articleOf(text.repeat(2000)), [], [], createLexicon());
    // Processor time, in microseconds: other work on the machine does not count.
    const begun = process.cpuUsage();
    findMentions(reading, [], () => "own");
    // A tenth of this or less; were it quadratic, minutes.
    assert.ok(process.cpuUsage(begun).user < 5_000_000);
  });
}
