import type { CellPassage, Collation, Row } from "../../model/collation.ts";
import type { Reading } from "../../model/reading.ts";
import type { StreamedRun } from "../../model/run.ts";
import { addressOf } from "../addresses.ts";
import { readsOtherwise } from "../asRead.ts";
import { codePointsOf, isPair } from "./codePoints.ts";

export interface Edition {
  /** The program's version. */
  readonly version: string;
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
}

/** UTF-16 code units before and after a passage, by which it is found again where places have shifted. */
const CONTEXT = 32;

/** An article with what its annotations need of it. */
interface Target {
  readonly reading: Reading;
  readonly source: string;
  codePoints(place: number): number;
}

/**
 * Every passage of every cell as an annotation after the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one
 * AnnotationCollection with one page, in pieces. Bodies are tags only: row, kind, relation and voice.
 */
export function* runAnnotations(run: StreamedRun, { version, hash }: Edition): Generator<string> {
  const targets = targetsOf(run);
  const id = `urn:variorum:run:${hash(run.stories.map((story) => story.id).join(" "))}`;
  const software = { id: `urn:variorum:version:${version}`, type: "Software", name: `variorum ${version}` };
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${id}","type":"AnnotationCollection","label":"variorum","generator":${JSON.stringify(software)},\n`;
  const page = `"first":{"id":"${id}:page","type":"AnnotationPage","startIndex":0,"items":[\n`;
  let total = 0;
  for (const collation of run.collations) {
    for (const annotation of annotationsOf(collation, targets, software.id)) yield `${total++ === 0 ? page : ",\n"}${JSON.stringify(annotation)}`;
  }
  // Last, since it is known only now; JSON does not mind. Without annotations there is no page.
  yield `${total === 0 ? "" : "]},\n"}"total":${total}}\n`;
}

function targetsOf(run: StreamedRun): (id: string) => Target {
  const readings = new Map(run.articles.map(({ reading }) => [reading.article.id, reading]));
  const made = new Map<string, Target>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const reading = readings.get(id)!;
    const target = { reading, source: addressOf(reading.article), codePoints: codePointsOf(reading.article.text) };
    made.set(id, target);
    return target;
  };
}

function* annotationsOf({ story, columns, rows }: Collation, targets: (id: string) => Target, renderedVia: string): Generator<object> {
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      if (cell.state !== "says") continue;
      const seen = new Map<string, number>();
      for (const passage of cell.passages) {
        // Two forms of a name in different voices may stand at one place.
        const key = `${row.id}:${columns[i]}:${passage.start}-${passage.end}`;
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        yield annotation(`urn:variorum:${key}${times === 1 ? "" : `:${times}`}`, story, row, passage, targets(columns[i]!), renderedVia);
      }
    }
  }
}

function annotation(id: string, story: string, row: Row, passage: CellPassage, target: Target, renderedVia: string): object {
  const { text } = target.reading.article;
  const { start, end } = passage;
  const reads = readsOtherwise(target.reading, passage);
  return {
    id,
    type: "Annotation",
    motivation: "tagging",
    body: [
      ...[`story:${story}`, `row:${row.id}`, `kind:${row.kind}`, `relation:${row.relation}`, `voice:${passage.voice}`].map((value) => ({ type: "TextualBody", value, purpose: "tagging" })),
      ...(reads === null ? [] : [{ type: "TextualBody", value: reads, purpose: "describing" }]),
    ],
    target: {
      type: "SpecificResource",
      source: target.source,
      // Both count in the text as this program takes it from the source, not in another program's rendering.
      renderedVia: { id: renderedVia, type: "Software" },
      selector: [
        { type: "TextQuoteSelector", exact: text.slice(start, end), prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start), suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))) },
        { type: "TextPositionSelector", start: target.codePoints(start), end: target.codePoints(end) },
      ],
    },
  };
}

/** Not between the halves of one character. */
function wholeFrom(text: string, at: number): number {
  return isPair(text, at) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return isPair(text, at) ? at - 1 : at;
}
