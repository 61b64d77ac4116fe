/** Reads an XML document without a document type, and throws XmlError where it is not well formed (XML 1.0, fifth edition). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TAG = new RegExp(String.raw`^<(/?)(${NAME})((?:\s+${NAME}\s*=\s*"[^"<]*")*)\s*(/?)>`);

export function rootOf(document: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(document)) throw new XmlError("a character that XML may not hold");
  const top: XmlElement & { content: (XmlElement | string)[] } = { name: "", attributes: {}, content: [] };
  const open = [top];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(document)?.[0].length ?? 0;
  while (at < document.length) {
    const next = document.indexOf("<", at);
    const words = document.slice(at, next < 0 ? document.length : next);
    if (words !== "") open.at(-1)!.content.push(unescaped(words));
    if (next < 0) break;
    const end = document.indexOf(">", next);
    const found = TAG.exec(document.slice(next, end + 1));
    if (!found) throw new XmlError(`no tag: ${document.slice(next, next + 40)}`);
    const [tag, closes, name, attributes, empty] = found as unknown as [string, string, string, string, string];
    at = next + tag.length;
    if (closes !== "") {
      if (open.pop()!.name !== name || open.length === 0) throw new XmlError(`</${name}> closes nothing`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), content: [] };
    open.at(-1)!.content.push(element);
    if (empty === "") open.push(element);
  }
  const [root, ...others] = top.content.filter((part) => typeof part !== "string" || part.trim() !== "");
  if (open.length !== 1 || others.length > 0 || root === undefined || typeof root === "string") throw new XmlError("not one root that is closed");
  return root;
}

/** The element and all in it, in document order; or those of one name. */
export function elements(root: XmlElement, name?: string): XmlElement[] {
  const all = [root, ...root.content.flatMap((part) => (typeof part === "string" ? [] : elements(part)))];
  return name === undefined ? all : all.filter((element) => element.name === name);
}

function attributesOf(words: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of words.matchAll(new RegExp(String.raw`(${NAME})\s*=\s*"([^"]*)"`, "g"))) {
    if (Object.hasOwn(attributes, name!)) throw new XmlError(`${name} twice`);
    // White space in an attribute is read as spaces (section 3.3.3).
    attributes[name!] = unescaped(value!);
  }
  return attributes;
}

function unescaped(words: string): string {
  if (words.includes("]]>")) throw new XmlError("]]> in the text");
  return words.replace(/&([^;&]*;?)/g, (_, entity: string) => {
    const found = ENTITIES[entity.slice(0, -1)];
    if (!entity.endsWith(";") || found === undefined) throw new XmlError(`&${entity} is no entity`);
    return found;
  });
}
