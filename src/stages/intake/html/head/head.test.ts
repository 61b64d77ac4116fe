import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../../../model/article.ts";
import { articleFrom, take } from "../../testing.ts";

const LEAD = "The harbour of Tarn will reopen in the spring, the mayor said on Monday, and the boats will be back.";
const NEXT = "She gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began last year.";
const BODY = `<p>${LEAD}</p><p>${NEXT}</p>`;

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly data?: unknown;
  readonly body?: string;
  readonly lang?: string;
}

function pageOf({ title = "Harbour to reopen in spring", head = "", data, body = `<article><h1>Harbour to reopen in spring</h1>${BODY}</article>`, lang = "en" }: Parts): string {
  const script = data === undefined ? "" : `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}${script}</head><body>${body}</body></html>`;
}

function check<Value>(name: string, parts: Parts, of: (article: Article) => Value, expected: Value): void {
  test(name, () => assert.deepEqual(of(articleFrom("a.html", pageOf(parts))), expected));
}

const title = ({ title: { words } }: Article): string => words;
const published = (article: Article): string | null => article.published && `${article.published.value} ${article.published.from}`;
const modified = (article: Article): string | null => article.modified && `${article.modified.value} ${article.modified.from}`;
const news = (fields: object): object => ({ "@type": "NewsArticle", headline: "Harbour to reopen in spring", ...fields });
const article = (above: string, below = ""): string => `<article>${above}<h1>Harbour to reopen in spring</h1>${below}${BODY}</article>`;

// Titles.
check("the site's name behind a title goes", { title: "Harbour to reopen in spring - The Harbour Post", head: '<meta property="og:site_name" content="The Harbour Post">', body: BODY }, title, "Harbour to reopen in spring");
check("and before it", { title: "The Harbour Post | Harbour to reopen in spring", head: '<meta property="og:site_name" content="Harbour Post">', body: BODY }, title, "Harbour to reopen in spring");
check("a name that the address confirms goes", { title: "Harbour to reopen – The Harbour Post", head: '<link rel="canonical" href="https://www.harbour-post.co.uk/1">', body: BODY }, title, "Harbour to reopen");
check("with what another title lacks", { title: "Harbour to reopen in spring | News | Post", head: '<meta property="og:title" content="Harbour to reopen in spring">', body: BODY }, title, "Harbour to reopen in spring");
check("words behind a mark that nothing shows to be a name stay", { title: "Harbour to reopen - mayor gives no date", body: BODY }, title, "Harbour to reopen - mayor gives no date");
check("a hyphen within words parts nothing", { title: "Sixty-two boats of Port-Ellis", head: '<meta property="og:site_name" content="Ellis">', body: BODY }, title, "Sixty-two boats of Port-Ellis");
check("the heading that is seen, before what search machines are given", { title: "Tarn harbour reopening 2024", head: '<meta property="og:title" content="Tarn harbour to reopen in spring">' }, title, "Harbour to reopen in spring");
check("not the heading that is the site's name", { title: "Harbour to reopen in spring | The Harbour Post", head: '<meta property="og:site_name" content="The Harbour Post">', body: `<h1>The Harbour Post</h1><h2>Harbour to reopen in spring</h2>${BODY}` }, title, "Harbour to reopen in spring");
check("not another story's heading", { title: "Harbour to reopen in spring", body: `<h1>Ferry company buys five ships</h1><article><h2>Harbour to reopen in spring</h2>${BODY}</article>` }, title, "Harbour to reopen in spring");
check("references that were written twice", { data: news({ headline: "Mayor &amp;#8216;sure&amp;#8217; of <em>harbour</em>" }), title: "x", body: BODY }, title, "Mayor ‘sure’ of harbour");

