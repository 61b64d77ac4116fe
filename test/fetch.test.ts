import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Answer, fetched, folder, networkTo, page, redirect, serve, serveRaw, status } from "./fetchServer.ts";
import { answersIn, httpIn, warcRecords } from "./warcReader.ts";

const states = (run: Awaited<ReturnType<typeof fetched>>) => [...run.outcomes.values()].map(({ state, status }) => [state, status]);

test("a page: warcinfo, then the answer with its headers and bytes as they came, then the request", async (t) => {
  const { port, seen } = await serve(t, { "/pier?day=2": (_, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=x-nothing", "X-Odd": "1" }).end("<p>Ostby</p>") });
  const out = join(folder(t), "a.warc.gz");
  const run = await fetched([`http://news.test:${port}/pier?day=2#top`], out);
  assert.deepEqual(states(run), [["fetched", 200]]);
  assert.deepEqual(run.problems, []);
  const [info, answer, request, ...rest] = warcRecords(out);
  assert.deepEqual(rest, []);
  assert.match(info!.block.toString(), /software: Variorum\/0\.0\.0\r\n/);
  assert.equal(answer!.fields["WARC-Target-URI"], `http://news.test:${port}/pier?day=2`);
  assert.equal(answer!.fields["WARC-IP-Address"], "93.184.216.34");
  const { first, headers, body } = httpIn(answer!);
  assert.equal(first, "HTTP/1.1 200 OK");
  assert.equal(headers["x-odd"], "1");
  assert.equal(body, "<p>Ostby</p>");
  assert.match(request!.block.toString(), /^GET \/pier\?day=2 HTTP\/1\.1\r\nHost: news\.test:\d+\r\nUser-Agent: Variorum\/0\.0\.0\r\n/);
  assert.equal(seen[1]!.headers["user-agent"], "Variorum/0.0.0");
});

test("the request record holds the bytes that the server got", async (t) => {
  let got = "";
  const { port } = await serveRaw(t, (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
  const { port: second } = await serveRaw(t, (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
  assert.notEqual(port, second);
  const network = networkTo();
  const listening = { ...network, connect: (address: string, to: number) => {
    const socket = network.connect(address, to);
    const write = socket.write.bind(socket);
    socket.write = ((bytes: string | Buffer, ...rest: []) => {
      got += typeof bytes === "string" ? bytes : bytes.toString("latin1");
      return write(bytes, ...rest);
    }) as typeof socket.write;
    return socket;
  } };
  const out = join(folder(t), "a.warc.gz");
  await fetched([`http://news.test:${port}/a`], out, { network: listening });
  assert.ok(got.endsWith(warcRecords(out)[2]!.block.toString("latin1")), got);
});

const BODIES: readonly (readonly [name: string, answer: Answer, body: string])[] = [
  ["gzip", (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("Ostby ".repeat(50))), "Ostby ".repeat(50)],
  ["chunks", (_, response) => { response.writeHead(200); response.write("Ost"); setTimeout(() => response.end("by"), 5); }, "Ostby"],
  ["gzip in chunks", (_, response) => { const whole = gzipSync("Ostby"); response.writeHead(200, { "Content-Encoding": "gzip" }); response.write(whole.subarray(0, 9)); setTimeout(() => response.end(whole.subarray(9)), 5); }, "Ostby"],
  ["early hints", (_, response) => { response.writeEarlyHints({ link: "</style.css>; rel=preload" }); response.end("Ostby"); }, "Ostby"],
];

for (const [name, answer, body] of BODIES) {
  test(`kept byte for byte and read back: ${name}`, async (t) => {
    const { port } = await serve(t, { "/": answer });
    const out = join(folder(t), "a.warc.gz");
    assert.deepEqual(states(await fetched([`http://news.test:${port}/`], out)), [["fetched", 200]]);
    const read = httpIn(answersIn(out)[0]!);
    assert.equal(read.first, "HTTP/1.1 200 OK");
    assert.equal(read.body, body);
  });
}

test("redirects are followed, each answer kept, relative and over hosts", async (t) => {
  const { port } = await serve(t, {});
  const far = await serve(t, { "/a": redirect(`http://other.test:${port}/b`, 301), "/c": redirect("d/../e", 307) });
  const out = join(folder(t), "a.warc.gz");
  const run = await fetched([`http://news.test:${far.port}/a`, `http://news.test:${far.port}/c`], out);
  assert.deepEqual([...run.outcomes.values()].map(({ url }) => url), [`http://other.test:${port}/b`, `http://news.test:${far.port}/e`]);
  assert.deepEqual(answersIn(out).map((answer) => httpIn(answer).first.slice(9, 12)).sort(), ["200", "200", "301", "307"]);
});

test("redirects without end and in a circle", async (t) => {
  const { port } = await serve(t, { "/a": redirect("/b"), "/b": redirect("/a"), "/self": redirect("/self") });
  const endless = await serve(t, Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`/${i}`, redirect(`/${i + 1}`)])));
  const run = await fetched([`http://a.test:${port}/a`, `http://a.test:${port}/self`, `http://b.test:${endless.port}/0`], join(folder(t), "a.warc.gz"));
  assert.match(run.problems[0]!.message, /lead in a circle of 2/);
  assert.match(run.problems[1]!.message, /lead in a circle/);
  assert.match(run.problems[2]!.message, /at most 10 redirects/);
  assert.equal(endless.seen.length, 12);
});

test("an address is asked for once, however often and in whatever form it is given, and wherever else it is led to", async (t) => {
  const { port, seen } = await serve(t, { "/old": redirect("/a") });
  const run = await fetched([`http://news.test:${port}/a`, `HTTP://NEWS.test:${port}/a#x`, `http://news.test:${port}/./a`, `http://news.test:${port}/old`], join(folder(t), "a.warc.gz"));
  assert.equal(run.outcomes.size, 2);
  assert.deepEqual(seen.map(({ path }) => path), ["/robots.txt", "/a", "/old"]);
});

test("statuses that are no page are kept, told, and stop nothing", async (t) => {
  const { port } = await serve(t, { "/gone": status(404), "/no": status(403), "/nowhere": status(302) });
  const out = join(folder(t), "a.warc.gz");
  const run = await fetched(["/gone", "/no", "/nowhere", "/a"].map((path) => `http://news.test:${port}${path}`), out);
  assert.deepEqual(states(run), [["failed", 404], ["failed", 403], ["failed", 302], ["fetched", 200]]);
  assert.equal(answersIn(out).length, 4);
  assert.deepEqual(run.problems.map(({ code, severity }) => [code, severity]), Array(3).fill(["not-fetched", "unread"]));
});

test("run again into the same archive: what is there is skipped, what failed is tried again", async (t) => {
  let down = true;
  const { port, seen } = await serve(t, { "/b": (request, response, times) => (down ? status(403) : page())(request, response, times), "/old": redirect("/a"), "/gone": status(404) });
  const out = join(folder(t), "a.warc.gz");
  const addresses = ["/a", "/b", "/old", "/gone"].map((path) => `http://news.test:${port}${path}`);
  const first = await fetched(addresses, out);
  const record = first.outcomes.get(addresses[2]!)!.record;
  down = false;
  seen.length = 0;
  const second = await fetched(addresses, out);
  assert.deepEqual(states(second), [["before", 200], ["fetched", 200], ["before", 200], ["failed", 404]]);
  assert.deepEqual(seen.map(({ path }) => path), ["/robots.txt", "/b"]);
  assert.equal(second.outcomes.get(addresses[2]!)!.record, record);
  assert.equal(warcRecords(out).filter(({ type }) => type === "warcinfo").length, 2);
});

test("an archive that was cut off in its last record is mended; a damaged or foreign one is not touched", async (t) => {
  const { port } = await serve(t);
  const out = join(folder(t), "a.warc.gz");
  await fetched([`http://news.test:${port}/a`, `http://news.test:${port}/b`], out);
  const whole = readFileSync(out);
  for (const cut of [1, 40, 400]) {
    writeFileSync(out, whole.subarray(0, whole.length - cut));
    const run = await fetched([`http://news.test:${port}/a`, `http://news.test:${port}/b`], out);
    assert.match(run.problems[0]!.message, /cut off/);
    assert.equal(run.problems[0]!.severity, "noted");
    warcRecords(out);
  }
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 500, 540);
  const foreign = gzipSync("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 21\r\n\r\nsoftware: Other/1.0\r\n\r\n\r\n\r\n");
  for (const bytes of [damaged, foreign, Buffer.from("my notes"), gzipSync("my notes"), foreign.subarray(0, 30)]) {
    writeFileSync(out, bytes);
    await assert.rejects(fetched([`http://news.test:${port}/a`], out), /nothing is added to it/);
    assert.deepEqual(readFileSync(out), bytes);
  }
});

test("--again asks only for what has changed: 304 and the same bytes become revisit records", async (t) => {
  const tagged: Answer = (request, response) => void (request.headers["if-none-match"] === '"v1"' ? response.writeHead(304, { ETag: '"v1"' }).end() : response.writeHead(200, { ETag: '"v1"' }).end("Ostby"));
  const dated: Answer = (request, response) => void (request.headers["if-modified-since"] === "Sun, 06 Nov 2033 08:49:37 GMT" ? response.writeHead(304).end() : response.writeHead(200, { "Last-Modified": "Sun, 06 Nov 2033 08:49:37 GMT" }).end("Ostby"));
  const { port } = await serve(t, { "/tag": tagged, "/date": dated, "/same": page("same"), "/new": (_, response, times) => void response.end(`version ${times}`) });
  const at = folder(t);
  const [old, out] = [join(at, "old.warc.gz"), join(at, "new.warc.gz")];
  const addresses = ["/tag", "/date", "/same", "/new"].map((path) => `http://news.test:${port}${path}`);
  await fetched(addresses, old);
  const run = await fetched(addresses, out, { again: old });
  assert.deepEqual(states(run), [["unchanged", 304], ["unchanged", 304], ["unchanged", 200], ["fetched", 200]]);
  const before = answersIn(old);
  const answers = answersIn(out);
  assert.deepEqual(answers.map(({ type }) => type), ["revisit", "revisit", "revisit", "response"]);
  assert.match(answers[0]!.fields["WARC-Profile"]!, /server-not-modified$/);
  assert.match(answers[2]!.fields["WARC-Profile"]!, /identical-payload-digest$/);
  for (const i of [0, 1, 2]) {
    assert.equal(answers[i]!.fields["WARC-Refers-To"], before[i]!.id);
    assert.equal(answers[i]!.fields["WARC-Refers-To-Date"], before[i]!.fields["WARC-Date"]);
    assert.equal(answers[i]!.fields["WARC-Refers-To-Target-URI"], addresses[i]);
  }
  assert.equal(answers[2]!.fields["WARC-Payload-Digest"], before[2]!.fields["WARC-Payload-Digest"]);
  // The same archive can be asked again and grow.
  const grown = await fetched(addresses, old, { again: old });
  assert.deepEqual(states(grown).map(([state]) => state), ["unchanged", "unchanged", "unchanged", "fetched"]);
  assert.equal(answersIn(old).length, 8);
});

test("marks of an earlier answer that would end a header line are not sent", async (t) => {
  const tag = '"a\tb"';
  const { port, seen } = await serveRaw(t, (socket) => socket.end(`HTTP/1.1 200 OK\r\nETag: ${tag}\r\nLast-Modified: yesterday\r\nContent-Length: 2\r\n\r\nok`));
  const at = folder(t);
  await fetched([`http://news.test:${port}/a`], join(at, "old.warc.gz"));
  await fetched([`http://news.test:${port}/a`], join(at, "new.warc.gz"), { again: join(at, "old.warc.gz") });
  assert.equal(seen.length, 4);
  assert.doesNotMatch(warcRecords(join(at, "new.warc.gz")).find(({ type }) => type === "request")!.block.toString(), /If-/);
});

test("304 without having asked is a failure", async (t) => {
  const { port } = await serve(t, { "/a": status(304) });
  const run = await fetched([`http://news.test:${port}/a`], join(folder(t), "a.warc.gz"));
  assert.match(run.problems[0]!.message, /304 .*without having asked/);
});

const FEED = (base: string) => `<?xml version="1.0"?><rss><channel><link>${base}/home</link><item><link>${base}/one?a=1&amp;b=2</link></item><item><link><![CDATA[${base}/two]]></link></item><item><link>javascript:alert(1)</link></item></channel></rss>`;

test("--feed: the feed and the pages it leads to; on the next run the feed is asked conditionally and only new pages are fetched", async (t) => {
  let items = 2;
  const feed: Answer = (request, response) => {
    const tag = `"${items}"`;
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304).end();
    response.writeHead(200, { ETag: tag, "Content-Type": "application/rss+xml", "Content-Encoding": "gzip" });
    response.write(gzipSync(FEED(`http://news.test:${port}`).replace("</channel>", items > 2 ? "<item><link>/three</link></item></channel>" : "</channel>")));
    response.end();
  };
  const { port, seen } = await serve(t, { "/rss": feed });
  const out = join(folder(t), "daily.warc.gz");
  const asked = { kind: "feeds", addresses: [`http://news.test:${port}/rss`] } as const;
  const paths = () => seen.splice(0).map(({ path }) => path).filter((path) => path !== "/robots.txt");
  const first = await fetched([], out, { asked });
  assert.deepEqual(paths(), ["/rss", "/one?a=1&b=2", "/two"]);
  assert.equal(first.problems.length, 1);
  assert.match(first.problems[0]!.message, /came javascript:/);
  assert.equal(answersIn(out).length, 3);
  const second = await fetched([], out, { asked });
  assert.deepEqual(paths(), ["/rss"]);
  assert.deepEqual(states(second).map(([state]) => state), ["unchanged", "failed", "before", "before"]);
  items = 3;
  await fetched([], out, { asked });
  assert.deepEqual(paths(), ["/rss", "/three"]);
});

test("a feed that lies behind a redirect is asked conditionally, too", async (t) => {
  const feed: Answer = (request, response) => void (request.headers["if-none-match"] === '"1"' ? response.writeHead(304).end() : response.writeHead(200, { ETag: '"1"' }).end(FEED(`http://news.test:${port}`)));
  const { port, seen } = await serve(t, { "/feed": redirect("/rss", 301), "/rss": feed });
  const out = join(folder(t), "daily.warc.gz");
  const asked = { kind: "feeds", addresses: [`http://news.test:${port}/feed`] } as const;
  await fetched([], out, { asked });
  seen.length = 0;
  const again = await fetched([], out, { asked });
  assert.deepEqual(seen.map(({ path }) => path), ["/robots.txt", "/feed", "/rss"]);
  assert.deepEqual(states(again).map(([state]) => state), ["unchanged", "failed", "before", "before"]);
  assert.equal(answersIn(out).at(-1)!.type, "revisit");
});

test("--feed for a page that is no feed says so", async (t) => {
  const { port } = await serve(t);
  const run = await fetched([], join(folder(t), "a.warc.gz"), { asked: { kind: "feeds", addresses: [`http://news.test:${port}/`] } });
  assert.match(run.problems[0]!.message, /expected a feed .*came something else/);
});

test("--list: a line an address, comments, an OPML list of feeds", async (t) => {
  const { port, seen } = await serve(t, { "/rss": (_, response) => void response.end(FEED(`http://news.test:${port}`)) });
  const at = folder(t);
  writeFileSync(join(at, "list.txt"), `\ufeff# harbour\r\nhttp://news.test:${port}/a\r\n\r\n  http://news.test:${port}/b \nno address\n`);
  const run = await fetched([], join(at, "a.warc.gz"), { asked: { kind: "list", file: join(at, "list.txt") } });
  assert.deepEqual(seen.splice(0).map(({ path }) => path), ["/robots.txt", "/a", "/b"]);
  assert.deepEqual(run.problems.map(({ code, name }) => [code, name]), [["bad-address", "no address"]]);
  writeFileSync(join(at, "feeds.opml"), `<opml><body><outline text="all"><outline type="rss" xmlUrl="http://news.test:${port}/rss"/></outline></body></opml>`);
  await fetched([], join(at, "b.warc.gz"), { asked: { kind: "list", file: join(at, "feeds.opml") } });
  assert.deepEqual(seen.map(({ path }) => path), ["/robots.txt", "/rss", "/one?a=1&b=2", "/two"]);
});

test("--table: keeps the columns, tells what became of each row, and goes on where it stopped", async (t) => {
  let down = true;
  const { port, seen } = await serve(t, { "/b": (request, response, times) => (down ? status(403) : page())(request, response, times), "/old": redirect("/a") });
  const at = folder(t);
  const table = join(at, "links.csv");
  writeFileSync(table, `title,Story URL,day\n"=1+1, he said",http://news.test:${port}/old,1\nB,http://news.test:${port}/b,2\nC,ftp://news.test/c,3\nnone,,4\nB again,http://news.test:${port}/b,5\n`);
  const out = join(at, "links.warc.gz");
  const asked = { kind: "table", file: table, column: undefined } as const;
  const first = await fetched([], out, { asked });
  assert.equal(first.table, join(at, "links.fetched.csv"));
  const rows = readFileSync(first.table!, "utf8").trimEnd().split("\r\n");
  assert.equal(rows[0], "title,Story URL,day,fetch,fetch_status,fetch_address,fetch_record,fetch_time,fetch_problem");
  assert.match(rows[1]!, new RegExp(`^"'=1\\+1, he said",http://news.test:${port}/old,1,fetched,200,http://news.test:${port}/a,<urn:uuid:[^>]+>,\\d{4}-`));
  assert.match(rows[2]!, /,2,not fetched,403,.*"expected a page, came status 403/);
  assert.match(rows[3]!, /,3,not fetched,,,,,"expected an address that begins with http/);
  assert.match(rows[4]!, /^none,,4,no address,/);
  assert.match(rows[5]!, /,5,not fetched,403/);
  assert.ok(answersIn(out).some(({ id }) => rows[1]!.includes(id)));
  down = false;
  seen.length = 0;
  const second = await fetched([], out, { asked });
  assert.deepEqual(seen.map(({ path }) => path), ["/robots.txt", "/b"]);
  assert.match(readFileSync(second.table!, "utf8").split("\r\n")[1]!, /,fetched,200,/);
  assert.equal(existsSync(`${second.table!}.part`), false);
});

test("--table without a column of addresses says which there are, and --column names one", async (t) => {
  const { port } = await serve(t);
  const at = folder(t);
  writeFileSync(join(at, "t.tsv"), `name\twhere\nA\thttp://news.test:${port}/a\n`);
  const asked = { kind: "table", file: join(at, "t.tsv"), column: undefined } as const;
  await assert.rejects(fetched([], join(at, "t.warc.gz"), { asked }), /expected a column of addresses .*came name, where\..*--column url=name/);
  assert.equal(existsSync(join(at, "t.warc.gz")), false);
  const run = await fetched([], join(at, "t.warc.gz"), { asked: { ...asked, column: "where" } });
  assert.deepEqual(states(run), [["fetched", 200]]);
  await assert.rejects(fetched([], join(at, "other.warc.gz"), { asked: { ...asked, column: "elsewhere" } }), /expected a column elsewhere, came name, where/);
});

test("somebody's table beside the archive is not written over", async (t) => {
  const { port } = await serve(t);
  const at = folder(t);
  writeFileSync(join(at, "t.csv"), `url\nhttp://news.test:${port}/a\n`);
  writeFileSync(join(at, "t.fetched.csv"), "mine");
  await assert.rejects(fetched([], join(at, "t.warc.gz"), { asked: { kind: "table", file: join(at, "t.csv"), column: undefined } }), /is there already/);
  assert.equal(readFileSync(join(at, "t.fetched.csv"), "utf8"), "mine");
});
