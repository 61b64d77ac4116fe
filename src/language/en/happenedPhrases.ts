import type { HappenedRole } from "./happened.ts";

/** Phrases of several words, lower-cased, with the role of the whole. */
export const happenedPhrases: readonly (readonly [words: string, kind: string, role: HappenedRole])[] = phrases(`
killed|subject|lost their lives; lose their lives; losing their lives; lost his life; lost her life
killed|object|shot dead; put down; hacked to death; trampled to death; clubbed to death; gunned down; mown down; mowed down; shot to death; beaten to death; swept to their deaths; shot and killed; stabbed to death; burned to death; beaten to death; crushed to death; put to death; found dead
killed|subject|fell to their deaths; met their deaths; froze to death; starved to death; bled to death; frozen to death; burnt to death; did not survive
held|object|taken hostage; held hostage; taken captive; held captive; took hostage
held|adjective|being held; still held; in captivity; held in custody; in custody; behind bars
detained|object|taken in for questioning; led away
released|subject|walked free; went free
missing|subject|unaccounted for; not accounted for; not been found; not been heard from; still to be found; lost at sea; never returned
displaced|object|forced from their homes; forced out of their homes; driven out; driven from their homes; left homeless; made homeless
displaced|subject|fled their homes; forced to flee
evacuated|object|moved to shelters; moved to higher ground; ordered out; led out; flown out; bused out; taken to shelters; moved into shelters; moved to safety; taken to safety; moved out; told to leave; ordered to leave; asked to leave; forced to leave
rescued|object|pulled alive; brought to the surface; winched to safety; hauled to safety; freed from the rubble; brought to shore; brought out alive; pulled from; plucked alive; plucked from; brought ashore; dug out alive; pulled from the rubble; pulled out alive; pulled to safety; led to safety; brought to safety
arrested|object|taken into custody; rounded up; taken away by police; under arrest
hospitalised|object|taken to hospital; taken to hospitals; taken to the hospital; rushed to hospital; rushed to the hospital; airlifted to hospital; admitted to hospital; admitted to hospitals; sent to hospital
hospitalised|adjective|in hospital; in intensive care
infected|subject|tested positive; testing positive; test positive; tests positive; came down with; contracted the; caught the virus; caught the disease
missing|subject|went missing; gone missing; been missing since
sickened|subject|fell ill; falling ill; fall ill; falling sick; fallen ill; taken ill; made ill; became ill; fell sick
attended|subject|came together; looked on; turn out; filed past; came to watch; came to see; queued for; flocked to; crowded into; filled the square; filled the streets; walked out in protest; joined the march; joined a march; joined the protest; paid their respects; held rallies; held a rally; staged a protest; staged protests; lined the streets; turned out; took part; taken part; took to the streets; turned up
burned|object|set ablaze; set alight; set on fire; burned down; burnt down
destroyed|object|shot down; burned to ashes; blew up; blown apart; ripped apart; torn apart; swept away; washed away; brought down; wiped out; reduced to ashes; reduced to rubble; burned to the ground; burnt to the ground; torn down
damaged|subject|lost their roofs; lost its roof
laid-off|object|laid off; made jobless; put out of work; given notice; given their notice; lay off; lays off; laying off; made redundant
burned|object|set fire to; setting fire to
charged|object|brought charges against; pressed charges against; filed charges against
charged|subject|face charges; faces charges; facing charges; faced charges
without power|object|knocked out power to; cut power to; cutting power to
killed|object|fatal to
arrested|adjective|into custody
hospitalised|adjective|to hospital; to the hospital
laid-off|subject|lost their jobs; lose their jobs; losing their jobs; lost their posts; lose their livelihoods; thrown out of work
released|object|let go; released on bail; bailed
freed|object|set free
cancelled|object|called off; call off; calling off
postponed|object|put off; pushed back
closed|object|shut down; closed down; shutting down
closed|subject|stayed shut; stayed closed; remained closed; remained shut; kept their doors shut; closed their doors
stolen|object|made off with; making off with
seized|object|took away; carted off
hired|object|take on; took on; taking on; taken on
sold|object|snapped up
escaped|subject|on the run; on the loose; broke out; broken out
turned-away|object|turned back; turned away; sent back
deported|object|thrown out of the country; flown home
cut-off|object|cut off
sent-home|object|sent home
distributed|object|handed out; doled out; shared out; given out; hand out; handing out; gave out
without power|subject|without power; without electricity
without water|subject|without water; without drinking water
surrendered|subject|laid down their arms; gave themselves up
`);

function phrases(lines: string): (readonly [string, string, HappenedRole])[] {
  return lines.trim().split("\n").flatMap((line) => {
    const [kind, role, list] = line.split("|") as [string, HappenedRole, string];
    return list.split("; ").map((words) => [words, kind, role] as const);
  });
}
