import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../../../model/article.ts";
import { mustHold } from "../../testing.ts";
import { articlesOf, endlessFile, fileOf, toolsWith, unpackedFrom } from "../testing.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday. It gave no date, but twelve boats had been moved to Port Ellis before the works began.";
const MORE = "Fishers had asked for a date since the storm in autumn, and some have sold their boats.";

type Wanted = Partial<Pick<Article, "name" | "outlet" | "url" | "language" | "authors" | "licence">> & { readonly title?: string; readonly published?: string; readonly text?: string | RegExp; readonly partial?: string; readonly format?: string };

/** The articles of a feed, by the fields that matter, and the codes of the problems. */
function check(what: string, feed: string, wanted: readonly Wanted[], codes: readonly string[] = [], name = "feed.xml"): void {
  test(what, async () => {
    const { articles, problems } = await articlesOf(fileOf(name, feed));
    assert.deepEqual(problems.map(({ code, severity }) => `${code} ${severity}`), codes);
    assert.equal(articles.length, wanted.length);
    for (const [i, { text, title, published, partial, format, ...fields }] of wanted.entries()) {
      const article = articles[i]!;
      if (typeof text === "string") assert.equal(article.text, text);
      if (text instanceof RegExp) assert.match(article.text, text);
      if (title !== undefined) assert.equal(article.title.words, title);
      if (published !== undefined) assert.equal(article.published?.value, published);
      if (format !== undefined) assert.equal(article.source.within?.format, format);
      if (partial !== undefined) assert.deepEqual([article.completeness.state, article.completeness.reasons.includes(partial)], ["partial", true]);
      else assert.ok(!article.completeness.reasons.some((reason) => reason.startsWith("the feed")));
      for (const [field, value] of Object.entries(fields)) assert.deepEqual(article[field as keyof Article], value, field);
    }
  });
}

