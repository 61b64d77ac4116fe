/** Headers as they stand before a message, an answer or a record: "Name: value" by line; a line that begins with a blank goes on with the one before. By name in lower case; of a field that stands twice the first. */
export function fieldsIn(lines: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name: string | null = null;
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) {
      if (name !== null) fields.set(name, `${fields.get(name)} ${line.trim()}`.trim());
    } else if (colon > 0) {
      const found = line.slice(0, colon).trim().toLowerCase();
      name = fields.has(found) ? null : found;
      if (name !== null) fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return fields;
}
