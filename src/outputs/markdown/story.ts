import { titleWords } from "../labels.ts";
import { type Cited, type Drew, type Entry, type StorySummary, type SummaryRow } from "../summary.ts";
import { counted, percent, timeWords } from "../wording.ts";
import { escaped } from "./escaped.ts";
import { matrixTable } from "./table.ts";
import type { Words } from "./words.ts";

/** Lines of each kind: somebody reads this in a message. What is left out is counted and stands in the table. */
const MOST = 8;

/** One story: what the terminal says of it, then the table of its rows. */
export function* storyMarkdown(story: StorySummary, words: Words): Generator<string> {
  yield `## ${escaped(story.heads[0]!.article.title.words)}\n\n${counted(story.heads.length, "article", "articles")}, ${counted(story.independent, "independent text", "independent texts")}.\n\n`;
  for (const { letter, article, label, warnings } of story.heads) {
    const time = article.published ? escaped(timeWords(article.published.value)) : "no date";
    yield `- **${letter}** ${escaped(label)}, ${escaped(titleWords(article))}, ${time}\n`;
    for (const warning of warnings) yield `  - ⚠ ${escaped(warning)}\n`;
  }
  yield "\n";
  yield* section("Who drew on whom", [...story.drew.map(drewLine), ...story.cited.map(citedLine)], "No shared passages were found.");
  yield* section("Contradict", story.contradict.map(rowLine), "Nothing was found that excludes the other.");
  yield* section("Numbers", story.numbers.map(rowLine), null);
  yield* section("Worded differently", story.worded.map(rowLine), null);
  yield* section("Named, in the outlets' own voice", story.named.map(nameLine), null);
  yield* section("Not found", story.notFound.map(notFoundLine), null);
  yield `### Side by side\n\n`;
  if (story.rows.length === 0) yield "No rows.\n";
  else yield* matrixTable(story.heads, story.rows, words);
  yield "\n";

  function* section(title: string, lines: readonly string[], none: string | null): Generator<string> {
    if (lines.length === 0 && none === null) return;
    yield `### ${title}\n\n`;
    if (lines.length === 0) yield `${none}\n`;
    for (const line of lines.slice(0, MOST)) yield `- ${line}\n`;
    if (lines.length > MOST) yield `- and ${lines.length - MOST} more\n`;
    yield "\n";
  }

  function rowLine(row: SummaryRow): string {
    const because = row.row.because.length > 0 && row.row.relation !== "agree" ? ` (${row.row.because.map(escaped).join("; ")})` : "";
    return `${row.doubtful ? "doubtful: " : ""}${voices(row.entries)}${because}`;
  }

  /** The articles that say it in the same words and voice stand together. */
  function voices(entries: readonly Entry[]): string {
    const groups = Map.groupBy(entries, (entry) => words.said(entry).replace(/, ¶\d+$/, ""));
    return [...groups].map(([said, same]) => `${same.map((entry) => `**${entry.letter}**${entry.paragraph > 0 ? ` ¶${entry.paragraph}` : ""}`).join(", ")} ${said}`).join("; ");
  }

  function nameLine(row: SummaryRow): string {
    const byLetter = Map.groupBy(row.entries.filter((entry) => entry.passage.voice === "own"), (entry) => entry.letter);
    return [...byLetter].map(([letter, entries]) => `**${letter}** ${entries.map((entry) => `${words.quoted(entry, "alone")}${(entry.passage.count ?? 1) > 1 ? ` ×${entry.passage.count}` : ""}`).join(", ")}`).join("; ");
  }

  function notFoundLine(row: SummaryRow): string {
    const nearest = row.silent.find((cell) => cell.nearest)?.nearest;
    const near = nearest ? ` (nearest: ${words.quoted(nearest, "alone")})` : "";
    return `in ${row.silent.map(({ letter }) => `**${letter}**`).join(", ")}: ${voices(row.entries.slice(0, 1))}${near}`;
  }
}

function drewLine({ letters: [a, b], shared }: Drew): string {
  const what = {
    "a-from-b": `**${a}** from **${b}**`,
    "b-from-a": `**${b}** from **${a}**`,
    common: `**${a}** and **${b}** both go back to one text`,
    undecided: `**${a}** and **${b}** undecided`,
  }[shared.direction];
  const because = shared.because.length > 0 ? `: ${shared.because.map(escaped).join("; ")}` : "";
  return `${what} (${percent(shared.shareOfA)} of ${a} and ${percent(shared.shareOfB)} of ${b} is shared text)${because}`;
}

function citedLine({ letters, names }: Cited): string {
  return `${letters.map((letter) => `**${letter}**`).join(", ")} cite ${names.map((name) => `“${escaped(name)}”`).join(", ")}: agreement may be one source`;
}
