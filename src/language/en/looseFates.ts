/**
 * Words that may tell of a fate of people though nobody is counted by them, lower-cased, by the fate: who looks for the dead of one article in another
 * must read on at "deadly" and "the victims".
 */
export const looseFates: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["killed", "deadly deadliest lethal fatal fatally toll victims victim lives life bodies body corpses corpse remains funeral funerals buried burial mourned mourners massacre massacres massacred slaughter carnage bloodshed perished perish losses lost claimed claiming martyrs martyrdom suicide executed execution gassed eliminated neutralised neutralized wiped"],
      ["injured", "victims victim hospital hospitals hospitalised hospitalized treated treatment treating burns burned burnt wounds bleeding suffocation suffocated suffocating amputated maimed stretchers ambulances ambulance gassed"],
      ["arrested", "custody captured capture seized rounded held holding jailed imprisoned prisoners dragged"],
      ["abducted", "captured capture seized taken prisoners prisoner hostages kidnappers ransom captivity released freed"],
      ["missing", "trapped rubble vanished lost disappearance disappearances feared search searching"],
      ["displaced", "left leave leaves leaving depart departed departing departure departures transfer transferred transfers transport transported bused bussed buses busses convoy convoys withdraw withdrew withdrawal withdrawn refugees refugee exodus evacuation evacuations evacuating evacuees escape escaped escaping shelter shelters moved uprooted exit exited"],
    ] as const
  ).flatMap(([fate, words]) => words.split(" ").map((word) => [word, fate] as const)).reduce((fates, [word, fate]) => fates.set(word, [...(fates.get(word) ?? []), fate]), new Map<string, string[]>()),
);
