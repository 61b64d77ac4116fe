/** The column itself where it has the room, or a copy with a third more than is asked for: a column that grows is copied a few times, not at every step. */
export function roomFor<Column extends Uint32Array | Uint8Array>(column: Column, room: number): Column {
  if (column.length >= room) return column;
  const grown = new (column.constructor as new (length: number) => Column)(Math.ceil(room * 1.3));
  grown.set(column);
  return grown;
}