const rss = (items: string, channel = "<title>Harbour Post</title><language>en-gb</language>"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;

check(
  "RSS with full content",
  rss(`<item><title>Boats &amp;amp; harbours</title><link>https://post.example/1</link><guid isPermaLink="false">77</guid><pubDate>Mon, 20 Nov 2023 09:30:00 +0100</pubDate><dc:creator><![CDATA[Ana Ruiz]]></dc:creator>
    <description>A teaser.</description><content:encoded><![CDATA[<p>${BODY}</p><p>${MORE}</p>]]></content:encoded></item>`),
  [{ name: "feed.xml#0", title: "Boats & harbours", outlet: "Harbour Post", url: "https://post.example/1", published: "2023-11-20T09:30:00+01:00", authors: ["Ana Ruiz"], language: "en", text: `${BODY}\n\n${MORE}`, format: "rss" }],
);
check("RSS with a summary only", rss(`<item><title>Harbour</title><description>${BODY}</description></item>`), [{ text: BODY, partial: "the feed gives a summary only" }]);
check("a long description is the article", rss(`<item><title>Harbour</title><description>&lt;p&gt;${BODY.repeat(14)}&lt;/p&gt;</description></item>`), [{ text: BODY.repeat(14) }]);
check("plain text in a feed stays plain", rss(`<item><title>R</title><content:encoded>${BODY}\n\n${MORE} Up 3 &amp; more.</content:encoded></item>`), [{ text: `${BODY}\n\n${MORE} Up 3 & more.` }]);
check("an item without any text is counted", rss(`<item><title>A</title><link>https://post.example/2</link></item><item><title>B</title><content:encoded>${BODY}</content:encoded></item>`), [{ name: "feed.xml#1", title: "B" }], ["left-out noted"]);
check("items without any text are no articles", rss("<item><title>A</title></item>"), [], ["no-articles unread"]);
check("a feed without items", rss(""), [], ["no-articles unread"]);
check("the address of the feed itself is no item's", rss(`<atom:link href="https://post.example/feed" rel="self"/><item><guid>https://post.example/3</guid><author>desk@post.example (Jo Park)</author><content:encoded>${BODY}</content:encoded></item>`), [{ url: "https://post.example/3", authors: ["Jo Park"] }]);
check("an aggregator names the outlet", rss(`<item><source url="https://bay.example/rss">Bay News</source><content:encoded>${BODY}</content:encoded></item>`), [{ outlet: "Bay News" }]);
check("a picture of the channel has a title of its own", rss(`<item><content:encoded>${BODY}</content:encoded></item>`, "<image><title>Logo</title></image><title>Harbour Post</title>"), [{ outlet: "Harbour Post" }]);
check("a feed that is cut off", rss(`<item><content:encoded>${BODY}</content:encoded></item><item><content:encoded>${BODY}`).replace("</channel></rss>", ""), [{}, { partial: "the feed ends within it" }]);

check(
  "RDF",
  `<rdf:RDF xmlns:rdf="x" xmlns:content="y"><channel><title>Bay News</title></channel><item rdf:about="https://bay.example/1"><title>Boats</title><link>https://bay.example/1</link><dc:date>2023-11-20T08:00:00Z</dc:date><content:encoded>${BODY}</content:encoded></item></rdf:RDF>`,
  [{ outlet: "Bay News", url: "https://bay.example/1", published: "2023-11-20T08:00:00Z", format: "rss" }],
);
check(
  "Atom: HTML, XHTML, text, summary",
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://bay.example/news/"><title>Bay News</title><author><name>Desk</name><email>d@bay.example</email></author><rights>CC BY 4.0</rights>
    <entry><title type="html">Boats &amp;amp; bays</title><link rel="edit" href="https://bay.example/edit"/><link href="1.html"/><published>2023-11-20T08:00:00Z</published><updated>2023-11-21T08:00:00Z</updated><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry>
    <entry><title>A &lt;b&gt; in it</title><author><name>Ana Ruiz</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${BODY}</p><p>Fish &amp; chips <em>cost</em> 3 &lt; 4, they said to us.</p></div></content></entry>
    <entry><title>T</title><content>${BODY} &lt;b&gt;</content></entry>
    <entry><title>S</title><summary>${BODY}</summary></entry></feed>`,
  [
    { title: "Boats & bays", url: "https://bay.example/news/1.html", published: "2023-11-20T08:00:00Z", text: BODY, authors: ["Desk"], licence: "CC BY 4.0", format: "atom" },
    { title: "A <b> in it", authors: ["Ana Ruiz"], text: `${BODY}\n\nFish & chips cost 3 < 4, they said to us.` },
    { text: `${BODY} <b>` },
    { text: BODY, partial: "the feed gives a summary only" },
  ],
);
check(
  "JSON Feed",
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Bay News",
    language: "en",
    items: [
      { id: "1", url: "https://bay.example/1", title: "Boats", content_html: `<p>${BODY}</p>`, date_published: "2023-11-20T08:00:00+01:00", authors: [{ name: "Ana Ruiz" }] },
      { id: "2", content_text: `${BODY}\n\n${MORE}`, author: { name: "Jo Park" } },
      { id: "3", summary: BODY },
      { id: "4", title: "Nothing" },
      null,
    ],
  }),
  [
    { name: "feed.json#0", outlet: "Bay News", url: "https://bay.example/1", title: "Boats", published: "2023-11-20T08:00:00+01:00", authors: ["Ana Ruiz"], text: BODY, format: "json-feed" },
    { authors: ["Jo Park"], text: `${BODY}\n\n${MORE}` },
    { partial: "the feed gives a summary only" },
  ],
  ["left-out noted"],
  "feed.json",
);
check("a JSON Feed that is cut off", '{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"', [], ["unknown-format unread"], "feed.json");

/** XML that holds no articles: the message says what to do. */
function checkNone(what: string, content: string, message: RegExp, name = "list.xml"): void {
  test(what, async () => {
    const { articles, problems } = await articlesOf(fileOf(name, content));
    assert.deepEqual([articles.length, problems.map(({ code }) => code)], [0, ["unknown-format"]]);
    assert.match(problems[0]!.message, message);
  });
}

checkNone("OPML", '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://bay.example/feed"/></body></opml>', /list of addresses.*variorum fetch --list FILE/, "feeds.opml");
checkNone("a news sitemap", '<?xml version="1.0"?><!-- made today --><urlset><url><loc>https://bay.example/1</loc></url></urlset>', /variorum fetch --list FILE/);
checkNone("lines of addresses", "# today\nhttps://bay.example/1\nhttps://bay.example/2\n", /variorum fetch --list FILE/, "list.txt");
checkNone("other XML", "<?xml version='1.0'?><invoice><sum>3</sum></invoice>", /came XML whose first element is invoice/);
checkNone("XML with nothing in it", "<?xml version='1.0'?>", /without an element/);

test("a page saved as XML is a page", async () => {
  const { articles } = await articlesOf(fileOf("page.xml", `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><head><title>Boats</title></head><body><p>${BODY}</p></body></html>`));
  assert.equal(articles[0]?.source.within, null);
});

test("an article that begins with an address is no list", async () => {
  const { articles } = await articlesOf(fileOf("a.txt", `https://bay.example/1\n\n${BODY}`));
  assert.equal(articles.length, 1);
});

