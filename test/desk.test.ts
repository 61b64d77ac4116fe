import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { DEFAULT_BOUNDS } from "../src/cli/bounds.ts";
import { createDesk } from "../src/cli/desk/desk.ts";
import type { DeskArticles, DeskProgress } from "../src/model/desk.ts";
import { serve } from "../src/server/server.ts";
import { folderWith } from "./command.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.\n\n“We are glad that it is done,” Lund said.\n";
const B = "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\nMayor Edda Lund said the town was glad.\n";
const FILES = { script: "var reader = 1;", style: "p { color: red }" };

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(address: string, method = "GET", body?: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((done, failed) => {
    const asked = request(address, { method, headers }, (response) => {
      let words = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (words += chunk)).on("end", () => done({ status: response.statusCode!, headers: response.headers, body: words }));
    });
    asked.on("error", failed);
    asked.end(body);
  });
}

async function desk(t: TestContext, files: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const cwd = folderWith(t, files);
  const folder = join(cwd, "desk");
  const serving = await serve(createDesk(args.map((arg) => join(cwd, arg)), folder, DEFAULT_BOUNDS), FILES);
  t.after(() => serving.close());
  const at = (path: string, method?: string, body?: string | Uint8Array, headers?: Readonly<Record<string, string>>) => ask(serving.address + path, method, body, headers);
  return { cwd, folder, address: serving.address, at, articles: async () => JSON.parse((await at("articles")).body) as DeskArticles };
}

async function collated(at: (path: string, method?: string, body?: string) => Promise<Got>, together: boolean): Promise<DeskProgress> {
  assert.equal((await at("collate", "POST", JSON.stringify({ together }))).status, 204);
  for (;;) {
    const progress = JSON.parse((await at("progress")).body) as DeskProgress;
    if (progress.state !== "working") return progress;
    await new Promise((done) => setTimeout(done, 50));
  }
}

test("paste, name by hand, collate, mark: everything is kept in the one folder", async (t) => {
  const { cwd, folder, at, articles } = await desk(t);
  assert.equal((await at("run.json")).status, 404);
  assert.equal((await at("collate", "POST", "{}")).status, 400);
  assert.deepEqual(JSON.parse((await at("articles?name=a.txt", "POST", A)).body), { name: "a.txt" });
  assert.deepEqual(JSON.parse((await at("articles?name=a.txt", "POST", B)).body), { name: "a-2.txt" }, "nothing is written over");
  assert.equal((await at("given?name=a.txt", "PUT", JSON.stringify({ outlet: "The Ostby Post", published: "2031-09-25", url: "https://post.example/1" }))).status, 204);
  const named = (await articles()).articles.find(({ file }) => file === "a.txt")!;
  assert.deepEqual([named.outlet, named.published, named.url], ["The Ostby Post", "2031-09-25", "https://post.example/1"]);
  assert.equal((await collated(at, true)).state, "ready");
  const run = JSON.parse((await at("run.json")).body);
  assert.equal(run.articles.length, 2);
  assert.equal(run.collations.length, 1);
  const decisions = { format: 1, mustLink: [], cannotLink: [], marks: [] };
  assert.equal((await at("decisions", "PUT", JSON.stringify(decisions))).status, 204);
  assert.deepEqual(JSON.parse((await at("decisions")).body), decisions);
  assert.equal((await at("articles?name=a-2.txt", "DELETE")).status, 204);
  assert.deepEqual(readdirSync(folder).sort(), [".taken-off", "a.txt", "decisions.json", "metadata.csv"]);
  assert.deepEqual(readdirSync(cwd), ["desk"]);
});

test("inputs from elsewhere are read and never written", async (t) => {
  const { cwd, at, articles } = await desk(t, { "a.txt": A, "b.txt": B }, ["a.txt", "b.txt"]);
  assert.deepEqual((await articles()).articles.map(({ file }) => file), [null, null]);
  for (const [method, path] of [["DELETE", "articles?name=a.txt"], ["PUT", "given?name=a.txt"], ["DELETE", "articles?name=..%2Fa.txt"], ["PUT", "given?name=..%2Fa.txt"]] as const) assert.equal((await at(path, method, "{}")).status, 400);
  assert.equal(readFileSync(join(cwd, "a.txt"), "utf8"), A);
  assert.deepEqual(readdirSync(cwd).sort(), ["a.txt", "b.txt"]);
});

test("a folder that is an input is read as every command reads it, with the tables that were dropped there", async (t) => {
  const { articles, at, folder } = await desk(t, {}, ["desk"]);
  mkdirSync(join(folder, "monday"), { recursive: true });
  writeFileSync(join(folder, "a.txt"), A);
  writeFileSync(join(folder, "monday", "b.txt"), B);
  writeFileSync(join(folder, "pier.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  assert.equal((await at("articles?name=export.csv", "POST", `title,text\nPier,"${A.split("\n\n")[1]}"\n`)).status, 201);
  const { articles: taken, problems } = await articles();
  assert.deepEqual(taken.map(({ name, file }) => [name.replace("desk/", ""), file]), [["a.txt", "a.txt"], ["export.csv#0", "export.csv"], ["monday/b.txt", null]]);
  assert.deepEqual(problems, []);
});

test("what is taken off is no input any more, and is not lost", async (t) => {
  const { articles, at, folder } = await desk(t, {}, ["desk"]);
  for (let twice = 0; twice < 2; twice++) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "a.txt"), A);
    assert.equal((await at("articles?name=a.txt", "DELETE")).status, 204);
    assert.deepEqual((await articles()).articles, []);
  }
  assert.deepEqual(readdirSync(join(folder, ".taken-off")).sort(), ["a-2.txt", "a.txt"]);
  assert.equal((await at("articles?name=.taken-off", "DELETE")).status, 400);
});

