import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { blockOf } from "./block.ts";
import { dial } from "./dial.ts";
import type { Network } from "./network.ts";
import { Interrupted, NoServer, NotFetched } from "./notFetched.ts";

/** One request and what came back, byte for byte. */
export interface Exchange {
  readonly url: URL;
  readonly ip: string;
  /** When the request was sent. */
  readonly at: Date;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The request as it was sent. */
  readonly sent: Buffer;
  /** The answer as it came: status line, headers, body with its transfer coding. */
  readonly received: Buffer;
  /** The body without transfer coding (chunks), with its content coding (gzip). */
  readonly payload: Buffer;
}

export interface Bounds {
  readonly allowPrivate: boolean;
  /** Bytes of a body, as it comes and decompressed. */
  readonly maxSize: number;
  /** Milliseconds for a whole answer. */
  readonly maxTime: number;
}

/** Bytes: status line and headers of one answer. The largest honest ones (cookies, security policies) stay below 32 kB. */
const MOST_HEAD = 65_536;
/** Milliseconds until there is a connection; and in which nothing at all comes. Never more than the whole answer may take. */
const CONNECT_WITHIN = 15_000;
const SILENT_FOR = 20_000;

/** Asks for one address, without following anything. `headers` are name and value in turn. Throws NotFetched, or Interrupted. */
export async function exchange(url: URL, headers: readonly string[], bounds: Bounds, network: Network, stop: AbortSignal): Promise<Exchange> {
  const connecting = Math.min(CONNECT_WITHIN, bounds.maxTime);
  const began = performance.now();
  const { socket, ip } = await withDeadline(connecting, stop, (signal) => dial(url, network, bounds.allowPrivate, connecting, signal), () =>
    new NoServer("not-fetched", `expected a connection within ${seconds(connecting)}, came none. Run the same command again later.`, true));
  const left = Math.max(1, bounds.maxTime - (performance.now() - began));
  try {
    return await withDeadline(left, stop, (signal) => asked(url, headers, bounds, socket, ip, signal), () =>
      new NotFetched("not-fetched", `expected a whole answer within ${seconds(bounds.maxTime)}, came a part of it. Raise --max-seconds if the page is worth it.`));
  } finally {
    socket.destroy();
  }
}

async function withDeadline<T>(ms: number, stop: AbortSignal, work: (signal: AbortSignal) => Promise<T>, late: () => NotFetched): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late()), ms);
  const interrupt = () => controller.abort(new Interrupted());
  if (stop.aborted) interrupt();
  stop.addEventListener("abort", interrupt, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", interrupt);
  }
}

function asked(url: URL, headers: readonly string[], bounds: Bounds, socket: Socket, ip: string, signal: AbortSignal): Promise<Exchange> {
  const path = url.pathname + url.search;
  const all = ["Host", url.host, ...headers, "Connection", "close"];
  const sent = Buffer.from(`GET ${path} HTTP/1.1\r\n${all.map((word, i) => word + (i % 2 === 0 ? ": " : "\r\n")).join("")}\r\n`, "latin1");
  const at = new Date();
  const came: Buffer[] = [];
  let size = 0;
  return new Promise<Exchange>((yes, no) => {
    const asking = request({ createConnection: () => socket, path, headers: all, setHost: false, maxHeaderSize: MOST_HEAD });
    const fail = (error: unknown) => {
      no(error instanceof NotFetched || error instanceof Interrupted ? error : inWords(error as NodeJS.ErrnoException));
      socket.destroy();
    };
    const ended = () => fail(signal.reason);
    if (signal.aborted) ended();
    signal.addEventListener("abort", ended, { once: true });
    socket.setTimeout(Math.min(SILENT_FOR, bounds.maxTime), () => fail(new NotFetched("not-fetched", `expected an answer, came nothing for ${seconds(Math.min(SILENT_FOR, bounds.maxTime))}. Run the same command again later.`, true)));
    // The parser has its own listener by now; this one keeps the same bytes.
    asking.on("socket", () => socket.on("data", (bytes: Buffer) => {
      came.push(bytes);
      size += bytes.length;
      if (size > bounds.maxSize + MOST_HEAD) fail(tooMuch(bounds.maxSize));
    }));
    asking.on("error", fail);
    // "101 Switching Protocols" and the like.
    asking.on("upgrade", () => fail(new NotFetched("not-fetched", "expected a page, came another protocol.")));
    asking.on("close", () => fail(size > 0 ? cutOff() : new NotFetched("not-fetched", "expected an answer, came a closed connection. Run the same command again later.", true)));
    asking.on("response", (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      const status = response.statusCode ?? 0;
      if (Number(response.headers["content-length"] ?? 0) > bounds.maxSize) return fail(tooMuch(bounds.maxSize));
      response.on("error", fail);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        if (!response.complete) return fail(cutOff());
        const payload = Buffer.concat(chunks);
        if (payload.length > bounds.maxSize) return fail(tooMuch(bounds.maxSize));
        const received = blockOf(Buffer.concat(came), payload.length, response.headers["transfer-encoding"] !== undefined);
        yes({ url, ip, at, status, headers: response.headers, sent, received, payload });
      });
    });
    asking.end();
  });
}

function tooMuch(maxSize: number): NotFetched {
  return new NotFetched("too-large", `expected at most ${maxSize} bytes, came more. Raise --max-size if the page is worth it.`);
}

function cutOff(): NotFetched {
  return new NotFetched("not-fetched", "expected a whole page, came one that was cut off. Run the same command again later.", true);
}

/** What went wrong below, without any of the server's words. */
function inWords({ code }: NodeJS.ErrnoException): NotFetched {
  if (code === "ECONNRESET" || code === "EPIPE") return cutOff();
  if (code === "HPE_HEADER_OVERFLOW") return new NotFetched("not-fetched", `expected at most ${MOST_HEAD} bytes of headers, came more.`);
  if (code?.startsWith("HPE_")) return new NotFetched("not-fetched", `expected an answer as HTTP/1.1 has it, came one that breaks its rules (${code.slice(0, LONGEST_CODE)}). Open the address in a browser to see whether a page is there.`);
  return new NotFetched("not-fetched", `expected an answer, came ${String(code ?? "a failure").slice(0, LONGEST_CODE)}. Run the same command again later.`, true);
}

const LONGEST_CODE = 60;

export function seconds(ms: number): string {
  const rounded = ms < 1000 ? Math.round(ms) / 1000 : Math.round(ms / 100) / 10;
  return `${rounded} second${rounded === 1 ? "" : "s"}`;
}
