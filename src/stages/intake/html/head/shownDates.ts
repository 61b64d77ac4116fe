import type { Published } from "../../../../model/article.ts";
import { dated, publishedAs } from "../../published.ts";
import { timeAt } from "../../writtenTime.ts";
import type { NumberOrder } from "../../writtenDate.ts";
import type { Element } from "../tree.ts";
import { namedAs } from "../vocabulary.ts";
import { type LineDate, datesOfLine } from "./dateLine.ts";
import type { Line } from "./lines.ts";
import type { TimeElement } from "./markup.ts";

/** Dates that a reader sees beside the article. */
export interface ShownDates {
  /** Beside the title, in order of trust. */
  readonly published: readonly Published[];
  readonly modified: readonly Published[];
  /** Anywhere else, with a label or a mark that says that it dates the publication, and no second one that says otherwise. */
  readonly elsewhere: readonly Published[];
}

export function shownDates(lines: readonly Line[], title: number | null, times: readonly TimeElement[], order: NumberOrder): ShownDates {
  const around = holdersOf(title === null ? null : lines[title]!.box.element);
  const near = title === null ? [] : nearby(lines, title, around);
  const found = near.flatMap((at) => datesAt(lines, at, order));
  const marked = near.flatMap((at) => timesIn(lines[at]!, times, order));
  const published = [...found.filter(({ label }) => label === "published"), ...marked.filter(({ label }) => label !== "updated"), ...found.filter(({ label }) => label === null)];
  const modified = [...found, ...marked].filter(({ label }) => label === "updated");
  const elsewhere = [...soleOf(labelledElsewhere(lines, around, order)), ...soleOf(markedElsewhere(times, around, order))];
  return { published: published.map(({ time }) => time), modified: modified.map(({ time }) => time), elsewhere };
}

interface Shown {
  readonly time: Published;
  readonly label: LineDate["label"];
}

/** Lines above and below the title that may hold its date; below it, what runs on for so many characters ends the search at the third time (a standfirst and a caption may come first). */
const ABOVE = 3;
const BELOW = 24;
const RUNS_ON = 160;
const MOST_RUNNING = 3;

/** Below the title first. What stands above it must be in one of its nearest boxes: a page's own clock is not. */
function nearby(lines: readonly Line[], title: number, around: Holders): number[] {
  const near: number[] = [];
  for (let at = title + 1, running = 0; at < lines.length && at <= title + BELOW && running < MOST_RUNNING; at++) {
    const { text, box } = lines[at]!;
    if (isBeside(box.element, around) || POST.test(text)) continue;
    if (text.length > RUNS_ON) running++;
    near.push(at);
  }
  for (let at = title - 1; at >= 0 && at >= title - ABOVE; at--) {
    const { element } = lines[at]!.box;
    if (!isBeside(element, around) && stepsTo(element, around) <= NEAREST) near.push(at);
  }
  return near;
}

/** "— Ana Ruiz (@anaruiz) November 18, 2019": a post that the article shows. */
const POST = /\(@\w{1,40}\)/;

/** The elements that hold the title, each with how far up it is; and which classes name something else. */
interface Holders {
  readonly steps: ReadonlyMap<Element, number>;
  readonly judged: Map<string, boolean>;
}

function holdersOf(title: Element | null): Holders {
  const steps = new Map<Element, number>();
  for (let at = title; at && !WHOLE_PAGE.has(at.tagName); at = "tagName" in at.parentNode ? at.parentNode : null) steps.set(at, steps.size);
  return { steps, judged: new Map() };
}

const WHOLE_PAGE = new Set(["html", "body"]);
/** Boxes upwards from the title within which a line above it is its own. */
const NEAREST = 4;

function stepsTo(element: Element, around: Holders): number {
  let at: Element | null = element;
  for (let i = 0; i < FAR_UP && at; i++, at = "tagName" in at.parentNode ? at.parentNode : null) {
    const steps = around.steps.get(at);
    if (steps !== undefined) return steps;
  }
  return Infinity;
}

/** Elements upwards that are asked what they are. */
const FAR_UP = 6;
const OTHERS = new Set(["related", "comments", "navigation", "advertisement"]);

/** Within a list of other stories, a menu or comments, as far as these do not hold the title as well. */
function isBeside(element: Element, around: Holders): boolean {
  let at: Element | null = element;
  for (let i = 0; i < FAR_UP && at && !around.steps.has(at) && !WHOLE_PAGE.has(at.tagName); i++) {
    if (at.tagName === "nav" || at.tagName === "blockquote" || (at.tagName === "footer" && stepsTo(at, around) > NEAREST)) return true;
    for (const { name, value } of at.attrs) if ((name === "class" || name === "id") && namesOthers(value, around)) return true;
    at = "tagName" in at.parentNode ? at.parentNode : null;
  }
  return false;
}

