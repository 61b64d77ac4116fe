/** True when someone called the one may be called the other: "the leader" of a president, "the chief" of a commander, "the minister" of a foreign minister. */
export function similarRoles(later: string, earlier: string): boolean {
  if (later === earlier) return true;
  if (earlier.endsWith(` ${later}`) || earlier.startsWith(`${later} of `)) return true;
  return WIDER.get(later)?.has(earlier) ?? false;
}

/** A wide role and the narrower ones that it may stand for. */
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: "president|prime minister|premier|chancellor|king|queen|emir|sultan|monarch|dictator|strongman|ruler|supreme leader|chairman|chairwoman|head|chief|head of state|general secretary|secretary general|secretary-general|party leader|leader|first minister|taoiseach|pope|ayatollah",
    ruler: "dictator|king|queen|emir|sultan|strongman|leader|monarch|shah|emperor|president",
    dictator: "leader|ruler|president|strongman",
    strongman: "leader|ruler|president|dictator",
    monarch: "king|queen|emperor",
    premier: "prime minister",
    "prime minister": "premier",
    chief: "head|director|leader|commander|boss|chairman|secretary general|secretary-general|commander-in-chief|director general|director-general|chief executive|ceo|executive director|commissioner",
    head: "chief|director|leader|commander|boss|chairman|president|director general|director-general|chief executive|ceo|executive director|secretary general|secretary-general",
    boss: "chief executive|ceo|head|chief|chairman|manager|director",
    "chief executive": "ceo|chief executive officer",
    ceo: "chief executive|chief executive officer",
    minister: "foreign minister|defence minister|defense minister|interior minister|finance minister|health minister|justice minister|education minister|energy minister|oil minister|trade minister",
    secretary: "secretary of state|foreign secretary|home secretary|defence secretary|defense secretary|treasury secretary|health secretary",
    congressman: "representative|lawmaker|member of congress",
    congresswoman: "representative|lawmaker|member of congress",
    lawmaker: "senator|representative|congressman|congresswoman|mp|member of parliament|legislator",
    spokesperson: "spokesman|spokeswoman",
    policeman: "officer|constable",
    commander: "commander-in-chief|general|major general|colonel",
    politician: "senator|representative|congressman|congresswoman|mp|member of parliament|lawmaker|candidate",
  }).map(([role, narrower]) => [role, new Set(narrower.split("|"))] as const),
);
