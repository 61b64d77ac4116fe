/** One run of the copies over planted articles, in a process of its own: `node bench/copiesScaled.ts ARTICLES` prints time, peak memory and what was found as JSON. */
import { copiesAmong } from "../src/stages/copies/copies.ts";
import type { Reading } from "../src/model/reading.ts";
import { tokenise } from "../src/stages/reading/reading.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { plantedArticle } from "./plantedArticles.ts";

const count = Number(process.argv[2]);
const lexicon = createLexicon();
let reading = 0;

/** Articles are made and read when they are asked for; the time for it is taken off. */
function read(article: number): Reading {
  const began = performance.now();
  const made = tokenise(articleOf(plantedArticle(article).text, { id: idOf(article) }), [], [], lexicon);
  reading += performance.now() - began;
  return made;
}

function idOf(article: number): string {
  return String(article).padStart(7, "0");
}

const began = performance.now();
const { passages, pairs } = copiesAmong({ count, reading: read });
const whole = performance.now() - began;
const { user, system } = process.cpuUsage();

const found = new Map<string, (readonly [number, number])[]>();
for (const { a, b } of passages) {
  const key = `${a.article} ${b.article}`;
  found.set(key, [...(found.get(key) ?? []), [b.start, b.end]]);
}
let planted = 0;
let recalled = 0;
let characters = 0;
let covered = 0;
for (let article = 0; article < count; article++) {
  const { plant } = plantedArticle(article);
  if (plant === null) continue;
  planted++;
  characters += plant.end - plant.start;
  const spans = found.get(`${idOf(plant.from)} ${idOf(article)}`) ?? [];
  const shared = spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, plant.end) - Math.max(start, plant.start)), 0);
  covered += shared;
  if (shared > 0) recalled++;
}
console.log(JSON.stringify({ articles: count, reading: reading / 1000, copies: (whole - reading) / 1000, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024, passages: passages.length, pairs: pairs.length, planted, recalled, characters: covered / characters }));
