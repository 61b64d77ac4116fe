/** Words before a noun that say that there were several without saying how many, lower-cased: "several firefighters", "a number of homes". */
export const vagueAmounts: ReadonlySet<string> = new Set(
  "several|many|some|few|numerous|multiple|countless|various|number|numbers|handful|couple|pair|both|lot|lots|plenty|crowd|crowds|group|groups|host|series|majority|most|half|more|fewer|dozens|scores|hundreds|thousands|millions".split("|"),
);
