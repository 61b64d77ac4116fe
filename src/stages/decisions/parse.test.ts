import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDecisions } from "./decisions.ts";

const parseMarks = (value: object) => parseDecisions(value, "decisions.json");
const P = { article: "a.txt", exact: "40 people" };

test("marks are read, with and without spans", () => {
  const { marks, complaints } = parseMarks({ marks: [{ kind: "figure", mark: "right", passages: [P, { ...P, span: [3, 12] }] }, { kind: "speaker", mark: "moved", passages: [P], to: P }] });
  assert.deepEqual(complaints, []);
  assert.deepEqual(marks.map(({ place, kind, mark, to }) => [place, kind, mark, to !== null]), [[0, "figure", "right", false], [1, "speaker", "moved", true]]);
});

const BAD: readonly (readonly [mark: unknown, says: RegExp])[] = [
  ["no", /marks\[0\]: expected an object/],
  [{ kind: "number", mark: "right", passages: [P] }, /kind: expected one of statement, quote, figure, date, name, speaker, got "number"/],
  [{ kind: "figure", mark: "maybe", passages: [P] }, /mark: expected one of right, wrong, moved/],
  [{ kind: "figure", mark: "right", passages: [] }, /passages: expected at least one/],
  [{ kind: "figure", mark: "right", passages: [{ exact: "40" }] }, /passages\[0\]: expected article/],
  [{ kind: "figure", mark: "right", passages: [{ ...P, span: [1] }] }, /passages\[0\]/],
  [{ kind: "speaker", mark: "moved", passages: [P] }, /to: expected the words that name the speaker/],
];

for (const [mark, says] of BAD) {
  test(`told and left out: ${JSON.stringify(mark)}`, () => {
    const { marks, complaints } = parseMarks({ marks: [mark, { kind: "figure", mark: "right", passages: [P] }] });
    assert.equal(marks.length, 1);
    assert.match(complaints[0]!, says);
  });
}

test("nothing throws, whatever the file holds", () => {
  assert.match(parseMarks({ marks: 3 }).complaints[0]!, /expected a list/);
  fc.assert(fc.property(fc.array(fc.anything()), (list) => {
    const { marks, complaints } = parseMarks({ marks: list });
    return marks.length + complaints.length === list.length;
  }));
});

const LINKS: readonly (readonly [value: object, groups: number, complaints: number])[] = [
  [{ format: 1, mustLink: [["a", "b"]], cannotLink: [["a", "c"], ["d", "e"]] }, 3, 0],
  [{ format: 1 }, 0, 0],
  [{ mustLink: "a" }, 0, 1],
  [{ mustLink: [["a"], ["a", "b"], ["a", 1], {}], else: 1 }, 1, 4],
];

for (const [value, groups, told] of LINKS) {
  test(`links: ${JSON.stringify(value)}`, () => {
    const { stories, complaints } = parseDecisions(value, "decisions.json");
    assert.deepEqual([stories.mustLink.length + stories.cannotLink.length, complaints.length], [groups, told]);
  });
}

test("nothing throws, whatever stands for links", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseDecisions({ mustLink: value, cannotLink: value }, "decisions.json")));
});
