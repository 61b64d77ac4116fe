/** `variorum fetch` as a user runs it, in a process of its own. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { folderWith, PROGRAM, type Ran, variorum } from "./command.ts";
import { fetched, page, serve, status } from "./fetchServer.ts";
import { answersIn } from "./warcReader.ts";

const SEVERAL = fileURLToPath(new URL("severalRuns.ts", import.meta.url));

/** The server lives in this process, so that the program must not be waited for by standing still. */
async function running(t: TestContext, program: readonly string[], cwd: string, meanwhile?: (kill: (signal: NodeJS.Signals) => void) => void): Promise<Ran> {
  const child = spawn(process.execPath, program, { cwd, env: { ...process.env, NO_COLOR: "1" } });
  t.after(() => child.kill("SIGKILL"));
  const ran = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (words: string) => (ran[name] += words));
  meanwhile?.((signal) => void child.kill(signal));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, ...ran };
}

/** `variorum fetch` with each of the argument lists, in turn. */
async function runs(t: TestContext, cwd: string, ...all: (readonly string[])[]): Promise<Ran[]> {
  const { stdout, stderr } = await running(t, [SEVERAL, JSON.stringify(all.map((args) => ["fetch", ...args]))], cwd);
  assert.equal(stderr, "");
  return JSON.parse(stdout) as Ran[];
}

const LOCAL = ["--allow-private", "--delay", "0.01"];

test("fetch, then read: exit codes, summary, problems on stderr", async (t) => {
  const words = "The harbour council of Ostby met on Monday. Mayor Edda Lund said that 40 people had come to the pier. ".repeat(8);
  const article = `<!doctype html><html lang="en"><title>Pier reopens</title><article><h1>Pier reopens</h1>${words.match(/.{1,400}/g)!.map((each) => `<p>${each}</p>`).join("")}</article>`;
  const { port } = await serve(t, { "/a": (_, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(article), "/gone": status(404) });
  const cwd = folderWith(t, {});
  const [good, some, none] = await runs(
    t,
    cwd,
    [`http://127.0.0.1:${port}/a`, ...LOCAL, "-o", "pier.warc.gz"],
    [`http://127.0.0.1:${port}/a`, `http://127.0.0.1:${port}/gone`, ...LOCAL, "-o", "pier.warc.gz"],
    [`http://127.0.0.1:${port}/gone`, ...LOCAL, "-o", "none.warc.gz"],
  );
  assert.deepEqual(good, { code: 0, stdout: "pier.warc.gz: 1 fetched\n", stderr: "" });
  assert.equal(some!.code, 3);
  assert.equal(some!.stdout, "pier.warc.gz: 0 fetched, 1 fetched before, 1 not fetched\n");
  assert.equal(some!.stderr, `not read  http://127.0.0.1:${port}/gone: expected a page, came status 404 (not there). Check the address; an archive of the web may have the page.\n`);
  assert.equal(none!.code, 1);
  assert.equal(answersIn(join(cwd, "pier.warc.gz")).length, 2);
});

test("without --allow-private this machine is not asked", async (t) => {
  const { port, seen } = await serve(t);
  const ran = await runs(t, folderWith(t, {}), ...["127.0.0.1", "localhost", "[::1]"].map((host) => [`http://${host}:${port}/a`, "-o", "a.warc.gz"]));
  for (const { code, stderr } of ran) {
    assert.equal(code, 1);
    assert.match(stderr, /expected a server of the public internet/);
  }
  assert.equal(seen.length, 0);
});

test("fetched.warc.gz is gone on with only when it is named; a list and a table name their own", async (t) => {
  const { port } = await serve(t);
  const address = `http://127.0.0.1:${port}/a`;
  const cwd = folderWith(t, { "addresses.txt": `${address}\n`, "export.csv": `id,link\n1,${address}\n` });
  const [list, table] = [["--list", "addresses.txt", ...LOCAL], ["--table", "export.csv", ...LOCAL]];
  const [first, refused, named, ...rest] = await runs(t, cwd, [address, ...LOCAL], [address, ...LOCAL], [address, ...LOCAL, "-o", "fetched.warc.gz"], list, list, table, table);
  assert.equal(first!.code, 0);
  assert.equal(refused!.code, 2);
  assert.match(refused!.stderr, /fetched\.warc\.gz is there already\. Add --out fetched\.warc\.gz to go on with it/);
  assert.match(named!.stdout, /1 fetched before/);
  assert.deepEqual(rest.map(({ stdout }) => stdout.split("\n")[0]), ["addresses.warc.gz: 1 fetched", "addresses.warc.gz: 0 fetched, 1 fetched before", "export.warc.gz: 1 fetched", "export.warc.gz: 0 fetched, 1 fetched before"]);
  assert.match(readFileSync(join(cwd, "export.fetched.csv"), "utf8"), /^id,link,fetch,/);
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGKILL", null]] as const) {
  test(`${signal} leaves an archive that holds and can be gone on with`, async (t) => {
    let pages = 0;
    let kill = (_: NodeJS.Signals): void => undefined;
    const { port } = await serve(t, Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`/${i}`, (request, response, times) => {
      if (++pages === 3) kill(signal);
      page("Ostby ".repeat(2000))(request, response, times);
    }])));
    const cwd = folderWith(t, { "list.csv": `url\n${Array.from({ length: 6 }, (_, i) => `http://127.0.0.1:${port}/${i}`).join("\n")}\n` });
    const stopped = await running(t, [PROGRAM, "fetch", "--table", "list.csv", "--allow-private", "--delay", "0.05"], cwd, (how) => (kill = how));
    assert.equal(stopped.code, code);
    if (code !== null) {
      assert.match(stopped.stdout, /not yet\n.*\nStopped\. The same command with --out list\.warc\.gz goes on from here\.\n/);
      assert.match(readFileSync(join(cwd, "list.fetched.csv"), "utf8"), /,not yet,/);
    }
    const before = answersIn(join(cwd, "list.warc.gz")).length;
    assert.ok(before >= 2 && before <= 3, `${before}`);
    const after = await fetched([], join(cwd, "list.warc.gz"), { asked: { kind: "table", file: join(cwd, "list.csv"), column: undefined }, manners: { allowPrivate: true } });
    assert.ok(after.problems.every(({ severity }) => severity === "noted"));
    assert.equal(answersIn(join(cwd, "list.warc.gz")).length, 6);
  });
}

const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /expected addresses, or one of --feed, --list and --table; came none/],
  [["http://a.example/", "--list", "list.txt"], /came several/],
  [["http://a.example/", "-o", "a.warc"], /ends in \.warc\.gz/],
  [["http://a.example/", "-o", "-"], /ends in \.warc\.gz/],
  [["http://a.example/", "-o", "list.txt"], /ends in \.warc\.gz/],
  [["http://a.example/", "-o", "no/such/folder/a.warc.gz"], /its folder does not exist/],
  [["http://a.example/", "-o", "mine.warc.gz"], /not written by variorum fetch; nothing is added/],
  [["http://a.example/", "--again", "none.warc.gz"], /there is no such file/],
  [["http://a.example/", "--again", "list.txt"], /expected a web archive/],
  [["--list", "none.txt"], /cannot read none\.txt: there is no such file/],
  [["--list", "prose.txt"], /one a line, came a file without any\. For a table/],
  [["--list", "empty.txt"], /came none/],
  [["--table", "none.csv"], /cannot read none\.csv/],
  [["--table", "prose.txt"], /expected a column of addresses/],
  [["--list", "list.txt", "--column", "url=a"], /--column names a column of the table/],
  [["--table", "list.txt", "--column", "text=a"], /Expected url=/],
  [["http://a.example/", "--agent", "Evil\r\nX-Injected: 1"], /plain characters/],
  [["http://a.example/", "--agent", ""], /plain characters/],
  [["http://a.example/", "--delay", "-1"], /Expected seconds/],
  [["http://a.example/", "--delay", "1e9"], /Expected seconds/],
  [["http://a.example/", "--hosts", "0"], /from 1 to 64/],
  [["http://a.example/", "--max-seconds", "0"], /more than 0/],
  [["http://a.example/", "--max-size", "lots"], /Expected a size/],
  [["http://a.example/", "--ignore-robots"], /unknown option/],
];

