import type { Collation, Row } from "../../model/collation.ts";
import type { Reading } from "../../model/reading.ts";
import type { StreamedRun } from "../../model/run.ts";
import { letterOf } from "../../text/letters.ts";
import { aligned } from "./alignment.ts";
import { apparatus } from "./apparatus.ts";
import { header, type Witness } from "./header.ts";
import { wordsOfPassages, wordsXml } from "./words.ts";

const NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"';

/**
 * The quotations that two or more articles have, as a critical apparatus in TEI P5 (Guidelines, chapter 13, parallel segmentation): one
 * document a story, several in one corpus. In pieces.
 */
export function* runTei(run: StreamedRun, version: string): Generator<string> {
  const readings = new Map(run.articles.map(({ reading }) => [reading.article.id, reading]));
  const several = run.stories.filter((story) => story.articles.length > 1).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (several > 1) yield `<teiCorpus ${NAMESPACE}>\n${header("variorum", [], version)}`;
  let nth = 0;
  for (const collation of run.collations) {
    nth++;
    yield* storyTei(collation, readings, several > 1 ? `s${nth}.` : "", version);
  }
  if (several === 0) yield `<TEI ${NAMESPACE}>\n${header("variorum", [], version)}<text><body><p/></body></text>\n</TEI>\n`;
  if (several > 1) yield "</teiCorpus>\n";
}

/** `prefix` sets the sigla of one story apart from those of the others in the corpus. */
function* storyTei(collation: Collation, readings: ReadonlyMap<string, Reading>, prefix: string, version: string): Generator<string> {
  const columns = collation.columns.map((id) => readings.get(id)!);
  const witnesses = columns.map(({ article }, i): Witness => ({ siglum: `${prefix}${letterOf(i)}`, article }));
  const rows = collation.rows.filter((row) => row.kind === "quote" && row.articles > 1);
  yield `<TEI ${NAMESPACE}>\n${header(witnesses[0]!.article.title.words, witnesses, version)}<text>\n<body>\n`;
  if (rows.length === 0) yield "<p/>\n";
  for (const row of rows) yield quoteXml(row, columns, witnesses);
  yield "</body>\n</text>\n</TEI>\n";
}

/** One utterance; `source` names the articles that have it. */
function quoteXml(row: Row, columns: readonly Reading[], witnesses: readonly Witness[]): string {
  const saying = row.cells.flatMap((cell, i) => (cell.state === "says" ? [{ reading: columns[i]!, passages: cell.passages, siglum: `#${witnesses[i]!.siglum}` }] : []));
  const sigla = saying.map(({ siglum }) => siglum);
  const words = apparatus(aligned(saying.map(({ reading, passages }) => wordsOfPassages(reading, passages))), sigla);
  const speakers = new Map<string, Set<string>>();
  for (const { reading, passages, siglum } of saying) {
    for (const { source } of passages) {
      if (!source) continue;
      const name = wordsXml(reading, source);
      (speakers.get(name) ?? speakers.set(name, new Set()).get(name)!).add(siglum);
    }
  }
  const notes = [...speakers].map(([name, by]) => `<note type="speaker" source="${[...by].join(" ")}">${name}</note>\n`).join("");
  return `<div type="quote" subtype="${row.relation}" xml:id="row-${row.id}">\n<p source="${sigla.join(" ")}">${words}</p>\n${notes}</div>\n`;
}
