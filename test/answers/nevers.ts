/** What the answers say must not be reported. */
import type { SpanPair } from "../../src/model/report.ts";
import { isSpeaker } from "./findings.ts";
import { equals, meets } from "./places.ts";
import { cellOf, saysAt } from "./rows.ts";
import type { Never, Placed } from "./shape.ts";
import type { StoryRun } from "./storyRun.ts";

/** A quote is "the same words" as a term when it is little more than the term. */
const SAME_WORDS = 0.6;

export function brokenNevers(at: StoryRun): readonly string[] {
  return at.expected.never.flatMap((never) => {
    const fault = faultIn(at, never);
    return fault === null ? [] : [`${at.story}: ${fault}`];
  });
}

/** What is there against the answer; null when nothing is, also when an article was not read: that is missed elsewhere. */
function faultIn(at: StoryRun, never: Never): string | null {
  switch (never.kind) {
    case "row":
      return wrongPair(at, never);
    case "silent":
      return wrongSilence(at, never);
    case "figure":
    case "date":
    case "furniture": {
      const found = at.find(never);
      const items: readonly { readonly span: SpanPair }[] = found ? { figure: found.article.figures, date: found.article.dates, furniture: found.article.furniture }[never.kind] : [];
      return found && items.some((item) => meets(item.span, found.span) > 0) ? `${never.file}: "${never.in ?? never.words}" is taken for a ${never.kind}` : null;
    }
    case "quote": {
      const found = at.find(never);
      return found?.article.quotes.some((quote) => equals(quote.span, found.span) >= SAME_WORDS) ? `${never.file}: "${never.words}" is taken for a quote` : null;
    }
    case "flag": {
      const flags = at.article(never.file)?.flags ?? [];
      return flags.length > 0 ? `${never.file}: ${flags.length} flags, first ${flags[0]!.kind} at ${flags[0]!.span[0]}` : null;
    }
    case "speaker": {
      const found = at.find(never);
      const quote = found?.article.quotes.find((candidate) => meets(candidate.span, found.span) >= SAME_WORDS && isSpeaker(found.article, candidate.speaker, never.speaker));
      return quote ? `${never.file}: "${never.words}" is given to ${never.speaker}` : null;
    }
    case "referent": {
      const [a, b] = never.words.map((item) => entitiesAt(at, item));
      return a!.some((entity) => b!.includes(entity)) ? `${never.words.map((item) => `${item.words} in ${item.file}`).join(" and ")} are one referent` : null;
    }
    case "copy": {
      const [a, b] = [at.find(never.a), at.find(never.b)];
      const lies = (place: typeof a, side: { readonly article: string; readonly span: SpanPair }) => place !== null && place.article.id === side.article && meets(place.span, side.span) > 0;
      const found = at.run.copies.some((copy) => (lies(a, copy.a) && lies(b, copy.b)) || (lies(a, copy.b) && lies(b, copy.a)));
      return found ? `"${never.a.words}" is reported as copied` : null;
    }
    case "story": {
      const [a, b] = never.files.map((file) => at.article(file)?.id);
      return a && b && at.run.stories.some((story) => story.articles.includes(a) && story.articles.includes(b)) ? `${never.files.join(" and ")} are one story` : null;
    }
  }
}

function wrongPair(at: StoryRun, never: Extract<Never, { kind: "row" }>): string | null {
  const { collation } = at;
  const places = Object.entries(never.words);
  const columns = places.map(([file]) => collation?.columns.indexOf(at.article(file)?.id ?? "") ?? -1).sort((a, b) => a - b);
  const row = collation?.rows.find(
    (candidate) => places.every(([file, place]) => saysAt(at, collation, candidate, file, place)) && candidate.pairs.some((pair) => pair.relation === never.relation && pair.cells.join() === columns.join()),
  );
  return row ? `${never.relation} between ${places.map(([file, place]) => `${typeof place === "string" ? place : (place.in ?? place.words)} (${file})`).join(" and ")}` : null;
}

function wrongSilence(at: StoryRun, never: Extract<Never, { kind: "silent" }>): string | null {
  const { collation } = at;
  const says = Object.entries(never.says ?? {});
  const row = collation?.rows.find((candidate) => cellOf(at, collation, candidate, never.file)?.state === "silent" && says.every(([file, place]) => saysAt(at, collation, candidate, file, place)));
  if (!row) return null;
  const words = row.cells.flatMap((cell) => (cell.state === "says" ? cell.passages.map((passage) => passage.exact) : []))[0];
  return `${never.file} is called silent on ${row.kind} "${words}"`;
}

function entitiesAt(at: StoryRun, item: Placed): readonly string[] {
  const found = at.find(item);
  return found?.article.mentions.filter((mention) => equals(mention.span, found.span) >= SAME_WORDS).map((mention) => mention.entity) ?? [];
}
