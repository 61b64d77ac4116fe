import type { Gender } from "./titles.ts";

/**
 * Nouns that say what a person is, lower-cased singular, with the gender they tell.
 * `offices`: as a rule one holder for each country or body, so "the Iranian president" names one person.
 * `others`: many hold them at a time ("a spokesman"), so alone they name nobody.
 */
export const offices: ReadonlyMap<string, Gender> = genders(
  `president|prime minister|premier|chancellor|vice president|vice-president|deputy president|deputy prime minister|leader|ruler|dictator|strongman|supreme leader|monarch|emperor|emir|sultan|caliph|pontiff|regent|head of state|
  secretary of state|secretary-general|secretary general|general secretary|foreign minister|foreign secretary|defence minister|defense minister|defence secretary|defense secretary|home secretary|finance minister|interior minister|health minister|
  health secretary|justice minister|education minister|energy minister|oil minister|trade minister|treasury secretary|attorney general|attorney-general|solicitor general|surgeon general|special counsel|national security adviser|national security advisor|
  chief of staff|commander-in-chief|commander in chief|chief justice|governor|governor-general|governor general|mayor|chief minister|first minister|minister|secretary|speaker|majority leader|minority leader|opposition leader|party leader|party chief|
  chief|head|director|director general|director-general|executive director|chair|chairperson|chief executive|chief executive officer|managing director|ceo|cfo|boss|founder|co-founder|cofounder|owner|commander|commissioner|police chief|
  press secretary|first minister|taoiseach|tsar|czar|kaiser|shah|crown prince|heir|archbishop|patriarch|pope|president-elect|prime minister-designate|ombudsman|harbourmaster|harbormaster|stationmaster|envoy|special envoy|counterpart|nominee|frontrunner|front-runner`,
  "king|sultan|emperor|chairman|prince|crown prince|duke|first gentleman",
  "queen|empress|chairwoman|princess|duchess|first lady",
);

export const others: ReadonlyMap<string, Gender> = genders(
  `official|spokesperson|representative|ambassador|diplomat|consul|senator|congressperson|representative|lawmaker|legislator|deputy|member|member of parliament|mp|councillor|councilor|politician|candidate|nominee|incumbent|activist|campaigner|organiser|organizer|
  dissident|critic|rebel|militant|fighter|soldier|officer|general|lieutenant|colonel|major|captain|admiral|brigadier|sergeant|corporal|private|lieutenant general|major general|brigadier general|vice admiral|rear admiral|lieutenant colonel|marshal|
  field marshal|superintendent|inspector|detective|constable|sheriff|trooper|agent|spy|informant|prosecutor|judge|justice|magistrate|lawyer|attorney|solicitor|barrister|counsel|district attorney|assistant attorney general|deputy attorney general|
  doctor|nurse|surgeon|physician|medic|paramedic|scientist|researcher|professor|lecturer|teacher|student|pupil|academic|economist|analyst|expert|historian|engineer|programmer|developer|designer|architect|adviser|advisor|aide|assistant|consultant|
  strategist|pollster|lobbyist|investor|billionaire|millionaire|tycoon|mogul|oligarch|banker|broker|trader|executive|manager|partner|employee|worker|staffer|secretary|clerk|driver|pilot|astronaut|sailor|farmer|fisherman|miner|builder|shopkeeper|
  journalist|reporter|correspondent|editor|columnist|commentator|broadcaster|anchor|presenter|host|blogger|author|writer|novelist|poet|playwright|director|filmmaker|producer|artist|painter|sculptor|photographer|musician|singer|rapper|songwriter|composer|
  conductor|dancer|comedian|star|superstar|celebrity|model|player|footballer|striker|midfielder|defender|goalkeeper|quarterback|coach|trainer|skipper|athlete|runner|swimmer|boxer|golfer|cyclist|racer|champion|medallist|medalist|
  cleric|preacher|priest|pastor|rabbi|imam|bishop|cardinal|monk|nun|missionary|scholar|philosopher|philanthropist|entrepreneur|businessperson|inventor|explorer|
  suspect|defendant|accused|convict|prisoner|inmate|detainee|hostage|victim|survivor|witness|bystander|resident|neighbour|neighbor|villager|citizen|native|refugee|migrant|immigrant|asylum seeker|passenger|patient|tourist|visitor|
  gunman|attacker|assailant|shooter|bomber|hijacker|hacker|whistleblower|leaker|killer|murderer|robber|thief|terrorist|extremist|jihadist|warlord|mastermind|operative|ally|rival|opponent|successor|predecessor|colleague|friend|supporter|associate|
  contender|challenger|hopeful|veteran|pensioner|teenager|toddler|child|baby|infant|youth|adult|person|parent|sibling|cousin|spouse|relative|twin|orphan|chief strategist|chief economist|chief financial officer|vice chairman|co-chair`,
  "man|boy|father|son|brother|husband|uncle|nephew|grandfather|grandson|widower|gentleman|guy|spokesman|businessman|congressman|councilman|assemblyman|policeman|fireman|serviceman|statesman|salesman|actor|waiter|monk|priest|fisherman|gunman|cameraman|tribesman|clergyman|anchorman|sportsman|hero|boyfriend|stepfather|dad|emir|nobleman|deputy chairman",
  "woman|girl|mother|daughter|sister|wife|aunt|niece|grandmother|granddaughter|widow|lady|spokeswoman|businesswoman|congresswoman|councilwoman|assemblywoman|policewoman|stateswoman|actress|waitress|nun|heroine|girlfriend|stepmother|mum|mom|mistress|sportswoman",
);

