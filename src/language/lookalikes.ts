import { ARMENIAN, CHEROKEE, COPTIC, CYRILLIC, GREEK, LATIN, LISU, STYLED } from "./scripts.ts";

/*
 * Letters that look like a letter of another script: those pairs of Unicode's confusables.txt (UTS #39, Unicode 13) where both letters have the same
 * prototype. Where a prototype stands for several letters (l, I, 1), the letter of the same case is taken; "m", drawn as "rn", is in no pair.
 * One letter is not as there: the small palochka "ӏ", which type draws as l and the known forgeries use as l.
 * Each pair is the letter, then the Latin letter.
 */
const PAIRS: ReadonlyMap<number, string> = new Map([
  [CYRILLIC, "аa сc ԁd еe ҽe һh іi ꙇi јj ӏl оo рp ԛq гr ѕs ѵv ѡw ԝw хx уy үy АA ВB Ьb СC ЕE ԌG НH ІI ӀI ЈJ КK МM ОO РP ЅS ТT ѴV ԜW ХX УY ҮY"],
  [GREEK, "αa ϲc ιi ϳj νv οo σo ρp ϱp υu γy ΑA ΒB ϹC ΕE ϜF ΗH ΙI ͿJ ΚK ΜM ϺM ΝN ΟO ΡP ΤT ΥY ΧX ΖZ"],
  [ARMENIAN, "ցg հh ոn ռn օo գq զq սu աw քf ՕO ՍU ՏS"],
  [CHEROKEE, "Ꮟb ꮯc Ꮷd Ꮒh Ꭵi ꭵi ꮁr ꮪs ꮩv ꮃw ꮓz ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏒR ᏕS ᏚS ᎢT ᏙV ᎳW ᏔW ᎩY ᎽY ᏃZ"],
  [COPTIC, "ⲥc ⲟo ⲣp ⲅr ⲤC ⲎH ⲒI ⲔK ⲘM ⲚN ⲞO ⲢP ⲦT ⲬX ⲨY"],
  [LISU, "ꓒd ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ"],
  // Latin letters for sounds, which type draws as "a" and "g", and Roman numerals that are one character.
  [LATIN, "ɑa ɡg ⅰi ⅴv ⅹx ⅼl ⅽc ⅾd ⅠI ⅤV ⅩX ⅬL ⅭC ⅮD ⅯM"],
]);

/** Latin letters that look like other Latin letters. */
export const ODD_LATIN: ReadonlySet<string> = new Set(pairsOf(PAIRS.get(LATIN)!).map(([letter]) => letter));

/** Letters that only resemble: small Greek letters are also signs ("TNFα"), so these count within running small letters alone. */
export const ONLY_SIMILAR: ReadonlySet<string> = new Set("αινσρϱυγ");

/** The Latin letter that a letter of another script looks like. */
export const LATIN_FOR: ReadonlyMap<string, string> = new Map([...PAIRS.values()].flatMap(pairsOf));

/** The letter of the script that a Latin letter looks like, for the letters that are written today. */
export const LETTERS_FOR_LATIN: ReadonlyMap<number, ReadonlyMap<string, string>> = new Map([
  [CYRILLIC, written("аa сc еe һh іi јj оo рp ѕs хx уy АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY")],
  [GREEK, written("οo νv ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ΖZ")],
]);

/** The plain letter or digit that a styled one is: "𝐇" H, "ａ" a, "𝟗" 9. Null for any other code point, and for the holes of the block. */
export function plainFor(code: number, script: number): string | null {
  if (script !== STYLED) return null;
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  // Thirteen alphabets of 52 letters, then five rows of digits.
  if (code >= 0x1d7ce) return String.fromCharCode(48 + ((code - 0x1d7ce) % 10));
  const letter = (code - 0x1d400) % 52;
  return String.fromCharCode(letter < 26 ? 65 + letter : 71 + letter);
}

/** English words that can be spelt in letters of another script alone and that function words leave out; lower-cased. */
export const COMMON_LOOKALIKE_WORDS: ReadonlySet<string> = new Set(
  "peace space police people place places side says said say see sees saw sea has have hope hopes cop cops case cases case. access ice race races pope shop ship ships sex sheep chose choose escape office offices yes eye eyes apes exposes scope phase joy pay pays easy".split(
    " ",
  ),
);

function pairsOf(pairs: string): [string, string][] {
  return pairs.split(" ").map((pair) => [pair[0]!, pair[1]!]);
}

function written(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairsOf(pairs).map(([letter, latin]) => [latin, letter]));
}
