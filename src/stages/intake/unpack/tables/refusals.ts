import type { Problem } from "../../../../model/problem.ts";
import { unread } from "../../problems.ts";
import { addressOf, type Columns } from "./columns.ts";
import type { Row } from "./row.ts";

/** The columns of a table; or why no row of it is read. */
export function refusal(name: string, names: readonly string[], sample: readonly Row[], columns: Columns | { readonly missing: string }): Problem | null {
  if (sample.length === 0) return unread("no-articles", name, "expected a table with rows, came one with none that can be read. Name its columns in the first line, or write one JSON object a line.");
  if (["completeness", "furniture", "source"].every((key) => names.includes(key)) || names.includes("variorum")) return ownReport(name);
  if ("missing" in columns) return unread("no-articles", name, `expected the column ${listed([columns.missing])}, came ${listed(names)}. Check the name after --column.`);
  if (columns.names.has("text")) return null;
  const addresses = sample.some((row) => [...row.values()].some((value) => addressOf(value) !== null));
  const advice = addresses ? "Fetch the pages it names with: variorum fetch --table FILE. If a column holds the texts, say which: --column text=NAME." : "Say which column holds the texts: --column text=NAME.";
  return unread("no-articles", name, `expected a table with a column of texts, such as text or content, came ${listed(names)}. ${advice}`);
}

/** JSON that is no table, by its first bytes. */
export function noTable(name: string, head: Uint8Array): Problem {
  if (new TextDecoder().decode(head).includes('"variorum":')) return ownReport(name);
  return unread("unknown-format", name, "expected articles, came JSON that is no table of them: that is one object a line, or an array of objects, with a text in each. Save each article as .txt, .md or .html, or write them so.");
}

function ownReport(name: string): Problem {
  return unread("unknown-format", name, "expected articles, came a report of this program. Name the articles themselves; to check the report against them: variorum recheck REPORT INPUT...");
}

/** Names of columns as a message shows them. */
export function listed(names: readonly string[]): string {
  const list = names.slice(0, MOST_NAMES).map((name) => name.slice(0, SHOWN)).join(", ");
  return list === "" ? "none" : names.length > MOST_NAMES ? `${list} and ${names.length - MOST_NAMES} more` : list;
}

/** Columns that a message names, and characters of each. */
const MOST_NAMES = 30;
const SHOWN = 40;
