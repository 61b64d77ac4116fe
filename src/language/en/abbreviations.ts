import type { Abbreviation } from "../../text/conventions.ts";

/** Abbreviations without their last full stop, lower-cased, by what they tell about the word after them. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  ...of("title", `mr mrs ms messrs mmes mx dr drs prof profs sts ste rev revd fr msgr mgr hon sen sens rep reps gov govs lt-gov pres amb
    gen gens maj col cols lt lts capt cpt cmdr comdr cdr adm sgt sgts cpl pfc pvt brig supt insp det const ofc spc atty assoc asst dir sec
    mt mts ft ald sheikh sh eng engr dist treas supt vice-pres lt.col lt.gen maj.gen brig.gen`),
  ...of("number", "no nos art arts fig figs p pp par para sec sect vol vols ch chap app cl ex eq ver approx ca circa cap al-no op"),
  ...of("date", "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun"),
  ...of("proper", `jr sr st m.p esq inc ltd co cos corp corps plc llc llp bros mfg intl natl assn dept depts div univ inst acad admin bldg ave blvd rd hwy pkwy
    ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    ont que alta sask man ph.d m.d b.a m.a b.sc m.sc m.b.a d.phil ed.d ll.b ll.m s.a n.v a.g bros gmb.h`),
  ...of("inner", "e.g i.e vs v cf viz"),
  ...of("other", "etc al ibid a.m p.m am.st incl excl est ed eds trans orig min max avg temp oz lb lbs sq cu kg km hr hrs yr yrs mph kph b.c a.d c.e b.c.e cont ret dept"),
]);

function of(kind: Abbreviation, words: string): [string, Abbreviation][] {
  return words.split(/\s+/).map((word) => [word, kind]);
}
