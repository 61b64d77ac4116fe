import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import robotsParser from "robots-parser";
import { robotsRules } from "./robotsRules.ts";

const oracle = robotsParser as unknown as typeof robotsParser.default;

function check(words: string, path: string, allowed: boolean): void {
  test(`${JSON.stringify(words)} ${allowed ? "allows" : "disallows"} ${path}`, () => assert.equal(robotsRules(words, "Variorum").isAllowed(new URL(path, "https://news.example")), allowed));
}

check("", "/a", true);
check("User-agent: *\nDisallow: /", "/a", false);
check("User-agent: *\nDisallow: /", "/robots.txt", true);
check("User-agent: *\nDisallow:", "/a", true);
check("User-agent: *\nDisallow: /a", "/abc", false);
check("User-agent: *\nDisallow: /a", "/b/a", true);
check("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true);
check("User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", false);
check("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true);
check("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false);
check("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true);
check("User-agent: *\nDisallow: /a*c*e", "/abcde", false);
check("User-agent: *\nDisallow: /a*e*c", "/abcde", true);
check("User-agent: *\nDisallow: /*?print=", "/a?print=1", false);
check("User-agent: *\nDisallow: /ø", "/%c3%b8stby", false);
check("User-agent: *\nDisallow: /%7ea", "/%7Ea", false);
check("User-agent: other\nDisallow: /", "/a", true);
check("User-agent: VARIORUM/9.9\nDisallow: /", "/a", false);
check("User-agent: *\nDisallow: /\n\nUser-agent: variorum\nDisallow: /x", "/a", true);
check("User-agent: other\nUser-agent: variorum\nDisallow: /", "/a", false);
check("User-agent: other\nSitemap: https://news.example/s.xml\nUser-agent: variorum\nDisallow: /", "/a", false);
check("User-agent: variorum\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: variorum\nDisallow: /b", "/b", false);
check("user-agent : * # all\r\n  DISALLOW :/a # no", "/a", false);
check("Disallow: /", "/a", true);
check("<html>User-agent: nobody", "/a", true);

test("Crawl-delay", () => {
  const delay = (value: string) => robotsRules(`User-agent: *\nCrawl-delay: ${value}`, "Variorum").crawlDelay;
  assert.deepEqual(["2", "0.5", "0", "-3", "soon", "Infinity", ""].map(delay), [2, 0.5, null, null, null, null, null]);
});

test("the same answer as robots-parser for any rules and path", () => {
  const piece = fc.stringMatching(/^[ab*/$]{0,5}$/);
  const line = fc.oneof(fc.constantFrom("User-agent: *", "User-agent: variorum", "User-agent: other"), fc.tuple(fc.constantFrom("Allow", "Disallow"), piece).map(([what, rest]) => `${what}: /${rest}`));
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.stringMatching(/^[ab/$]{0,6}$/), (lines, path) => {
    const [words, url] = [lines.join("\n"), new URL(`https://news.example/${path.replace(/^\/+/, "")}`)];
    const expected = oracle("https://news.example/robots.txt", words).isAllowed(url.href, "Variorum");
    assert.equal(robotsRules(words, "Variorum").isAllowed(url), expected !== false);
  }), { numRuns: 2000 });
});
