import assert from "node:assert/strict";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { createServer } from "node:https";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { certificateFor } from "./certificate.ts";
import { type Answer, type Asking, fetched, folder, networkTo, page, serve, serveRaw } from "./fetchServer.ts";
import { answersIn, httpIn } from "./warcReader.ts";

type Manners = NonNullable<Asking["manners"]>;

/** Asks for /a of a server that answers `/a` so, and for a good page of another; the good one must come, and the archive hold. Gives the problem of the first. */
async function broken(t: TestContext, port: number, manners: Manners = {}, network = networkTo()): Promise<{ message: string; code: string; out: string; took: number }> {
  const good = await serve(t);
  const out = join(folder(t), "a.warc.gz");
  const began = performance.now();
  const [bad, fine] = [`http://news.test:${port}/a`, `http://good.test:${good.port}/good`];
  // Where the time is short, a busy machine may be too slow for the good page as well: it gets a run of its own.
  const short = manners.maxTime !== undefined;
  const run = await fetched(short ? [bad] : [bad, fine], out, { manners: { delay: 1, ...manners }, network });
  const took = performance.now() - began;
  const beside = short ? await fetched([fine], out, { network }) : run;
  assert.equal(beside.outcomes.get(`http://good.test:${good.port}/good`)!.state, "fetched");
  assert.equal(answersIn(out).length, 1, "nothing of a broken answer is kept");
  assert.equal(run.problems.length, 1);
  const [{ message, code, severity }] = run.problems as [typeof run.problems[0] & object];
  assert.equal(severity, "unread");
  assert.match(message, /^(?:expected|nothing of the site)/);
  assert.match(message, /\.$/);
  assert.doesNotMatch(message, /[\u0000-\u001f\u007f-\u009f]/);
  return { message, code, out, took };
}

const drip = (socket: Socket, bytes: string | Buffer, every: number) => {
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(bytes)), every);
  socket.on("close", () => clearInterval(timer));
};
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

