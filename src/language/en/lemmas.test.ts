import assert from "node:assert/strict";
import { test } from "node:test";
import { lemma } from "./lemmas.ts";
import type { Tag } from "./tags.ts";

/** Each "form lemma" pair of a tag. */
function check(tag: Tag, pairs: string): void {
  test(`${tag}: ${pairs.slice(0, 50)}`, () => {
    for (const pair of pairs.split(", ")) {
      const [form = "", expected = ""] = pair.split(" ");
      assert.equal(lemma(form, tag), expected, form);
    }
  });
}

check("NNS", "rallies rally, people person, women woman, crises crisis, boxes box, causes cause, churches church, houses house, buses bus, politics politics, policies policy, heroes hero, hostages hostage, classes class, grandchildren grandchild, attorneys-general attorney-general, mid-levels mid-level");
check("VBD", "fled flee, said say, was be, hoped hope, hopped hop, stopped stop, called call, tried try, agreed agree, announced announce, lay lie, bombarded bombard, re-elected re-elect, isolated isolate, discovered discover, opened open");
check("VBN", "taken take, killed kill, gone go, been be, overthrown overthrow, forced force, held hold, wounded wound, displaced displace");
check("VBG", "dying die, planning plan, making make, passing pass, visiting visit, being be, travelling travel, bombing bomb");
check("VBZ", "is be, has have, goes go, says say, denies deny, watches watch, causes cause, reaches reach, 's be");
check("JJR", "bigger big, happier happy, better good, larger large, fewer few");
check("JJS", "worst bad, latest late, deadliest deadly, highest high");
check("RB", "n't not, quickly quickly");
check("MD", "wo will, ca can, would would");
// Left alone.
check("NN", "glass glass, news news, bus bus, building building");
check("NNP", "states states");
check("JJ", "killed killed");
