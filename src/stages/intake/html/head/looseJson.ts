/**
 * JSON as pages write it. What is JSON is read as such; otherwise these are forgiven: comments, commas and line breaks where none may stand, marks around the whole (a comment, CDATA, escaped
 * quotation marks), names without quotation marks, quotation marks within words, and an end that is missing. Undefined where nothing can be read. Linear.
 */
export function looseJson(source: string): unknown {
  const words = withoutWrapping(source.length > LONGEST ? source.slice(0, LONGEST) : source);
  try {
    return JSON.parse(words);
  } catch {
    return new Reader(words).value();
  }
}

/** Characters of one script. */
const LONGEST = 2_000_000;
/** Objects and lists within each other that are still read. */
const DEEPEST = 60;
/** Values of one script. */
const MOST_VALUES = 100_000;

function withoutWrapping(source: string): string {
  const bare = source.replace(/^\s{0,200}(?:(?:\/\/|\/\*)?\s{0,20}(?:<!\[CDATA\[|<!--)(?:\*\/)?)?/, "").trimEnd().replace(/(?:(?:\/\/|\/\*)?\s{0,20}(?:\]\]>|-->)(?:\*\/)?)?;?$/, "");
  return bare.includes("&quot;") && !bare.includes('"') ? bare.replaceAll("&quot;", '"').replaceAll("&amp;", "&") : bare;
}

type Container = unknown[] | Record<string, unknown>;

/** Lives for one script. Keeps what is open in a list of its own: depth costs no stack. */
class Reader {
  readonly #source: string;
  #at = 0;
  #root: unknown = undefined;
  readonly #open: { readonly of: Container; key: string | null }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  value(): unknown {
    for (let values = 0; values < MOST_VALUES && this.#skipBlanks(); values++) {
      const mark = this.#source[this.#at]!;
      if (mark === "{" || mark === "[") {
        if (this.#open.length >= DEEPEST) break;
        this.#at++;
        const of: Container = mark === "[" ? [] : (Object.create(null) as Record<string, unknown>);
        this.#add(of);
        this.#open.push({ of, key: null });
        continue;
      }
      if (mark === "}" || mark === "]") {
        this.#at++;
        this.#open.pop();
        if (this.#open.length === 0) break;
        continue;
      }
      if (mark === '"') this.#addWord(this.#quoted());
      else this.#addBare();
      if (this.#open.length === 0) break;
    }
    return this.#root;
  }

  /** Blanks, commas, colons, semicolons and comments; false at the end. */
  #skipBlanks(): boolean {
    const source = this.#source;
    while (this.#at < source.length) {
      const code = source.charCodeAt(this.#at);
      if (code <= 32 || code === 0xa0 || code === 0xfeff || code === 44 || code === 58 || code === 59) this.#at++;
      else if (source.startsWith("//", this.#at)) this.#at = after(source, "\n", this.#at);
      else if (source.startsWith("/*", this.#at)) this.#at = after(source, "*/", this.#at + 2);
      else return true;
    }
    return false;
  }

  /** A name where an object waits for one, else a value. */
  #addWord(word: string): void {
    const inner = this.#open[this.#open.length - 1];
    if (inner && !Array.isArray(inner.of) && inner.key === null) inner.key = word;
    else this.#add(word);
  }

  #add(value: unknown): void {
    const inner = this.#open[this.#open.length - 1];
    if (!inner) this.#root ??= value;
    else if (Array.isArray(inner.of)) inner.of.push(value);
    else if (inner.key !== null) {
      inner.of[inner.key] = value;
      inner.key = null;
    }
  }

  /** Numbers, true, false, null, and names without quotation marks. */
  #addBare(): void {
    const from = this.#at;
    while (this.#at < this.#source.length && !ENDS_BARE.includes(this.#source[this.#at]!)) this.#at++;
    if (this.#at === from) this.#at++;
    const word = this.#source.slice(from, this.#at).trim();
    const inner = this.#open[this.#open.length - 1];
    if (inner && !Array.isArray(inner.of) && inner.key === null) inner.key = word.replace(/^'|'$/g, "");
    else this.#add(word === "true" ? true : word === "false" ? false : word === "null" || word === "" ? null : Number.isNaN(Number(word)) ? word.replace(/^'|'$/g, "") : Number(word));
  }

  #quoted(): string {
    const source = this.#source;
    const from = ++this.#at;
    while (this.#at < source.length) {
      const mark = source[this.#at]!;
      if (mark === "\\") this.#at += 2;
      else if (mark === '"' && this.#endsHere()) break;
      else this.#at++;
    }
    const words = source.slice(from, Math.min(this.#at, source.length));
    this.#at++;
    return unescaped(words);
  }

  /** `"headline": "The "new" harbour",`: a quotation mark ends the words only where a comma, a colon, a bracket or the end follows. */
  #endsHere(): boolean {
    const source = this.#source;
    let next = this.#at + 1;
    while (next < source.length && next < this.#at + FAR_ON && source.charCodeAt(next) <= 32) next++;
    return next >= source.length || ',:}]/"'.includes(source[next]!);
  }
}

const ENDS_BARE = ',:;{}[]"\n\r';
/** Blanks behind a quotation mark that are looked through for what follows. */
const FAR_ON = 200;

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function unescaped(words: string): string {
  if (!words.includes("\\")) return words;
  return words.replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, code: string | undefined, mark: string | undefined) => (code === undefined ? (ESCAPES.get(mark!) ?? mark!) : String.fromCharCode(parseInt(code, 16))));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([["n", "\n"], ["t", "\t"], ["r", "\r"], ["b", ""], ["f", ""]]);
