import type { GumToken } from "./gum.ts";

/** GUM cuts words at hyphens ("state", "-", "run"); we keep them whole. This puts them together, with the tag that the Penn Treebank would give. */
export function withHyphensWhole(sentence: readonly GumToken[]): GumToken[] {
  const whole: GumToken[] = [];
  for (let i = 0; i < sentence.length; ) {
    let end = i + 1;
    while (end + 1 < sentence.length && isJoint(sentence, end)) end += 2;
    whole.push(end === i + 1 ? sentence[i]! : joined(sentence, i, end));
    i = end;
  }
  return whole;
}

function isJoint(sentence: readonly GumToken[], at: number): boolean {
  const [before, hyphen, after] = [sentence[at - 1]!, sentence[at]!, sentence[at + 1]!];
  return hyphen.form === "-" && hyphen.tag === "HYPH" && before.end === hyphen.start && hyphen.end === after.start;
}

function joined(sentence: readonly GumToken[], first: number, end: number): GumToken {
  const parts = sentence.slice(first, end);
  const last = parts[parts.length - 1]!;
  const head = parts.find((part) => part.head < first || part.head >= end) ?? last;
  const tag = tagOf(parts, last, head, sentence[end]);
  const lemma = parts.map((part, i) => (i === parts.length - 1 ? part.lemma : part.form)).join("");
  return { ...last, start: parts[0]!.start, form: parts.map((part) => part.form).join(""), lemma, tag, upos: tag === "JJ" ? "ADJ" : last.upos, relation: head.relation, head: head.head, entity: parts.map((part) => part.entity).join("") };
}

function tagOf(parts: readonly GumToken[], last: GumToken, head: GumToken, next: GumToken | undefined): string {
  const before = head.relation === "amod" || head.relation === "compound" || head.relation === "nmod:desc";
  // "Bailey-Ross", "Asia-Pacific summit"
  if (parts.every((part) => part.tag.startsWith("NNP") || part.tag === "HYPH")) return last.tag;
  if (last.tag === "CD") return "CD";
  // "state-run media", "well-known"
  if (last.tag === "VBN" || last.tag === "VBG" || last.tag === "JJ") return last.tag === "VBG" && !before ? "NN" : "JJ";
  // "all-girl team", "30-year war", "off-the-shelf device"
  if (before && next !== undefined && /^NN|^JJ/.test(next.tag)) return "JJ";
  if (last.tag === "RP" || last.tag === "IN") return "NN";
  return last.tag;
}
