/** Characters of a value in a complaint: enough to find it in the file. */
const SHOWN = 60;

export function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? "nothing";
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
