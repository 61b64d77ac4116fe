import type { RemovedReason } from "../../../model/article.ts";
import type { Box } from "./layout.ts";
import { attribute } from "./tree.ts";
import { type View, isHeading, prefix, within } from "./view.ts";

/** The boxes that hold no article by their element, role, name or shape, and all boxes in them. */
export function marksOf(view: View): Map<Box, Mark> {
  const marks = new Map<Box, Mark>();
  const cards = new Set([...teaserCards(view), ...rivers(view), ...linkRegions(view)]);
  for (const box of view.boxes) {
    const around = box.parent ? marks.get(box.parent) : undefined;
    const reason = around ? null : cards.has(box) ? "related" : ownReason(view, box);
    if (around) marks.set(box, around);
    else if (reason) marks.set(box, { reason, root: box });
  }
  return marks;
}

export interface Mark {
  readonly reason: RemovedReason;
  /** The outermost box that is marked so. */
  readonly root: Box;
}

function ownReason(view: View, box: Box): RemovedReason | null {
  const { element } = box;
  if (WHOLE.has(element.tagName) || attribute(element, "itemprop") === "articleBody") return null;
  const named = view.named(element);
  const reason = BY_ROLE.get(attribute(element, "role")?.toLowerCase() ?? "") ?? named.reason ?? BY_TAG.get(element.tagName) ?? null;
  if (!reason) return null;
  // "content-with-sidebar", "social-article": it holds what the page is for, whatever it is called.
  const share = within(view.sums.prose, box) / view.sums.prose[view.blocks.length]!;
  // A "paywall" around paragraphs is the part of the article behind it, not the words that ask to subscribe.
  if (reason === "subscription" && within(view.sums.prose, box) > LONGEST_OFFER) return null;
  if (share > (CERTAIN.has(reason) ? NEARLY_ALL : holdsTitle(view, box) ? MUCH : MOST)) return null;
  return reason;
}

/** Their classes say what a page has, not what they are ("has-sidebar"). */
const WHOLE = new Set(["html", "body", "main", "article", "h1"]);
/** Shares of the page's running text. */
const MUCH = 0.3;
const MOST = 0.6;
const NEARLY_ALL = 0.9;
/** Characters of running text. */
const LONGEST_OFFER = 500;
/** On pages of few words these do hold most of them. */
const CERTAIN: ReadonlySet<RemovedReason> = new Set(["comments", "navigation", "caption"]);

const BY_TAG: ReadonlyMap<string, RemovedReason> = new Map([
  ["nav", "navigation"],
  ["footer", "navigation"],
  ["menu", "navigation"],
  ["aside", "aside"],
  ["dialog", "aside"],
  ["address", "aside"],
  ["search", "form"],
  ["form", "form"],
  ["figcaption", "caption"],
  ["caption", "caption"],
]);
const BY_ROLE: ReadonlyMap<string, RemovedReason> = new Map([
  ["navigation", "navigation"],
  ["banner", "navigation"],
  ["contentinfo", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["complementary", "aside"],
  ["dialog", "aside"],
  ["alertdialog", "aside"],
  ["alert", "aside"],
  ["search", "form"],
  ["form", "form"],
]);

function holdsTitle({ title }: View, { first, end }: Box): boolean {
  return first <= title && title < end;
}

/** Small boxes with a heading that is all link, and something else: another article's headline and its first words. */
function teaserCards(view: View): Set<Box> {
  const cards = new Set<Box>();
  view.blocks.forEach((block, i) => {
    if (i === view.title || !isHeading(block) || block.linked < block.text.length * ALL_LINK) return;
    let card = block.box;
    while (card.parent && within(view.sums.all, card.parent) <= LARGEST_CARD && !holdsTitle(view, card.parent)) card = card.parent;
    if (card.end - card.first > 1) cards.add(card);
  });
  return cards;
}

const ALL_LINK = 0.8;
/** Characters of a headline, a name, a date and a summary. */
const LARGEST_CARD = 600;

/** Boxes most of whose paragraphs end in an ellipsis: the beginnings of other articles. */
function rivers(view: View): Set<Box> {
  const cut = prefix(view.blocks.map(({ text }, i) => (view.prose[i]! > 0 && /(?:…|\.\.\.)\s?\]?$/.test(text.slice(-ENDING)) ? 1 : 0)));
  const running = prefix(view.prose.map((prose) => (prose > 0 ? 1 : 0)));
  const whole = prefix(view.prose.map((prose, i) => (prose > LONGEST_TEASER && cut[i + 1] === cut[i] ? 1 : 0)));
  return new Set(view.boxes.filter((box) => within(cut, box) >= FEWEST_TEASERS && within(cut, box) > within(running, box) / 2 && within(whole, box) === 0 && !holdsTitle(view, box)));
}

const FEWEST_TEASERS = 3;
/** Characters: "... ]". */
const ENDING = 5;
/** Characters; a longer paragraph that ends as it should belongs to an article. */
const LONGEST_TEASER = 250;

/** Boxes of short stretches, a third of which are links to this site: lists of other articles with a line about each. */
function linkRegions(view: View): Set<Box> {
  const { all, here } = view.sums;
  const long = prefix(view.prose.map((prose) => (prose > LONGEST_TEASER ? 1 : 0)));
  return new Set(
    view.boxes.filter((box) => box.end - box.first >= FEWEST_STRETCHES && within(view.sums.prose, box) < view.sums.prose[view.blocks.length]! * MUCH && within(here, box) > within(all, box) * REGION && within(long, box) === 0 && !holdsTitle(view, box)),
  );
}

const FEWEST_STRETCHES = 6;
/** Share of the characters. */
const REGION = 0.33;
