import { evidence, judgingSpeech, neutralSpeech, thoughts } from "./cueVerbs.ts";

/** What a cue verb can have beside it. */
export type CueFrame =
  /** "said (that) the road was closed"; "the road was closed, she said" */
  | "clause"
  /** only with its "that": "signalled that the road was closed" */
  | "that"
  /** "asked whether / how / what ..." */
  | "question"
  /** may stand beside words in marks: “...,” she said */
  | "quote"
  /** may stand before its subject after the words: “...,” said Ruiz */
  | "inverts"
  /** takes a listener first: "told reporters (that) ..." */
  | "listener"
  /** "promised to rebuild it" */
  | "to"
  /** "urged the council to act" */
  | "person-to"
  /** "accused the mayor of lying" */
  | "of"
  /** "criticised the mayor for lying" */
  | "person-for"
  /** "described the plan as a gift" */
  | "as"
  /** "called the plan a gift" */
  | "called"
  /** "called for a ban" */
  | "for"
  /** "warned of / about / against a ban" */
  | "about"
  /** "announced the closure" */
  | "object"
  /** may have a title in marks beside it, nobody's words: "wrote “The Last Train”" */
  | "title";

export interface CueVerb {
  readonly lemma: string;
  /** "out" of "point out": the word that must follow; empty for most. */
  readonly particle: string;
  /** True when the verb takes a stand on truth, candour or manner: "claims", "admits", "boasts". */
  readonly judges: boolean;
  /** `thought`: an attribution without an act of speech ("believes"). `evidence`: what documents do ("the poll shows"). */
  readonly sense: "speech" | "thought" | "evidence";
  readonly frames: ReadonlySet<CueFrame>;
}

export type CueShape = "base" | "s" | "past" | "participle" | "ing";

const SHAPES: readonly CueShape[] = ["base", "s", "past", "participle", "ing"];

/** A verb that a word can be a form of, with the shapes that are spelt so: "said" is past and participle. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly shapes: readonly CueShape[];
}

/** Every form of every cue verb, lower-cased. Where several verbs share a form, those with a particle come first. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = allForms([
  ...verbs(neutralSpeech, "speech", false),
  ...verbs(judgingSpeech, "speech", true),
  ...verbs(thoughts, "thought", false),
  ...verbs(evidence, "evidence", false),
]);

/** What crowds do: in "police said thousands marched, chanting ..." the nearest people chant, not the police. */
export const crowdVerbs: ReadonlySet<string> = new Set(["chant", "shout", "yell", "scream", "sing", "cry", "jeer", "roar"]);

/** "According to Ruiz": prepositions that name a source, longest first. */
export const sourcePrepositions: readonly { readonly words: readonly string[]; readonly judges: boolean }[] = [
  { words: ["in", "the", "words", "of"], judges: false },
  { words: ["in", "the", "opinion", "of"], judges: false },
  { words: ["in", "the", "view", "of"], judges: false },
  { words: ["according", "to"], judges: false },
];

interface Inflected {
  readonly verb: CueVerb;
  /** base, -s, past, participle, -ing */
  readonly forms: readonly string[];
}

function verbs(rows: string, sense: CueVerb["sense"], judges: boolean): Inflected[] {
  return rows.trim().split("\n").map((row) => {
    const [words = "", frames = ""] = row.split("|");
    const [spelt = "", particle = ""] = words.split(" +");
    const forms = spelt.trim().split(" ");
    const lemma = forms[0]!;
    const verb: CueVerb = { lemma, particle, judges, sense, frames: new Set(frames.trim().split(" ") as CueFrame[]) };
    return { verb, forms: forms.length > 1 ? forms : regular(lemma) };
  });
}

function regular(lemma: string): string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  // "decree": the e of "ee" stays before -ing.
  return [lemma, s, `${stem}ed`, `${stem}ed`, `${lemma.endsWith("ee") ? lemma : stem}ing`];
}

function allForms(inflected: readonly Inflected[]): ReadonlyMap<string, readonly CueForm[]> {
  const map = new Map<string, CueForm[]>();
  for (const { verb, forms } of inflected) {
    for (const form of new Set(forms)) {
      const known = map.get(form) ?? [];
      map.set(form, known);
      const entry = { verb, shapes: SHAPES.filter((_, i) => forms[i] === form) };
      if (verb.particle === "") known.push(entry);
      else known.unshift(entry);
    }
  }
  return map;
}