// JSON-LD.
check("in a graph, beside other things", { data: { "@graph": [{ "@type": "WebSite", name: "Post" }, { "@type": ["Thing", "NewsArticle"], headline: "Harbour to reopen in spring", datePublished: "2023-11-18T09:30:00Z" }] } }, published, "2023-11-18T09:30:00Z json-ld");
check("as the main entity of the page", { data: { "@type": "WebPage", mainEntity: news({ datePublished: "2023-11-18" }) } }, published, "2023-11-18 json-ld");
check("a live blog", { data: { "@type": "LiveBlogPosting", headline: "Harbour to reopen in spring", datePublished: "2023-11-18", liveBlogUpdate: [{ "@type": "BlogPosting", headline: "First boat", datePublished: "2023-11-19" }] } }, published, "2023-11-18 json-ld");
check("the article of this page among several", { data: [{ "@type": "NewsArticle", headline: "Ferry company buys five ships", datePublished: "2023-11-01" }, news({ datePublished: "2023-11-18" })] }, published, "2023-11-18 json-ld");
check("by its address", { head: '<link rel="canonical" href="https://post.example/harbour">', data: [{ "@type": "NewsArticle", headline: "A", url: "https://post.example/ferry", datePublished: "2023-11-01" }, { "@type": "NewsArticle", headline: "B", url: "http://www.post.example/harbour/?utm=1", datePublished: "2023-11-18" }] }, published, "2023-11-18 json-ld");
check("none of several that are of other pages", { data: [{ "@type": "NewsArticle", headline: "A", datePublished: "2023-11-01" }, { "@type": "NewsArticle", headline: "B", datePublished: "2023-11-02" }] }, published, null);
check("not a related story", { data: { "@type": "WebPage", relatedLink: { "@type": "NewsArticle", headline: "Ferry company buys five ships", datePublished: "2023-11-01" } } }, published, null);
check("broken", { data: `{"@type":"NewsArticle", /* x */ "headline":"Harbour to\nreopen in spring","datePublished":"2023-11-18",}` }, published, "2023-11-18 json-ld");
check("authors by reference", { data: { "@graph": [news({ author: [{ "@id": "#a" }, { name: "Jo Park" }] }), { "@type": "Person", "@id": "#a", name: "Ana Ruiz" }] } }, ({ authors }) => authors, ["Ana Ruiz", "Jo Park"]);
check("licence and language", { data: news({ license: { url: "https://terms.example/by" }, inLanguage: "en-GB" }) }, ({ licence, language }) => [licence, language], ["https://terms.example/by", "en"]);

