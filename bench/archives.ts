/**
 * Web archives: pages a second and peak memory of unpacking a .warc.gz of generated pages, each size in a process of its own; beside it plain zlib on the same file.
 * `node bench/archives.ts`, or with sizes: `node bench/archives.ts 1000 10000`.
 */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packed, record } from "../src/stages/intake/unpack/archives/testing.ts";
import { plantedArticle } from "./plantedArticles.ts";

export interface Unpacked {
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Seconds of the processor, all of the process. */
  readonly processor: number;
  /** Peak resident memory, bytes. */
  readonly peak: number;
}

/** What unpacking an archive of so many pages takes, by the program and by zlib alone. */
export function measured(pages: number): { readonly ours: Unpacked; readonly zlib: Unpacked } {
  const folder = mkdtempSync(join(tmpdir(), "variorum-archives-"));
  try {
    const file = join(folder, "crawl.warc.gz");
    written(file, pages);
    return { zlib: inProcess("zlib", file), ours: inProcess("ours", file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(path: string, pages: number): void {
  const file = openSync(path, "w");
  for (let i = 0; i < pages; i++) {
    const http = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"];
    writeSync(file, packed(record({ target: `https://paper.example/${i}`, id: `<urn:uuid:${i}>`, http, body: page(i) })));
  }
  closeSync(file);
}

/** An article of fiction within as much of menus as a newspaper's page has. */
function page(i: number): string {
  const paragraphs = plantedArticle(i).text.split("\n\n").map((words) => `<p>${words}</p>`).join("\n");
  const menu = Array.from({ length: LINKS }, (_, link) => `<li class="menu__item menu__item--${link}"><a href="https://paper.example/section/${i}/${link}">Section ${link}</a></li>`).join("\n");
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Page ${i}</title></head><body><nav><ul>${menu}</ul></nav><article>${paragraphs}</article></body></html>`;
}

/** About 30 kB. */
const LINKS = 250;

function inProcess(way: "ours" | "zlib", file: string): Unpacked {
  return JSON.parse(execFileSync(process.execPath, [UNPACKED, way, file], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Unpacked;
}

const UNPACKED = fileURLToPath(new URL("archivesUnpacked.ts", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  console.log("| pages | unpacked, MB | seconds | pages a second | of zlib's processor time | peak memory, MB | zlib's peak, MB |");
  console.log("|---|---|---|---|---|---|---|");
  const peaks = (sizes.length > 0 ? sizes : [1000, 10_000]).map((size) => {
    const { ours, zlib } = measured(size);
    console.log(`| ${[ours.pages, (zlib.bytes / 1e6).toFixed(0), ours.seconds.toFixed(1), Math.round(ours.pages / ours.seconds), (ours.processor / zlib.processor).toFixed(2), (ours.peak / 1e6).toFixed(0), (zlib.peak / 1e6).toFixed(0)].join(" | ")} |`);
    return ours.peak;
  });
  if (peaks.length > 1) console.log(`\npeak memory of the last against the first: ${(peaks.at(-1)! / peaks[0]!).toFixed(2)}`);
}
