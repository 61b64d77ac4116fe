import type { PageLine } from "./pageLines.ts";

/** Lines that stand at the head or the foot of most pages, with other numbers perhaps: the paper's name, the page's number. */
export function repeatedLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const atEdge = new Map<string, PageLine[]>();
  for (const lines of pages) {
    for (const line of edgesOf(lines)) {
      // The paper's name at the head of every page may be the title of the first, in larger letters.
      const key = `${Math.round(line.size)} ${line.words.toLowerCase().replace(/\d+/g, "#")}`;
      const same = atEdge.get(key) ?? [];
      same.push(line);
      atEdge.set(key, same);
    }
  }
  const found = new Set<PageLine>();
  for (const [key, lines] of atEdge) {
    // On two pages a line may stand twice by chance; a number alone does not.
    const enough = PAGE_NUMBER.test(key) ? pages.length : Math.max(FEWEST_PAGES, pages.length * MOST_OF);
    if (pages.length > 1 && lines.length >= enough) for (const line of lines) found.add(line);
  }
  return found;
}

const FEWEST_PAGES = 3;
/** Of the pages: left and right pages differ in some papers, the first has its own head. */
const MOST_OF = 0.4;
/** Lines at either end of a page that may be its head or foot. */
const EDGE = 2;
/** "3", "- 3 -", "Page 3 of 9". */
const PAGE_NUMBER = /^\d+ [^\p{L}]{0,3}(?:page )?#(?: ?(?:\/|of) ?#)?[^\p{L}]{0,3}$/u;

function edgesOf(lines: readonly PageLine[]): PageLine[] {
  if (lines.length <= EDGE * 2) return [...lines];
  const byHeight = lines.toSorted((a, b) => a.y - b.y);
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}
