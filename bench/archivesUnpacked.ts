/** A process of its own for `archives.ts`: unpacks one archive, by the program or by plain zlib, and prints what it took. `node bench/archivesUnpacked.ts ours|zlib FILE`. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { DEFAULT_BOUNDS } from "../src/cli/bounds.ts";
import { diskFile } from "../src/cli/sourceFiles.ts";
import { unpackToolsFor } from "../src/cli/unpackTools.ts";
import { documentsIn } from "../src/stages/intake/intake.ts";

const [way, path] = process.argv.slice(2);
const started = performance.now();
const { pages, bytes } = way === "zlib" ? await plain(path!) : await ours(path!);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ pages, bytes, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }));

async function ours(file: string): Promise<{ pages: number; bytes: number }> {
  const source = (await diskFile(file, "crawl.warc.gz", async () => null, []))!;
  let pages = 0;
  let length = 0;
  for await (const found of documentsIn(source, unpackToolsFor(DEFAULT_BOUNDS))) {
    if ("code" in found) throw new Error(found.message);
    pages++;
    length += found.bytes.length;
  }
  await source.close();
  return { pages, bytes: length };
}

async function plain(file: string): Promise<{ pages: number; bytes: number }> {
  let length = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }).pipe(createGunzip({ chunkSize: 1 << 16 }))) length += (chunk as Uint8Array).length;
  return { pages: 0, bytes: length };
}
