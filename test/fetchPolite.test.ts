import assert from "node:assert/strict";
import { Socket } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { type Answer, fetched, folder, networkTo, page, PUBLIC, redirect, serve, type Seen, serveRaw, status } from "./fetchServer.ts";
import { answersIn } from "./warcReader.ts";

/** Milliseconds by which two clocks and a timer may differ. */
const SLACK = 4;

const slow: Answer = (_, response) => void setTimeout(() => response.end("slow"), 15);
const paths = (seen: readonly Seen[]) => seen.map(({ path }) => path);

/** Each host's requests one after another, `pause` milliseconds apart. */
function checkPolite(seen: readonly Seen[], pause: number): void {
  for (const [host, requests] of Map.groupBy(seen, ({ host }) => host)) {
    for (const [i, request] of requests.entries()) {
      const before = requests[i - 1];
      if (before) assert.ok(request.began - before.ended >= pause - SLACK, `${host}: ${before.path} ended at ${before.ended}, ${request.path} began at ${request.began}`);
    }
  }
}

test("one request at a time for each host with the pause between them, several hosts at the same time", async (t) => {
  const routes = Object.fromEntries(["/1", "/2", "/3"].map((path) => [path, slow]));
  const { port, seen } = await serve(t, { ...routes, "/1": redirect(`/2`) });
  const addresses = ["a", "b", "c", "d", "e", "f"].flatMap((host) => ["/1", "/2", "/3"].map((path) => `http://${host}.test:${port}${path}`));
  const run = await fetched(addresses, join(folder(t), "a.warc.gz"), { hosts: 3, manners: { delay: 25 } });
  assert.equal([...run.outcomes.values()].filter(({ state }) => state === "fetched").length, 18);
  checkPolite(seen, 25);
  const most = Math.max(...seen.map(({ began }) => seen.filter((other) => other.began <= began && other.ended > began).length));
  assert.ok(most >= 2 && most <= 3, `${most} at once`);
});

test("a redirect waits for its turn at the host that it leads to, and both schemes and ports are one host", async (t) => {
  const { port, seen } = await serve(t, { "/1": slow, "/2": slow, "/3": slow });
  const other = await serve(t, Object.fromEntries(["/1", "/2", "/3"].map((path) => [path, redirect(`http://a.test:${port}${path}?from=b`)])));
  const addresses = ["/1", "/2", "/3"].flatMap((path) => [`http://a.test:${port}${path}`, `http://b.test:${other.port}${path}`]);
  await fetched(addresses, join(folder(t), "a.warc.gz"), { manners: { delay: 20 } });
  assert.equal(seen.length, 7);
  checkPolite(seen, 20);
});

