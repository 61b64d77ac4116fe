import assert from "node:assert/strict";
import { test } from "node:test";
import { cueNounOf } from "./cueNouns.ts";
import { cueForms } from "./cues.ts";

function check(form: string, expected: string): void {
  const found = (cueForms.get(form) ?? []).map(({ verb, shapes }) => `${verb.lemma}${verb.particle && ` ${verb.particle}`}: ${shapes.join(" ")}${verb.judges ? " (judges)" : ""}`);
  assert.equal(found.join("; "), expected, form);
}

test("regular and irregular forms", () => {
  check("said", "say: past participle");
  check("claims", "claim: s (judges)");
  check("denied", "deny: past participle");
  check("announcing", "announce: ing");
  check("warned", "warn: past participle");
  check("admitting", "admit: ing (judges)");
  check("wrote", "write: past");
  check("decreeing", "decree: ing (judges)");
  check("confesses", "confess: s (judges)");
});

test("a verb with its particle comes before the same verb alone", () => {
  check("pointed", "point out: past participle (judges)");
  check("called", "call upon: past participle; call on: past participle; call: past participle");
});

test("no cue", () => {
  for (const form of ["walked", "statement", "the", ""]) check(form, "");
});

test("cue nouns in both numbers", () => {
  assert.equal(cueNounOf("slogans")?.sense, "public");
  assert.equal(cueNounOf("replies")?.sense, "said");
  assert.equal(cueNounOf("allegations")?.judges, true);
  assert.equal(cueNounOf("bridge"), undefined);
});
