import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Desk, DeskError } from "./desk.ts";
import { refused } from "./guard.ts";
import { HEADERS } from "./page.ts";
import { type Answer, answerTo, json, type ReaderFiles } from "./routes.ts";

export { type Desk, DeskError } from "./desk.ts";
export type { ReaderFiles } from "./routes.ts";

export interface Serving {
  /** With its token: whoever has it may read and mark the articles. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the reader to this machine alone. `port` 0 takes a free one. Rejects where the port cannot be had. */
export async function serve(desk: Desk, files: ReaderFiles, port = 0): Promise<Serving> {
  const token = randomBytes(TOKEN_BYTES).toString("hex");
  const server = createServer(LIMITS, (request, response) => void answered(request, response, server, token, desk, files));
  await new Promise<void>((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Nobody guesses 128 bits. */
const TOKEN_BYTES = 16;
/** Bytes and milliseconds: a browser on this machine needs a small part of either. */
const LIMITS = { maxHeaderSize: 16_384, requestTimeout: 600_000, headersTimeout: 10_000 } as const;

async function answered(request: IncomingMessage, response: ServerResponse, server: Server, token: string, desk: Desk, files: ReaderFiles): Promise<void> {
  const refusal = refused(request, token, portOf(server));
  const answer = refusal ? json({ message: refusal.message }, refusal.status) : await found(request, token, desk, files);
  response.writeHead(answer.status, { ...HEADERS, "content-type": `${answer.type}; charset=utf-8`, ...(refusal && { connection: "close" }) });
  try {
    for (const piece of answer.pieces) if (!response.write(piece)) await drained(response);
  } catch {
    // The reader went away, or a story failed while it was written: half an answer must not look whole.
    response.destroy();
    return;
  }
  response.end();
}

async function found(request: IncomingMessage, token: string, desk: Desk, files: ReaderFiles): Promise<Answer> {
  try {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    return await answerTo(request, pathname.slice(token.length + 1), searchParams, desk, files);
  } catch (error) {
    if (error instanceof DeskError) return json({ message: error.message }, 400);
    return json({ message: `The server failed: ${error instanceof Error ? error.message : "unknown"}.` }, 500);
  }
}

/** Waits until the reader has taken what was sent; rejects when it goes away. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((done, failed) => {
    const drain = () => (response.off("close", close), done());
    const close = () => (response.off("drain", drain), failed(new Error("closed")));
    response.once("drain", drain).once("close", close);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}
