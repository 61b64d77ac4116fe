import { clauseAround, wordsAfter, wordsBefore } from "./quotedWords.ts";
import { bareClause, clauseBefore, ofSource, question, relative, thatClause } from "./reportedClauses.ts";
import { accusation, appeal, description, object, promise, topic } from "./reportedObjects.ts";
import type { Rule } from "./sight.ts";

/** In order: the first that gives content decides. */
export const rules: readonly Rule[] = [
  // The plan, Ruiz said, was “never going to work.”
  { name: "clause-around", confidence: 0.9, closes: true, content: clauseAround },
  // “We won,” Ruiz said, “by far.” / “We won,” said Ruiz.
  { name: "words-before", confidence: 0.95, closes: true, content: wordsBefore },
  // Ruiz said: “We won.”
  { name: "words-after", confidence: 0.95, closes: false, content: wordsAfter },
  // According to Ruiz, the road is closed. / The road is closed, according to Ruiz.
  { name: "source", confidence: 0.9, closes: true, content: ofSource },
  // The road, Ruiz said, is closed. / The road is closed, said Ruiz.
  { name: "clause-before", confidence: 0.85, closes: true, content: clauseBefore },
  // a plan which Ruiz said was a gift
  { name: "relative", confidence: 0.75, closes: false, content: relative },
  // Ruiz said that the road is closed.
  { name: "that-clause", confidence: 0.9, closes: false, content: thatClause },
  // Ruiz urged the council to close the road.
  { name: "appeal", confidence: 0.75, closes: false, content: appeal },
  // Ruiz said the road is closed.
  { name: "bare-clause", confidence: 0.8, closes: false, content: bareClause },
  // Ruiz asked whether the road is closed.
  { name: "question", confidence: 0.8, closes: false, content: question },
  // Ruiz promised to close the road.
  { name: "promise", confidence: 0.75, closes: false, content: promise },
  // Ruiz accused the council of sleeping, blamed it for sleeping.
  { name: "accusation", confidence: 0.75, closes: false, content: accusation },
  // Ruiz described the plan as a gift. / Ruiz called the plan a gift.
  { name: "description", confidence: 0.75, closes: false, content: description },
  // Ruiz called for a ban, warned of floods.
  { name: "topic", confidence: 0.7, closes: false, content: topic },
  // Ruiz denied the charges.
  { name: "object", confidence: 0.6, closes: false, content: object },
];
