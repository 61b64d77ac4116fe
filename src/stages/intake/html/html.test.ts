import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleFrom, mustHold, shown, take } from "../testing.ts";

const LEAD = "The harbour of Tarn will reopen in the spring, the mayor said on Monday.";
const NEXT = "She gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began last year.";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Harbour to reopen in spring - The Harbour Post</title>${head}</head><body>${body}</body></html>`;
}

/** What the page's article holds. */
function check(name: string, source: string, expected: readonly string[]): void {
  test(name, () => {
    const article = articleFrom("a.html", source);
    assert.deepEqual(shown(article), expected);
    mustHold(article, source);
  });
}

const ARTICLE = `<article><h1>Harbour to reopen in spring</h1><p>${LEAD}</p><p>${NEXT}</p></article>`;
const READ = ["title: Harbour to reopen in spring", `paragraph: ${LEAD}`, `paragraph: ${NEXT}`];

check("title and paragraphs", page(ARTICLE), READ);
check("what is around them is left out", page(`<nav><p>${LEAD} Menu</p></nav><header><h1>The Harbour Post of Tarn</h1></header><aside><p>${NEXT} Aside</p></aside>${ARTICLE}<footer><p>${LEAD} Footer</p></footer>`), READ);
check("what is not seen is left out", page(`${ARTICLE.replace("<p>", '<script>alert("x")</script><style>p{}</style><noscript><p>No</p></noscript><template><p>No</p></template><svg><text>No</text></svg><p hidden>No</p><p style="display: none">No</p><!-- no --><p>')}`), READ);
check("mostly links are left out", page(ARTICLE.replace("</article>", '<p><a href="/1">Boats moved to Port Ellis</a> and <a href="/2">Mayor wins the vote</a></p></article>')), READ);
check("comments are left out", page(`${ARTICLE}<div class="comments-area"><p>${LEAD} says a reader</p></div>`), READ);
check("a form around the whole page is not in the way", page(`<form id="all">${ARTICLE}</form>`), READ);
check(
  "kinds",
  page(`<article><h1>Harbour to reopen in spring</h1><p class="standfirst">The mayor promises the boats.</p><p>${LEAD}</p><h2>What next</h2><ul><li>The council votes on the plan in the autumn.</li></ul><blockquote><p>“We are ready for it,” she said.</p></blockquote><figure><figcaption>Boats in the harbour</figcaption></figure><p>${NEXT}</p></article>`),
  ["title: Harbour to reopen in spring", "standfirst: The mayor promises the boats.", `paragraph: ${LEAD}`, "heading: What next", "list-item: The council votes on the plan in the autumn.", "block-quote: “We are ready for it,” she said.", "caption: Boats in the harbour", `paragraph: ${NEXT}`],
);
check("white space as rendered", page(`<article><h1>Harbour  to\n\treopen in spring</h1><p>  ${LEAD.replaceAll(" ", "\n  ")}\n</p><div><p>${NEXT}</p></div></article>`), READ);
check("words within a sentence's marks are joined", page(`<article><h1>Harbour to reopen in spring</h1><p>The <b>har</b>bour of <a href="/t">Tarn</a> will <i>reopen</i> in the spring, the mayor said on Monday.</p><p>${NEXT}</p></article>`), READ);
check("line breaks: one stays, two part", page(`<div><h1>Harbour to reopen in spring</h1><div>${LEAD}<br>Now.<br><br>${NEXT}</div></div>`), ["title: Harbour to reopen in spring", `paragraph: ${LEAD}\nNow.`, `paragraph: ${NEXT}`]);
check("the title of the page's head serves where there is no h1", page(`<article><p>${LEAD}</p><p>${NEXT}</p></article>`, '<meta property="og:title" content="Harbour to reopen in spring">'), READ);
check("furniture among the paragraphs is marked", page(ARTICLE.replace("</article>", "<p>Share this:</p><p>(Reporting by Ana Ruiz)</p></article>")), [...READ, "[share]: Share this:", "[credit]: (Reporting by Ana Ruiz)"]);

test("script in a title stays text", () => {
  const article = articleFrom("a.html", page(`<article><h1>&lt;script&gt;alert(1)&lt;/script&gt; in the harbour</h1><p>${LEAD}</p></article>`));
  assert.equal(article.title.words, "<script>alert(1)</script> in the harbour");
  const head = articleFrom("a.html", `<title><script>alert(1)</script></title><p>${LEAD}</p>`);
  assert.equal(head.title.words, "<script>alert(1)</script>");
});

test("runs lead back through references, line ends and marks", () => {
  const source = page("<article><h1>Harbour &amp; boats to reopen</h1><p>The caf&eacute;&rsquo;s\r\nowner <b>paid</b> &#163;5 &amp; left;\nAT&T said&nbsp;no &notanything; to the mayor of Tarn.</p></article>");
  const article = articleFrom("a.html", source);
  assert.equal(article.text, "Harbour & boats to reopen\n\nThe café’s owner paid £5 & left; AT&T said\u00a0no ¬anything; to the mayor of Tarn.");
  mustHold(article, source);
  const place = (words: string): string => {
    const at = article.text.indexOf(words);
    const run = article.source.runs.find(({ textStart, textEnd }) => textStart <= at && at < textEnd)!;
    return run.textEnd - run.textStart === run.sourceEnd - run.sourceStart ? source.slice(run.sourceStart + at - run.textStart, run.sourceStart + at - run.textStart + words.length) : source.slice(run.sourceStart, run.sourceEnd);
  };
  assert.deepEqual(["é", "’", "£", "&", "owner", "paid", "AT&T", "¬", "Tarn"].map(place), ["&eacute;", "&rsquo;", "&#163;", "&amp;", "owner", "paid", "AT&T", "&not", "Tarn"]);
});

test("what the page's head says", () => {
  const data = '{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"H","datePublished":"2023-11-18T09:30:00+03:00","publisher":{"name":"The Harbour Post"},"wordCount":900}]}';
  const article = articleFrom("a.html", page(ARTICLE, `<link rel="canonical" href="https://post.example/1"><script type="application/ld+json">${data}</script><meta property="article:published_time" content="2023-11-17">`));
  assert.deepEqual([article.outlet, article.url, article.published, article.language], ["The Harbour Post", "https://post.example/1", { value: "2023-11-18T09:30:00+03:00", raw: "2023-11-18T09:30:00+03:00", from: "json-ld", precision: "second", zone: "+03:00" }, "en"]);
  assert.equal(article.completeness.state, "partial");
  assert.match(article.completeness.reasons[0]!, /the page counts 900 words/);
});

test("and where it says so otherwise", () => {
  const metas = articleFrom("a.html", page(ARTICLE, '<meta property="og:site_name" content="Post"><meta name="pubdate" content="18 Nov 2023"><script type="application/ld+json">{not json</script>'));
  assert.deepEqual([metas.outlet, metas.published], ["Post", { value: "2023-11-18", raw: "18 Nov 2023", from: "meta", precision: "day", zone: null }]);
  const time = articleFrom("a.html", page(`<time datetime="2023-11-18T09:30">now</time>${ARTICLE}`));
  assert.deepEqual(time.published, { value: "2023-11-18T09:30", raw: "2023-11-18T09:30", from: "time-element", precision: "minute", zone: null });
  assert.equal(articleFrom("a.html", page(`<time datetime="2023-11-18">a</time><time datetime="2023-11-19">b</time>${ARTICLE}`)).published, null);
  assert.equal(articleFrom("a.html", page(ARTICLE, '<link rel="canonical" href="javascript:alert(1)">')).url, null);
});

test("a page nested too deeply is read as far as that place", () => {
  const { article, problems } = take("a.html", page(`${ARTICLE}${"<div>".repeat(100_000)}<p>${LEAD}</p>`));
  assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [["too-deep", "noted"]]);
  assert.deepEqual(shown(article!), READ);
  assert.equal(article!.completeness.state, "partial");
  assert.deepEqual(take("a.html", "<b>".repeat(100_000)).problems.map(({ code, severity }) => [code, severity]), [["too-deep", "unread"]]);
});

test("copies that a parser would make without end are cut off", () => {
  const fonts = Array.from({ length: 400 }, (_, i) => `<font a=${i}>`).join("");
  const { problems } = take("a.html", `<p>${fonts}</p>${"<table><td><p>x</td></table>".repeat(20)}${"</div><p>x".repeat(5000)}`);
  assert.ok(problems.every(({ code }) => code === "too-deep" || code === "no-articles"));
});

test("a page without paragraphs says so", () => {
  assert.deepEqual(take("a.html", page("<nav>Home</nav>")).problems.map(({ code, severity }) => [code, severity]), [["no-articles", "unread"]]);
});

test("any tags give a result that holds", () => {
  const piece = fc.oneof(
    fc.constantFrom("<p>", "</p>", "<div>", "</div>", "<h1>", "</h1>", "<b>", "</b>", "<table>", "<td>", "<br>", "<a href=x>", "</a>", "<!--", "-->", "<svg>", "<template>", "<pre>", "\n", "\r\n", "\r", "\0", " ", "&amp;", "&#x41;", "&lt", "&nbsp;", "&", "<", ">", "é", "😀", '"', "=", LEAD),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = `<p>${LEAD}</p>${pieces.join("").toWellFormed()}`;
      const { article } = take("a.html", source);
      if (article) mustHold(article, source);
    }),
    { numRuns: 300 },
  );
});
