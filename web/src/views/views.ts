import type { ComponentType } from "preact";
import { Copies } from "./copies/copies.tsx";
import { Matrix } from "./matrix/matrix.tsx";
import { Names } from "./names/names.tsx";
import { Numbers } from "./numbers/numbers.tsx";
import { OverviewView } from "./overview/overview.tsx";
import { Reader } from "./reader/reader.tsx";
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
  { name: "reader", title: "Reader", ofStory: true, ownsCell: true, component: Reader },
  { name: "numbers", title: "Numbers", ofStory: true, component: Numbers },
  { name: "copies", title: "Copies", ofStory: true, component: Copies },
  { name: "names", title: "Names", ofStory: true, component: Names },
];

/** The view of that name, else the first of a story. */
export function viewNamed(name: string): View {
  return VIEWS.find((view) => view.name === name) ?? VIEWS[1]!;
}