test("the source of an item is its content; what stands beside the feed outranks it", async () => {
  const given = { from: "sidecar", outlet: "Given Post", url: null, title: null, published: null } as const;
  const { documents } = await unpackedFrom(fileOf("feed.xml", rss(`<item><title>A</title><content:encoded><![CDATA[<p>é</p>]]></content:encoded></item>`), given));
  const [document] = documents;
  assert.equal(new TextDecoder().decode(document!.bytes), "<p>é</p>");
  assert.deepEqual([document!.given?.outlet, document!.given?.title, document!.declared], ["Given Post", "A", { format: "html", charset: "utf-8" }]);
  assert.deepEqual(document!.within, { format: "rss", file: "feed.xml", index: 0 });
});

test("encodings", async () => {
  const utf16 = (words: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(words, "utf16le")]);
  const feed = rss(`<item><content:encoded>Café ${BODY}</content:encoded></item>`);
  assert.match((await articlesOf(fileOf("feed.xml", utf16(feed)))).articles[0]!.text, /^Café/);
  assert.match((await articlesOf(fileOf("feed.xml", Buffer.from(feed.replace("UTF-8", "iso-8859-1"), "latin1")))).articles[0]!.text, /^Café/);
});

test("entities that a document type declares expand to nothing", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const { articles, problems } = await articlesOf(fileOf("feed.xml", bomb + rss(`<item><title>&c;</title><content:encoded>${BODY} &c; &x; &#65;</content:encoded></item>`).replace(/^<\?.*\n/, "")));
  assert.deepEqual(problems, []);
  assert.equal(articles[0]!.text, `${BODY} &c; &x; A`);
});

test("bounds: items, nesting, one item, one tag without an end", async () => {
  const item = `<item><content:encoded>${BODY}</content:encoded></item>`;
  const few = await unpackedFrom(fileOf("feed.xml", rss(item.repeat(5))), toolsWith({ limits: { maxRecords: 3 } }));
  assert.deepEqual([few.documents.length, few.problems.map(({ message }) => message)], [3, ["holds more than 3 items; the first 3 were read. Raise the limit with --max-records."]]);
  const deep = await unpackedFrom(fileOf("feed.xml", rss(item + "<a>".repeat(100_000)), null, 1 << 16));
  assert.deepEqual([deep.documents.length, deep.problems.map(({ code, severity }) => `${code} ${severity}`)], [1, ["too-deep noted"]]);
  const large = await unpackedFrom(fileOf("feed.xml", rss(`<item><description>${"x".repeat(9000)}</description></item>${item}`)), toolsWith({ limits: { maxArticle: 2000 } }));
  assert.deepEqual([large.documents.map(({ name }) => name), large.problems.map(({ code, name }) => `${code} ${name}`)], [["feed.xml#1"], ["too-large feed.xml#0"]]);
  const tag = await unpackedFrom(endlessFile("feed.xml", rss(item).replace("</channel></rss>", "<x "), "a b c d ".repeat(10_000), 500));
  assert.deepEqual([tag.documents.length, tag.problems.map(({ code }) => code)], [1, ["too-large"]]);
});

test("very many items, and a section without an end, in a second or two", async () => {
  const began = performance.now();
  let count = 0;
  for await (const _ of unpackedOneByOne()) count++;
  assert.equal(count, 20_000);
  const section = await unpackedFrom(endlessFile("feed.xml", `<rss><channel><item><description><![CDATA[`, "x".repeat(1 << 20), 60));
  assert.deepEqual(section.problems.map(({ code }) => code), ["too-large"]);
  assert.ok(performance.now() - began < 20_000);
});

async function* unpackedOneByOne(): AsyncGenerator<unknown> {
  const file = endlessFile("feed.xml", "<rss><channel>", "<item><description>Tarn.</description></item>".repeat(1000), 20);
  const { documentsIn } = await import("../unpack.ts");
  yield* documentsIn(file, toolsWith());
}

test("any bytes after a feed's beginning give a result that holds", async () => {
  const part = fc.constantFrom("<item>", "</item>", "<entry>", "<title>", "</title>", "<description>", "</description>", "<![CDATA[", "]]>", "&lt;p&gt;", "&c;", "<content type='xhtml'>", "</content>", BODY, "<link href='x'/>", "<!--", "__proto__='x'", "<constructor>");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(part, fc.string({ maxLength: 5 })), { maxLength: 15 }), async (parts) => {
      const { documents } = await unpackedFrom(fileOf("feed.xml", `<rss><channel>${parts.join("")}`));
      const { articles } = await articlesOf(fileOf("feed.xml", `<rss><channel>${parts.join("")}`));
      for (const article of articles) mustHold(article, new TextDecoder().decode(documents.find(({ name }) => name === article.name)!.bytes));
    }),
    { numRuns: 60 },
  );
});
