import { useLayoutEffect, useRef } from "preact/hooks";

/** One key and what it does; the help lists those that are at work. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it: "j", "/", "Escape", "ArrowDown". */
  readonly keys: readonly string[];
  /** "next row". */
  readonly does: string;
  /** Gives false where it does not apply now, so that an earlier one may. */
  readonly run: (event: KeyboardEvent) => boolean | void;
  /** It also works while somebody types. */
  readonly whileTyping?: boolean;
}

/** The latest comes first: what was opened last is closed first. */
const at: { readonly shortcuts: () => readonly Shortcut[] }[] = [];

/** Shortcuts that work as long as the component is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useLayoutEffect(() => {
    const mine = { shortcuts: () => latest.current };
    at.unshift(mine);
    return () => void at.splice(at.indexOf(mine), 1);
  }, []);
}

export function shortcutsAtWork(): Shortcut[] {
  const all = at.flatMap(({ shortcuts }) => shortcuts());
  return [...new Map(all.toReversed().map((shortcut) => [shortcut.does, shortcut])).values()].reverse();
}

export function listenToKeys(): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = isTyping(event.target);
    for (const { keys, run, whileTyping } of at.flatMap(({ shortcuts }) => shortcuts())) {
      if (!keys.includes(event.key) || (typing && !whileTyping)) continue;
      if (run(event) === false) continue;
      event.preventDefault();
      return;
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
