import type { StoryDecisions } from "../../model/decisions.ts";
import { parseLinks } from "./links.ts";
import { parseMarks, type RawMark } from "./marks.ts";
import { shown } from "./shown.ts";

export interface Parsed {
  readonly stories: StoryDecisions;
  readonly marks: readonly RawMark[];
  /** What is wrong with the others, one sentence each. */
  readonly complaints: readonly string[];
}

const FIELDS: readonly string[] = ["format", "mustLink", "cannotLink", "marks"];

/** What a decisions file says (docs/formats.md): `value` as it was parsed from JSON, `name` that of the file. What cannot be understood is told and left out; nothing throws. */
export function parseDecisions(value: object, name: string): Parsed {
  const { links, complaints: ofLinks } = parseLinks(value);
  const { marks, complaints: ofMarks } = parseMarks("marks" in value ? value.marks : undefined);
  const unknown = Object.keys(value).filter((field) => !FIELDS.includes(field)).map((field) => `${shown(field)}: expected only the fields ${FIELDS.join(", ")}`);
  return { stories: { name, ...links }, marks, complaints: [...ofLinks, ...ofMarks, ...unknown] };
}
