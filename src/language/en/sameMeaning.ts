/**
 * Words that news uses for one another, lower-cased, the first standing for all: who tells a thing again writes "wounded" for "injured" and "quake" for
 * "earthquake". Only words whose change says nothing else: "killed" and "died", "met" and "spoke" are not one. A word of two senses stands nowhere,
 * or in its newsroom sense: "probe", "blaze".
 */
export const sameMeaning: readonly (readonly string[])[] = `
injure wound hurt
slay murder homicide
earthquake quake tremor temblor
jolt shake rattle
robbery heist holdup
robber thief burglar bandit
steal rob
jewellery jewelry jewel gem
shop store boutique
car vehicle automobile
plane aircraft airplane aeroplane airliner jetliner
ship vessel
weapon firearm gun
pistol handgun revolver
flee escape
arrest apprehend
prison jail gaol penitentiary
inmate prisoner convict
home house residence dwelling
child kid youngster
doctor physician
lawyer attorney barrister solicitor
film movie
begin start commence
end finish conclude
buy purchase acquire
choose pick select
help assist aid
huge massive enormous
blaze inferno
explosion blast
collide collision crash
demolish raze
destroy wreck ruin
storm tempest
hurricane cyclone typhoon
flood inundate
downpour rainfall rain
corpse cadaver
protest demonstration
protester demonstrator
riot unrest
battle fight clash
militant insurgent
soldier troop serviceman
raid swoop
pupil student schoolchild
company firm corporation
worker employee staff
resign quit
salary wage pay
rise increase climb
fall decline decrease
bounty reward
illness disease sickness
medicine medication drug
vaccine jab
surgery operation
recover recuperate
visit trip
talk negotiation
deal agreement accord pact
victory win triumph
prize award
nominate nomination
host emcee
chairman chairwoman chairperson
congressman congresswoman lawmaker legislator
parliament legislature
law legislation
ban prohibit forbid
allow permit
approve endorse
reject refuse
deny denial
admit acknowledge
proof evidence
investigate investigation probe inquiry enquiry
rape assault
threat threaten
fear worry
hunt manhunt search
rescue save
survive survivor
evacuate evacuation
road street highway
railway railroad rail
coast shore
sea ocean
border frontier
neighbour neighbor
colour color
centre center
harbour harbor port
labour labor
defence defense
programme program
theatre theater
metre meter
kilometre kilometer km
tonne ton
licence license
grey gray
tyre tire
aluminium aluminum
photograph photo picture
television tv
phone telephone
website site
repair fix mend
outage downtime
delay postpone
scheme plan
announce announcement
reveal disclose
wealthy rich
elderly aged
marry wed
marriage wedding
baby infant newborn
mother mum mom
father dad
relative kin
funeral burial
singer vocalist
author writer
handcuff shackle
officer policeman cop
atomic nuclear
oil petroleum
power electricity
farmland farm
cattle livestock cow
forest woodland
building structure
airport airfield
lorry truck
bike bicycle
motorcycle motorbike
passenger traveller traveler
tourist holidaymaker vacationer
restaurant eatery
`.trim().split("\n").map((line) => line.split(" "));
