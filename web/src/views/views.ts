import type { ComponentType } from "preact";
import { Matrix } from "./matrix/matrix.tsx";
import { OverviewView } from "./overview/overview.tsx";
import { Stories } from "./stories/stories.tsx";

export interface View {
  /** As the address has it. */
  readonly name: string;
  readonly title: string;
  /** It shows one story; the others show the run. */
  readonly ofStory: boolean;
  /** It shows the cell of the address itself, so that no panel opens beside it. */
  readonly ownsCell?: boolean;
  readonly component: ComponentType;
}

/** Every view, in the order of the tabs. A new one is a folder beside these and a line here. */
export const VIEWS: readonly View[] = [
  { name: "stories", title: "Stories", ofStory: false, component: Stories },
  { name: "overview", title: "Overview", ofStory: true, component: OverviewView },
  { name: "matrix", title: "Matrix", ofStory: true, component: Matrix },
];

/** The view of that name, else the first of a story. */
export function viewNamed(name: string): View {
  return VIEWS.find((view) => view.name === name) ?? VIEWS[1]!;
}
