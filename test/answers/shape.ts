/** What an answers file holds; test/answers/README.md says it in words. */
import { readFileSync } from "node:fs";

/** Words of an article: alone when they stand there once, else the nth time, or inside longer words that stand there once. */
export type Place = string | { readonly words: string; readonly nth?: number; readonly in?: string };

/** A place with its article. `file` is relative to the story's folder, or with a slash to the folder of the examples. */
export interface Placed {
  readonly file: string;
  readonly words: string;
  readonly nth?: number;
  readonly in?: string;
}

/** From the start of `from` to the end of the first `to` at or after it. */
export interface Stretch {
  readonly file: string;
  readonly from: Place;
  readonly to: Place;
}

/** One value, or any of several that an editor would accept. */
export type OneOf<T> = T | readonly T[];

export interface Answers {
  readonly story: readonly string[];
  readonly outlets: Readonly<Record<string, string | null>>;
  readonly copies: readonly { readonly a: Stretch; readonly b: Stretch; readonly kind?: OneOf<string>; readonly direction?: OneOf<string> }[];
  readonly flags: readonly { readonly file: string; readonly kind: string; readonly atLeast: number }[];
  readonly furniture: readonly (Placed & { readonly kind: OneOf<string> })[];
  readonly completeness: Readonly<Record<string, string>>;
  readonly quotes: readonly (Placed & { readonly form: OneOf<string>; readonly speaker: string | null })[];
  readonly figures: readonly AnswerFigure[];
  readonly dates: readonly (Placed & { readonly value: string })[];
  readonly rows: readonly AnswerRow[];
  readonly names: readonly { readonly referent: string; readonly forms: Readonly<Record<string, readonly (Omit<Placed, "file"> & { readonly voice: OneOf<string> })[]>> }[];
  readonly never: readonly Never[];
}

export interface AnswerFigure extends Placed {
  readonly low: number;
  readonly high: number | null;
  readonly bound: string;
  /** Words within what is counted. */
  readonly counted?: string;
  readonly happened?: string;
  /** Words within the source's name; null: the article gives none. */
  readonly source?: string | null;
  readonly voice?: string;
  /** How the TIMEX3 value begins. */
  readonly asOf?: string;
  /** True: the article gives it as a part of a larger count. */
  readonly partOf?: true;
}

export interface AnswerRow {
  readonly kind: OneOf<string>;
  readonly relation: OneOf<string>;
  readonly says: Readonly<Record<string, Place>>;
  readonly silent: readonly string[];
  readonly unknown: readonly string[];
  readonly note?: string;
}

export type Never =
  | { readonly kind: "row"; readonly relation: string; readonly words: Readonly<Record<string, Place>> }
  | { readonly kind: "silent"; readonly file: string; readonly says?: Readonly<Record<string, Place>> }
  | (Placed & { readonly kind: "figure" | "quote" | "date" | "furniture" })
  | { readonly kind: "flag"; readonly file: string }
  | (Placed & { readonly kind: "speaker"; readonly speaker: string })
  | { readonly kind: "referent"; readonly words: readonly [Placed, Placed] }
  | { readonly kind: "copy"; readonly a: Placed; readonly b: Placed }
  | { readonly kind: "story"; readonly files: readonly [string, string] };

export function readAnswers(file: string): Answers {
  return JSON.parse(readFileSync(file, "utf8")) as Answers;
}

/** The path from the folder of the examples. */
export function pathOf(story: string, file: string): string {
  return file.includes("/") ? file : `${story}/${file}`;
}

/** Every place of the answers, for the check that the words stand where they are said to. */
export function placesOf(answers: Answers): readonly { readonly file: string; readonly place: Place }[] {
  const placed = (item: Placed) => ({ file: item.file, place: item });
  const each = (says: Readonly<Record<string, Place>>) => Object.entries(says).map(([file, place]) => ({ file, place }));
  return [
    ...[...answers.furniture, ...answers.quotes, ...answers.figures, ...answers.dates].map(placed),
    ...answers.rows.flatMap((row) => each(row.says)),
    ...answers.names.flatMap((name) => Object.entries(name.forms).flatMap(([file, forms]) => forms.map((place) => ({ file, place })))),
    ...answers.never.flatMap((never) => {
      if (never.kind === "row") return each(never.words);
      if (never.kind === "silent") return each(never.says ?? {});
      if (never.kind === "referent") return never.words.map(placed);
      if (never.kind === "copy") return [never.a, never.b].map(placed);
      if (never.kind === "story" || never.kind === "flag") return [];
      return [placed(never)];
    }),
  ];
}