const RAW: readonly (readonly [name: string, speak: (socket: Socket) => void, says: RegExp, manners?: Manners])[] = [
  ["never answers", () => undefined, /came nothing for 0\.5 seconds|whole answer within 0\.5/, { maxTime: 500 }],
  ["headers one byte at a time", (socket) => drip(socket, "H", 20), /whole answer within 0\.5|breaks its rules/, { maxTime: 500 }],
  ["headers without end", (socket) => { socket.write(HEAD); drip(socket, "X-More: 1\r\n", 5); }, /whole answer within 0\.5/, { maxTime: 500 }],
  ["a body one byte at a time", (socket) => { socket.write(`${HEAD}Content-Length: 5000\r\n\r\n`); drip(socket, "a", 20); }, /whole answer within 0\.5/, { maxTime: 500 }],
  ["a body without end", (socket) => { socket.write(`${HEAD}\r\n`); drip(socket, "a".repeat(50_000), 1); }, /at most 100000 bytes/],
  ["chunks without end", (socket) => { socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`); drip(socket, `c350\r\n${"a".repeat(50_000)}\r\n`, 1); }, /at most 100000 bytes/],
  ["interim answers without end", (socket) => drip(socket, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(200), 1), /at most 100000 bytes|whole answer/],
  ["a huge length", (socket) => socket.write(`${HEAD}Content-Length: 99999999999\r\n\r\na`), /at most 100000 bytes/],
  ["a length longer than the body", (socket) => socket.end(`${HEAD}Content-Length: 500\r\n\r\nshort`), /cut off/],
  // Which of the two is right cannot be known: to keep the first bytes would silently drop the end of an article.
  ["a body longer than its length", (socket) => socket.end(`${HEAD}Content-Length: 5\r\n\r\nOstby and more`), /breaks its rules/],
  ["a negative length", (socket) => socket.end(`${HEAD}Content-Length: -5\r\n\r\nshort`), /breaks its rules \(HPE_/],
  ["two lengths", (socket) => socket.end(`${HEAD}Content-Length: 5\r\nContent-Length: 6\r\n\r\nshorts`), /breaks its rules/],
  ["length and chunks at once", (socket) => socket.end(`${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n0\r\n\r\n`), /breaks its rules/],
  ["a chunk that is no number", (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n0\r\n\r\n`), /breaks its rules/],
  ["a chunk shorter than it says", (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\nshort\r\n0\r\n\r\n`), /breaks its rules|cut off/],
  ["no last chunk", (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n`), /cut off/],
  ["reset before the answer", (socket) => socket.resetAndDestroy(), /cut off|closed connection/],
  ["reset within the body", (socket) => { socket.write(`${HEAD}Content-Length: 500\r\n\r\nshort`); setTimeout(() => socket.resetAndDestroy(), 10); }, /cut off/],
  ["closed before the answer", (socket) => socket.end(), /cut off|closed connection/],
  ["closed within the headers", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-"), /cut off|breaks its rules/],
  ["an empty answer", (socket) => socket.end(`${HEAD}Content-Length: 0\r\n\r\n`), /came an empty answer/],
  ["a header of a megabyte", (socket) => socket.end(`${HEAD}X-Long: ${"a".repeat(1_000_000)}\r\n\r\nbody`), /at most 65536 bytes of headers|at most 100000 bytes/],
  ["a header of a megabyte within a large bound", (socket) => socket.end(`${HEAD}X-Long: ${"a".repeat(1_000_000)}\r\n\r\nbody`), /at most 65536 bytes of headers/, { maxSize: 5_000_000 }],
  ["another protocol", (socket) => socket.end("SSH-2.0-Other\r\n"), /breaks its rules/],
  ["HTTP/0.9", (socket) => socket.end("<p>Ostby</p>"), /breaks its rules/],
  ["a switch of protocols", (socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: odd\r\nConnection: Upgrade\r\n\r\n"), /another protocol/],
  ["a status that is none", (socket) => socket.end("HTTP/1.1 99999 Odd\r\n\r\n"), /breaks its rules/],
  ["a header with a null byte", (socket) => socket.end(`${HEAD}X-Odd: a\u0000b\r\n\r\nbody`), /breaks its rules/],
];

for (const [name, speak, says, manners] of RAW) {
  test(`a server that gives ${name}`, async (t) => {
    const { port } = await serveRaw(t, speak);
    const { message, took } = await broken(t, port, manners);
    assert.match(message, says);
    assert.ok(took < 15_000, `took ${took} ms`);
  });
}

const compressed = (coding: string, bytes: Uint8Array): Answer => (_, response) => void response.writeHead(200, { "Content-Encoding": coding }).end(bytes);
const whole = gzipSync("Ostby ".repeat(200));

const CODED: readonly (readonly [name: string, answer: Answer, says: RegExp])[] = [
  ["a gzip bomb", compressed("gzip", gzipSync(Buffer.alloc(60_000_000))), /at most 100000 bytes when decompressed/],
  ["a brotli bomb that nobody asked for", compressed("br", brotliCompressSync(Buffer.alloc(20_000_000))), /at most 100000 bytes when decompressed/],
  ["gzip that is cut off", compressed("gzip", whole.subarray(0, 20)), /cannot be decompressed/],
  ["gzip with a wrong sum", compressed("gzip", Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8)])), /cannot be decompressed/],
  ["text that is called gzip", compressed("gzip", Buffer.from("<p>Ostby</p>")), /cannot be decompressed/],
  ["gzip within gzip", compressed("gzip, gzip", gzipSync(whole)), /another coding/],
  ["a coding that nobody knows", compressed("constructor", Buffer.from("x")), /another coding/],
];

for (const [name, answer, says] of CODED) {
  test(`a server that gives ${name}`, async (t) => {
    const { port } = await serve(t, { "/a": answer });
    assert.match((await broken(t, port)).message, says);
  });
}

const FINE: readonly (readonly [name: string, answer: string | Buffer, body: string | null])[] = [
  ["more than its last chunk", `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nOstby\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n\r\nsmuggled`, "Ostby"],
  ["chunks with extensions and trailers", `${HEAD}Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nOstby\r\n0\r\nX-Sum: 1\r\n\r\n`, "Ostby"],
  ["no length at all", `${HEAD}\r\nOstby`, "Ostby"],
  ["HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nOstby", "Ostby"],
  ["a charset that is none", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"no-such\"\r\nContent-Length: 5\r\n\r\nOstby", "Ostby"],
  ["bytes of another charset", Buffer.concat([Buffer.from(`${HEAD}Content-Length: 3\r\n\r\n`), Buffer.from([0x4f, 0xf8, 0xff])]), null],
  ["control characters in its reason and headers", `HTTP/1.1 200 \u001b]0;owned\u0007\r\nX-Odd: \u001b[2J\r\nContent-Length: 5\r\n\r\nOstby`, null],
  ["three interim answers", `${"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(3)}${HEAD}Content-Length: 5\r\n\r\nOstby`, "Ostby"],
];

for (const [name, answer, body] of FINE) {
  test(`a server that gives ${name}: the page is kept`, async (t) => {
    const { port } = await serveRaw(t, (socket) => socket.end(answer));
    const out = join(folder(t), "a.warc.gz");
    const run = await fetched([`http://news.test:${port}/a`], out);
    if (name.startsWith("control") && run.problems.length > 0) return assert.match(run.problems[0]!.message, /breaks its rules/);
    assert.deepEqual(run.problems, []);
    const [kept] = answersIn(out);
    if (body !== null) assert.equal(httpIn(kept!).body, body);
    assert.doesNotMatch(kept!.block.toString(), /smuggled|script|103/);
  });
}

test("deflate, with and without its frame, is taken though it was not asked for", async (t) => {
  const { port } = await serve(t, { "/a": compressed("deflate", deflateSync("Ostby")), "/b": compressed("deflate", deflateRawSync("Ostby")) });
  const run = await fetched(["/a", "/b"].map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"));
  assert.deepEqual(run.problems, []);
});

test("a name that leads nowhere, and a port where nothing listens", async (t) => {
  const { port } = await serve(t);
  const gone = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
  const network = { ...networkTo(), resolve: async (host: string) => (host === "good.test" ? ["93.184.216.34"] : Promise.reject(gone)) };
  const nowhere = await broken(t, port, {}, { ...network, dialled: [] });
  assert.match(nowhere.message, /leads nowhere: news\.test/);
  const closed = await serveRaw(t, () => undefined);
  const refusing = networkTo();
  const refused = await broken(t, closed.port, {}, { ...refusing, connect: (ip, to) => refusing.connect(ip, to === closed.port ? 1 : to) });
  assert.match(refused.message, /at 93\.184\.216\.34 port \d+, came a refusal/);
});

test("a name that is never looked up, and a connection that never comes", async (t) => {
  const { port } = await serve(t);
  const never = new Promise<readonly string[]>(() => undefined);
  const network = networkTo();
  const { message } = await broken(t, port, { maxTime: 400 }, { ...network, resolve: (host) => (host === "good.test" ? network.resolve(host) : never) });
  assert.match(message, /expected a connection within 0\.4 seconds/);
});

test("TLS: a certificate that nobody signed, one for another name, one that holds, and a server without TLS", async (t) => {
  const { key, cert } = certificateFor("secure.test");
  const server = createServer({ key, cert }, (request, response) => void response.writeHead(request.url === "/robots.txt" ? 404 : 200).end("Ostby"));
  server.on("tlsClientError", () => undefined);
  t.after(() => server.close());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const ask = async (name: string, ca?: string, to = port) => (await fetched([`https://${name}:${to}/a`], join(folder(t), "a.warc.gz"), { network: networkTo({}, ca), manners: { delay: 1 } })).problems[0]?.message;
  assert.match((await ask("secure.test"))!, /valid certificate for secure\.test, came DEPTH_ZERO_SELF_SIGNED_CERT/);
  assert.match((await ask("other.test", cert))!, /came ERR_TLS_CERT_ALTNAME_INVALID/);
  assert.equal(await ask("secure.test", cert), undefined);
  const plain = await serve(t);
  assert.match((await ask("secure.test", cert, plain.port))!, /expected a secure connection/);
});

test("stopping: the page that is being fetched is given up, the archive holds, the next run goes on", async (t) => {
  const { port, seen } = await serve(t, { "/b": (request, response, times) => {
    if (times > 1) return page()(request, response, times);
    response.write("half");
    setTimeout(() => stop.abort(), 20);
  } });
  const out = join(folder(t), "a.warc.gz");
  const stop = new AbortController();
  const addresses = ["/a", "/b", "/c"].map((path) => `http://news.test:${port}${path}`);
  const run = await fetched(addresses, out, { stop: stop.signal });
  assert.equal(run.interrupted, true);
  assert.deepEqual([...run.outcomes.values()].map(({ state }) => state), ["fetched", "waiting", "waiting"]);
  assert.deepEqual(run.problems, []);
  assert.equal(answersIn(out).length, 1);
  await fetched(addresses, out);
  assert.equal(answersIn(out).length, 3);
  assert.equal(seen.filter(({ path }) => path === "/a").length, 1);
});

test("stopping within a long wait ends it at once", async (t) => {
  const stop = new AbortController();
  const { port } = await serve(t, { "/robots.txt": (_, response) => {
    response.end("User-agent: *\nCrawl-delay: 60");
    setTimeout(() => stop.abort(), 50);
  } });
  const began = performance.now();
  await fetched([`http://news.test:${port}/a`], join(folder(t), "a.warc.gz"), { stop: stop.signal, manners: { patience: 100_000 } });
  assert.ok(performance.now() - began < 15_000);
});
