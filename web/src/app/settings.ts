import { useEffect, useState } from "preact/hooks";
import { keep, kept } from "../host/storage.ts";

export interface Settings {
  readonly theme: "auto" | "light" | "dark";
  /** Words as they stand, look-alikes underlined, or as they read. */
  readonly words: "stand" | "read";
}

const DEFAULTS: Settings = { theme: "auto", words: "stand" };

/** What a person has set, kept by the browser for the next time. */
export function useSettings(): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(() => ({ ...DEFAULTS, ...(kept("settings") as Partial<Settings> | undefined) }));
  useEffect(() => {
    if (settings.theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = settings.theme;
  }, [settings.theme]);
  const change = (changes: Partial<Settings>) => {
    const next = { ...settings, ...changes };
    keep("settings", next);
    setSettings(next);
  };
  return [settings, change];
}
