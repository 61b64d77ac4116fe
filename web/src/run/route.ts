/** What the address says: which view of which story, and how it is set. `#/matrix/20b6ec2d2a59f9a5?kind=figure&cell=cfb5e3c9e7f9af44.2`. */
export interface Route {
  readonly view: string;
  readonly story: string | null;
  /** In order of name, so that one state has one address. */
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a hash; null where it is empty or none of ours. */
export function routeOf(hash: string): Route | null {
  const found = /^#\/([a-z]+)(?:\/([^?/]+))?(?:\?(.*))?$/.exec(hash);
  if (!found) return null;
  const params = Object.fromEntries([...new URLSearchParams(found[3] ?? "")].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { view: found[1]!, story: found[2] === undefined ? null : decoded(found[2]), params };
}

export function hashOf({ view, story, params }: Route): string {
  const set = Object.entries(params).filter(([, value]) => value !== "").sort(([a], [b]) => (a < b ? -1 : 1));
  const search = set.length > 0 ? `?${new URLSearchParams(set)}` : "";
  return `#/${view}${story === null ? "" : `/${encodeURIComponent(story)}`}${search}`;
}

/** The route with some of its settings changed; an empty one is taken out. */
export function withParams(route: Route, changes: Readonly<Record<string, string | null>>): Route {
  const params = { ...route.params, ...changes };
  return { ...route, params: Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== "")) };
}

/** A cell's name in an address: "cfb5e3c9e7f9af44.2", the row's id and the column. */
export interface CellName {
  readonly row: string;
  readonly column: number;
}

export function cellName({ row, column }: CellName): string {
  return `${row}.${column}`;
}

export function cellOf(name: string | undefined): CellName | null {
  const found = /^(.+)\.(\d{1,5})$/.exec(name ?? "");
  return found ? { row: found[1]!, column: Number(found[2]) } : null;
}

/** A place in an article of a story: "A:120-134", its letter, start and end. */
export interface PlaceName {
  readonly letter: string;
  readonly span: readonly [number, number];
}

export function placeName({ letter, span: [start, end] }: PlaceName): string {
  return `${letter}:${start}-${end}`;
}

export function placeOf(name: string | undefined): PlaceName | null {
  const found = /^([A-Z]{1,3}):(\d{1,9})-(\d{1,9})$/.exec(name ?? "");
  if (!found) return null;
  const [start, end] = [Number(found[2]), Number(found[3])];
  return start <= end ? { letter: found[1]!, span: [start, end] } : null;
}

/** A list in a setting: "figure,quote"; only what is known. */
export function listOf<T extends string>(value: string | undefined, known: readonly T[]): T[] {
  const asked = (value ?? "").split(",");
  return known.filter((item) => asked.includes(item));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
