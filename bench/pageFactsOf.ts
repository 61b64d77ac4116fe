/** Measures what intake takes from pages against the labels. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../src/model/article.ts";
import { intake } from "../src/stages/intake/intake.ts";
import { momentOf } from "../src/text/moments.ts";
import { dataFolder } from "./dataFolder.ts";

/** What a person read on a page: `published` is as precise as the page shows it, null where it shows none. */
interface Label {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
}

export interface Half {
  readonly half: "development" | "check";
  pages: number;
  title: number;
  dated: number;
  day: number;
  timed: number;
  minute: number;
  undated: number;
  invented: number;
  whole: number;
}

export interface Facts {
  readonly halves: readonly Half[];
  readonly errors: readonly string[];
  /** Pages whose article was not judged whole, with the reasons. */
  readonly notWhole: readonly string[];
}

/** Null where the set is absent. */
export function measuredFacts({ shownOnly = false } = {}): Facts | null {
  const folder = dataFolder("extraction");
  if (folder === null) return null;
  const labels = JSON.parse(readFileSync(new URL("labels/pageFacts.json", import.meta.url), "utf8")) as readonly Label[];
  const halves = [half("development"), half("check")] as const;
  const errors: string[] = [];
  const notWhole: string[] = [];
  for (const label of labels) {
    const path = join(folder, "extraction", "html", `${label.id}.html.gz`);
    if (!existsSync(path)) continue;
    const page = new Uint8Array(gunzipSync(readFileSync(path)));
    const article = articleOf(label.id, shownOnly ? withoutMetadata(page) : page);
    // The first digit of the id, which is a hash.
    const counted = halves[parseInt(label.id[0]!, 16) % 2]!;
    count(counted, label, article, errors);
    if (article && article.completeness.state !== "whole") notWhole.push(`${label.id.slice(0, 8)} ${article.completeness.state}: ${article.completeness.reasons.join("; ")}`);
  }
  return { halves, errors, notWhole };
}

function half(name: Half["half"]): Half {
  return { half: name, pages: 0, title: 0, dated: 0, day: 0, timed: 0, minute: 0, undated: 0, invented: 0, whole: 0 };
}

function articleOf(id: string, bytes: Uint8Array): Article | null {
  const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
  const { articles } = intake({ name: `${id}.html`, bytes, sha256: hash(bytes), given: null }, { hash: (words) => hash(words).slice(0, 16), maxArticle: 50_000_000 });
  return articles[0] ?? null;
}

function count(half: Half, label: Label, article: Article | null, errors: string[]): void {
  const name = label.id.slice(0, 8);
  half.pages++;
  if (article?.completeness.state === "whole") half.whole++;
  if (folded(article?.title.words ?? "") === folded(label.title)) half.title++;
  else errors.push(`${name} title: ${article?.title.words ?? "no article"} (label: ${label.title})`);
  const published = article?.published ?? null;
  if (label.published === null) {
    half.undated++;
    if (published === null) return;
    half.invented++;
    return void errors.push(`${name} date that is not there: ${published.value} (${published.from})`);
  }
  half.dated++;
  const day = published !== null && sameDay(published.value, label.published);
  if (day) half.day++;
  const minute = published !== null && sameMinute(published.value, label.published);
  if (label.published.includes("T")) half.timed++;
  if (label.published.includes("T") && minute) half.minute++;
  if (!day || (label.published.includes("T") && !minute)) errors.push(`${name} ${day ? "minute" : "date"}: ${published?.value ?? "none"} (${published?.from ?? "-"}; label: ${label.published})`);
}

function folded(title: string): string {
  return title.normalize("NFC").toLowerCase().replace(/['’‘`]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The same day as written, or in the zone of one of the two: "2023-11-19T02:30Z" is the evening of the 18th in New York. */
function sameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10) || dayIn(one, other) === other.slice(0, 10) || dayIn(other, one) === one.slice(0, 10);
}

/** The day of the time where the other one's clock shows it; null where one of them names no zone. */
function dayIn(value: string, other: string): string | null {
  const moment = momentOf(value);
  const [, sign, hours, minutes] = /(?:([+-])(\d\d):(\d\d)|Z)$/.exec(other.slice(10)) ?? [];
  if (!moment?.zoned || !momentOf(other)?.zoned) return null;
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return new Date(moment.from + ahead).toISOString().slice(0, 10);
}

/** Without a zone on one side the clock times are compared. */
function sameMinute(one: string, other: string): boolean {
  const [a, b] = [momentOf(one), momentOf(other)];
  if (!a || !b || !one.includes("T") || !other.includes("T")) return false;
  return a.zoned && b.zoned ? Math.floor(a.from / 60_000) === Math.floor(b.from / 60_000) : one.slice(0, 16) === other.slice(0, 16);
}

/** The page without scripts, meta and link elements, and without the attributes that give times and names to programs. */
function withoutMetadata(page: Uint8Array): Uint8Array {
  const bare = new TextDecoder().decode(page).replace(/<script\b[^>]*ld\+json[^]*?<\/script>/gi, "").replace(/<(?:meta|link)\b[^>]*>/gi, "").replace(/\s(?:datetime|itemprop|property|content|itemscope|itemtype|typeof)="[^"]*"/gi, "");
  return new TextEncoder().encode(bare);
}
