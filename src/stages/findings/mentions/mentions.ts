import { countryNamed, countryOfCapital } from "../../../language/en/gazetteer.ts";
import type { NameKey } from "../../../language/en/nameKey.ts";
import { stateEpithets } from "../../../language/en/stateBodies.ts";
import { isFinite, isPreposition } from "../../../language/en/tags.ts";
import type { Entity, EntityType, Mention, Quote } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span, Voice } from "../../../model/span.ts";
import { byPlace } from "../../../text/spans.ts";
import { formAt, spanOfTokens } from "../../../text/tokens.ts";
import { anaphora } from "./anaphora.ts";
import { armedDescriptions } from "./armed.ts";
import { descriptionsOf } from "./describe.ts";
import { believable } from "./everyday.ts";
import { factOf } from "./facts.ts";
import type { Referent, Sighting } from "./facts.ts";
import { joinNames } from "./joinNames.ts";
import { names } from "./names.ts";
import type { Name } from "./names.ts";
import { operationDescriptions } from "./operations.ts";

/**
 * People, bodies, places and events that an article names, with the names, descriptions and pronouns by which it means each.
 * A name's span is the name without article, title and possessive; its role ("Iranian President") is a description of the same entity.
 */
export function findMentions(reading: Reading, quotes: readonly Quote[], voiceAt: (span: Span) => Voice): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const found = names(reading);
  const { referents, types, keys } = joinNames(reading, found);
  const stays = believable(found, referents);
  const known = referentsOf(found, referents, types, keys);
  const starts = new Set(found.filter((_, i) => stays[i]).map((name) => name.first));
  const sightings: Sighting[] = [];
  const named = new Map(found.flatMap((name, i) => (stays[i] ? [[name.first, known.get(referents[i]!)!] as const] : [])));
  found.forEach((name, i) => {
    if (!stays[i]) return;
    const referent = known.get(referents[i]!)!;
    sightings.push({ first: name.first, end: name.end, span: name.span, referent: referent.id, form: "name", by: isActingCapital(reading, name) ? "capital-as-actor" : "name" });
    // "Mr. Ruiz": the courtesy belongs to the way in which the article names him, not to the name.
    if (name.honorific !== null && name.words.length === 1) sightings.push({ first: name.honorific.first, end: name.end, referent: referent.id, form: "description", by: "courtesy-title" });
    for (const { first, end, head, by } of descriptionsOf(reading, name, referent.type, starts)) {
      sightings.push({ first, end, referent: referent.id, form: "description", by });
      referent.facts.push(factOf(reading, { first, end }, head, named));
    }
  });
  sightings.push(...anaphora(reading, quotes, sightings, known, named));
  sightings.push(...armedDescriptions(reading, sightings, known), ...operationDescriptions(reading, sightings, known));
  return assembled(reading, sightings, known, voiceAt);
}

/** "Tehran said", "Washington has vowed": the capital may stand for its state. It stays a place of its own, so that nothing is merged away. */
function isActingCapital(reading: Reading, name: Name): boolean {
  return name.type === "place" && countryOfCapital(name.name) !== undefined && isFinite(reading, name.end) && !isPreposition(reading, name.first - 1) && formAt(reading, name.first - 1) !== "and";
}

function referentsOf(found: readonly Name[], referents: readonly number[], types: readonly EntityType[], keys: readonly NameKey[]): Map<number, Referent> {
  const known = new Map<number, Referent>();
  found.forEach((name, i) => {
    const id = referents[i]!;
    const referent = known.get(id) ?? { id, type: types[i]!, gender: "", facts: [], nameWords: new Set<string>(), state: "", key: keys[i]!.canonical, name: "" };
    referent.gender ||= name.gender;
    referent.state ||= countryNamed(name.name)?.name.toLowerCase() ?? "";
    if (isFuller(name, referent.name, referent.state)) referent.name = name.name;
    for (const word of name.words) referent.nameWords.add(word.toLowerCase());
    known.set(id, referent);
  });
  return known;
}

function assembled(reading: Reading, sightings: readonly Sighting[], known: ReadonlyMap<number, Referent>, voiceAt: (span: Span) => Voice): { mentions: Mention[]; entities: Entity[] } {
  const taken = new Set<string>();
  const placed: (Sighting & Span)[] = [];
  for (const sighting of sightings) {
    const span = sighting.span ?? spanOfTokens(reading, sighting);
    const key = `${span.start} ${span.end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    placed.push({ ...sighting, ...span });
  }
  placed.sort(byPlace);
  const entities: Entity[] = [];
  const ids = new Map<number, string>();
  const mentions = placed.map((sighting): Mention => {
    const referent = known.get(sighting.referent)!;
    let entity = ids.get(referent.id);
    if (entity === undefined) {
      entity = `e${entities.length + 1}`;
      ids.set(referent.id, entity);
      entities.push({ id: entity, name: referent.name, type: referent.type });
    }
    return { start: sighting.start, end: sighting.end, entity, type: referent.type, form: sighting.form, voice: voiceAt(sighting), by: sighting.by };
  });
  return { mentions, entities };
}

/** More words, or as many and more letters. A headline's "TEHRAN" and a by-name ("Islamic Republic" for Iran) stand back. */
function isFuller({ name, words }: Name, than: string, state: string): boolean {
  if (than === "") return true;
  if (isShouted(name) !== isShouted(than)) return isShouted(than);
  const byName = (one: string): boolean => state !== "" && stateEpithets.has(one.toLowerCase());
  if (byName(name) !== byName(than)) return byName(than);
  const more = words.length - than.split(" ").length;
  return more > 0 || (more === 0 && name.length > than.length);
}

/** Longest acronym; a longer word all in capitals is a headline's. */
const LONGEST_ACRONYM = 5;

function isShouted(name: string): boolean {
  return name.length > LONGEST_ACRONYM && name === name.toUpperCase() && name !== name.toLowerCase();
}
