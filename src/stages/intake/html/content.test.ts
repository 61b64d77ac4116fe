import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, RemovedReason } from "../../../model/article.ts";
import { articleFrom, mustHold, shown } from "../testing.ts";

const A = "The harbour of Tarn will reopen in the spring, the mayor said on Monday, after two years of works.";
const B = "She gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began last year.";
const C = "Fishermen who had rented berths there said that they would come back as soon as the quay was dry.";
const D = "The council has set aside 3 million for the sea wall, which gave way in the storm of last November.";
const OTHER = "A school in Orrisay has won the prize of the province for its garden of forty kinds of apple trees.";
const TITLE = "Harbour to reopen in spring";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>${TITLE} - The Harbour Post</title>${head}</head><body>${body}</body></html>`;
}

const paragraphs = (...words: readonly string[]): string => words.map((one) => `<p>${one}</p>`).join("");
const article = (inner: string): string => page(`<article><h1>${TITLE}</h1>${inner}</article>`);

/** What the body of the page holds, without its title; paragraphs by their first word. */
function check(name: string, source: string, expected: readonly string[], reasons: readonly RemovedReason[] = []): void {
  test(name, () => {
    const found = articleFrom("a.html", source);
    mustHold(found, source);
    const known = new Map([A, B, C, D, OTHER].map((words, i) => [words, "ABCDO"[i]!]));
    assert.deepEqual(shown(found).slice(1).map((line) => line.replace(/^(\S+): ([\s\S]*)$/, (_, kind: string, words: string) => (known.has(words) ? (kind === "paragraph" ? "" : `${kind}: `) + known.get(words)! : `${kind}: ${words}`))), expected);
    for (const reason of reasons) assert.ok(found.removed.some((one) => one.reason === reason), `no ${reason} in ${JSON.stringify(found.removed)}`);
  });
}

// Names and roles.
check("a box with the name of other articles is left out", article(`${paragraphs(A, B)}<div class="relatedLinks__box">${paragraphs(OTHER)}</div>${paragraphs(C)}`), ["A", "B", "C"], ["related"]);
check("a box that is named after what stands beside it stays", page(`<div class="content-with-sidebar"><h1>${TITLE}</h1>${paragraphs(A, B, C)}</div>`), ["A", "B", "C"]);
check("what a box has is not what it is", page(`<div class="has-comments"><h1>${TITLE}</h1>${paragraphs(A, B, C)}</div><p>${OTHER}</p>`), ["A", "B", "C", "O"]);
check("what an article is about is not what its box is", page(`<div class="post tag-weather category-poll"><h1>${TITLE}</h1>${paragraphs(A)}</div><div class="x">${paragraphs(B, C, D)}</div>`), ["A", "B", "C", "D"]);
check("a list of keywords", article(`${paragraphs(A, B)}<div class="tag-list"><p>Harbours, boats and the sea wall of Tarn.</p></div>`), ["A", "B"], ["aside"]);
check("names in other languages", article(`${paragraphs(A, B)}<div class="werbung"><p>${OTHER}</p></div><div id="comentarios"><p>${D}</p></div>`), ["A", "B"], ["advertisement", "comments"]);
check("an offer is left out", article(`${paragraphs(A, B)}<div class="newsletter-box"><p>Our letter comes each morning and brings the news of the coast.</p></div>${paragraphs(C)}`), ["A", "B", "C"], ["subscription"]);
check("what stands behind a paywall is the article", article(`${paragraphs(A)}<div class="paywall">${paragraphs(B, C, D, `${D} Again.`, `${C} Again.`, `${B} Again.`)}</div>`), ["A", "B", "C", "D", `paragraph: ${D} Again.`, `paragraph: ${C} Again.`, `paragraph: ${B} Again.`]);
check("roles say it too", article(`${paragraphs(A, B)}<div role="complementary">${paragraphs(OTHER)}</div>`), ["A", "B"], ["aside"]);
check("where names would leave nothing they are not believed", page(`<div class="widget"><h1>${TITLE}</h1>${paragraphs(A, B)}</div>`), ["A", "B"]);

// What is not seen.
check("hidden boxes", article(`${paragraphs(A, B)}<div style="display:none">${paragraphs(OTHER)}</div><div aria-hidden="true">${paragraphs(OTHER)}</div><p hidden>${OTHER}</p>`), ["A", "B"], ["hidden"]);
check("words for screen readers within a sentence", article(`<p>${A}<span class="sr-only"> opens in a new window</span></p>${paragraphs(B)}`), ["A", "B"], ["hidden"]);
check("a word that explains itself when pointed at stays", article(`<p>The <span class="tooltip">harbour<span class="tooltip-text">a place for ships</span></span>${A.slice(11)}</p>${paragraphs(B)}`), ["A", "B"], ["hidden"]);
check("an article that is shown by script only", page(`<div style="display: none"><h1>${TITLE}</h1>${paragraphs(A, B, C)}</div><p>Please wait.</p>`), ["A", "B", "C"]);
check("buttons", article(`${paragraphs(A, B)}<button>Save this for later</button>`), ["A", "B"], ["form"]);

// Other articles.
const card = (n: number): string => `<div class="c"><h3><a href="/${n}">Apples of Orrisay, part ${n}</a></h3><p>${OTHER}</p></div>`;
check("cards of other articles", article(`${paragraphs(A, B, C)}<div>${card(1)}${card(2)}${card(3)}</div>`), ["A", "B", "C"], ["related"]);
check("a linked heading above the article's own words stays", article(`${paragraphs(A, B)}<h2><a href="/wall">The wall</a></h2>${paragraphs(C, D, `${A} Again.`, `${B} Again.`, `${C} Again.`)}`), ["A", "B", "heading: The wall", "C", "D", `paragraph: ${A} Again.`, `paragraph: ${B} Again.`, `paragraph: ${C} Again.`]);
const teaser = (words: string): string => `<div class="x"><p>${words.slice(0, -1)}…</p></div>`;
check("beginnings of other articles", article(`${paragraphs(A, B, C)}<div>${teaser(OTHER)}${teaser(D)}${teaser(`On Sunday ${OTHER}`)}</div>`), ["A", "B", "C"], ["related"]);
check("an ellipsis in the article is none", article(`<div>${paragraphs(A, `${B.slice(0, -1)}…`, C)}</div>`), ["A", `paragraph: ${B.slice(0, -1)}…`, "C"]);
const line = (n: number): string => `<div><a href="/${n}">Apples of Orrisay, part ${n}</a></div><p>A garden of forty kinds, in ${n} lines.</p>`;
check("lists with a line about each link", article(`${paragraphs(A, B, C, D)}<div>${[1, 2, 3, 4].map(line).join("")}</div>`), ["A", "B", "C", "D"], ["related"]);
check("two articles in full on one page", page(`<article><h1>${TITLE}</h1>${paragraphs(A, B, C, D, `${A} Again.`, `${B} Again.`)}</article><article><h1>A prize for apples</h1>${paragraphs(OTHER, `${OTHER} Again.`, `${OTHER} Once more.`, `${OTHER} And on.`, `${OTHER} So on.`, `${OTHER} On.`)}</article>`), ["A", "B", "C", "D", `paragraph: ${A} Again.`, `paragraph: ${B} Again.`], ["other-article"]);

test("several articles are a doubt about the page", () => {
  const long = (words: string): string => paragraphs(...[1, 2, 3, 4, 5, 6].map((n) => `${words} That was ${n}.`));
  const two = articleFrom("a.html", page(`<article><h1>${TITLE}</h1>${long(A)}</article><article><h1>A prize for apples</h1>${long(OTHER)}</article>`));
  assert.match(two.completeness.reasons.join(), /several articles/);
  const live = articleFrom("a.html", page(`<h1>${TITLE}</h1><article><h2>09:30</h2>${long(A)}</article><article><h2>10:15</h2>${long(B)}</article>`));
  assert.doesNotMatch(live.completeness.reasons.join(), /several articles/);
  assert.ok(live.text.includes(B) && live.text.includes(A));
});

// Links and labels.
check("a line that leads to another article of the site", article(`${paragraphs(A, B)}<p>Read on: <a href="/apples">Apples of Orrisay win a prize</a></p>${paragraphs(C)}`), ["A", "B", "C"], ["links"]);
check("a line that leads to another site is the article's own", page(`<article><h1>${TITLE}</h1>${paragraphs(A, B)}<p><a href="https://harbour.example/plan">The plan of the works, in full.</a></p>${paragraphs(C)}</article>`, '<link rel="canonical" href="https://post.example/1">'), ["A", "B", "paragraph: The plan of the works, in full.", "C"]);
check("the label of what was left out goes with it", article(`${paragraphs(A, B)}<p><b>DO NOT LEAVE</b></p><p><a href="/1">Apples of Orrisay win a prize</a></p>${paragraphs(C)}`), ["A", "B", "C"]);
check("a label above a paragraph stays", article(`${paragraphs(A, B)}<p><b>The wall</b></p>${paragraphs(C)}`), ["A", "B", "heading: The wall", "C"]);
check("a heading over nothing", article(`${paragraphs(A, B)}<h3>From our archive</h3><ul><li><a href="/1">Apples of Orrisay</a></li><li><a href="/2">Pears of Orrisay</a></li></ul>`), ["A", "B"], ["links"]);
check("headings over text", article(`${paragraphs(A)}<h2>The works</h2><h3>The wall</h3>${paragraphs(B)}<h2>The boats</h2>${paragraphs(C)}`), ["A", "heading: The works", "heading: The wall", "B", "heading: The boats", "C"]);
check("a list of links", article(`${paragraphs(A, B)}<ul><li><a href="/1">Apples of Orrisay</a></li><li>See <a href="/2">Pears of Orrisay</a></li></ul>${paragraphs(C)}`), ["A", "B", "C"], ["links"]);
check("a list of facts", article(`${paragraphs(A, B)}<ul><li>12 boats</li><li>one <a href="/2">wall</a> of stone</li></ul>${paragraphs(C)}`), ["A", "B", "list-item: 12 boats", "list-item: one wall of stone", "C"]);
check("a bare address", article(`${paragraphs(A, B)}<p>https://post.example/harbour</p>`), ["A", "B"]);
check("tags that were written as text", article(`${paragraphs(A, B)}<p>&lt;img src="x.png" alt="The harbour of Tarn in the morning, seen from the hill."&gt;</p>`), ["A", "B"], ["too-short"]);

