import { createGunzip } from "node:zlib";

/** Undoes gzip as the bytes come. The next chunk is asked for only when all that the chunks before hold has been given, so that a reader knows which one is broken. Throws where the bytes are not gzip, or end too early. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: GIVEN });
  let failure: Error | null = null;
  let wake = (): void => {};
  stream.on("error", (error) => {
    failure = error;
    wake();
  });
  stream.on("readable", () => wake());
  let given = 0;
  try {
    for await (const chunk of chunks) {
      yield* until((done) => void stream.write(chunk, done));
      given += chunk.length;
      // Behind the last member stand zeros, which end it.
      if (stream.bytesWritten < given) return;
    }
    yield* until((done) => void stream.once("end", done).end());
  } finally {
    stream.destroy();
  }

  /** What comes out until the step is done. */
  async function* until(step: (done: () => void) => void): AsyncGenerator<Uint8Array> {
    let isDone = false;
    step(() => {
      isDone = true;
      wake();
    });
    for (;;) {
      for (let out = stream.read() as Uint8Array | null; out !== null; out = stream.read() as Uint8Array | null) yield out;
      if (failure !== null) throw failure;
      if (isDone || stream.readableEnded) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
}

/** Bytes given at a time. */
const GIVEN = 1 << 16;
