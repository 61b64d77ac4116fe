import type { Span, Voice } from "./span.ts";

/** What one article says: every span counts in its text, none lies in furniture. In order of place. */
export interface Findings {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFinding[];
  readonly mentions: readonly Mention[];
  /** The referents of the mentions, in order of first mention. */
  readonly entities: readonly Entity[];
  /** Quotation marks that hold a term, title, nickname or scare quote, not somebody's words. */
  readonly terms: readonly Span[];
}

export interface Quote extends Span {
  /** `partial`: a fragment of someone's words in marks inside the outlet's sentence. */
  readonly form: "direct" | "partial" | "indirect";
  /** Words in marks inside an indirect quotation, without the marks: the speaker's own. Absent when there are none. */
  readonly fragments?: readonly Span[];
  /** The same for the pieces of one utterance. */
  readonly utterance: string;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** 0 to 1; under 0.5 the finding is shown as doubtful. */
  readonly confidence: number;
  /** The rule that made it. */
  readonly by: string;
}

export interface Speaker {
  /** The words beside the cue, a pronoun too. */
  readonly span: Span;
  /** The referent's name as the article writes it most fully; the words themselves when it has none. */
  readonly name: string;
  /** Carried over from an earlier sentence, not stated beside this quote. */
  readonly inferred: boolean;
}

export interface Cue {
  readonly span: Span;
  /** "claims", "admits" judge what is said; "said" does not. */
  readonly judges: boolean;
}

export type Bound = "exact" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

export interface Figure extends Span {
  /** The number written; both ends of a range. */
  readonly low: number;
  /** Null where the words give no upper end ("dozens"). */
  readonly high: number | null;
  readonly bound: Bound;
  /** ISO 4217 currency, "%", or a measure; null where things are counted. */
  readonly unit: string | null;
  readonly counted: Span | null;
  /** What happened to what is counted: "killed", "injured", ...; an open set. "Casualties" is never "killed". */
  readonly happened: string | null;
  readonly where: Span | null;
  /** The larger count this is a part of, in the article's words. */
  readonly partOf: string | null;
  readonly source: { readonly span: Span; readonly name: string } | null;
  /** When the count stood so: a TIMEX3 value or null. */
  readonly asOf: string | null;
  /** From when it counts: a TIMEX3 value. Left out where the clause names none. */
  readonly since?: string;
  /** The count is said to have moved to this, or to have stood so before. Left out where nothing says it. */
  readonly change?: "risen" | "fallen" | "previous" | undefined;
  /** A running total, or new ones beside an earlier count. Left out where nothing says which. */
  readonly scope?: "total" | "new" | undefined;
  readonly voice: Voice;
  readonly confidence: number;
  readonly by: string;
}

export interface DateFinding extends Span {
  readonly type: "date" | "time" | "duration" | "set";
  /** TIMEX3: 2023-10-07, 2023-W46, P2Y, PRESENT_REF, XXXX-10-07; null when it cannot be resolved. */
  readonly value: string | null;
  readonly by: string;
}

export type EntityType = "person" | "organisation" | "place" | "event" | "other";

export interface Mention extends Span {
  /** Id of an entity of the same article; `joinReferents` gives run-wide ids. */
  readonly entity: string;
  readonly type: EntityType;
  /** A name, a pronoun, or a description ("the militant group"). */
  readonly form: "name" | "description" | "pronoun";
  readonly voice: Voice;
  readonly by: string;
}

export interface Entity {
  readonly id: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly type: EntityType;
}