// The same again.
check("the same paragraphs in another box", article(`<div>${paragraphs(A, B, C)}</div><div>${paragraphs(A, B, C)}</div>`), ["A", "B", "C"], ["repeated"]);
check("a question that is asked twice", article(`<div>${paragraphs("Which of the boats that were moved to Port Ellis would you have back first?", A)}</div><div>${paragraphs("Which of the boats that were moved to Port Ellis would you have back first?", B)}</div>`), ["paragraph: Which of the boats that were moved to Port Ellis would you have back first?", "A", "paragraph: Which of the boats that were moved to Port Ellis would you have back first?", "B"]);

// Kinds.
check("captions", article(`${paragraphs(A)}<figure><img src="a.png"><figcaption>Boats at the quay</figcaption></figure><div class="photo-caption">The old sea wall</div>${paragraphs(B)}`), ["A", "caption: Boats at the quay", "caption: The old sea wall", "B"]);
check("quotations, and those set apart", article(`${paragraphs(A)}<blockquote><p>“We are ready for it, and the boats are too,” she said.</p></blockquote><div class="pull-quote">“We are ready for it”</div>${paragraphs(B)}`), ["A", "block-quote: “We are ready for it, and the boats are too,” she said.", "pull-quote: “We are ready for it”", "B"]);
check("a post that the article quotes", article(`${paragraphs(A)}<div class="social-embed"><blockquote><p>We are ready!</p>— Ana Ruiz, 18 November</blockquote></div>${paragraphs(B)}`), ["A", "block-quote: We are ready!", "block-quote: — Ana Ruiz, 18 November", "B"]);
check("standfirsts", article(`<div class="dek">The mayor promises the boats</div><h2>Two years of works come to an end on the quay of Tarn</h2>${paragraphs(A, B)}`), ["standfirst: Two years of works come to an end on the quay of Tarn", "A", "B"]);
check("a heading over the first paragraph", article(`<h2>The works</h2>${paragraphs(A, B)}`), ["heading: The works", "A", "B"]);
check("entries of a live blog", article(`<div class="live-blog-post"><h2>The first boat is in</h2>${paragraphs(A)}</div><div class="live-blog-post"><h2>The wall is dry</h2>${paragraphs(B)}</div>`), ["entry: The first boat is in", "A", "entry: The wall is dry", "B"]);
check("rows of a table", article(`${paragraphs(A)}<table><tr><th>Boat</th><th>Berth</th></tr><tr><td>Marigold</td><td>7</td></tr></table>${paragraphs(B)}`), ["A", "list-item: Boat Berth", "list-item: Marigold 7", "B"]);
check("a page that is laid out by tables", page(`<table><tr><td><a href="/">Home</a></td><td><h1>${TITLE}</h1>${paragraphs(A, B)}</td></tr></table>`), ["A", "B"]);