/** Lines beside each other stand in the same boxes: each class is judged once. */
function namesOthers(classes: string, { judged }: Holders): boolean {
  const known = judged.get(classes);
  if (known !== undefined) return known;
  const names = classes.slice(0, LONGEST_CLASS).split(/\s+/).some((one) => OTHERS.has(namedAs(one) ?? ""));
  judged.set(classes, names);
  return names;
}

const LONGEST_CLASS = 300;

/** The dates of a line; a label may stand in a line of its own above it, the time of day in one below. */
function datesAt(lines: readonly Line[], at: number, order: NumberOrder): Shown[] {
  return lines[at]!.text.split("\n").slice(0, MOST_BREAKS).flatMap((line, i, all) => {
    const above = i > 0 ? all[i - 1] : lines[at - 1]?.text;
    const below = i + 1 < all.length ? all[i + 1] : lines[at + 1]?.text;
    const dates = datesOfLine(line, order, above);
    return dates.map((date, j) => shownAs(date, j === dates.length - 1 && line.trimEnd().endsWith(date.raw) ? (below ?? "") : ""));
  });
}

function shownAs({ value, raw, zone, label }: LineDate, below: string): Shown {
  const time = value.includes("T") || below.length > LONGEST_TIME ? null : timeAt(below.replace(/^[\s,|·•–—-]+/, ""));
  return { time: time ? publishedAs(value + time.value, `${raw} ${below.trim()}`, "visible", time.zone) : publishedAs(value, raw, "visible", zone), label };
}

/** Line breaks within a stretch of text. */
const MOST_BREAKS = 6;
/** Characters of a line that holds a time of day: "09:30 Uhr (MEZ)". */
const LONGEST_TIME = 30;

/** What time elements in the line give beside the words that they show. */
function timesIn(line: Line, times: readonly TimeElement[], order: NumberOrder): Shown[] {
  if (line.text.length > RUNS_ON) return [];
  const found = times.slice(0, MOST_TIMES).flatMap(({ element, datetime, words }): Shown[] => {
    if (!isWithin(element, line.box.element)) return [];
    const time = dated(datetime, "time-element", order);
    return time ? [{ time, label: labelBeside(line.text, words) }] : [];
  });
  // Two days side by side, and nothing says which is which.
  const bare = found.filter(({ label }) => label === null);
  return bare.every(({ time }) => time.value.slice(0, DAY) === bare[0]!.time.value.slice(0, DAY)) ? found : found.filter(({ label }) => label !== null);
}

/** Characters of "2023-11-18". */
const DAY = 10;

const MOST_TIMES = 200;

function labelBeside(line: string, words: string): LineDate["label"] {
  if (/^\W{0,3}(?:last )?(?:updated|modified)/i.test(words)) return "updated";
  const at = words === "" ? -1 : line.indexOf(words);
  return at < 0 ? null : /(?:updated|modified)(?: on| at)?\W{0,3}$/i.test(line.slice(0, at)) ? "updated" : null;
}

function isWithin(element: Element, box: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; i < FAR_UP && at; i++, at = "tagName" in at.parentNode ? at.parentNode : null) if (at === box) return true;
  return false;
}

function labelledElsewhere(lines: readonly Line[], around: Holders, order: NumberOrder): Published[] {
  return lines.flatMap((line) => {
    if (line.text.length > LONGEST_LABELLED || !LABELLED.test(line.text) || isBeside(line.box.element, around)) return [];
    return datesOfLine(line.text, order).filter(({ label }) => label === "published").slice(0, 1).map(({ value, raw, zone }) => publishedAs(value, raw, "visible", zone));
  });
}

const LONGEST_LABELLED = 200;
const LABELLED = /^\W{0,3}(?:first |originally )?(?:published|publish(?:ed)? date|posted|publication date|date published)\b.{0,60}\d/i;

/** A class that says that the element shows when the page was published. */
function markedElsewhere(times: readonly TimeElement[], around: Holders, order: NumberOrder): Published[] {
  const stated = times.slice(0, MOST_TIMES).filter(({ element, datetime }) => datetime !== null && !isBeside(element, around));
  const marked = stated.filter(({ element }) => element.attrs.some(({ name, value }) => name === "pubdate" || (name === "class" && /(?:^|[\s_-])(?:published|publish|pubdate|posted|entry-date|post-date)(?:$|[\s_-])/i.test(value.slice(0, LONGEST_CLASS)))));
  return (marked.length > 0 ? marked : stated).flatMap(({ datetime }) => dated(datetime, "time-element", order) ?? []);
}

/** A page has times of other things too: only where all are one. */
function soleOf(times: readonly Published[]): Published[] {
  return times.length > 0 && times.every(({ value }) => value.slice(0, DAY) === times[0]!.value.slice(0, DAY)) ? times.slice(0, 1) : [];
}