// Times.
check("microdata", { body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour to reopen in spring</h1><time itemprop="datePublished" datetime="2023-11-18T09:30+03:00">x</time>${BODY}<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2023-11-20">y</time></div></div>` }, published, "2023-11-18T09:30+03:00 microdata");
check("not a comment's", { body: `<article><h1>Harbour to reopen in spring</h1>${BODY}</article><div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2023-11-20">y</div>` }, published, null);
check("RDFa", { body: `<div typeof="schema:NewsArticle"><h1 property="schema:headline">Harbour to reopen in spring</h1><span property="schema:datePublished" content="2023-11-18">x</span>${BODY}</div>` }, published, "2023-11-18 microdata");
check("meta elements", { head: '<meta property="article:published_time" content="2023-11-18T09:30:00Z"><meta property="article:modified_time" content="2023-11-19T09:30:00Z">' }, (one) => [published(one), modified(one)], ["2023-11-18T09:30:00Z meta", "2023-11-19T09:30:00Z meta"]);
check("a line below the title", { body: article("", "<p>By Ana Ruiz</p><div>18 November 2023, 09:30 GMT</div>") }, published, "2023-11-18T09:30Z visible");
check("above it, in the same box", { body: article("<div>November 18, 2023 9:30 AM EST</div>") }, published, "2023-11-18T09:30-05:00 visible");
check("a label in a line of its own, and the time in the next", { body: article("", "<div>Published:</div><div>Nov 18, 2023</div><div>9:30 AM EST</div>") }, published, "2023-11-18T09:30-05:00 visible");
check("what was updated is not when it was published", { body: article("", "<div>Last updated 10:46 GMT, 19 November 2023</div>") }, (one) => [published(one), modified(one)], [null, "2023-11-19T10:46Z visible"]);
check("both in one line", { body: article("", "<div>Published 18 November 2023 | Updated 19 November 2023</div>") }, (one) => [published(one), modified(one)], ["2023-11-18 visible", "2023-11-19 visible"]);
check("at the end, with a label", { body: article("").replace("</article>", "<p>First published on 18 November 2023 / 8:16 AM</p></article>") }, published, "2023-11-18T08:16 visible");
check("other languages' months", { lang: "pt", body: article("", "<div>sexta-feira, 22 de outubro de 2010 às 20:13</div>") }, published, "2010-10-22T20:13 visible");
check("numbers by the page's language", { lang: "pt-BR", body: article("", "<div>05/10/2018 - Por Ana Ruiz</div>") }, published, "2018-10-05 visible");
check("or not at all", { lang: "en", body: article("", "<div>05/10/2018</div>") }, published, null);
check("a mark beside relative words", { body: article("", '<div><time datetime="2023-11-18T09:30:00Z">2 hours ago</time></div>') }, published, "2023-11-18T09:30:00Z time-element");
check("a day in the address", { head: '<link rel="canonical" href="https://post.example/2023/11/18/harbour">' }, published, "2023-11-18 link");
check("a time completes a day", { head: '<meta name="date" content="2023-11-18">', body: article("", '<div>18 November 2023, 09:30 GMT</div>') }, published, "2023-11-18T09:30Z visible");
check("a zone completes a time", { data: news({ datePublished: "2023-11-18T09:30:00" }), head: '<meta property="article:published_time" content="2023-11-18T09:30:00+03:00">' }, published, "2023-11-18T09:30:00+03:00 meta");
check("two places against one", { data: news({ datePublished: "2023-11-18T04:30:00-06:00" }), head: '<meta property="article:published_time" content="2023-11-18T04:30:00Z">', body: article("", "<div>Nov 17, 2023, 10:30 pm CST</div>") }, published, "2023-11-18T04:30:00Z meta");
check("an earlier time that is shown, where metadata know the last change only", { data: news({ datePublished: "2023-11-18T11:01:00+03:00", dateModified: "2023-11-18T11:01:00+03:00" }), body: article("", "<div>First published: November 18, 2023 08:38 AM</div>") }, published, "2023-11-18T08:38 visible");

// Times that are none of the article's.
check("a weather box", { body: `<div>Tarn, 18 November 2023, 14 C</div>${article("")}` }, published, null);
check("the page's own clock", { body: `<header><div>Saturday, 18 November 2023</div></header><div><div><div><div><div>${article("")}</div></div></div></div></div>` }, published, null);
check("a copyright line", { body: `${article("")}<footer><p>© 18 November 2023 The Harbour Post</p></footer>` }, published, null);
check("a related story's", { body: `${article("")}<div class="related"><p>Ferry company buys five ships</p><time datetime="2023-11-01">1 Nov 2023</time></div>` }, published, null);
check("a caption's", { body: article("", "<figure><figcaption>Boats wait for the works to end in Port Ellis, Tuesday, Nov. 19, 2019.</figcaption></figure>") }, published, null);
check("a sentence's", { body: article("", "<p>May 3, 2022 was the day on which the harbour closed.</p>") }, published, null);
check("a post's", { body: article("", "<p>— Ana Ruiz (@anaruiz) November 18, 2023</p>") }, published, null);
check("the first day of computers' clocks", { data: news({ datePublished: "1970-01-01T00:00:00Z", dateModified: "0001-01-01T00:00:00Z" }) }, (one) => [published(one), modified(one)], [null, null]);
check("the thirtieth of February", { head: '<meta property="article:published_time" content="2023-02-30T09:30:00Z">' }, published, null);

// Outlet, authors, address, language.
check("the outlet as people write it", { head: '<meta property="og:site_name" content="harbourpost"><link rel="canonical" href="https://harbourpost.example/1">', data: news({ publisher: { name: "The Harbour Post" } }) }, ({ outlet }) => outlet, "The Harbour Post");
check("the paper, not the agency that the text is from", { title: "Harbour to reopen in spring - Tarn Courier", head: '<meta property="og:site_name" content="Tarn Courier">', data: news({ publisher: { name: "Island News Agency" } }) }, ({ outlet }) => outlet, "Tarn Courier");
check("an address is no outlet", { head: '<meta property="og:site_name" content="https://post.example">' }, ({ outlet }) => outlet, null);
check("a byline", { body: article("", "<p>By Ana Ruiz and Jo Park, Harbour Post</p>") }, ({ authors }) => authors, ["Ana Ruiz", "Jo Park"]);
check("accounts and degrees are no authors", { head: '<meta name="author" content="https://social.example/ana"><meta name="byl" content="By Ana Ruiz, MD">' }, ({ authors }) => authors, ["Ana Ruiz"]);
check("what stands behind a name is no second writer", { data: news({ author: "By Ana Ruiz, HP Science Writer and Jo Park, Harbour Media" }) }, ({ authors }) => authors, ["Ana Ruiz", "Jo Park"]);
check("several names", { head: '<meta name="author" content="Ana Ruiz, Jo Park and Li Wei">' }, ({ authors }) => authors, ["Ana Ruiz", "Jo Park", "Li Wei"]);
check("a standfirst that begins with By is no byline", { body: article("", "<p>By the spring all boats will be back in Tarn.</p>") }, ({ authors }) => authors, []);
check("the first page of a site is no article's address", { head: '<link rel="canonical" href="https://post.example/"><meta property="og:url" content="https://post.example/harbour">' }, ({ url }) => url, "https://post.example/harbour");
check("an address on another outlet's site is where the text was taken from", { head: '<link rel="canonical" href="https://harbourpost.example/1"><meta property="og:url" content="https://courier.example/2"><meta property="og:site_name" content="Tarn Courier">' }, ({ url }) => url, "https://courier.example/2");

// Disagreement.
const given = (field: string) => ({ disagreements }: Article): string[] => disagreements.filter((one) => one.field === field).flatMap((one) => one.given.map(({ value, from }) => `${value} ${from}`));
check("is kept, what is used first", { data: news({ datePublished: "2023-11-18T09:30:00Z" }), head: '<meta property="article:published_time" content="2023-11-16T09:30:00Z">' }, given("published"), ["2023-11-18T09:30:00Z json-ld", "2023-11-16T09:30:00Z meta"]);
check("one time in two writings, and its day, are no disagreement", { data: news({ datePublished: "2023-11-18T09:30Z" }), head: '<meta property="article:published_time" content="18 Nov 2023 09:30 GMT"><meta name="date" content="2023-11-18">', body: article("", "<div>18 November 2023, 12:30</div>") }, given("published"), []);
check("titles that say other things", { head: '<meta property="og:title" content="Mayor promises boats">' }, given("title"), ["Harbour to reopen in spring visible", "Mayor promises boats meta"]);
check("titles with the site's name do not", { title: "Harbour to reopen in spring - Post", head: '<meta property="og:site_name" content="Post"><meta property="og:title" content="Harbour To Reopen In Spring">' }, given("title"), []);

// Pages without an article; parts for subscribers.
function checkGate(name: string, page: string, words: RegExp | null): void {
  test(name, () => {
    const { problems, article: one } = take("a.html", page);
    if (words === null) return assert.ok(one);
    assert.equal(problems[0]?.code, "no-articles");
    assert.match(problems[0]!.message, words);
  });
}

checkGate("a check for robots", pageOf({ title: "Just a moment...", body: "<h1>Checking your browser before accessing post.example</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p>" }), /a check for robots/);
checkGate("a page that needs script", pageOf({ title: "post.example", body: "<p>Please enable JavaScript and disable any ad blocker to read this page.</p>" }), /needs script/);
checkGate("a question about cookies", pageOf({ title: "Post", body: "<h1>Before you continue to The Harbour Post</h1><p>We and our partners use cookies to keep the site secure and to measure who reads it.</p>" }), /cookies/);
checkGate("a short article beside a button to sign in, and a note on cookies", pageOf({ body: `<ul><li>Sign in</li><li>Subscribe</li></ul><article><h1>Harbour to reopen in spring</h1>${BODY}</article><div>We use cookies to count our readers.</div>` }), null);
checkGate("an article about cookies", pageOf({ title: "This site uses cookies: what courts say", body: `<article><h1>This site uses cookies: what courts say</h1>${BODY.repeat(8)}</article>` }), null);

const locked = (body: string): Parts => ({ data: news({ isAccessibleForFree: "False", hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paid" } }), body });
check("a short text above a box that asks to subscribe", { body: `<article><h1>Harbour to reopen in spring</h1>${BODY}<div class="paywall"><p>To continue reading, subscribe to the Post.</p></div></article>` }, ({ completeness }) => [completeness.state, completeness.reasons], ["partial", ["asks to subscribe or log in to read on"]]);
check("a long text with the same box is here", { body: `<article><h1>Harbour to reopen in spring</h1>${BODY.repeat(20)}<div class="paywall"><p>To continue reading, subscribe to the Post.</p></div></article>` }, ({ completeness }) => completeness.state, "whole");
check("a part for subscribers that is not here", locked(article("")), ({ completeness }) => [completeness.state, completeness.reasons[0]!.slice(0, 40)], ["partial", "the page says that it is for subscribers"]);
check("one that is", locked(article("").replace("</article>", `<div class="paid">${BODY.repeat(3)}</div></article>`)), ({ completeness }) => completeness.state, "whole");
check("a long page is whole whatever it says", locked(article("", BODY.repeat(12))), ({ completeness }) => completeness.state, "whole");
check("an articleBody that is longer", { data: news({ articleBody: `${LEAD} ${NEXT} `.repeat(9) }) }, ({ completeness }) => completeness.state, "partial");
check("one that is as long", { data: news({ articleBody: `${LEAD} ${NEXT}` }) }, ({ completeness }) => completeness.state, "whole");

test("hostile metadata take linear time and change nothing outside", () => {
  const began = performance.now();
  const scripts = ["[".repeat(500_000), `{"@graph":[${'{"@type":"NewsArticle","headline":"x"},'.repeat(50_000)}]}`, `{"@type":"NewsArticle","__proto__":{"polluted":1},"headline":"${"x".repeat(4_900_000)}"}`, '{"author":'.repeat(100_000)];
  for (const data of scripts) articleFrom("a.html", pageOf({ data }));
  const bodies = ['<div itemscope itemprop="a"><span itemprop="headline">', "<time datetime='2023-11-18'>18 Nov 2023", "<h1>Harbour to reopen", '<meta name="date" content="2023-11-18">', "<p>Published 18 November 2023</p>", "<p>1.1.1 ", "<h1>a - b | c » d"];
  for (const piece of bodies) take("a.html", pageOf({ body: `${article("")}${piece.repeat(200_000 / piece.length)}` }));
  take("a.html", pageOf({ title: "a - ".repeat(50_000), head: `<meta name="author" content="${"A and ".repeat(50_000)}"><meta name="date" content="${"1 ".repeat(50_000)}">` }));
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  assert.ok(performance.now() - began < 20_000);
});
