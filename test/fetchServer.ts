/** A server of the tests' own on loopback, and a network that leads every name to it. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createRawServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type Asked, type Fetched, fetching, type Job, type Manners, type Network } from "../src/cli/fetching/fetching.ts";

/** An address of the public internet, by its number; nothing is ever sent there. */
export const PUBLIC = "93.184.216.34";

/** One request as the server saw it. Milliseconds. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly began: number;
  ended: number;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

export interface TestServer {
  readonly port: number;
  readonly seen: Seen[];
}

export const page = (words = "The pier in Ostby reopened."): Answer => (_, response) => void response.writeHead(200, { "Content-Type": "text/html" }).end(`<p>${words}</p>`);
export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Answer => (_, response) => void response.writeHead(code, headers).end(`status ${code}`);
export const redirect = (to: string, code = 302): Answer => (_, response) => void response.writeHead(code, { Location: to }).end();

/** Answers by path; "/robots.txt" is absent and everything else is a page unless given. `times` counts the requests for that path from 1. */
export async function serve(test: TestContext, routes: Readonly<Record<string, Answer>> = {}): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const one: Seen = { host: request.headers.host ?? "", path, headers: request.headers, began: performance.now(), ended: Infinity };
    seen.push(one);
    const end = response.end.bind(response);
    // Before the last bytes leave: no client can have begun anew by then.
    response.end = ((...last: Parameters<typeof end>) => {
      one.ended = performance.now();
      return end(...last);
    }) as typeof response.end;
    const answer = routes[path] ?? (path === "/robots.txt" ? status(404) : page(`The page ${path} in Ostby.`));
    answer(request, response, seen.filter((each) => each.path === path).length);
  });
  return { port: await listening(test, server), seen };
}

/** A server that writes bytes as they are, once the request has come; robots.txt is absent. */
export async function serveRaw(test: TestContext, speak: (socket: Socket, path: string) => void): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createRawServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (bytes) => {
      const path = bytes.toString("latin1").split(" ")[1] ?? "";
      seen.push({ host: "", path, headers: {}, began: performance.now(), ended: Infinity });
      if (path === "/robots.txt") socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      else speak(socket, path);
    });
  });
  return { port: await listening(test, server), seen };
}

async function listening(test: TestContext, server: Server): Promise<number> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => open.add(socket));
  test.after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

/** Every name has the public address, which leads to loopback; `names` gives others, one answer a question, the last for ever. */
export function networkTo(names: Readonly<Record<string, readonly (readonly string[])[]>> = {}, ca?: string): Network & { readonly dialled: string[] } {
  const asked = new Map<string, number>();
  const dialled: string[] = [];
  return {
    dialled,
    async resolve(host) {
      const times = asked.get(host) ?? 0;
      asked.set(host, times + 1);
      const answers = names[host] ?? [[PUBLIC]];
      return answers[Math.min(times, answers.length - 1)]!;
    },
    connect(address, port) {
      dialled.push(address);
      return connect(port, "127.0.0.1");
    },
    ...(ca !== undefined && { ca }),
  };
}

export const MANNERS: Manners = { agent: "Variorum/0.0.0", delay: 5, patience: 2000, maxSize: 100_000, maxTime: 30_000, maxRedirects: 10, allowPrivate: false };

export interface Asking extends Partial<Omit<Job, "manners" | "asked">> {
  readonly asked?: Asked;
  readonly manners?: Partial<Manners>;
}

/** One run in this process. */
export function fetched(addresses: readonly string[], out: string, { manners, ...asking }: Asking = {}): Promise<Fetched> {
  return fetching({
    asked: { kind: "addresses", addresses },
    out,
    mayGoOn: true,
    hosts: 4,
    version: "0.0.0",
    network: networkTo(),
    stop: new AbortController().signal,
    progress: () => undefined,
    ...asking,
    manners: { ...MANNERS, ...manners },
  });
}

/** A folder of the test's own, gone when the test ends. */
export function folder(test: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), "variorum-fetch-"));
  test.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
