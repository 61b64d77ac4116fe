/** What one robots.txt asks of one robot (RFC 9309). */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Seconds between two requests; null where none is asked for. */
  readonly crawlDelay: number | null;
}

/**
 * The rules of the groups that name `product`, else of those for every robot. The longest rule that fits an address decides, `Allow` among
 * equals. Matching goes through the address once a rule, so that no rule can stall it.
 */
export function robotsRules(words: string, product: string): RobotsRules {
  const groups = groupsIn(words);
  const ours = groups.get(product.toLowerCase()) ?? groups.get("*") ?? { rules: [], crawlDelay: null };
  // The longest first, so that the first that fits decides.
  const rules = ours.rules.toSorted((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    crawlDelay: ours.crawlDelay,
    isAllowed(url) {
      const path = escaped(url.pathname + url.search);
      return path === "/robots.txt" || (rules.find(({ pattern }) => fits(pattern, path))?.allow ?? true);
    },
  };
}

interface Group {
  readonly rules: { readonly allow: boolean; readonly pattern: string }[];
  crawlDelay: number | null;
}

/** By the robot's name in small letters; groups of one name are one. */
function groupsIn(words: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let named: string[] = [];
  let open = false;
  for (const line of words.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [, key, value] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    const what = key?.toLowerCase();
    if (what === "user-agent") {
      // Names that follow each other share the rules after them.
      if (!open) named = [];
      open = true;
      named.push(value!.trim().split(/[\s/]/)[0]!.toLowerCase());
      continue;
    }
    if (what !== "allow" && what !== "disallow" && what !== "crawl-delay") continue;
    open = false;
    for (const name of named) {
      const group = groups.get(name) ?? { rules: [], crawlDelay: null };
      groups.set(name, group);
      addTo(group, what, value!.trim());
    }
  }
  return groups;
}

function addTo(group: Group, what: "allow" | "disallow" | "crawl-delay", value: string): void {
  if (value === "") return;
  if (what !== "crawl-delay") return void group.rules.push({ allow: what === "allow", pattern: escaped(value) });
  const seconds = Number(value);
  if (seconds > 0 && Number.isFinite(seconds)) group.crawlDelay = seconds;
}

/** As addresses have it: what is not ASCII in percent signs, those with capitals. */
function escaped(words: string): string {
  return words.toWellFormed().replace(/[^\u0021-\u007e]+/g, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** "/a*b" fits "/aXb" and all that begins so; "/a*b$" only what ends there. Taking each piece at its first place is enough. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$");
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces[0]!;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, ends ? -1 : undefined)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!ends) return true;
  if (pieces.length === 1) return at === path.length;
  const last = pieces.at(-1)!;
  return path.length - last.length >= at && path.endsWith(last);
}