test("wrong use is said before anything is asked or written", async (t) => {
  const cwd = folderWith(t, { "list.txt": "https://a.example/\n", "prose.txt": "Pier reopens\n\nThe pier in Ostby reopened.\n", "empty.txt": "# nothing\n", "mine.warc.gz": "mine" });
  const all = await runs(t, cwd, ...WRONG.map(([args]) => args));
  for (const [i, [args, says]] of WRONG.entries()) {
    assert.equal(all[i]!.code, 2, args.join(" "));
    assert.match(all[i]!.stderr, says);
  }
  assert.equal(existsSync(join(cwd, "fetched.warc.gz")), false);
  assert.equal(readFileSync(join(cwd, "mine.warc.gz"), "utf8"), "mine");
});

test("nothing that a server or a list says reaches the terminal as a control character", async (t) => {
  const { port } = await serve(t, { "/a": (_, response) => void response.writeHead(302, { Location: "http://inside.test/\u009b2J" }).end() });
  const cwd = folderWith(t, {});
  writeFileSync(join(cwd, "list.txt"), `http://127.0.0.1:${port}/a\nhttp://x.example/\u001b[2J\n\u202ehttps://evil\u0007\n`);
  const [ran] = await runs(t, cwd, ["--list", "list.txt", ...LOCAL]);
  assert.equal(ran!.code, 1);
  assert.doesNotMatch(ran!.stderr + ran!.stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test("docs/fetching.md has the help as it is printed", () => {
  const text = readFileSync(fileURLToPath(new URL("../docs/fetching.md", import.meta.url)), "utf8");
  assert.ok(text.includes(variorum(["fetch", "--help"]).stdout.trimEnd()));
});
