/** A JSON array piece by piece, one item a line: a list of thousands is never one string. */
export function* arrayPieces<T>(items: Iterable<T>, report: (item: T) => unknown): Generator<string> {
  yield "[";
  let first = true;
  for (const item of items) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(report(item))}`;
    first = false;
  }
  yield "]";
}

/** How every report begins: the contract's number and the program's version. */
export function opening(version: string): string {
  return `{"format":1,"variorum":${JSON.stringify(version)}`;
}
