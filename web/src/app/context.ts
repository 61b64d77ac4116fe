import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Host } from "../host/host.ts";
import type { Decisions, FileMark } from "../run/decisions.ts";
import type { Route } from "../run/route.ts";
import type { RunView } from "../run/run.ts";
import type { StoryView } from "../run/story.ts";
import type { Settings } from "./settings.ts";

/** What every view and component may ask for. */
export interface App {
  readonly host: Host;
  readonly run: RunView;
  readonly route: Route;
  /** The route's story, else the run's first. */
  readonly story: StoryView;
  /** Goes to another route; "replace" leaves no step to go back to (typing, moving among cells). */
  readonly go: (route: Route, how?: "push" | "replace") => void;
  /** The address of this view with some settings changed; null takes one out. */
  readonly here: (changes: Readonly<Record<string, string | null>>) => string;
  /** Sets some settings of this view. */
  readonly set: (changes: Readonly<Record<string, string | null>>, how?: "push" | "replace") => void;
  readonly decisions: Decisions;
  readonly mark: (...marks: readonly FileMark[]) => void;
  readonly setDecisions: (decisions: Decisions) => void;
  /** Ids of rows that a person has ticked, for export. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (rows: readonly string[], on: boolean) => void;
  readonly settings: Settings;
  readonly change: (settings: Partial<Settings>) => void;
  /** Says a short sentence to the eye and to screen readers ("Copied."). */
  readonly say: (words: string) => void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp outside the app");
  return app;
}
