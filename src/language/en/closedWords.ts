/** Word classes that hold few words and gain none; enough to find the build of a sentence where nothing is tagged. */
export type ClosedClass = "determiner" | "pronoun" | "preposition" | "conjunction" | "wh" | "to" | "modal" | "finite" | "adverb" | "possessive";

/** Lower-cased words with the class they have most often. */
export const closedWords: ReadonlyMap<string, ClosedClass> = new Map([
  ...all("determiner", "the a an this these those some any no every each all both another my your his her its our their"),
  ...all("pronoun", "i you he she it we they him them us me who's himself herself themselves itself there"),
  ...all("preposition", "of in on at for from by with about against after before during between among through under over into near since until within without across toward towards upon amid outside inside behind beyond via per that because although though while whether if unless as than like despite"),
  ...all("conjunction", "and or but nor"),
  ...all("wh", "who whom whose which what when where why how"),
  ...all("to", "to"),
  ...all("modal", "will would can could may might shall should must 'll 'd"),
  ...all("finite", "is are was were am be been being has have had having do does did 're 've 'm said says told"),
  ...all("adverb", "not n't also later then now already still just only even never always often however meanwhile again yesterday today tomorrow ago very too so"),
  ...all("possessive", "'s '"),
]);

function all(kind: ClosedClass, words: string): [string, ClosedClass][] {
  return words.split(" ").map((word) => [word, kind]);
}