/** Roles that bodies and states have too: "rival Northrop", "member Norway", "market leader Nokia". Before an unknown name they do not tell a person. */
export const rolesOfBodies: ReadonlySet<string> = new Set(
  "rival partner ally opponent champion member sponsor owner investor host contender challenger parent sibling neighbour neighbor favourite favorite".split(" "),
);

/** Words that tell when or how someone holds a role; they belong to the description: "former", "acting". */
export const roleModifiers: ReadonlySet<string> = new Set(
  (
    "former|ex|then|current|acting|interim|late|deputy|vice|assistant|associate|senior|junior|chief|top|outgoing|incoming|newly|elected|retired|veteran|longtime|long-time|one-time|onetime|self-styled|self-declared|so-called|hardline|hard-line|moderate|conservative|" +
    "liberal|far-right|far-left|right-wing|left-wing|centre-left|centre-right|populist|nationalist|democratic|republican|independent|influential|powerful|reclusive|embattled|disgraced|ousted|exiled|jailed|imprisoned|deposed|slain|notorious|prominent|leading|renowned|" +
    "famous|acclaimed|national|federal|local|regional|provincial|municipal|military|political|religious|spiritual|foreign|international|presidential|parliamentary|congressional|royal|executive|special|general|supreme|high-ranking|high-level|lead|founding|" +
    "co-founding|british-born|us-backed|iran-backed|two-time|three-time|first|second|third|new|old|young|longest-serving|fellow|controversial|outspoken|anti-corruption|opposition|rebel|militant|guerrilla|nuclear|security|intelligence|police|army|navy|air force|" +
    "foreign affairs|policy|defence|defense|interior|finance|health|justice|education|energy|oil|trade|treasury|media|press|campaign|party|state|city|town|county|district|union|business|company|bank|banking|industry|technology|tech|science|climate|human rights|rights|legal|medical"
  ).split("|"),
);

/** Pronouns that stand for one person. "her" may be object or owner; both refer alike. */
export const personPronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);

function genders(either: string, men: string, women: string): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  for (const [list, gender] of [[either, ""], [men, "m"], [women, "f"]] as const) for (const noun of list.split("|")) map.set(noun.trim(), gender);
  return map;
}
