import assert from "node:assert/strict";
import { test } from "node:test";
import type { Direction } from "../../model/copy.ts";
import { integrity } from "../integrity/integrity.ts";
import { tag, tokenise } from "../reading/reading.ts";
import { articleOf, testModels } from "../reading/testing.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { copies } from "./copies.ts";

/** Sixty words that both sides share; `%` stands for what a case puts in. */
const SHARED =
  "The night ferry to Ostrin ran aground on a sandbank before dawn, and two tugs needed six hours to pull it free. Its captain told harbour police that a marker light had been out since Thursday. Nobody was hurt, though three lorries on the lower deck slid into one another and leaked fuel into the bilge.%";

interface Side {
  /** Put in for "%". */
  readonly more?: string;
  readonly text?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** The direction of the pair, and a reason that must (or with "not: " must not) be among those of its passages or its own. */
function check(name: string, a: Side, b: Side, direction: Direction, reason: string): void {
  test(name, () => {
    const sides: readonly (readonly [string, Side])[] = [["a", a], ["b", b]];
    const readings = sides.map(([id, { more = "", text = SHARED, ...given }]) => {
      const article = articleOf(text.replace("%", more), { id, ...given });
      const { flags, edits } = integrity(article);
      return tag(tokenise(article, flags, edits, createLexicon()), testModels());
    });
    const { pairs, passages } = copies(readings);
    assert.equal(pairs.length, 1);
    const because = [...pairs[0]!.because, ...passages.flatMap((passage) => passage.because)];
    assert.equal(pairs[0]!.direction, direction, because.join("; "));
    const absent = reason.startsWith("not: ");
    assert.equal(because.some((each) => each.includes(absent ? reason.slice(5) : reason)), !absent, because.join("; "));
  });
}

// Published times.
check("hours apart in two zones", { published: "2031-05-14T12:30:00+03:00" }, { published: "2031-05-14T11:00:00Z" }, "b-from-a", "published 2031-05-14 09:30 before 11:00 UTC");
check("days apart", { published: "2031-05-15" }, { published: "2031-05-14" }, "a-from-b", "published 2031-05-14 before 2031-05-15");
check("a day and a time on it", { published: "2031-05-14" }, { published: "2031-05-14T11:00:00Z" }, "undecided", "undecided: which appeared first is not known: 2031-05-14 and 2031-05-14 11:00 UTC");
check("no times at all", {}, {}, "undecided", "undecided: no time of publication is known");

// Credits and agency marks.
check("its agency's journalists", { more: " Crowds waved from the pier, AFP journalists saw." }, { outlet: "AFP" }, "a-from-b", "names the other's outlet");
check("the agency is named as a business, not as a source", { more: " Shares of Reuters fell." }, { outlet: "Reuters" }, "undecided", "not: names the other's outlet");
check("according to the other", { outlet: "IRNA" }, { more: " A light was out, according to the state news agency IRNA." }, "b-from-a", "according to the state news agency IRNA");
check("both have it from one agency", { more: " A light was out, according to the state news agency IRNA.", outlet: "Norwick Voice" }, { more: "\nSource: IRNA reported.", outlet: "Saltmere Post" }, "common", "IRNA");
check("with agencies, and the other is an agency", { more: "\nWith agencies", outlet: "Norwick Voice" }, { outlet: "Reuters" }, "a-from-b", "and the other is an agency's");
check("with agencies, and the other is a paper", { more: "\nWith agencies", outlet: "Norwick Voice" }, { outlet: "Saltmere Post" }, "undecided", "one credits");
check("agencies are what the text is about", { more: "\nTwo aid agencies sent their own boats.", outlet: "Norwick Voice" }, { outlet: "Reuters" }, "undecided", "not: agency's");

// What the other cannot have known.
check("tells of a day after the other appeared", { more: " The captain was charged on 20 May 2031." }, { published: "2031-05-14T09:00:00Z" }, "a-from-b", 'one tells of "20 May 2031"');
check("announces a day after the other appeared", { more: " The captain said the hearing would open on 20 May 2031." }, { published: "2031-05-14T09:00:00Z" }, "undecided", "not: one tells of");
check("tells of a day before the other appeared", { more: " The captain was hired on May 2, 2031." }, { published: "2031-05-14T09:00:00Z" }, "undecided", "not: one tells of");

// Errors and look-alikes carried over.
const MISSPELLED = SHARED.replace("another", "anothre").replace("before dawn", "the the dawn");
check("one slip on both sides", { text: MISSPELLED }, { text: MISSPELLED }, "undecided", "slip");
check("a slip on one side alone", { text: MISSPELLED }, {}, "undecided", "not: slip");
check("rare words are no slips", { text: SHARED.replace("lorries", "quaggas") }, { text: SHARED.replace("lorries", "quaggas") }, "undecided", "not: slip");
const DISGUISED = SHARED.replace("captain", "cаptain").replace("before", "bеforе");
check("look-alikes on one side", { text: DISGUISED }, {}, "a-from-b", "on one side alone");
check("the same look-alikes on both sides", { text: DISGUISED }, { text: DISGUISED }, "undecided", "same look-alike");
check("a soft hyphen is of the page", { text: SHARED.replace("harbour", "har\u00adbour") }, {}, "undecided", "not: on one side alone");

// Marks lost.
const MARKED = " He called it “a night of small mistakes” and thanked the tugs.";
check("quotation marks lost", { more: MARKED }, { more: MARKED.replace(/[“”]/g, "") }, "b-from-a", "quotation marks lost");
check("marks of another style are not lost", { more: MARKED }, { more: MARKED.replace(/[“”]/g, '"') }, "undecided", "not: quotation marks lost");
check("their style is told", { more: MARKED }, { more: MARKED.replace(/[“”]/g, '"') }, "undecided", "written otherwise: quotation marks");
check("case and spacing are told", { text: SHARED.toUpperCase().replace("NIGHT FERRY", "NIGHT  FERRY") }, {}, "undecided", "written otherwise: case, spacing");
check("nothing is told of what is equal", {}, {}, "undecided", "not: written otherwise");
