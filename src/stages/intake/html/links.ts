import { type Tree, attribute, isElement } from "./tree.ts";

/** The site that a page says it is of, without "www": "post.example". Null where it does not say. */
export function hostOf({ root }: Pick<Tree, "root">): string | null {
  const html = root.childNodes.find((node) => isElement(node) && node.tagName === "html");
  const heads = [root, ...(html && isElement(html) ? [html] : [])].flatMap(({ childNodes }) => childNodes.filter(isElement).filter(({ tagName }) => tagName === "head"));
  for (const head of heads) {
    for (const element of head.childNodes.filter(isElement)) {
      const stated =
        element.tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical"
          ? attribute(element, "href")
          : element.tagName === "meta" && attribute(element, "property") === "og:url"
            ? attribute(element, "content")
            : null;
      const host = hostIn(stated ?? "");
      if (host !== null) return host;
    }
  }
  return null;
}

/** True for an address of another site; a site's own parts ("shop.post.example") are the same site. Without a host nothing is known to lead away. */
export function leadsAway(address: string, host: string | null): boolean {
  const to = host === null ? null : hostIn(address);
  return to !== null && host !== null && to !== host && !to.endsWith(`.${host}`) && !host.endsWith(`.${to}`);
}

function hostIn(address: string): string | null {
  return /^\s{0,9}(?:https?:)?\/\/(?:www\.)?([a-z\d.-]{1,253})/i.exec(address)?.[1]?.toLowerCase() ?? null;
}
