export { articleLines, runJson, storyLines, takenLines, TEXTS, type Texts } from "./run.ts";
export { copiesJson, pairLines } from "./copies.ts";
export { groupLines, storiesJson } from "./stories.ts";
