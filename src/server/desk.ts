import type { DeskArticles, DeskProgress, GivenWords } from "../model/desk.ts";

/** What the server serves: articles that lie together to be compared. It has the files; the server has only the network. */
export interface Desk {
  /** Every article as it was taken in, and what could not be read. */
  articles(): Promise<DeskArticles>;
  /** Keeps a file among the desk's own, under a free name like `name`. Throws DeskError where it must not be kept. */
  add(name: string, chunks: AsyncIterable<Uint8Array>): Promise<{ readonly name: string }>;
  /** Takes one of the desk's own files away. Throws DeskError for any other. */
  remove(name: string): Promise<void>;
  /** What a person says of one of the desk's own files; empty words take it back. Throws DeskError where the file is none of them or a word is no date or address. */
  give(name: string, given: GivenWords): Promise<void>;
  /** Lays the articles side by side, all as one story if `together`. What was done before is thrown away. Throws DeskError when there is nothing to collate. */
  collate(together: boolean): Promise<void>;
  /** The run as the reader takes it, in pieces; null before there is one. */
  run(): Iterable<string> | null;
  progress(): DeskProgress;
  /** What a person has marked, as `decisions.json` holds it. */
  decisions(): Promise<unknown>;
  keepDecisions(decisions: object): Promise<void>;
}

/** Something that the user asked for and may not have, in a sentence for people. */
export class DeskError extends Error {}
