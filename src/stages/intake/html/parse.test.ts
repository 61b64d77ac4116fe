import assert from "node:assert/strict";
import { test } from "node:test";
import { intake } from "../intake.ts";
import { articleFrom } from "../testing.ts";
import { readPage } from "./html.ts";
import { treeOf } from "./parse.ts";
import { type Node, isElement, isText } from "./tree.ts";
import { watchOf } from "./watch.ts";

const NEVER = watchOf(undefined, undefined);

/** The tree as nested names and words: "<p>a<b>c</b>" is p(a b(c)). */
function check(source: string, expected: string): void {
  test(source, () => assert.equal(treeOf(source, 512, NEVER).root.childNodes.map(written).join(" "), expected));
}

function written(node: Node): string {
  if (isText(node)) return node.value;
  return `${node.tagName}(${isElement(node) ? node.childNodes.map(written).join(" ") : ""})`;
}

// What ends without an end tag.
check("<p>a<p>b<div>c</div>", "p(a) p(b) div(c)");
check("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a) li(b ul(li(c))) li(d))");
check("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))");
check("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a) td(b)) tr(td(c))) d");
check("<select><option>a<option>b</select>", "select(option(a) option(b))");
check("<head><title>a</title><p>b", "head(title(a)) p(b)");
check("<html><head><title>a</title></head><body><p>b</body></html>c", "html(head(title(a)) body(p(bc)))");
check("<a href=1>a<a href=2>b</a>", "a(a) a(b)");
check("<h2>a<h3>b</h3>", "h2(a) h3(b)");

// What does not.
check("<p>a<b>c</b>d</p>", "p(a b(c) d)");
check("<p>a<span>b<i>c</span>d</i>e</p>f", "p(a span(b i(c)) de) f");
check("<table><tr><td><p>a<table><tr><td>b</table>c</table>", "table(tr(td(p(a) table(tr(td(b))) c)))");
check("<div>a</b>c</p>d</div>", "div(ac p() d)");
check("<div><b>a<p>b</b>c</p>d</div>e", "div(b(a p(bc) d)) e");
check("a<br>b<img src=x>c</br>d", "a br() b img() c br() d");
check("<svg><path/><text>a</text></svg>b<span/>c", "svg(path() text(a)) b span(c)");

// Attributes, comments and what is no tag.
check("<p a=1 A=2 b='x' c>1 < 2 & 3 <!-- no --> 4</p><!doctype html>", "p(1 < 2 & 3  4)");
check("<script>if (a < b) '<p>'</script>c", "script(if (a < b) '<p>') c");

test("attributes that are asked for are lower-cased and resolved, and the first of a name counts", () => {
  const [node] = treeOf('<P CLASS="a &amp; b" class=c Content=d&copy=1 data-x=e>', 512, NEVER).root.childNodes;
  assert.ok(node && isElement(node));
  assert.deepEqual(node.attrs, [{ name: "class", value: "a & b" }, { name: "class", value: "c" }, { name: "content", value: "d&copy=1" }]);
});

test("each text knows its place", () => {
  const source = "<p>Caf&eacute; &amp; b&NotEqualTilde;r &#x1F600; &nope; AT&T</p>";
  const [node] = treeOf(source, 512, NEVER).root.childNodes;
  assert.ok(node && isElement(node));
  const [text] = node.childNodes;
  assert.ok(text && isText(text));
  assert.equal(text.value, "Café & b\u2242\u0338r 😀 &nope; AT&T");
  const read: string[] = [];
  for (let i = 0; i < text.pieces.length; i += 4) read.push(`${text.value.slice(text.pieces[i], text.pieces[i + 1])}<${source.slice(text.pieces[i + 2], text.pieces[i + 3])}`);
  assert.deepEqual(read, ["Caf<Caf", "é<&eacute;", " < ", "&<&amp;", " b< b", "\u2242\u0338<&NotEqualTilde;", "r <r ", "😀<&#x1F600;", " &nope; AT&T< &nope; AT&T"]);
});

const LEAD = "The harbour of Tarn will reopen in the spring, the mayor said on Monday, after two years of works.";
const tools = { hash: (words: string) => words.slice(0, 16), maxArticle: 50_000_000 };
const documentOf = (source: string) => ({ name: "a.html", bytes: new TextEncoder().encode(source), sha256: "0", given: null });

test("the limit of nesting can be chosen", () => {
  const source = `<article><p>${LEAD}</p>${"<div>".repeat(100)}<p>${LEAD} Again.</p>`;
  assert.equal(readPage(source).stopped, null);
  assert.equal(readPage(source, { maxNesting: 50 }).stopped, "too-deep");
  const { articles, problems } = intake(documentOf(source), { ...tools, maxNesting: 50 });
  assert.match(problems[0]!.message, /deeper than 50/);
  assert.ok(!articles[0]!.text.includes("Again"));
});

test("a page that takes too long is read as far as it came", () => {
  const source = `<article><p>${LEAD}</p>${`<p>${LEAD} Again.</p>`.repeat(5000)}</article>`;
  // Each look at this clock takes a second.
  let now = 0;
  const clock = (): number => (now += 1000);
  const { articles, problems } = intake(documentOf(source), { ...tools, clock, maxSeconds: 5 });
  assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [["too-slow", "noted"]]);
  assert.equal(articles[0]!.completeness.state, "partial");
  assert.ok(articles[0]!.text.length < source.length / 2);
  now = 0;
  assert.deepEqual(intake(documentOf(source), { ...tools, clock: () => now, maxSeconds: 5 }).problems, []);
  assert.equal(readPage(source, { clock }).stopped, null);
});

test("a million open tags, and other floods, take seconds at most", () => {
  const began = process.cpuUsage();
  for (const flood of ["<div>".repeat(1_000_000), "<b>".repeat(1_000_000), "<p>".repeat(200_000), "<p>a".repeat(100_000), "<".repeat(1_000_000), "&".repeat(1_000_000), "<a href='".repeat(100_000), "<br>".repeat(100_000), '<p class="a b c">x</p>'.repeat(50_000), "<li><a href=/>x</a>".repeat(50_000), `${"<span>".repeat(500)}${"<p></p>".repeat(100_000)}`, "<h2><a href=/>x</a></h2>".repeat(50_000), '"articleBody":"'.repeat(50_000)]) readPage(`<p>${LEAD}</p>${flood}`);
  const { user } = process.cpuUsage(began);
  assert.ok(user < 30_000_000, `${user / 1e6} seconds`);
});

test("a break tag that nobody closes does not make the next paragraphs links", () => {
  assert.ok(articleFrom("a.html", `<article><p><a name="top">${LEAD}<p>${LEAD} Again.</article>`).text.includes("Again"));
});
