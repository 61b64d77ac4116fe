/** What a cell says, as words without blanks around them; "" where it says nothing, or holds what is no words. */
export function wordsOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? String(value) : "";
    case "bigint":
      return String(value);
    case "object":
      return value === null ? "" : fromObject(value);
    default:
      return "";
  }
}

/** One line of at most so many characters; null where nothing is left. "null" and "nan" are what programs write for nothing. */
export function lineOf(value: unknown): string | null {
  const folded = wordsOf(value).slice(0, LONGEST).toWellFormed().replace(/\s+/g, " ").trim();
  return folded === "" || NOTHING.has(folded.toLowerCase()) ? null : folded;
}

/** Characters of a title, a name or an address. */
const LONGEST = 2000;
const NOTHING: ReadonlySet<string> = new Set(["null", "nan", "none", "n/a", "undefined"]);

/** The names in a cell: a list as it is, `["Ana Ruiz", "Jo Park"]` and "Ana Ruiz; Jo Park" taken apart. With a comma there may be one name, surname first. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MOST_NAMES).flatMap((one) => lineOf(one) ?? []);
  const line = lineOf(value);
  if (line === null) return [];
  const list = /^\[(.*)\]$/.exec(line)?.[1];
  if (list !== undefined) return [...list.matchAll(/'([^']{1,200})'|"([^"]{1,200})"/g)].slice(0, MOST_NAMES).map(([, one, two]) => (one ?? two)!.trim());
  return line.split(/[;|]/).slice(0, MOST_NAMES).map((name) => name.trim()).filter((name) => name !== "");
}

const MOST_NAMES = 50;

/** A date of a typed table, the name of a thing (`{"id": null, "name": "Harbour Post"}`), bytes of text. */
function fromObject(value: object): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value) || !Object.hasOwn(value, "name")) return "";
  const { name } = value as { readonly name: unknown };
  return typeof name === "string" ? name : "";
}
