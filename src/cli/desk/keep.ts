import { createWriteStream } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DeskError } from "../../server/server.ts";
import { TABLE } from "../givens.ts";

/** The one folder that the server writes to. */
export interface Keep {
  /** Its article files, in order. */
  names(): Promise<string[]>;
  /** Throws DeskError for a name that is none, or for more than `MOST` bytes. Gives the name under which it is kept. */
  add(name: string, chunks: AsyncIterable<Uint8Array>): Promise<string>;
  /** Moves it into the hidden folder `TAKEN_OFF`: it may be somebody's only copy. */
  remove(name: string): Promise<void>;
  /** The words of a file beside the articles; null where it is not there. */
  beside(name: string): Promise<string | null>;
  keepBeside(name: string, words: string): Promise<void>;
  decisions(): Promise<unknown>;
  keepDecisions(decisions: object): Promise<void>;
  decisionsPath(): string;
}

/** Bytes of one file that is dropped: a table of a few ten thousand articles. */
const MOST = 500_000_000;
const DECISIONS = "decisions.json";
/** No command searches a hidden folder. */
const TAKEN_OFF = ".taken-off";

export function createKeep(folder: string): Keep {
  const keep: Keep = {
    async names() {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile() && isArticleName(entry.name)).map((entry) => entry.name).sort();
    },
    async add(wanted, chunks) {
      await mkdir(folder, { recursive: true });
      const name = await freeName(cleanName(wanted));
      const part = join(folder, `.${name}.part`);
      try {
        await pipeline(Readable.from(chunks), limited(), createWriteStream(part, { flags: "wx" }));
        await rename(part, join(folder, name));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      return name;
    },
    async remove(name) {
      if (!(await keep.names()).includes(name)) throw new DeskError("Expected one of the files in the desk's own folder; the others may only be read.");
      const hidden = join(folder, TAKEN_OFF);
      await mkdir(hidden, { recursive: true });
      await rename(join(folder, name), join(hidden, await freeName(name, hidden)));
    },
    beside: (name) => readFile(join(folder, name), "utf8").catch(() => null),
    async keepBeside(name, words) {
      await mkdir(folder, { recursive: true });
      const part = join(folder, `.${name}.part`);
      await writeFile(part, words);
      await rename(part, join(folder, name));
    },
    async decisions() {
      const words = await keep.beside(DECISIONS);
      try {
        return words === null ? {} : JSON.parse(words);
      } catch {
        throw new DeskError(`${DECISIONS} in the folder is not JSON. Mend it or move it away; nothing is written over it.`);
      }
    },
    async keepDecisions(decisions) {
      // What is broken may be hours of somebody's work.
      await keep.decisions();
      await keep.keepBeside(DECISIONS, `${JSON.stringify(decisions, null, 1)}\n`);
    },
    decisionsPath: () => join(folder, DECISIONS),
  };
  return keep;

  async function freeName(name: string, within = folder): Promise<string> {
    const [stem, ending] = [name.slice(0, name.length - extname(name).length), extname(name)];
    for (let i = 1; ; i++) {
      const tried = i === 1 ? name : `${stem}-${i}${ending}`;
      if (await access(join(within, tried)).then(() => false, () => true)) return tried;
    }
  }
}

/** Neither what stands beside the articles nor a hidden file. */
function isArticleName(name: string): boolean {
  return !name.startsWith(".") && name !== TABLE && name !== DECISIONS && extname(name).toLowerCase() !== ".json";
}

/** The last part of what was asked for, without what a file system, a terminal or a reader's eye would trip over. Throws DeskError where nothing is left. */
function cleanName(wanted: string): string {
  const name = basename(wanted.replaceAll("\\", "/"))
    .normalize()
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*/]/gu, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const ending = extname(name).slice(0, LONGEST_ENDING);
  const clean = `${name.slice(0, name.length - extname(name).length).slice(0, LONGEST_STEM)}${ending === "" ? ".txt" : ending}`;
  if (name === "" || !isArticleName(clean)) throw new DeskError(`Expected the name of an article's file such as page.html, came “${wanted.slice(0, LONGEST_STEM)}”.`);
  return clean;
}

/** Characters; with accents each may take four bytes, and systems stop at 255 of them. */
const LONGEST_STEM = 50;
const LONGEST_ENDING = 10;

function limited(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      done(size > MOST ? new DeskError(`Expected at most ${MOST} bytes in one file. Name it on the command line instead: variorum open FILE.`) : null, chunk);
    },
  });
}
