import type { Mark } from "../../model/marks.ts";
import { shown } from "./shown.ts";

/** A mark as it stands in the file, before its articles are known: spans may be left out, and an article may be named by id or by path. */
export interface RawPassage {
  readonly article: string;
  readonly exact: string;
  readonly span: readonly [number, number] | null;
}

export interface RawMark {
  /** Its place in the list, from 0: what a complaint names. */
  readonly place: number;
  readonly kind: Mark["kind"];
  readonly mark: Mark["mark"];
  readonly passages: readonly RawPassage[];
  readonly to: RawPassage | null;
}

const KINDS: readonly Mark["kind"][] = ["statement", "quote", "figure", "date", "name", "speaker"];
const MARKS: readonly Mark["mark"][] = ["right", "wrong", "moved"];

/** The list `marks` of a decisions file, and what of it cannot be used, one sentence each. Nothing throws. */
export function parseMarks(list: unknown): { readonly marks: readonly RawMark[]; readonly complaints: readonly string[] } {
  if (list === undefined) return { marks: [], complaints: [] };
  if (!Array.isArray(list)) return { marks: [], complaints: [`marks: expected a list, got ${shown(list)}`] };
  const marks: RawMark[] = [];
  const complaints: string[] = [];
  for (const [place, item] of list.entries()) {
    const mark = markOf(item, place);
    if (typeof mark === "string") complaints.push(`marks[${place}]: ${mark}`);
    else marks.push(mark);
  }
  return { marks, complaints };
}

function markOf(item: unknown, place: number): RawMark | string {
  if (!isRecord(item)) return `expected an object with kind, mark and passages, got ${shown(item)}`;
  const kind = KINDS.find((each) => each === item["kind"]);
  if (kind === undefined) return `kind: expected one of ${KINDS.join(", ")}, got ${shown(item["kind"])}`;
  const mark = MARKS.find((each) => each === item["mark"]);
  if (mark === undefined) return `mark: expected one of ${MARKS.join(", ")}, got ${shown(item["mark"])}`;
  const list: readonly unknown[] = Array.isArray(item["passages"]) ? item["passages"] : [];
  if (list.length === 0) return "passages: expected at least one, each with article and exact";
  const passages: RawPassage[] = [];
  for (const [i, each] of list.entries()) {
    const passage = passageOf(each);
    if (passage === null) return `passages[${i}]: ${EXPECTED}, got ${shown(each)}`;
    passages.push(passage);
  }
  const to = item["to"] == null ? null : passageOf(item["to"]);
  if (item["to"] != null && to === null) return `to: ${EXPECTED}, got ${shown(item["to"])}`;
  if (kind === "speaker" && mark === "moved" && to === null) return "to: expected the words that name the speaker; to say that nobody knows, mark it wrong";
  return { place, kind, mark, passages, to };
}

const EXPECTED = "expected article (an id or a name), exact (its words) and, if they stand there more than once, span";

function passageOf(value: unknown): RawPassage | null {
  if (!isRecord(value)) return null;
  const { article, exact, span = null } = value;
  if (typeof article !== "string" || typeof exact !== "string" || exact === "") return null;
  if (span === null) return { article, exact, span };
  if (!Array.isArray(span) || span.length !== 2 || !span.every((end) => Number.isSafeInteger(end) && end >= 0)) return null;
  return { article, exact, span: [span[0], span[1]] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
