/** What a person has decided about stories; it outranks the machine on every later run (docs/formats.md). */
export interface StoryDecisions {
  /** The file they were read from, for problems. */
  readonly name: string;
  /** Groups of articles that tell one event; each article by its id or its name. */
  readonly mustLink: readonly (readonly string[])[];
  /** Groups of articles no two of which are one story. */
  readonly cannotLink: readonly (readonly string[])[];
}