test("a dropped file's name leads nowhere else", async (t) => {
  const { cwd, folder, at } = await desk(t);
  const kept: string[] = [];
  for (const name of ["../../up.txt", "/etc/x.txt", "C:\\y.txt", ".hidden.txt", "a\u202etxt.exe", "b\u0000.txt", "no-ending", `${"long".repeat(100)}.html`]) {
    const got = await at(`articles?name=${encodeURIComponent(name)}`, "POST", A);
    assert.equal(got.status, 201, name);
    kept.push(JSON.parse(got.body).name);
  }
  assert.deepEqual(kept.slice(0, 7), ["up.txt", "x.txt", "y.txt", "hidden.txt", "atxt.exe", "b.txt", "no-ending.txt"]);
  for (const name of ["metadata.csv", "decisions.json", "", "..", "a/..", "x.json"]) assert.equal((await at(`articles?name=${encodeURIComponent(name)}`, "POST", A)).status, 400, name);
  assert.deepEqual(readdirSync(cwd), ["desk"]);
  assert.deepEqual(readdirSync(folder).sort(), [...kept].sort());
});

test("words that are no date or address are refused, with what was expected", async (t) => {
  const { folder, at } = await desk(t);
  await at("articles?name=a.txt", "POST", A);
  for (const [given, expected] of [[{ published: "soon" }, /Expected a date/], [{ url: "javascript:alert(1)" }, /Expected an address/]] as const) {
    const got = await at("given?name=a.txt", "PUT", JSON.stringify(given));
    assert.equal(got.status, 400);
    assert.match(got.body, expected);
  }
  assert.equal(existsSync(join(folder, "metadata.csv")), false);
});

test("rows and columns of a table that is there already stay", async (t) => {
  const { folder, at } = await desk(t);
  mkdirSync(folder);
  writeFileSync(join(folder, "metadata.csv"), "file,outlet,desk\nold.txt,Old Post,north\n");
  await at("articles?name=a.txt", "POST", A);
  assert.equal((await at("given?name=a.txt", "PUT", JSON.stringify({ outlet: 'Post "A", daily' }))).status, 204);
  assert.equal(readFileSync(join(folder, "metadata.csv"), "utf8"), 'file,outlet,desk,url,title,published\nold.txt,Old Post,north,,,\na.txt,"Post ""A"", daily",,,,\n');
});

test("a file with a sidecar is named there, since a sidecar outranks the table", async (t) => {
  const { folder, at, articles } = await desk(t);
  await at("articles?name=a.txt", "POST", A);
  writeFileSync(join(folder, "a.json"), '{"outlet": "Old Post", "note": "kept"}');
  assert.equal((await at("given?name=a.txt", "PUT", JSON.stringify({ outlet: "New Post" }))).status, 204);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "a.json"), "utf8")), { outlet: "New Post", note: "kept" });
  assert.equal((await articles()).articles[0]!.outlet, "New Post");
  assert.equal((await at("given?name=a.txt", "PUT", JSON.stringify({ published: "soon" }))).status, 400);
});

test("broken decisions are not written over", async (t) => {
  const { folder, at } = await desk(t);
  mkdirSync(folder);
  writeFileSync(join(folder, "decisions.json"), "{ half");
  assert.equal((await at("decisions", "PUT", "{}")).status, 400);
  assert.equal(readFileSync(join(folder, "decisions.json"), "utf8"), "{ half");
});

test("only with the token, only under a local name, only from its own page", async (t) => {
  const { address, at } = await desk(t, { "a.txt": A }, ["a.txt"]);
  const { origin } = new URL(address);
  assert.equal((await at("")).status, 200);
  for (const path of ["", "articles", "0".repeat(32), `${"0".repeat(32)}/articles`]) assert.equal((await ask(`${origin}/${path}`)).status, 403, path);
  assert.equal((await at("articles", "GET", undefined, { host: "evil.example" })).status, 421);
  assert.equal((await at("articles", "GET", undefined, { origin: "https://evil.example" })).status, 403);
  assert.equal((await at("articles", "GET", undefined, { origin })).status, 200);
  assert.equal((await at("articles", "OPTIONS")).status, 405);
  assert.equal((await at("nothing")).status, 404);
  for (const body of ["", "[]", "null", "{", `{"marks":${"[".repeat(100_000)}`]) assert.equal((await at("decisions", "PUT", body)).status, 400);
});

test("the page runs the server's own files and nothing else", async (t) => {
  const { at } = await desk(t);
  const page = await at("");
  assert.match(String(page.headers["content-security-policy"]), /default-src 'none'; script-src 'self'; style-src 'self'/);
  assert.equal(page.headers["x-content-type-options"], "nosniff");
  assert.doesNotMatch(page.body, /<script>|https?:/);
  assert.equal((await at("reader.js")).body, FILES.script);
  assert.equal((await at("reader.css")).body, FILES.style);
});
