import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

type Fields = Readonly<Record<string, unknown>>;

/** The rows of a Parquet table, a group of rows, or a part of a large one, in memory at a time. */
export async function* parquet(read: (start: number, end: number) => Promise<Uint8Array>, size: number): AsyncGenerator<Fields> {
  const file = {
    byteLength: size,
    // Its own buffer: a part of a larger one would show what lies beside it.
    slice: async (start: number, end = size): Promise<ArrayBuffer> => Uint8Array.from(await read(start < 0 ? size + start : start, end < 0 ? size + end : end)).buffer,
  };
  const metadata = await parquetMetadataAsync(file);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const bytes = Number(group.total_byte_size);
    if (bytes > MOST_GROUP) throw new Error(`a group of its rows is ${bytes} bytes, at most ${MOST_GROUP} are read at a time; write it with smaller groups`);
    const rows = Number(group.num_rows);
    if (!(bytes >= 0 && rows >= 0)) throw new Error(MISCOUNTED);
    const step = Math.min(MOST_ROWS, Math.ceil(rows / Math.ceil((bytes + 1) / MOST_OBJECTS)));
    for (let from = 0; from < rows; from += step) {
      const found = await parquetReadObjects({ file, metadata, compressors, rowStart: rowStart + from, rowEnd: rowStart + Math.min(rows, from + step) });
      for (const row of found) if (Object.values(row).some((value) => value !== undefined)) yield row;
      // A row of nothing is one of nulls; where there is less than that, the rows are over.
      if (found.length === 0 || Object.values(found[found.length - 1]!).every((value) => value === undefined)) throw new Error(MISCOUNTED);
    }
    rowStart += rows;
  }
}

/** Bytes, unpacked. Writers make groups of some 128 MB. */
const MOST_GROUP = 1_000_000_000;
/** Rows made into objects at a time, so that a lying count is found out soon. */
const MOST_ROWS = 50_000;
/** Bytes of a group whose rows are made into objects at a time. */
const MOST_OBJECTS = 200_000_000;
const MISCOUNTED = "it counts its rows wrongly";
