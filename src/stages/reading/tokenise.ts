import { ENGLISH_WORDS } from "../../language/en/conventions.ts";
import type { Article, Flag } from "../../model/article.ts";
import type { Lexicon, OffsetMap, ReadParagraph, Reading, Sentence, Tokens } from "../../model/reading.ts";
import { formOf } from "../../text/characters.ts";
import { applyEdits, toReading } from "../../text/edits.ts";
import type { Edit } from "../../text/edits.ts";
import { sentenceStarts } from "../../text/sentences.ts";
import { cutWords } from "../../text/words.ts";
import type { WordSpans } from "../../text/words.ts";

/** The article as it reads after the edits, cut into tokens and sentences; tags are 0, chunks and names empty until `tag`. */
export function tokenise(article: Article, flags: readonly Flag[], edits: readonly Edit[], lexicon: Lexicon): Reading {
  const { asRead, offsets } = applyEdits(article.text, edits);
  const spans: WordSpans = { starts: [], ends: [] };
  const paragraphs: ReadParagraph[] = [];
  const begins: { first: number; paragraph: number }[] = [];
  for (const paragraph of article.paragraphs) {
    const first = spans.starts.length;
    cutWords(asRead, toReading(offsets, paragraph.start), toReading(offsets, paragraph.end), ENGLISH_WORDS, spans);
    const end = spans.starts.length;
    for (const begin of sentenceStarts(asRead, spans, first, end, ENGLISH_WORDS)) begins.push({ first: begin, paragraph: paragraphs.length });
    paragraphs.push({ kind: paragraph.kind, span: { start: paragraph.start, end: paragraph.end }, first, end });
  }
  const tokens = tokenColumns(asRead, offsets, spans, begins, lexicon);
  return { article, flags, asRead, offsets, paragraphs, sentences: sentencesOf(begins, tokens), tokens, chunks: [], names: [] };
}

function tokenColumns(asRead: string, offsets: OffsetMap, spans: WordSpans, begins: readonly { first: number }[], lexicon: Lexicon): Tokens {
  const count = spans.starts.length;
  const words = new Uint32Array(count);
  const forms = new Uint32Array(count);
  const sentences = new Uint32Array(count);
  const formOfWord = formsOf(lexicon);
  let sentence = -1;
  for (let i = 0; i < count; i++) {
    if (begins[sentence + 1]?.first === i) sentence++;
    const word = lexicon.id(asRead.slice(spans.starts[i]!, spans.ends[i]!));
    words[i] = word;
    forms[i] = formOfWord[word] ??= formId(lexicon, word);
    sentences[i] = sentence;
  }
  const { starts, ends } = columnsInText(offsets, spans);
  return { count, starts, ends, words, forms, tags: new Uint8Array(count), sentences, lexicon };
}

/** Form ids by word id, kept as long as the lexicon is: each distinct word is lower-cased once. */
const FORMS = new WeakMap<Lexicon, number[]>();

function formsOf(lexicon: Lexicon): number[] {
  const known = FORMS.get(lexicon);
  if (known) return known;
  const forms: number[] = [];
  FORMS.set(lexicon, forms);
  return forms;
}

function formId(lexicon: Lexicon, word: number): number {
  const written = lexicon.word(word);
  return lexicon.id(formOf(written, 0, written.length));
}

/** Borders carried back to the text in one pass: both ascend, and so do the steps of the map. */
function columnsInText(offsets: OffsetMap, spans: WordSpans): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
  const count = spans.starts.length;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let step = 0;
  const inText = (position: number): number => {
    while (step + 1 < offsets.read.length && offsets.read[step + 1]! <= position) step++;
    return offsets.text[step]! + position - offsets.read[step]!;
  };
  for (let i = 0; i < count; i++) {
    starts[i] = inText(spans.starts[i]!);
    // The end is behind the last character, not before the next one, which may stand behind hidden ones.
    ends[i] = inText(spans.ends[i]! - 1) + 1;
  }
  return { starts, ends };
}

function sentencesOf(begins: readonly { first: number; paragraph: number }[], tokens: Tokens): Sentence[] {
  return begins.map(({ first, paragraph }, i) => {
    const end = begins[i + 1]?.first ?? tokens.count;
    return { span: { start: tokens.starts[first]!, end: tokens.ends[end - 1]! }, first, end, paragraph };
  });
}
