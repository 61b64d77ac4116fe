import { seeded } from "../scripts/train/random.ts";

/**
 * News that never happened, as much as is wanted: stories of 2 to 12 articles, each article of about 350 words, from a seed.
 * Within a story some articles copy a wire text, some cut it, some change a number and some tell it in other words, so that
 * every stage has its usual work. Places, people and papers are invented.
 */
export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly story: number;
}

/** `count` articles, the same for the same seed. */
export function* generatedArticles(count: number, seed = 1): Generator<GeneratedArticle> {
  const random = seeded(seed);
  for (let made = 0, story = 0; made < count; story++) {
    const size = Math.min(2 + Math.floor(random() * 11), count - made);
    const event = newEvent(random, story);
    const wire = wireText(event, random);
    for (let i = 0; i < size; i++, made++) {
      const hours = Math.floor(random() * 40);
      yield {
        name: `s${story}-a${i}.txt`,
        text: asText(event, i === 0 ? wire : version(event, wire, random), pick(FIRST, random)),
        outlet: `${pick(PLACES, random)} ${pick(PAPERS, random)}`,
        published: isoTime(event.day * 24 + hours),
        story,
      };
    }
  }
}

interface Event {
  readonly what: (typeof HAPPENINGS)[number];
  readonly town: string;
  readonly province: string;
  readonly dead: number;
  readonly hurt: number;
  readonly official: string;
  readonly role: string;
  readonly witness: string;
  readonly agency: string;
  readonly day: number;
  /** Words that only this event's articles use, as real events have. */
  readonly own: readonly string[];
}

function newEvent(random: () => number, story: number): Event {
  const name = () => `${pick(FIRST, random)} ${pick(SYLLABLES, random)}${pick(ENDINGS, random)}`;
  return {
    what: pick(HAPPENINGS, random),
    town: `${pick(SYLLABLES, random)}${pick(TOWN_ENDINGS, random)}`,
    province: `${pick(SYLLABLES, random)}ia`,
    dead: 2 + Math.floor(random() * 80),
    hurt: 5 + Math.floor(random() * 300),
    official: name(),
    role: pick(ROLES, random),
    witness: name(),
    agency: `${pick(PLACES, random)} News Agency`,
    day: story % 700,
    own: Array.from({ length: 12 }, () => pick(DETAILS, random)),
  };
}

function wireText(e: Event, random: () => number): string[] {
  const [a, b, c, d, f, g] = e.own as [string, string, string, string, string, string];
  const surname = e.witness.split(" ")[1]!;
  return [
    `At least ${e.dead} people were killed and ${e.hurt} injured when ${e.what.clause} in ${e.town} on ${pick(DAYS, random)}, ${e.role} ${e.official} said.`,
    `“${sentence(random)},” ${e.official} told reporters near the ${a}. “${sentence(random)}.”`,
    `Rescue teams from ${e.province} ${pick(VERBS, random)} the ${b} ${pick(WHEN, random)}, and about ${e.hurt * 4} residents were moved to a ${c}.`,
    `According to ${e.agency}, the ${d} had been ${pick(VERBS, random)} since March, and ${Math.max(3, Math.floor(e.dead / 3))} of the dead were children.`,
    `${e.witness}, who lives beside the ${f}, said the ${e.what.noun} began ${pick(WHEN, random)}. “${sentence(random)},” ${surname} said.`,
    `The ${e.province} government promised ${10 + Math.floor(random() * 90)} million crowns for the ${g} ${pick(WHEN, random)}.`,
    ...Array.from({ length: 7 }, () => `${sentence(random)}, and ${sentence(random).replace(/^The/, "the")}.`),
  ];
}

/** A sentence that hardly any other story has: real articles share their facts, seldom their wording. */
function sentence(random: () => number): string {
  return `The ${pick(KINDS, random)} ${pick(DETAILS, random)} ${pick(VERBS, random)} ${pick(["a", "every", "its", "one", "that", "the"], random)} ${pick(KINDS, random)} ${pick(DETAILS, random)} ${pick(WHEN, random)}`;
}

/** Another outlet's article: the wire whole, cut, with another count, or told anew. */
function version(e: Event, wire: readonly string[], random: () => number): string[] {
  const kind = random();
  if (kind < 0.25) return [...wire];
  if (kind < 0.5) return wire.slice(0, 4 + Math.floor(random() * 4));
  if (kind < 0.7) return wire.map((sentence, i) => (i === 0 ? sentence.replace(String(e.dead), String(e.dead + 1 + Math.floor(random() * 4))) : sentence));
  return [
    `The ${e.what.noun} in ${e.town} has left ${e.dead} dead, local health officials said, as families waited for news outside the ${e.own[0]}.`,
    `${e.role} ${e.official} said help would reach every family. The ${e.province} authorities put the number of injured at ${e.hurt}.`,
    `Neighbours heard a roar before the ${e.what.noun}, and ${e.witness} spoke of dust over the ${e.own[4]}.`,
    ...Array.from({ length: 9 }, () => `${sentence(random)} near the ${pick(e.own, random)}, ${pick(["but", "while", "as"], random)} ${sentence(random).replace(/^The/, "the")}.`),
  ];
}

