/** Labels of an interview that name no one, lower-cased, in pairs that come together. */
export const interviewLabels: readonly (readonly string[])[] = [
  ["q", "a"],
  ["question", "answer"],
];

/** Words of labels that begin a paragraph and are nobody's name, lower-cased. */
export const noSpeakers: ReadonlySet<string> = new Set(
  (
    "update updated note photo photos picture video watch read related more editor correction clarification source sources contact credit when where what who why how date time place venue cost tickets info details phone email " +
    "fact verdict rating background analysis opinion breaking live latest also see story topics tags share follow location website score result pros cons price address step part day week chapter"
  ).split(" "),
);

/** Words of people who talk to each other. */
export const personalPronouns: ReadonlySet<string> = new Set("i me my mine we us our ours you your yours".split(" "));