// Pages without paragraphs, and in other scripts.
check("text between line breaks", page(`<div><h1>${TITLE}</h1><div id="x">${A}<br><br>${B}<br><br>${C}</div></div><div><a href="/1">Home</a> <a href="/2">Contact</a></div>`), ["A", "B", "C"]);
check("text beside boxes", page(`<div><h1>${TITLE}</h1>${A}<div>${B}</div>${C}</div>`), ["A", "B", "C"]);
check("Japanese", page("<div><h1>Harbour to reopen in spring</h1><p>タルンの港は来年の春に再開される見通しだと、市長が月曜日の記者会見で述べた。</p><p>工事は二年前に始まり、十二隻の船は隣の港に移されていた。</p></div><ul><li><a href='/'>ホーム</a></li></ul>"), ["paragraph: タルンの港は来年の春に再開される見通しだと、市長が月曜日の記者会見で述べた。", "paragraph: 工事は二年前に始まり、十二隻の船は隣の港に移されていた。"]);

// What the page itself gives as its article.
const given = (words: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(words)},}</script>`;
check("articleBody leads to the article's words, whatever their box is called", page(`<article><h1>${TITLE}</h1>${paragraphs(A, B, C)}<div class="widget">${paragraphs(D)}</div><p>${OTHER}</p></article>`, given([A, B, C, D].join("\n"))), ["A", "B", "C", "D"]);
check("a summary does not", page(`<article><h1>${TITLE}</h1>${paragraphs(A, B, C, D)}</article>`, given(A)), ["A", "B", "C", "D"]);

test("what was left out is listed with its place, and neighbours together", () => {
  const source = page(`<nav><a href="/1">Home</a><p>News</p><p>Sport</p></nav><article><h1>${TITLE}</h1>${paragraphs(A)}<div class="related">${paragraphs(OTHER, D)}</div>${paragraphs(B)}</article><footer><p>All about the Post</p></footer>`);
  const { removed } = articleFrom("a.html", source);
  assert.deepEqual(removed.map(({ reason, words }) => `${reason}: ${words}`), ["navigation: Home", `related: ${OTHER.slice(0, 80)}`, "navigation: All about the Post"]);
  assert.equal(source.slice(removed[0]!.start, removed[0]!.end).replace(/<[^>]+>/g, " ").trim(), "Home  News  Sport");
  assert.ok(source.slice(removed[1]!.start, removed[1]!.end).endsWith(D));
});

test("the list of what was left out is bounded", () => {
  const many: Article = articleFrom("a.html", article(`${paragraphs(A, B)}${'<p><a href="/1">Apples</a></p><div class="ad">Buy</div>'.repeat(5000)}`));
  assert.ok(many.removed.length <= 2000 && many.removed.length > 100);
  assert.ok(many.removed.every(({ words }) => words.length <= 80));
});
