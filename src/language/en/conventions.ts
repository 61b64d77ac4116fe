import type { WordConventions } from "../../text/conventions.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";

/** Where English words and sentences end. */
export const ENGLISH_WORDS: WordConventions = {
  abbreviations: ABBREVIATIONS,
  joined: new Map([
    ["cannot", 3],
    ["gonna", 3],
    ["gotta", 3],
    ["wanna", 3],
    ["gimme", 3],
    ["lemme", 3],
  ]),
  clitics: new Set(["s", "re", "ve", "ll", "d", "m"]),
  clipped: new Set(["em", "til", "tis", "twas", "cause", "bout", "round", "n"]),
  openers: set(`the a an this that these those there here he she it they we you i his her its their our my your in on at by for from with after before during
    since until while when where as if but and or so yet however meanwhile although though because despite according what who why how which whose
    some many most all both each every another other others several few no not now then today yesterday tomorrow last next earlier later once also
    under over among between about around following instead still even only thousands hundreds dozens officials police people protesters witnesses`),
  sayings: set("said says asked asks told tells wrote writes added adds replied answered shouted cried wondered wonders demanded recalled exclaimed continued explained tweeted posted quipped joked insisted"),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
