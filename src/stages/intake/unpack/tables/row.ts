/** What the cells of a row hold, by column; a value is words, or what a typed table holds. */
export type Row = ReadonlyMap<string, unknown>;

/** A row that was not kept: larger than a row may be, or a line that is no object. */
export interface Unkept {
  readonly why: "too-large" | "no-object";
}

export type Rows = AsyncIterable<Row | Unkept>;

export function isRow(row: Row | Unkept): row is Row {
  return !("why" in row);
}

/** The fields of an object as the cells of a row. */
export function rowOf(fields: Readonly<Record<string, unknown>>): Row {
  return new Map(Object.entries(fields));
}
