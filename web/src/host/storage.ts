/** What the browser kept under a name; undefined where it kept nothing or keeps nothing (a private window, a strict policy). */
export function kept(name: string): unknown {
  try {
    const words = localStorage.getItem(`variorum ${name}`);
    return words === null ? undefined : JSON.parse(words);
  } catch {
    return undefined;
  }
}

/** Gives whether it was kept. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(`variorum ${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
