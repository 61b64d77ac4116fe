import { operationOf } from "../../../language/en/operations.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import type { Referent, Sighting } from "./facts.ts";

/** "the operation" for the one that the article has named by then: "Operation Winter Sun", "the “Winter Sun” operation". Of two it means neither. */
export function operationDescriptions(reading: Reading, sightings: readonly Sighting[], known: ReadonlyMap<number, Referent>): Sighting[] {
  const named = sightings.filter((sighting) => sighting.form === "name" && known.get(sighting.referent)?.type === "event" && operationOf(reading, sighting) !== null);
  if (new Set(named.map(({ referent }) => referent)).size !== 1) return [];
  const taken = new Set(sightings.flatMap(({ first, end }) => [first, end - 1]));
  const from = named.reduce((least, { end }) => Math.min(least, end), reading.tokens.count);
  const found: Sighting[] = [];
  for (let token = from + 1; token < reading.tokens.count; token++) {
    if (wordAt(reading, token) !== "operation" || formAt(reading, token - 1) !== "the" || taken.has(token) || NARROWING.has(formAt(reading, token + 1))) continue;
    found.push({ first: token, end: token + 1, referent: named[0]!.referent, form: "description", by: "operation" });
  }
  return found;
}

/** "the operation to free the hostages", "the operation theatre": maybe another. */
const NARROWING: ReadonlySet<string> = new Set(["to", "of", "for", "against", "that", "which", "theatre", "theater", "room", "table", "centre", "center"]);
