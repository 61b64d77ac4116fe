/**
 * Dates against two labelled sets, beside chrono-node alone on the same texts: `node bench/dates.ts`, with `--errors N` examples of errors.
 */
import { parse } from "chrono-node";
import { dateLine } from "./found.ts";
import { type Labelled, labelled, readingOfLabelled, scored } from "./labelled.ts";

const SETS = ["dates", "meantime"] as const;
const asked = process.argv.indexOf("--errors");
const examples = asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20);

for (const set of SETS) {
  const articles = labelled(set);
  if (articles === null) continue;
  const readings = articles.map((article) => readingOfLabelled(article));
  const begun = performance.now();
  const ours = readings.map(dateLine);
  const seconds = (performance.now() - begun) / 1000;
  const tokens = readings.reduce((sum, reading) => sum + reading.tokens.count, 0);
  console.log(`\n## ${set}: findDates, ${Math.round(tokens / seconds)} tokens a second\n`);
  console.log(scored(set, "dates", ours, examples));
  if (asked >= 0) continue;
  console.log(`## ${set}: chrono-node alone\n`);
  console.log(scored(set, "dates", articles.map(byChrono)));
}

/** chrono-node as it comes, with the day of publication as its reference; only what it knows goes into the value. */
function byChrono(article: Labelled): object {
  const reference = article.date === null ? undefined : new Date(`${article.date.slice(0, 10)}T12:00:00`);
  const found = reference === undefined ? [] : parse(article.text, reference);
  const dates = found.map(({ index, text, start }) => {
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    const known = start.isCertain("day") || start.isCertain("weekday") ? `${year}-${two(month)}-${two(day)}` : start.isCertain("month") ? `${year}-${two(month)}` : `${year}`;
    const clock = start.isCertain("hour") ? `T${two(start.get("hour"))}:${two(start.get("minute"))}` : "";
    return { span: [index, index + text.length], exact: text, type: clock === "" ? "date" : "time", value: known + clock };
  });
  return { id: article.id, text: article.text, dates };
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}