function asText(e: Event, sentences: readonly string[], author: string): string {
  return `${e.what.headline} in ${e.town}\n\nBy ${author} ${e.own[11]!.replace(/^./, (letter) => letter.toUpperCase())}man\n\n${e.town.toUpperCase()} (${e.agency}) - ${sentences.join("\n\n")}\n`;
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}

function isoTime(hours: number): string {
  return new Date(Date.UTC(2031, 0, 1, hours)).toISOString().replace(".000Z", "Z");
}

const HAPPENINGS = [
  { noun: "landslide", clause: "a hillside gave way above the station", headline: "Landslide buries station" },
  { noun: "explosion", clause: "a boiler exploded at a dye works", headline: "Explosion tears through dye works" },
  { noun: "collapse", clause: "a grandstand collapsed during a match", headline: "Grandstand collapses" },
  { noun: "flood", clause: "a reservoir wall broke after three days of rain", headline: "Flood follows broken reservoir wall" },
  { noun: "fire", clause: "fire swept through a covered market", headline: "Fire destroys covered market" },
  { noun: "derailment", clause: "a night train left the rails on a curve", headline: "Night train derails" },
] as const;
const SYLLABLES = ["Bral", "Cor", "Dun", "Esk", "Far", "Gol", "Hest", "Ilm", "Jor", "Kel", "Lom", "Mer", "Nar", "Ost", "Pel", "Quor", "Rav", "Sel", "Tor", "Ulm", "Vel", "Wex", "Yar", "Zel"];
const ENDINGS = ["ander", "bury", "cott", "dell", "enko", "ford", "gren", "holm", "ik", "lund", "mar", "nor", "osz", "quist", "rath", "stad", "tine", "vik"];
const TOWN_ENDINGS = ["bridge", "chester", "dorf", "field", "gate", "haven", "mouth", "ness", "port", "stead", "ton", "wick"];
const FIRST = ["Ada", "Bo", "Cyra", "Davin", "Edda", "Fenn", "Gerd", "Hilde", "Ivo", "Jana", "Kai", "Lena", "Milo", "Nora", "Otis", "Petra", "Rolf", "Sanna", "Tilo", "Vera"];
const PLACES = ["Eastmark", "Harrow Bay", "Lindmere", "Norwick", "Ostby", "Saltmere", "Tarn Valley", "Westholm"];
const PAPERS = ["Courier", "Dispatch", "Gazette", "Herald", "Ledger", "Post", "Tribune", "Voice"];
const ROLES = ["governor", "mayor", "fire chief", "health minister", "police spokesman"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const KINDS = ["abandoned", "broad", "brick", "burned", "central", "cracked", "damp", "disused", "eastern", "flooded", "former", "granite", "half-built", "iron", "leaking", "listed", "locked", "lower", "municipal", "muddy", "narrow", "northern", "old", "painted", "private", "rebuilt", "red", "repaired", "shuttered", "silent", "southern", "steep", "stone", "tall", "temporary", "timbered", "upper", "vaulted", "western", "wooden"];
const VERBS = ["approached", "blocked", "bought", "cleared", "closed", "covered", "crossed", "drained", "emptied", "faced", "fenced", "filled", "guarded", "inspected", "joined", "kept", "left", "lit", "lost", "marked", "measured", "moved", "opened", "passed", "propped", "raised", "reached", "repaired", "sealed", "searched", "served", "sheltered", "shook", "supplied", "surrounded", "swept", "touched", "used", "visited", "watched"];
const WHEN = ["a day later", "after dark", "after the second alarm", "all morning", "at noon", "before dawn", "before the rain came", "by evening", "during the night", "for a week", "for six hours", "hours earlier", "in heavy rain", "in silence", "late in the day", "long after midnight", "on foot", "shortly after dawn", "since the spring", "through the night", "twice a day", "under floodlights", "until Friday", "while crowds waited", "within minutes", "without warning"];
const DETAILS = ["allotments", "abbey", "arcade", "bakery", "bandstand", "barracks", "basin", "belfry", "boathouse", "brewery", "causeway", "chapel", "cistern", "coal yard", "cooperage", "corn exchange", "culvert", "dairy", "depot", "drill hall", "dry dock", "embankment", "fairground", "ferry stage", "foundry", "gasworks", "goods yard", "granary", "guildhall", "harbour wall", "hay market", "icehouse", "infirmary", "jetty", "kiln", "laundry", "library", "lock gates", "malthouse", "mill race", "net loft", "oil store", "orchard", "paper mill", "pavilion", "pumping station", "quarry", "quayside", "ropewalk", "sawmill", "school hall", "seawall", "shipyard", "signal box", "slipway", "smelter", "stables", "tannery", "tollhouse", "town hall", "tram shed", "turbine hall", "viaduct", "warehouse", "watermill", "weir", "windmill", "woolshed"];
