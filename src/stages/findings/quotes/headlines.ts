import { contentEnd, nonEmpty } from "./contents.ts";
import { hasVerb } from "./clauses.ts";
import { framesOf } from "./frames.ts";
import { spanOfItems } from "./lines.ts";
import type { Line } from "./lines.ts";
import { partOf } from "./utterances.ts";
import type { Utterance } from "./utterances.ts";

/** Names before the colon of a headline. */
const LONGEST_NAME = 4;

/**
 * "Ana Ruiz: The bridge is safe": a headline that puts a name before what somebody says. Only where the same name speaks below; "Arlo: Five killed" is a place.
 * Null where the line is no such headline.
 */
export function headlineSpeech(line: Line | undefined, below: readonly Utterance[]): Utterance | null {
  if (line === undefined || line.paragraph !== 0) return null;
  const colon = line.kinds.indexOf("colon");
  if (colon < 1 || colon > LONGEST_NAME || line.kinds[colon + 1] === "piece") return null;
  for (let i = 0; i < colon; i++) if (line.kinds[i] !== "name") return null;
  const surname = line.forms[colon - 1]!;
  const speaks = below.some(({ speaker }) => speaker !== null && speaker.line !== line && speaker.line.forms.slice(speaker.subject.first, speaker.subject.end).includes(surname));
  const frames = framesOf(line);
  const frame = frames.all[0];
  const end = frame === undefined ? line.items.length : contentEnd(line, colon + 1, { all: [], at: new Map() }, frame);
  if (!speaks || !hasVerb(line, { first: colon + 1, end })) return null;
  const content = nonEmpty(line, colon + 1, end);
  if (content === null) return null;
  return {
    line,
    parts: [partOf(line, content[0]!)],
    speaker: { line, subject: { first: 0, end: colon } },
    inferred: false,
    cue: { span: spanOfItems(line, { first: colon, end: colon + 1 }), judges: false },
    continues: null,
    confidence: 0.7,
    by: "headline",
  };
}
