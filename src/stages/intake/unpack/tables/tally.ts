import type { Problem } from "../../../../model/problem.ts";
import { grouped, noted, unread } from "../../problems.ts";
import { guessedEncoding } from "../reservations.ts";
import type { Columns } from "./columns.ts";
import { listed } from "./refusals.ts";

/** What was met in the rows of one table, counted: a million rows make one note of a kind. */
export interface Tally {
  rows: number;
  empty: number;
  noObject: number;
  badDates: number;
  /** The first of them, as written. */
  badDate: string;
}

export function newTally(): Tally {
  return { rows: 0, empty: 0, noObject: 0, badDates: 0, badDate: "" };
}

export function* notesOf(name: string, tally: Tally, { names, others }: Columns, encodingGuessed: boolean): Generator<Problem> {
  const rows = grouped(tally.rows);
  if (encodingGuessed) yield guessedEncoding(name);
  if (others.length > 0) yield noted("guessed-column", name, `the text was taken from the column ${listed([names.get("text")!])}, whose cells hold more than those of ${listed(others)}. Choose another with --column text=${others[0]}.`);
  if (tally.noObject > 0) yield noted("left-out", name, `expected a JSON object in every line, came ${grouped(tally.noObject)} of ${rows} that are none; they are left out.`);
  if (tally.empty > 0) {
    const all = tally.empty === tally.rows;
    const message = `expected a text in every row, came ${grouped(tally.empty)} of ${rows} without one; they are left out. Where rows have addresses, fetch their pages with: variorum fetch --table FILE.`;
    yield all ? unread("no-articles", name, message) : noted("left-out", name, message);
  }
  if (tally.badDates > 0) yield noted("bad-metadata", name, `expected dates such as 2023-11-18 or 2023-11-18T09:30:00+03:00, came ${grouped(tally.badDates)} of ${rows} that are none or may be two, such as “${tally.badDate.slice(0, SHOWN)}”; the time of these articles is taken as not known.`);
}

/** Characters of a wrong date that a message repeats. */
const SHOWN = 40;