test("robots.txt is asked for once a site, before its first page, and obeyed for our name", async (t) => {
  const rules = "User-agent: *\nDisallow: /\n\nUser-agent: variorum\nDisallow: /private\nAllow: /private/press\nDisallow: /*.pdf$\n";
  const { port, seen } = await serve(t, { "/robots.txt": (_, response) => void response.end(rules) });
  const asked = ["/a", "/private/a", "/private/press/1", "/b.pdf", "/b.pdf?x"];
  const run = await fetched(asked.map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"));
  assert.deepEqual(paths(seen), ["/robots.txt", "/a", "/private/press/1", "/b.pdf?x"]);
  assert.deepEqual(run.problems.map(({ code }) => code), ["disallowed", "disallowed"]);
  seen.length = 0;
  const named = await fetched([`http://news.test:${port}/a`], join(folder(t), "b.warc.gz"), { manners: { agent: "PressStudy/2.0 (+https://study.example)" } });
  assert.deepEqual(paths(seen), ["/robots.txt"]);
  assert.match(named.problems[0]!.message, /robots\.txt disallows/);
});

test("robots.txt holds for where a redirect leads, and is not put into the archive", async (t) => {
  const { port, seen } = await serve(t, { "/robots.txt": (_, response) => void response.end("User-agent: *\nDisallow: /no"), "/a": redirect("/no") });
  const out = join(folder(t), "a.warc.gz");
  const run = await fetched([`http://news.test:${port}/a`], out);
  assert.deepEqual(paths(seen), ["/robots.txt", "/a"]);
  assert.equal(run.problems[0]!.code, "disallowed");
  assert.equal(answersIn(out).length, 1);
});

const ROBOTS: readonly (readonly [name: string, routes: Readonly<Record<string, Answer>>, fetched: boolean])[] = [
  ["403: there is none", { "/robots.txt": status(403) }, true],
  ["redirected to rules", { "/robots.txt": redirect("/rules"), "/rules": (_, response) => void response.end("User-agent: *\nDisallow: /a") }, false],
  ["redirected to nothing", { "/robots.txt": redirect("/rules"), "/rules": status(404) }, true],
  ["redirected without end: there is none", { "/robots.txt": redirect("/robots.txt") }, true],
  ["redirected into the own network", { "/robots.txt": redirect("http://127.0.0.1/robots.txt") }, false],
  ["500", { "/robots.txt": status(500) }, false],
  ["429", { "/robots.txt": status(429) }, false],
  ["503 that passes", { "/robots.txt": (request, response, times) => (times < 3 ? status(503) : status(404))(request, response, times) }, true],
  ["a page instead of rules", { "/robots.txt": page("User-agent: is what browsers say") }, true],
  ["a byte-order mark and Windows lines", { "/robots.txt": (_, response) => void response.end("\ufeffUser-agent: *\r\nDisallow: /a\r\n") }, false],
  ["cut off", { "/robots.txt": (_, response) => { response.writeHead(200, { "Content-Length": "100" }); response.write("User-agent: *"); setTimeout(() => response.destroy(), 5); } }, false],
  ["a megabyte of comments after the rules", { "/robots.txt": (_, response) => void response.end(`User-agent: *\nDisallow: /a\n${"# x\n".repeat(20_000)}`) }, false],
];

for (const [name, routes, allowed] of ROBOTS) {
  test(`robots.txt, ${name}`, async (t) => {
    const { port, seen } = await serve(t, routes);
    const run = await fetched([`http://news.test:${port}/a`, `http://news.test:${port}/ab`], join(folder(t), "a.warc.gz"));
    assert.equal(run.outcomes.get(`http://news.test:${port}/a`)!.state, allowed ? "fetched" : "failed");
    assert.equal(paths(seen).includes("/a"), allowed);
  });
}

test("rules that stall a careless matcher cost little", async (t) => {
  const rules = `User-agent: *\n${Array.from({ length: 500 }, () => `Disallow: /${"*a".repeat(400)}b`).join("\n")}`;
  const { port } = await serve(t, { "/robots.txt": (_, response) => void response.end(rules) });
  const began = performance.now();
  const run = await fetched([`http://news.test:${port}/${"a".repeat(2000)}`], join(folder(t), "a.warc.gz"), { manners: { maxSize: 1_000_000 } });
  assert.equal(run.problems.length, 0);
  assert.ok(performance.now() - began < 10_000);
});

test("Crawl-delay is kept where it is longer than ours; one that asks for more than the patience ends the host", async (t) => {
  const { port, seen } = await serve(t, { "/robots.txt": (_, response) => void response.end("User-agent: *\nCrawl-delay: 0.06") });
  await fetched(["/a", "/b"].map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"));
  assert.equal(seen.length, 3);
  checkPolite(seen, 60);
  const long = await serve(t, { "/robots.txt": (_, response) => void response.end("User-agent: *\nCrawl-delay: 3600") });
  const run = await fetched(["/a", "/b"].map((path) => `http://news.test:${long.port}${path}`), join(folder(t), "b.warc.gz"));
  assert.equal(long.seen.length, 1);
  assert.match(run.problems[0]!.message, /asks to wait 3600 seconds/);
});

test("429 with Retry-After: the whole host waits, then the page comes", async (t) => {
  const { port, seen } = await serve(t, { "/a": (request, response, times) => (times === 1 ? status(429, { "Retry-After": "1" }) : page())(request, response, times) });
  const out = join(folder(t), "a.warc.gz");
  const run = await fetched(["/a", "/b"].map((path) => `http://news.test:${port}${path}`), out);
  assert.deepEqual(paths(seen), ["/robots.txt", "/a", "/a", "/b"]);
  assert.ok(seen[2]!.began - seen[1]!.ended >= 1000 - SLACK);
  assert.equal(run.problems.length, 0);
  assert.equal(answersIn(out).length, 2);
});

const LATER: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
  ["seconds", { "Retry-After": "3600" }],
  ["a date, by the server's clock", { "Retry-After": "Sun, 06 Nov 2033 09:49:37 GMT", Date: "Sun, 06 Nov 2033 08:49:37 GMT" }],
];

for (const [name, headers] of LATER) {
  test(`Retry-After beyond the patience (${name}): the host is left alone`, async (t) => {
    const { port, seen } = await serve(t, { "/a": status(503, headers) });
    const run = await fetched(["/a", "/b"].map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"));
    assert.deepEqual(paths(seen), ["/robots.txt", "/a"]);
    assert.match(run.problems[0]!.message, /status 503/);
    assert.match(run.problems[1]!.message, /asks to wait 3[56]\d\d/);
  });
}

test("Retry-After that says nothing sensible is passed over", async (t) => {
  for (const words of ["soon", "-5", "99999999999999999999", "Sun, 99 Nov 2033 99:49:37 GMT"]) {
    const { port, seen } = await serve(t, { "/a": (request, response, times) => (times === 1 ? status(503, { "Retry-After": words }) : page())(request, response, times) });
    const run = await fetched([`http://news.test:${port}/a`], join(folder(t), "a.warc.gz"));
    assert.equal(run.problems.length, 0, words);
    assert.equal(seen.length, 3);
  }
});

test("a failing server is asked three times with growing pauses; a page that is not there once", async (t) => {
  const { port, seen } = await serve(t, { "/a": status(500), "/b": status(404) });
  const run = await fetched(["/a", "/b"].map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"), { manners: { delay: 30 } });
  assert.deepEqual(paths(seen), ["/robots.txt", "/a", "/a", "/a", "/b"]);
  assert.ok(seen[2]!.began - seen[1]!.ended >= 60 - SLACK);
  assert.ok(seen[3]!.began - seen[2]!.ended >= 120 - SLACK);
  assert.equal(run.problems.length, 2);
});

const INSIDE = ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "168.63.129.16"];
const INSIDE_SIX = ["::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "fec0::1"];

test("no address of this machine or its network is connected to, named or numbered, in any way of writing it", async (t) => {
  const network = networkTo(Object.fromEntries([...INSIDE, ...INSIDE_SIX].map((ip, i) => [`n${i}.test`, [[ip]]])));
  const addresses = [
    ...INSIDE.map((ip) => `http://${ip}/`),
    ...INSIDE_SIX.map((ip) => `http://[${ip}]/`),
    ...[...INSIDE, ...INSIDE_SIX].map((_, i) => `http://n${i}.test/`),
    "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/", "http://①②⑦.0.0.1/",
  ];
  const run = await fetched(addresses, join(folder(t), "a.warc.gz"), { network, hosts: 16 });
  assert.deepEqual(network.dialled, []);
  assert.deepEqual(new Set(run.problems.map(({ code }) => code)), new Set(["bad-address"]));
  assert.equal(run.problems.length, run.outcomes.size);
  assert.ok(run.problems.every(({ message }) => message.includes("--allow-private")));
});

test("a name with one address inside and one outside is refused", async (t) => {
  const network = networkTo({ "two.test": [[PUBLIC, "192.168.0.1"]] });
  const run = await fetched(["http://two.test/"], join(folder(t), "a.warc.gz"), { network });
  assert.deepEqual(network.dialled, []);
  assert.equal(run.problems[0]!.code, "bad-address");
});

test("a redirect into the own network is refused, by number and by name", async (t) => {
  const { port, seen } = await serve(t, { "/a": redirect("http://169.254.169.254/latest/meta-data/"), "/b": redirect("http://inside.test/"), "/c": redirect("file:///etc/passwd"), "/d": redirect("http://user:secret@other.test/"), "/e": redirect("//[::1]:80/") });
  const network = networkTo({ "inside.test": [["10.0.0.1"]] });
  const run = await fetched(["/a", "/b", "/c", "/d", "/e"].map((path) => `http://news.test:${port}${path}`), join(folder(t), "a.warc.gz"), { network });
  assert.deepEqual(run.problems.map(({ code }) => code), Array(5).fill("bad-address"));
  assert.deepEqual(new Set(network.dialled), new Set([PUBLIC]));
  assert.equal(seen.length, 6);
  assert.ok(run.problems.every(({ message }) => !message.includes("secret")));
});

test("a name that turns to the own network after it was judged is refused then", async (t) => {
  const { port, seen } = await serve(t);
  const network = networkTo({ "turns.test": [[PUBLIC], [PUBLIC], ["127.0.0.1"]] });
  const run = await fetched(["/a", "/b"].map((path) => `http://turns.test:${port}${path}`), join(folder(t), "a.warc.gz"), { network });
  assert.deepEqual(paths(seen), ["/robots.txt", "/a"]);
  assert.deepEqual(network.dialled, [PUBLIC, PUBLIC]);
  assert.equal(run.problems[0]!.code, "bad-address");
});

test("--allow-private reaches them", async (t) => {
  const { port } = await serve(t);
  const network = networkTo();
  const run = await fetched([`http://127.0.0.1:${port}/a`], join(folder(t), "a.warc.gz"), { network, manners: { allowPrivate: true } });
  assert.equal(run.problems.length, 0);
  assert.deepEqual(network.dialled, ["127.0.0.1", "127.0.0.1"]);
});

test("the next address of a name is tried where the first cannot be reached", async (t) => {
  const { port } = await serve(t);
  const network = networkTo({ "two.test": [["93.184.216.35", PUBLIC]] });
  const closed = await serveRaw(t, () => undefined);
  const run = await fetched([`http://two.test:${port}/a`], join(folder(t), "a.warc.gz"), { network: { ...network, connect: (ip, to) => network.connect(ip, ip === PUBLIC ? to : 1) } });
  assert.ok(closed.port > 0);
  assert.equal(run.problems.length, 0);
});

test("a port of another service is not spoken to, and a name with a full stop at its end is the same host", async (t) => {
  const { port, seen } = await serve(t);
  const network = networkTo();
  const run = await fetched(["http://news.test:25/", "https://news.test:993/", `http://news.test.:${port}/a`, `http://news.test:${port}/a`], join(folder(t), "a.warc.gz"), { network });
  assert.deepEqual(run.problems.map(({ code, message }) => [code, /came (25|993)\./.test(message)]), [["bad-address", true], ["bad-address", true]]);
  assert.deepEqual(paths(seen), ["/robots.txt", "/a"]);
});

test("an address that swallows everything leaves time for the next", async (t) => {
  const { port } = await serve(t);
  const network = networkTo({ "two.test": [["2606:2800:220:1::1", PUBLIC]] });
  const run = await fetched([`http://two.test:${port}/a`], join(folder(t), "a.warc.gz"), { network: { ...network, connect: (ip, to) => (ip === PUBLIC ? network.connect(ip, to) : new Socket()) }, manners: { maxTime: 1000 } });
  assert.deepEqual(run.problems, []);
});

const REFUSED = ["ftp://news.test/a", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "http://user@news.test/", "https://user:secret@news.test/a", "news.test/a", "http://", "", "http://news.test/a b", "http://news.test/\r\nX-Injected: 1", `http://news.test/${"a".repeat(9000)}`];

test("addresses that are none, that carry a password or another scheme, are refused before anything is asked", async (t) => {
  const network = networkTo();
  const run = await fetched(REFUSED, join(folder(t), "a.warc.gz"), { network });
  assert.deepEqual(network.dialled, []);
  assert.equal(run.problems.length, REFUSED.length);
  for (const { code, name, message } of run.problems) {
    assert.equal(code, "bad-address");
    assert.doesNotMatch(name + message, /secret/);
    assert.ok(name.length < 400);
  }
});
