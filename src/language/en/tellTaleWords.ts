/**
 * Frequent words that show a language by being in it, lower-cased. Words that several languages here share ("in", "a", "on", "de") are left out.
 * English first; the others only serve to say "not English" of a text that borrows English words.
 */
export const ENGLISH_TELLTALES: ReadonlySet<string> = set(
  "the and of to that is was for with it by at from said have has are were which this not his her they be been who would their will had after but as he she we you its or about an into than more when there what could over also other new all one up out if because before during against between while where says under on i our my your them him can did do no so how these those only most some any such both",
);

export const OTHER_TELLTALES: readonly ReadonlySet<string>[] = [
  set("der die das und ist nicht mit den von dem des auf für ein eine einen sich auch es wird bei aus nach wie zum zur über sind haben werden wurde oder"),
  set("le la les et des une est dans pour que qui sur pas par plus avec ce cette sont au aux ont il elle du ne se être été leur mais nous"),
  set("el la los las y que en un una es por con para del se su al lo como más pero sus este esta fue ha son entre cuando sobre también"),
  set("il lo gli e che di è un una per con non del della sono anche dei nel alla più come ha si le dal questo stato delle"),
  set("o os e que do da em um uma para com não por mais dos das no na se ao foi são como seu sua pelo pela também já"),
  set("de het een en van ik niet dat die op te zijn met voor aan er maar om hij ook als bij door naar werd worden wordt uit heeft"),
  set("och att det som en på är av för med den till inte har de ett om var jag från han men så kan vi eller sig"),
  set("og det er til av på som en med for ikke de har den et at fra var om men han sig så kan vi eller"),
  set("ve bir bu için ile da de olarak olan çok daha gibi sonra kadar ise ama en her ne değil oldu"),
  set("i w na z się nie do że jest to o jak po od za przez dla są ma oraz jego który przy ale"),
];

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
